import type { Certainty } from '../../engine/index.ts';
import { m } from '../../i18n/index.ts';

const sureWords: Record<Certainty, (() => string) | undefined> = {
  explicit: undefined,
  reading: m.license_sure_reading,
  contested: m.license_sure_contested,
};

/** How sure a statement is, where the words of the text do not say it outright. */
export const Sureness = ({ certainty }: { certainty: Certainty }) => {
  const words = sureWords[certainty];
  return words ? <span className="text-xs text-soft italic">{words()}</span> : null;
};
