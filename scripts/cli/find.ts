import type { CatalogMark, CatalogName } from '../../src/knowledge/catalog-names.ts';
import { unpackNames } from '../../src/knowledge/catalog-names.ts';
import type { CatalogPage } from '../../src/knowledge/catalog-pages.ts';
import { worldOf } from '../../src/knowledge/compile/catalog-outputs.ts';
import { catalogPages } from '../../src/knowledge/compile/catalog-pages.ts';
import { loadCatalog } from '../../src/knowledge/compile/load-catalog.ts';
import { packNames } from '../../src/knowledge/compile/pack-names.ts';
import { makeNameFinder, type FoundName } from '../../src/knowledge/find-name.ts';
import { BadInput } from './bad-input.ts';
import type { Library } from './knowledge.ts';
import { asJson, said, type Output } from './output.ts';

const markWords: Record<CatalogMark, string> = {
  'tag-differs': 'The label on the Hub and the repository name different licenses.',
  'tag-vague': 'The label on the Hub names no license.',
  'sources-differ': 'Sources differ. Look at the page of the model or dataset itself.',
  several: 'A source names several licenses at once, for example for its parts.',
  'base-differs': 'What it was made from carries another license, which may come along.',
  'not-verified': 'Not verified: only lists made by others say so.',
  'risk-note': 'There are warnings about this dataset.',
};

const licensesIn = ({ licenses }: Pick<CatalogName, 'licenses'>): string => licenses.join(', ');

const choice = ({ id, name, licenses }: CatalogName): string => `  ${name} (${id}): ${licensesIn({ licenses })}`;

function statedLines({ stated, sources }: CatalogPage): string[] {
  return stated.map(({ is, stated: words, source, page, where }) => {
    const cited = sources.find(({ key }) => key === source);
    return `- ${words} → ${is} (${where}; ${cited?.title ?? source}, ${cited?.date ?? 'no date'}${page === undefined ? '' : `, ${page}`})`;
  });
}

const pageLines = (page: CatalogPage): string[] => [
  `${page.name} (${page.kind} ${page.id})`,
  [page.maker, page.released, ...page.hub].filter((one) => one !== undefined).join(', '),
  `License: ${licensesIn(page)}`,
  ...statedLines(page),
  ...page.basedOn.map(
    ({ name, by, licenses }) =>
      `Made from ${name}${by ? ` (${by})` : ''}: ${licenses.join(', ') || 'license not known here'}`,
  ),
  ...page.marks.map((mark) => `! ${markWords[mark]}`),
  ...page.risks.map(({ says, since }) => `! ${says} (since ${since})`),
];

function linesOf(found: Exclude<FoundName, { kind: 'none' }>, pages: ReadonlyMap<string, CatalogPage>): string[] {
  if (found.kind === 'choose') {
    const more = found.more > 0 ? [`  and ${found.more} more; say more of the name`] : [];
    const says = found.family?.says ?? '';
    return [
      `${found.family?.name ?? 'This'} may mean several. Choose one:`,
      ...(says === '' ? [] : [says]),
      ...found.among.map(choice),
      ...more,
    ];
  }
  const page = pages.get(found.item.id);
  return page ? pageLines(page) : [`${found.item.name}: ${licensesIn(found.item)}`, ...found.members.map(choice)];
}

/** `find <name>`: the model or dataset a name means, what is said of its license, and by whom; a choice where several fit. */
export function find(text: string, { records, index }: Library, json: boolean): Output {
  const { catalog, problems } = loadCatalog();
  const [problem] = problems;
  if (problem) throw new BadInput(`${problem.file} does not fit the schema. ${problem.path}: ${problem.message}`);
  const all = catalogPages(catalog, worldOf(records, index.families, catalog));
  const found = makeNameFinder(unpackNames(packNames(all, catalog)))(text);
  if (found.kind === 'none')
    throw new BadInput(
      `No model or dataset "${text}" in the catalog.${found.near.length > 0 ? ` Did you mean ${found.near.map(({ name }) => name).join(' or ')}?` : ''}`,
    );
  const pages = new Map(all.map((page) => [page.id, page]));
  if (!json) return said(linesOf(found, pages));
  return asJson({ ...found, ...(found.kind === 'one' && { page: pages.get(found.item.id) }) });
}
