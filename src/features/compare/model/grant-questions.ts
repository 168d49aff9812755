import type { Act, ThingObject } from '../../../engine/index.ts';
import { m } from '../../../i18n/index.ts';

/** A question about what you may do, and the act on the object that answers it. */
interface GrantQuestion {
  id: string;
  act: Act;
  object: ThingObject;
  question: () => string;
}

/** What people ask of a license, in the order they ask it. */
export const grantQuestions: readonly GrantQuestion[] = [
  { id: 'may-use', act: 'use', object: 'material', question: m.compare_may_use },
  { id: 'may-modify', act: 'modify', object: 'material', question: m.compare_may_modify },
  { id: 'may-serve', act: 'serve', object: 'material', question: m.compare_may_serve },
  { id: 'may-share', act: 'share', object: 'material', question: m.compare_may_share },
  { id: 'may-share-version', act: 'share', object: 'derivative', question: m.compare_may_share_version },
  { id: 'may-sell', act: 'sell', object: 'material', question: m.compare_may_sell },
  { id: 'may-relicense', act: 'relicense', object: 'derivative', question: m.compare_may_relicense },
  { id: 'may-share-output', act: 'share', object: 'output', question: m.compare_may_share_output },
  { id: 'may-train-output', act: 'train', object: 'output', question: m.compare_may_train_output },
  { id: 'may-share-extract', act: 'share', object: 'extract', question: m.compare_may_share_extract },
  { id: 'may-train', act: 'train', object: 'material', question: m.compare_may_train },
  { id: 'may-share-trained', act: 'share', object: 'trained-model', question: m.compare_may_share_trained },
];
