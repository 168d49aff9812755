import type { LicenseCategory } from '../../engine/index.ts';
import type { CatalogMark } from '../catalog-names.ts';
import type { CatalogEntry, LicenseFact } from '../schema/catalog.ts';
import { counting, covers, isNamed, whereOf, type LicenseWorld } from './catalog-standing.ts';
import { groupBy } from './group-by.ts';
import { openCategories } from './open-categories.ts';

/** Categories of texts that are never one maker’s own terms. */
const general: readonly LicenseCategory[] = [...openCategories, 'share-alike'];

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
  const [mine, theirs] = [own, base].map((ids) => ids.filter((id) => isNamed({ is: id })));
  return (
    mine !== undefined &&
    theirs !== undefined &&
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((a) => theirs.some((b) => agree(a, b, world)))
  );
};
