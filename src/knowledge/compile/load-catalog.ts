import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { catalogFile, type CatalogEntry } from '../schema/catalog.ts';
import { catalogFamilies, type CatalogFamily } from '../schema/catalog-families.ts';
import { catalogSources, type CatalogSource } from '../schema/catalog-sources.ts';
import { riskNotes, type RiskNote } from '../schema/risk-notes.ts';
import { knowledgeFolder, type Problem } from './load-records.ts';
import { readYaml, readYamlFolder } from './read-yaml.ts';

/** The catalog as it is written: entries, families, sources, risk notes. */
export interface Catalog {
  models: CatalogEntry[];
  datasets: CatalogEntry[];
  families: CatalogFamily[];
  sources: CatalogSource[];
  riskNotes: RiskNote[];
}

/** The folder of the catalog inside the project. */
export const catalogFolder = join(knowledgeFolder, 'catalog');

type Read = <T>(schema: z.ZodType<T[]>, file: string, content: unknown) => T[];

/** Checks a list against its schema; what does not fit is noted with file, place and reason. */
const reader =
  (problems: Problem[]): Read =>
  (schema, file, content) => {
    const result = schema.safeParse(content ?? []);
    if (result.success) return result.data;
    problems.push(
      ...result.error.issues.map(({ path, message }) => ({ file: `catalog/${file}`, path: path.join('.'), message })),
    );
    return [];
  };

const list = (name: string): unknown => {
  const file = join(catalogFolder, `${name}.yaml`);
  return existsSync(file) ? readYaml(file) : [];
};

/** Reads and validates the whole catalog; lists that do not fit are left out and noted. */
export function loadCatalog(): { catalog: Catalog; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = reader(problems);
  const entries = (kind: string): CatalogEntry[] =>
    [...readYamlFolder(join(catalogFolder, kind))].flatMap(([name, content]) =>
      read(catalogFile, `${kind}/${name}.yaml`, content),
    );
  const catalog = {
    models: entries('models'),
    datasets: entries('datasets'),
    families: read(catalogFamilies, 'families.yaml', list('families')),
    sources: read(catalogSources, 'sources.yaml', list('sources')),
    riskNotes: read(riskNotes, 'risk-notes.yaml', list('risk-notes')),
  };
  return { catalog, problems };
}
