import type { ReactNode } from 'react';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';

/** The answers a mark can show. */
export type VerdictLook = 'yes' | 'yes-if' | 'only-if-kept' | 'unclear' | 'no' | 'not-in-kb' | 'not-stated';

/** The shape that always stands beside the word of an answer. */
export const VERDICT_ICONS: Record<VerdictLook, IconName> = {
  yes: 'circle-check',
  'yes-if': 'list-check',
  'only-if-kept': 'house',
  unclear: 'diamond-question',
  no: 'octagon-x',
  'not-in-kb': 'search-x',
  'not-stated': 'dotted-circle',
};

interface VerdictMarkProps {
  verdict: VerdictLook;
  /** The word people read and hear. */
  label: ReactNode;
  /** row: plain line; cell: on its tint; hero: the big answer. */
  size?: 'row' | 'cell' | 'hero';
}

/** An answer as shape, word and color together. */
export function VerdictMark({ verdict, label, size = 'row' }: VerdictMarkProps) {
  return (
    <span className={`verdict verdict-${size} v-${verdict}`}>
      <Icon name={VERDICT_ICONS[verdict]} />
      {size === 'row' ? label : <span>{label}</span>}
    </span>
  );
}
