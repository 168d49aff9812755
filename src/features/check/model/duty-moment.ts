import type { DutyLine } from '../../../explain/index.ts';
import { m } from '../../../i18n/index.ts';
import { dutyTerms, termOf } from '../../../knowledge/index.ts';

const words: Record<string, () => string> = {
  'before-start': m.check_moment_before_start,
  'before-launch': m.check_moment_before_launch,
  'when-sharing': m.check_moment_when_sharing,
  'while-running': m.check_moment_while_running,
  'at-the-end': m.check_moment_at_the_end,
};

const moments = Object.keys(words);

const momentOf = ({ duty }: DutyLine): string => termOf(dutyTerms, duty.kind).moment;

/** When a duty falls due, in words. */
export const momentWords = (line: DutyLine): string => words[momentOf(line)]?.() ?? '';

/** Duties in the order in which they fall due. */
export const inOrderOfTime = (lines: readonly DutyLine[]): DutyLine[] =>
  lines.toSorted((a, b) => moments.indexOf(momentOf(a)) - moments.indexOf(momentOf(b)));
