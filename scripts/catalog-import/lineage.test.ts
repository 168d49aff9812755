import { describe, expect, it } from 'vitest';
import { exampleCatalog, exampleEntry } from '../../src/knowledge/testing/example-catalog.ts';
import { entryWith, exampleRow, exampleRules } from './example-rows.ts';
import { linkLineage } from './lineage.ts';
import type { Row } from './row.ts';
import type { ImportRules } from './rules.ts';

const catalogOf = () =>
  exampleCatalog({
    models: [
      exampleEntry('moss-1', { name: 'Moss 1', also: ['Moosbeet'], hub: ['garden/moss-one'] }),
      exampleEntry('database-moss', { name: 'Database Moss' }),
      exampleEntry('fern', { basedOn: [{ entry: 'moss-1', by: 'fine-tune', source: 'garden' }] }),
      exampleEntry('lichen'),
    ],
  });

function linked(id: string, row: Partial<Row>, rules: Partial<ImportRules> = {}) {
  const catalog = catalogOf();
  const entry = entryWith(id, [...catalog.models, ...catalog.datasets]);
  const pending = [{ entry, row: exampleRow(row) }];
  linkLineage(catalog, pending, exampleRules(rules));
  return entry;
}

describe('bases', () => {
  it.each([
    ['Moss 1', 'moss-1'],
    ['moosbeet', 'moss-1'],
    ['Garden/Moss-One', 'moss-1'],
    ['Moss', 'moss'],
    ['Database Moss', 'database-moss'],
  ])('"%s" leads to the entry or family it names', (base, entry) => {
    expect(linked('lichen', { bases: [base] })).toMatchObject({
      basedOn: [{ entry, source: 'hearsay' }],
      trainedOn: [],
    });
  });

  it('the catalog does not have stay as a name, cut where it is long', () => {
    expect(linked('lichen', { bases: ['Moss 9', 'x'.repeat(200)] }).basedOn).toEqual([
      { outside: 'Moss 9', source: 'hearsay' },
      { outside: 'x'.repeat(120), source: 'hearsay' },
    ]);
  });

  it('that are data count as data: entries, names that say so, and all of a dataset', () => {
    expect(linked('lichen', { bases: ['Spores 5B', 'Fern corpus', 'Grass dataset'] })).toMatchObject({
      basedOn: [],
      trainedOn: [{ entry: 'spores' }, { outside: 'Fern corpus' }, { outside: 'Grass dataset' }],
    });
    expect(linked('spores', { kind: 'datasets', bases: ['Bark'] })).toMatchObject({
      basedOn: [],
      trainedOn: [{ outside: 'Bark' }],
    });
  });

  it('go by another name where a rule says so, and are left out where a rule says so', () => {
    expect(linked('lichen', { bases: ['The green one'] }, { same: { 'The green one': 'moss-1' } }).basedOn).toEqual([
      { entry: 'moss-1', source: 'hearsay' },
    ]);
    expect(linked('lichen', { bases: ['', 'Reddit'] }, { noBase: ['Reddit'] }).basedOn).toEqual([]);
  });

  it('are not said twice, nor beside a link that also says how', () => {
    expect(linked('lichen', { bases: ['Moss 1', 'Moosbeet', 'Moss 9', 'Moss 9'] }).basedOn).toHaveLength(2);
    expect(linked('fern', { bases: ['Moss 1'] }).basedOn).toEqual([
      { entry: 'moss-1', by: 'fine-tune', source: 'garden' },
    ]);
  });

  it('never lead back to the entry itself, at once or through others', () => {
    expect(linked('moss-1', { bases: ['Moss 1', 'fern'] }).basedOn).toEqual([]);
  });
});

describe('data', () => {
  it('leads to datasets, and to no model of the same name', () => {
    expect(linked('lichen', { data: ['spores 5b', 'Moss 1'] }).trainedOn).toEqual([
      { entry: 'spores', source: 'hearsay' },
      { outside: 'Moss 1', source: 'hearsay' },
    ]);
  });

  it('made by models names them as what it was generated with', () => {
    expect(linked('spores', { kind: 'datasets', generators: ['Moss 1', 'Other', 'Nobody-3'] }).basedOn).toEqual([
      { entry: 'moss-1', by: 'generate-dataset', source: 'hearsay' },
      { outside: 'Nobody-3', by: 'generate-dataset', source: 'hearsay' },
    ]);
  });
});
