import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFamilies } from '../compile/compile.ts';
import { loadCatalog, type Catalog } from '../compile/load-catalog.ts';
import { licensesWithPolicy } from '../compile/licenses-with-policy.ts';
import { knowledgeFolder, loadRecords } from '../compile/load-records.ts';
import { riskNotes } from '../schema/risk-notes.ts';
import { exampleCatalog, exampleEntry } from '../testing/example-catalog.ts';
import { catalogChecks, catalogLine } from './catalog-checks.ts';

const { records } = loadRecords(join(knowledgeFolder, 'licenses'));
const families = readFamilies();
const known = {
  ids: new Set([...records.keys(), ...families.map(({ id }) => id)]),
  families,
  withPolicy: licensesWithPolicy(records.values()),
};
const found = (catalog: Catalog): string[] =>
  catalogChecks.flatMap(({ check, name }) =>
    check(catalog, known).map((problem) => `${name}: ${catalogLine(problem)}`),
  );

const withModels = (...entries: Parameters<typeof exampleEntry>[]): Catalog => {
  const catalog = exampleCatalog();
  return { ...catalog, models: [...catalog.models, ...entries.map((entry) => exampleEntry(...entry))] };
};

const note = {
  dataset: 'Spores 5B',
  kind: 'consent',
  says: 'People in it were not asked.',
  since: '2023',
  sources: [{ title: 'A paper', url: 'https://example.org/paper', date: '2023-05' }],
};
const notes = (...changes: object[]) =>
  exampleCatalog({ riskNotes: riskNotes.parse(changes.map((one) => ({ ...note, ...one }))) });

describe('the catalog', () => {
  const { catalog, problems } = loadCatalog();

  it('fits its schema', () => {
    expect(problems).toEqual([]);
  });

  it.each(catalogChecks.map((check) => [check.name, check] as const))('passes %s', (_, { check }) => {
    expect(check(catalog, known).map(catalogLine)).toEqual([]);
  });

  it('has the models and datasets it promises', () => {
    expect(catalog.models.length).toBeGreaterThanOrEqual(800);
    expect(catalog.datasets.length).toBeGreaterThanOrEqual(450);
  });
});

describe('the checks', () => {
  it('let the example catalog pass', () => {
    expect(found(exampleCatalog())).toEqual([]);
  });

  it.each([
    [
      'a license nobody knows',
      withModels(['x', { licenses: [{ is: 'nowhere', stated: 'N', source: 'garden' }] }]),
      '"nowhere"',
    ],
    ['a source nobody named', withModels(['x', { from: ['rumour'] }]), 'the source "rumour"'],
    [
      'a source of many pages without the page',
      withModels(['x', { licenses: [{ is: 'mit', stated: 'MIT', source: 'label' }] }]),
      'found no page',
    ],
    ['a base that is not there', withModels(['x', { basedOn: [{ entry: 'lost', source: 'garden' }] }]), '"lost"'],
    [
      'a model made from itself',
      withModels(
        ['x', { basedOn: [{ entry: 'y', source: 'garden' }] }],
        ['y', { basedOn: [{ entry: 'x', source: 'garden' }] }],
      ),
      'x → y → x',
    ],
    ['an id given twice', withModels(['fern', { name: 'Other fern' }]), 'two entries with this id'],
    ['a name of two, however it is written', withModels(['x', { name: 'Moss  v1' }]), 'which also leads to x'],
    ['a family that is not there', withModels(['x', { family: 'lost' }]), '"lost"'],
    [
      'a family without members',
      exampleCatalog({
        families: [...exampleCatalog().families, { id: 'algae', name: 'Algae', also: [], differsBy: [] }],
      }),
      'no member',
    ],
    [
      'a family that does not say what decides',
      exampleCatalog({ families: [{ id: 'moss', name: 'Moss', also: [], differsBy: [] }] }),
      'what decides which applies',
    ],
    ['a risk note told twice', notes({}, {}), 'the same note twice'],
    [
      'a risk note that is hard to read',
      notes({
        says: 'Considerable proportions of photographically identifiable individuals were never consulted regarding incorporation of personally attributable material.',
      }),
      'reading grade',
    ],
  ])('find %s', (_, catalog, expected) => {
    expect(found(catalog).join('\n')).toContain(expected);
  });

  it('let a family and its members share a name', () => {
    expect(
      found(
        withModels(['x', { name: 'Moss', family: 'moss', licenses: [{ is: 'mit', stated: 'MIT', source: 'garden' }] }]),
      ),
    ).toEqual([]);
  });
});
