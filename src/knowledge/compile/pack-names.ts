import { catalogMarks, slug, type PackedNames } from '../catalog-names.ts';
import type { CatalogPage } from '../catalog-pages.ts';
import type { CatalogFamily } from '../schema/catalog-families.ts';
import type { Catalog } from './load-catalog.ts';

/** The number of a value in a list, added where it is missing. */
function numberIn(list: string[], value: string): number {
  const at = list.indexOf(value);
  return at < 0 ? list.push(value) - 1 : at;
}

function packEntry(page: CatalogPage, packed: PackedNames): PackedNames['entries'][number] {
  const [owner, rest] = page.hub[0]?.includes('/') ? page.hub[0].split('/', 2) : [undefined, page.hub[0] ?? ''];
  const bits = page.marks.reduce((sum, mark) => sum | (1 << catalogMarks.indexOf(mark)), 0);
  const others = page.hub.slice(1);
  return [
    page.kind === 'dataset' ? 1 : 0,
    page.name,
    owner === undefined ? -1 : numberIn(packed.owners, owner),
    rest === page.name ? '=' : (rest ?? ''),
    page.licenses.map((id) => numberIn(packed.licenses, id)),
    bits,
    slug(rest || page.name) === page.id ? '' : page.id,
    ...page.also,
    ...others,
  ];
}

type Member = Pick<CatalogFamily, 'id' | 'name' | 'family' | 'sortAs'> & { released?: string | undefined };

const dayOf = ({ released, sortAs }: Member): string => released ?? sortAs ?? '';

/** Newest first; what has no date comes last; names decide between equals. */
const newestFirst = (a: Member, b: Member): number =>
  dayOf(b).localeCompare(dayOf(a)) || a.name.localeCompare(b.name, 'en', { numeric: true });

/** Families from the narrow to the wide, so that members stand before what holds them. */
function narrowFirst(families: readonly CatalogFamily[]): CatalogFamily[] {
  const depth = ({ family }: CatalogFamily): number => {
    const wider = families.find(({ id }) => id === family);
    return wider ? depth(wider) + 1 : 0;
  };
  return families.toSorted((a, b) => depth(b) - depth(a));
}

/** The compact file of all names: small enough to search in the browser. */
export function packNames(pages: readonly CatalogPage[], { models, datasets, families }: Catalog): PackedNames {
  const packed: PackedNames = { licenses: [], owners: [], entries: [], families: [] };
  packed.entries = pages.map((page) => packEntry(page, packed));
  packed.families = narrowFirst(families).map(({ id, name, also, differsBy, says }) => {
    const members: Member[] = [...models, ...datasets, ...families].filter(({ family }) => family === id);
    return [id, name, also, members.sort(newestFirst).map((member) => member.id), differsBy, says ?? ''];
  });
  return packed;
}
