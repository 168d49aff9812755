import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogFolder, loadCatalog, type Catalog } from '../../src/knowledge/compile/load-catalog.ts';
import { marksOf } from '../../src/knowledge/compile/catalog-marks.ts';
import type { LicenseWorld } from '../../src/knowledge/compile/catalog-standing.ts';
import { readYaml } from '../../src/knowledge/compile/read-yaml.ts';
import { catalogFile } from '../../src/knowledge/schema/catalog.ts';
import { exampleCatalog } from '../../src/knowledge/testing/example-catalog.ts';
import { entryWith, exampleRules, rawDataset, rawModel } from './example-rows.ts';
import { importRows } from './import-rows.ts';
import { rulesFile } from './rules.ts';

const rules = exampleRules({ sources: { 'Label list 2023': 'hub-docs' } });

function imported(models: object[], datasets: object[] = []) {
  const catalog = exampleCatalog({ models: [], datasets: [], families: [] });
  const result = importRows(catalog, { models: { rows: models }, datasets: { rows: datasets } }, rules);
  return { catalog, ...result };
}

const world = ({ sources }: Catalog): LicenseWorld => ({
  categories: new Map(),
  withPolicy: new Map(),
  families: [],
  sources,
});
const marks = (catalog: Catalog) => marksOf(entryWith('moss-7b', catalog.models), world(catalog));

describe('an import', () => {
  it('makes entries that fit the catalog, linked across both files', () => {
    const { catalog, added, unknown } = imported(
      [rawModel({ dependencies: ['spores'] })],
      [rawDataset({ modelGenerated: ['Bark'] })],
    );
    expect({ added, unknown }).toEqual({ added: 2, unknown: [] });
    expect(catalogFile.parse(catalog.models)).toMatchObject([{ id: 'moss-7b', trainedOn: [{ entry: 'spores' }] }]);
    expect(catalogFile.parse(catalog.datasets)).toMatchObject([{ id: 'spores', basedOn: [{ outside: 'Bark' }] }]);
  });

  it('changes nothing the second time', () => {
    const rows = [rawModel({ base: 'Bark', sources: ['Label list 2023'] }), rawModel({ hubId: 'oak/moss-7b' })];
    const { catalog } = imported(rows, [rawDataset()]);
    const before = structuredClone(catalog);
    const again = importRows(catalog, { models: { rows }, datasets: { rows: [rawDataset()] } }, rules);
    expect(again.added).toBe(0);
    expect(catalog).toEqual(before);
  });

  it('names what it has no license for', () => {
    expect(imported([rawModel({ licenseAsStated: ['Grass terms'] })]).unknown).toEqual(['Grass terms']);
  });

  it('stops at a damaged row of either file', () => {
    expect(() => imported([rawModel({ hubId: 3 })])).toThrow('models.json: rows.0.hubId');
    expect(() => imported([rawModel()], [rawDataset({ hubId: 3 })])).toThrow('datasets.json: rows.0.hubId');
  });
});

describe('drift', () => {
  it('between the label and the repository shows on the entry', () => {
    expect(marks(imported([rawModel({ sources: ['Label list 2023'] })]).catalog)).toContain('tag-vague');
    expect(marks(imported([rawModel()]).catalog)).not.toContain('tag-vague');
  });

  it('between sources shows on the entry', () => {
    const differ = rawModel({ sources: ['hearsay', 'garden'], licenseAsStated: ['MIT', 'Moss terms'] });
    const agree = rawModel({ sources: ['hearsay', 'garden'], licenseAsStated: ['MIT', 'MIT'] });
    expect(marks(imported([differ]).catalog)).toContain('sources-differ');
    expect(marks(imported([agree]).catalog)).toEqual([]);
  });
});

it('has a dated source and a real entry for whatever its rules name', () => {
  const written = rulesFile.parse(readYaml(join(catalogFolder, 'import-rules.yaml')));
  const { models, datasets, families, sources } = loadCatalog().catalog;
  const dated = new Set(sources.filter(({ date }) => date !== '').map(({ key }) => key));
  const ids = new Set([...models, ...datasets, ...families].map(({ id }) => id));
  expect([...Object.values(written.sources), 'data-provenance'].filter((key) => !dated.has(key))).toEqual([]);
  expect([...Object.values(written.same), ...Object.keys(written.families)].filter((id) => !ids.has(id))).toEqual([]);
});
