import type { LicenseCategory } from '../../engine/index.ts';
import type { CatalogMark } from '../catalog-names.ts';
import type { FamilyEntry } from '../records.ts';
import type { CatalogEntry, CatalogSource, LicenseFact } from '../schema/catalog.ts';
import { groupBy } from './group-by.ts';

/** What the compiler must know of licenses to compare two statements. */
export interface LicenseWorld {
  categories: ReadonlyMap<string, LicenseCategory>;
  families: readonly FamilyEntry[];
  /** Licenses that a maker also publishes with a policy beside them, and the records of both together. */
  withPolicy: ReadonlyMap<string, readonly string[]>;
  sources: readonly CatalogSource[];
}

const vague = new Set(['custom', 'not-stated', 'other', 'unknown', 'none']);
const general: readonly LicenseCategory[] = [
  'public-domain',
  'permissive',
  'weak-copyleft',
  'strong-copyleft',
  'network-copyleft',
  'share-alike',
];

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
function counting(facts: readonly LicenseFact[]): LicenseFact[] {
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
const covers = (wide: string, id: string, world: LicenseWorld): boolean =>
  meantBy(wide, world).some((one) => one === id || world.withPolicy.get(one)?.includes(id));

/** The licenses an entry goes by, the maker's own word first, exact texts instead of names that cover them; "not-stated" where nobody names one. */
export function licensesOf({ licenses }: Pick<CatalogEntry, 'licenses'>, world: LicenseWorld): string[] {
  const ids = [...new Set(inOrder(counting(licenses), world).map(({ is }) => is))];
  const exact = ids.filter((id) => !ids.some((other) => other !== id && covers(id, other, world)));
  return exact.length > 0 ? exact : ['not-stated'];
}

/** Tells whether two statements can both be true of one work. */
function agree(a: string, b: string, world: LicenseWorld): boolean {
  if (a === b || covers(a, b, world) || covers(b, a, world)) return true;
  const own = a === 'custom' ? b : b === 'custom' ? a : undefined;
  const category = own === undefined ? undefined : world.categories.get(own);
  return own !== undefined && own !== 'not-stated' && !(category && general.includes(category));
}

const noneAgree = (some: readonly LicenseFact[], others: readonly LicenseFact[], world: LicenseWorld): boolean =>
  some.length > 0 && others.length > 0 && !some.some((a) => others.some((b) => agree(a.is, b.is, world)));

/** Whose word it is: a list speaks as one, whatever pages it names; each page of a maker or the Hub speaks for itself. */
const voiceOf = (fact: LicenseFact, world: LicenseWorld): string => {
  const isList = world.sources.find(({ key }) => key === fact.source)?.tells === 'list';
  return isList ? fact.source : `${fact.source} ${fact.page ?? ''}`;
};

function sourcesDiffer(facts: readonly LicenseFact[], world: LicenseWorld): boolean {
  const said = facts.filter(({ is }) => is !== 'other' && is !== 'unknown');
  const bySource = [...groupBy(said, (fact) => voiceOf(fact, world)).values()];
  return bySource.some((one, at) => bySource.slice(at + 1).some((other) => noneAgree(one, other, world)));
}

/** Tells whether one voice names several licenses at once, for example for parts. */
const severalAtOnce = (facts: readonly LicenseFact[], world: LicenseWorld): boolean =>
  [...groupBy(facts, (fact) => voiceOf(fact, world)).values()].some(
    (group) => new Set(group.filter(({ is }) => isNamed({ is }) || is === 'custom').map(({ is }) => is)).size > 1,
  );

/** What is worth a second look in the statements about one entry, its bases aside. */
export function marksOf({ licenses }: CatalogEntry, world: LicenseWorld): CatalogMark[] {
  const tags = licenses.filter((fact) => whereOf(fact, world) === 'tag');
  const rest = licenses.filter((fact) => whereOf(fact, world) !== 'tag');
  const checks: [CatalogMark, boolean][] = [
    ['tag-differs', noneAgree(tags.filter(isNamed), rest.filter(isNamed), world)],
    ['tag-vague', tags.length > 0 && !tags.some(isNamed) && rest.some(isNamed)],
    ['sources-differ', sourcesDiffer(rest, world)],
    ['several', severalAtOnce(licenses, world)],
    [
      'not-verified',
      counting(licenses).length > 0 && counting(licenses).every((fact) => whereOf(fact, world) === 'list'),
    ],
  ];
  return checks.flatMap(([mark, holds]) => (holds ? [mark] : []));
}

/** Tells whether what an entry was made from carries none of the licenses the entry itself goes by. */
export const baseDiffers = (own: readonly string[], base: readonly string[], world: LicenseWorld): boolean => {
  const [mine, theirs] = [own, base].map((ids) => ids.filter((id) => !vague.has(id)));
  return (
    mine !== undefined &&
    theirs !== undefined &&
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((a) => theirs.some((b) => agree(a, b, world)))
  );
};
