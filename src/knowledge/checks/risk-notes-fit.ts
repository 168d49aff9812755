import { isAbout } from '../compile/dataset-risks.ts';
import { readingGrade, wordCount } from '../reading-grade.ts';
import type { CatalogCheck } from './catalog-check.ts';

const hardest = 9;
const shortest = 12;

/** Risk notes are plain, stand once, and mean at most one dataset. */
export const riskNotesFit: CatalogCheck = {
  name: 'risk-notes-fit',
  description:
    'A risk note is about at most one dataset of the catalog, is not repeated, and reads at grade 9 or below.',
  check: ({ riskNotes, datasets }) =>
    riskNotes.flatMap((note, at) => {
      const about = datasets.filter((entry) => isAbout(note, entry)).map(({ id }) => id);
      const again = riskNotes
        .slice(0, at)
        .some(({ dataset, kind, says }) => dataset === note.dataset && kind === note.kind && says === note.says);
      const grade = wordCount(note.says) > shortest ? readingGrade(note.says, [note.dataset]) : 0;
      const where = { entry: note.dataset, tip: 'See risk-notes.yaml.' };
      return [
        ...(about.length > 1 ? [{ ...where, path: 'dataset', found: about.join(', '), expected: 'one dataset' }] : []),
        ...(again ? [{ ...where, path: 'says', found: 'the same note twice', expected: 'each note once' }] : []),
        ...(grade > hardest
          ? [{ ...where, path: 'says', found: `reading grade ${grade.toFixed(1)}`, expected: `at most ${hardest}` }]
          : []),
      ];
    }),
};
