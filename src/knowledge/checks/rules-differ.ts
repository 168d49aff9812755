import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';

interface Worded {
  path: string;
  says: string;
}

const worded = ({ permissions, prohibitions, duties, limits, silentOn }: LicenseRecord): Worded[] =>
  Object.entries({ permissions, prohibitions, duties, limits, silentOn }).flatMap(([list, rules]) =>
    rules.map(({ id, says }) => ({ path: `${list}.${id}`, says })),
  );

function repeatedSentences(record: LicenseRecord): CheckProblem[] {
  const rules = worded(record);
  return rules.flatMap(({ path, says }, at) => {
    const first = rules.slice(0, at).find((one) => one.says.toLowerCase() === says.toLowerCase());
    const tip = 'Say what sets the two apart, or make one rule of them.';
    return first
      ? [{ path: `${path}.says`, found: `the sentence of ${first.path}`, expected: 'a sentence of its own', tip }]
      : [];
  });
}

const repeated = <T>(list: readonly T[]): T[] => list.filter((one, at) => list.indexOf(one) < at);

function repeatedEntries({ permissions, prohibitions, duties, silentOn, madeFor }: LicenseRecord): CheckProblem[] {
  const rules = [...permissions, ...prohibitions, ...silentOn, ...duties.map(({ id, when }) => ({ id, ...when }))];
  const lists: { id: string; words: readonly string[] }[] = [
    ...rules.flatMap(({ id, acts, objects }) => [acts, objects].map((words) => ({ id, words }))),
    ...prohibitions.map(({ id, categories = [] }) => ({ id, words: categories })),
  ];
  const twice = lists.flatMap(({ id, words }) => repeated(words).map((word) => ({ path: id, word })));
  const kinds = repeated([...madeFor.kinds, ...madeFor.alsoUsedFor.map(({ kind }) => kind)]);
  return [...twice, ...kinds.map((word) => ({ path: 'madeFor', word }))].map(({ path, word }) => ({
    path,
    found: `${word} twice`,
    expected: 'each once',
    tip: 'Take one out, or put in the word that was meant.',
  }));
}

function repeatedReadings({ debates }: LicenseRecord): CheckProblem[] {
  return debates
    .filter(({ cautious, room }) => cautious.says === room.says || cautious.heldBy === room.heldBy)
    .map(({ id }) => ({
      path: `debates.${id}`,
      found: 'the same words for both readings',
      expected: 'two readings, and who holds each',
      tip: 'Say what each side reads in the clause.',
    }));
}

/** What was copied to save typing was also changed. */
export const rulesDiffer: DataCheck = {
  name: 'rules-differ',
  description:
    'No two rules of a record have the same sentence, no rule names an act, an object or a category twice, and both readings of a debate differ.',
  scope: 'record',
  exceptions: [],
  check: (record) => [...repeatedSentences(record), ...repeatedEntries(record), ...repeatedReadings(record)],
};
