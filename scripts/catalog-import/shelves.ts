import { join } from 'node:path';
import { Document, isMap, isSeq, visit } from 'yaml';
import { groupBy } from '../../src/knowledge/compile/group-by.ts';
import { catalogFolder, type Catalog } from '../../src/knowledge/compile/load-catalog.ts';
import type { Output } from '../../src/knowledge/compile/outputs.ts';
import type { CatalogEntry } from '../../src/knowledge/schema/catalog.ts';

const letterOf = ({ id }: CatalogEntry): string => /^[a-z]/.exec(id)?.[0] ?? '0';

const byId = (a: CatalogEntry, b: CatalogEntry): number => (a.id < b.id ? -1 : 1);

/** An entry without the fields that are empty, in the order people read them. */
function lean({
  id,
  name,
  also,
  hub,
  maker,
  released,
  sortAs,
  family,
  licenses,
  basedOn,
  trainedOn,
  from,
}: CatalogEntry): object {
  const fields = { id, name, also, hub, maker, released, sortAs, family, licenses, basedOn, trainedOn, from };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** One fact per line: lists of words and the facts themselves are written in one line. */
function yamlOf(entries: readonly CatalogEntry[], kind: string): string {
  const document = new Document(entries.map(lean));
  document.commentBefore = ` yaml-language-server: $schema=../../schema/catalog.schema.json\n The ${kind} of this letter. Correct a fact here; the importer adds rows and keeps what stands here (but not comments).`;
  visit(document, {
    Seq: (_, node) => void (node.items.some(isMap) || (node.flow = true)),
    Map: (_, node, path) => void (path.filter(isSeq).length > 1 && (node.flow = true)),
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function shelvesOf(kind: 'models' | 'datasets', entries: readonly CatalogEntry[]): Output[] {
  return [...groupBy(entries.toSorted(byId), letterOf)].map(([letter, group]) => ({
    path: join(catalogFolder, kind, `${letter}.yaml`),
    text: yamlOf(group, kind),
  }));
}

/** The files of the catalog as people read them: one per kind and first letter. */
export const shelves = ({ models, datasets }: Catalog): Output[] => [
  ...shelvesOf('models', models),
  ...shelvesOf('datasets', datasets),
];
