import type { CatalogPage, FoundName, LicenseList, NameFinder } from '../../../knowledge/index.ts';
import type { Outcome } from '../outcome.tsx';
import { loadCatalogPage, loadList, loadNameFinder, readName, readSearchText } from '../../../state/index.ts';

/** What a name in the address turned out to be, with all that its page shows. */
export interface Found {
  text: string;
  result: FoundName;
  list: LicenseList;
  /** Of one model or dataset: all the catalog knows. */
  page?: CatalogPage | undefined;
  /** Of one model or dataset: the name that also stands for it. */
  family?: { id: string; name: string } | undefined;
  /** Of a name that is not in the catalog: the license or family it is the name of. */
  license?: string | undefined;
}

/** What the page shows for its address: what was found, and whether something in it made no sense. */
export interface Looked {
  dropped: boolean;
  /** For the title of the page, where one thing was found. */
  name?: string | undefined;
  found?: Found;
  /** What draws it; it comes only when there is something to draw. */
  Outcome?: typeof Outcome;
}

async function pageOf(result: FoundName): Promise<CatalogPage | undefined> {
  if (result.kind !== 'one' || result.item.kind === 'family') return undefined;
  return loadCatalogPage(result.item.kind, result.item.id);
}

function familyOf(id: string | undefined, find: NameFinder): Found['family'] {
  const found = id === undefined ? undefined : find(id);
  const item = found?.kind === 'one' ? found.item : found?.kind === 'choose' ? found.family : undefined;
  return item && { id: item.id, name: item.name };
}

async function licenseNamed(result: FoundName, text: string): Promise<string | undefined> {
  const read = result.kind === 'none' ? await readName(text) : undefined;
  return read?.kind === 'license' || read?.kind === 'family' ? read.id : undefined;
}

/** Looks up the name an address asks for; nothing is loaded where it asks for none. */
export async function loadFound(raw: unknown): Promise<Looked> {
  const { text: given, dropped } = readSearchText(raw);
  const text = given.trim();
  if (text === '') return { dropped };
  const [find, list] = await Promise.all([loadNameFinder(), loadList()]);
  const result = find(text);
  const [page, license, drawn] = await Promise.all([
    pageOf(result),
    licenseNamed(result, text),
    import('../outcome.tsx'),
  ]);
  const name = result.kind === 'one' ? result.item.name : undefined;
  const found = { text, result, list, page, family: familyOf(page?.family, find), license };
  return { dropped, name, found, Outcome: drawn.Outcome };
}
