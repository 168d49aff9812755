import type { LicenseCategory } from '../../engine/index.ts';
import type { FamilyEntry } from '../records.ts';
import type { CatalogEntry, LicenseFact } from '../schema/catalog.ts';
import type { CatalogSource } from '../schema/catalog-sources.ts';

/** What the compiler must know of licenses to compare two statements. */
export interface LicenseWorld {
  categories: ReadonlyMap<string, LicenseCategory>;
  families: readonly FamilyEntry[];
  /** Licenses that a maker also publishes with a policy beside them, and the records of both together. */
  withPolicy: ReadonlyMap<string, readonly string[]>;
  sources: readonly CatalogSource[];
}

const vague = new Set(['custom', 'not-stated', 'other', 'unknown', 'none']);

/** Tells whether a statement names one license or family of texts. */
export const isNamed = ({ is }: Pick<LicenseFact, 'is'>): boolean => !vague.has(is);

/** Where a statement stands: on the label, with the maker, or on somebody’s list. */
export const whereOf = (fact: LicenseFact, { sources }: LicenseWorld): NonNullable<LicenseFact['where']> =>
  fact.where ?? sources.find(({ key }) => key === fact.source)?.tells ?? 'list';

const order = ['repository', 'tag', 'list'];

function inOrder(facts: readonly LicenseFact[], world: LicenseWorld): LicenseFact[] {
  return facts.toSorted((a, b) => order.indexOf(whereOf(a, world)) - order.indexOf(whereOf(b, world)));
}

/** The statements that count: those that name a license; else "custom" terms; else a label that says nothing. */
export function counting(facts: readonly LicenseFact[]): LicenseFact[] {
  const groups = [
    facts.filter(isNamed),
    facts.filter(({ is }) => is === 'custom'),
    facts.filter(({ is }) => is !== 'not-stated'),
  ];
  return groups.find((group) => group.length > 0) ?? [];
}

/** A name and, for a family, the texts it may stand for. */
const meantBy = (name: string, { families }: LicenseWorld): string[] => [
  name,
  ...families.filter(({ id }) => id === name).flatMap(({ candidates }) => candidates),
];

/** Tells whether a name leaves open what another settles: which text of a family, or that a policy stands beside the license. */
export const covers = (wide: string, id: string, world: LicenseWorld): boolean =>
  meantBy(wide, world).some((one) => one === id || world.withPolicy.get(one)?.includes(id));

/** The licenses an entry goes by, the maker's own word first, exact texts instead of names that cover them; "not-stated" where nobody names one. */
export function licensesOf({ licenses }: Pick<CatalogEntry, 'licenses'>, world: LicenseWorld): string[] {
  const ids = [...new Set(inOrder(counting(licenses), world).map(({ is }) => is))];
  const exact = ids.filter((id) => !ids.some((other) => other !== id && covers(id, other, world)));
  return exact.length > 0 ? exact : ['not-stated'];
}
