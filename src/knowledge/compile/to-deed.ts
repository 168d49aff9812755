import { isStanding } from '../../engine/index.ts';
import type { DeedLine, DeedMark, LicenseDeed, Word } from '../deed.ts';
import type { LicenseRecord } from '../schema/license.ts';
import type { Words } from './words.ts';

type Rule = Pick<LicenseRecord['permissions'][number], 'id' | 'says' | 'cite' | 'certainty'>;

/** The sections of a rule's clauses, each once, in the order of the clauses. */
const marksOf = (cite: Rule['cite']): DeedMark[] =>
  cite
    .map(({ document, section }) => ({ document, section }))
    .filter(
      (mark, at, all) => all.findIndex((one) => one.document === mark.document && one.section === mark.section) === at,
    );

const lines = (rules: readonly Rule[], look: DeedLine['look']): DeedLine[] =>
  rules.map(({ id, says, cite, certainty }) => ({
    id,
    says,
    look: certainty === 'contested' ? 'unclear' : look,
    certainty,
    marks: marksOf(cite),
  }));

const byWeight = <Item>(items: readonly Item[], weight: (item: Item) => number): Item[] =>
  items.toSorted((one, other) => weight(one) - weight(other));

/** What is kept back outright comes first, then uses that honest work may touch, then those that only misuse touches. */
const barWeight =
  ({ missionUses }: Words) =>
  ({ categories: [closest] = [] }: LicenseRecord['prohibitions'][number]): number =>
    closest ? 1 + Number(!missionUses.has(closest)) : 0;

type Columns = Pick<LicenseDeed, 'may' | 'must' | 'mayNot'>;

/** The columns of a deed, from the rules alone: nothing is stated here that no rule states. */
const columnsOf = ({ permissions, prohibitions, duties, limits }: LicenseRecord, words: Words): Columns => ({
  may: lines(
    byWeight(permissions, ({ certainty }) => Number(certainty === 'contested')),
    'yes',
  ),
  must: lines(
    byWeight(duties, ({ kind }) => Number(isStanding(kind))),
    'yes-if',
  ),
  mayNot: [...lines(limits, 'no'), ...lines(byWeight(prohibitions, barWeight(words)), 'no')],
});

const wordIn = (list: readonly Word[], id: string): Word => {
  const found = list.find((word) => word.id === id);
  if (!found) throw new Error(`no vocabulary entry "${id}"`);
  return found;
};

/** The deed of a license with the words it needs, so that its page loads neither the record nor whole lists of words first. */
export const toDeed = (record: LicenseRecord, words: Words): LicenseDeed => ({
  id: record.id,
  name: record.name,
  steward: record.steward,
  published: record.published,
  summary: record.plain.summary,
  status: wordIn(words.statuses, record.status),
  category: wordIn(words.categories, record.category),
  kinds: record.madeFor.kinds.map((kind) => wordIn(words.kinds, kind)),
  ...columnsOf(record, words),
});
