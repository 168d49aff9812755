import { vocabulary } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { frameTerms, termOf, type LicensePage } from '../../../knowledge/index.ts';
import { clausesFor } from './clauses.ts';
import { plainGroup, rowOf, type Cell, type Group } from './row.ts';

type Topic = keyof LicensePage['frame'];

const known: Record<string, () => string> = {
  yes: m.compare_word_yes,
  no: m.compare_word_no,
  'yes-if': m.compare_word_yes_if,
  silent: m.compare_word_silent,
  contested: m.compare_reason_disagree,
};

/** A value of the frame in words: an answer, a number of days, or the place or law it names. */
function wordOf(topic: Topic, value: string): string {
  if (Object.hasOwn(known, value)) return known[value]?.() ?? '';
  return topic === 'cure-days' && /^\d+$/.test(value) ? m.compare_days({ count: Number(value) }) : content(value);
}

function cellOf(page: LicensePage, topic: Topic): Cell {
  const { value } = page.frame[topic];
  return {
    word: wordOf(topic, value),
    ...(value === 'silent' ? { empty: true } : {}),
    clauses: clausesFor(page, [`frame:${topic}`]),
  };
}

/** The legal frame: one row for each topic. */
export const frameGroup = (pages: readonly LicensePage[]): Group =>
  plainGroup(
    'frame',
    m.compare_group_frame(),
    vocabulary.frameTopics.map((topic) => {
      const { label, definition } = termOf(frameTerms, topic);
      return rowOf(
        `frame-${topic}`,
        content(label),
        pages.map((page) => cellOf(page, topic)),
        content(definition),
      );
    }),
  );
