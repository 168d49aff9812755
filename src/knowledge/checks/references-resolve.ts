import { unlistedDocuments } from '../verify-text.ts';
import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';
import { constraintsOf } from './every-rule.ts';

interface Reference {
  path: string;
  to: string;
  among: readonly string[];
  what: string;
}

const idsOf = (rules: readonly { id: string }[]): string[] => rules.map(({ id }) => id);

function referencesOf(record: LicenseRecord): Reference[] {
  const debates = idsOf(record.debates);
  const { permissions, prohibitions, duties, limits, silentOn } = record;
  const stated = Object.entries({ permissions, prohibitions, duties, limits }).flatMap(([list, rules]) =>
    rules.map(({ id, debate }) => ({ path: `${list}.${id}.debate`, to: debate })),
  );
  const reach = Object.entries(record.reach).map(([step, { debate }]) => ({
    path: `reach.${step}.debate`,
    to: debate,
  }));
  const toDebates = [...stated, ...reach].flatMap(({ path, to }) =>
    to === undefined ? [] : [{ path, to, among: debates, what: 'a debate of this record' }],
  );
  const toLimits = constraintsOf(record).flatMap(({ path, constraint }) =>
    'limit' in constraint ? [{ path, to: constraint.limit, among: idsOf(limits), what: 'a limit of this record' }] : [],
  );
  const toDuties = prohibitions.flatMap(({ id, curedBy }) =>
    curedBy === undefined
      ? []
      : [{ path: `prohibitions.${id}.curedBy`, to: curedBy, among: idsOf(duties), what: 'a duty of this record' }],
  );
  const anyRule = idsOf([...permissions, ...prohibitions, ...duties, ...limits, ...silentOn]);
  const parts = Object.entries(record.reach).flatMap(([step, entry]) =>
    (entry.parts ?? []).map((to) => ({
      path: `reach.${step}.parts`,
      to,
      among: anyRule,
      what: 'a rule of this record',
    })),
  );
  return [...toDebates, ...toLimits, ...toDuties, ...parts];
}

const missing = ({ path, to, what }: Reference): CheckProblem => ({
  path,
  found: to,
  expected: what,
  tip: 'Correct the id, or write the entry it points to.',
});

/** Ids that point to another entry have an entry to point to. */
export const referencesResolve: DataCheck = {
  name: 'references-resolve',
  description: 'Limits, debates, curing duties, reach parts and cited documents that a rule names exist.',
  scope: 'record',
  exceptions: [],
  check: (record, { records }) => [
    ...referencesOf(record)
      .filter(({ to, among }) => !among.includes(to))
      .map(missing),
    ...unlistedDocuments(record, records.get(record.supersedes ?? '')).map(({ rule, found, expected }) => ({
      path: rule,
      found,
      expected,
      tip: 'Add the document to the record, or correct the citation.',
    })),
  ],
};
