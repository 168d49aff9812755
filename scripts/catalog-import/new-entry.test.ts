import { describe, expect, it } from 'vitest';
import { exampleCatalog, exampleEntry } from '../../src/knowledge/testing/example-catalog.ts';
import { exampleRow, exampleRules } from './example-rows.ts';
import { newEntry, takenIn } from './new-entry.ts';
import type { Row } from './row.ts';

const catalog = exampleCatalog({ models: [exampleEntry('bark-2', { name: 'Bark 2', also: ['Borke'] })] });
const made = (row: Partial<Row>, families: Record<string, string[]> = {}) =>
  newEntry(exampleRow(row), takenIn(catalog), exampleRules({ families }));

describe('the name of a new entry', () => {
  it.each<[string, Partial<Row>, string]>([
    ['is its own', { name: 'Lichen 1', hub: 'garden/lichen-one' }, 'Lichen 1'],
    ['is that of its repository where only that has a figure', { name: 'Lichen', hub: 'a/Lichen-7B' }, 'Lichen-7B'],
    ['is that of its repository where its own is taken', { name: 'Bark 2', hub: 'a/Bark-2-chat' }, 'Bark-2-chat'],
    ['is no name people use for something else', { name: 'borke', hub: 'a/bark-x' }, 'bark-x'],
    ['is no name of a family', { name: 'Moss', hub: 'a/moss-x' }, 'moss-x'],
    ['is its address where both are taken', { name: 'Bark 2', hub: 'other/bark-2' }, 'other/bark-2'],
    ['has its maker beside it without an address', { name: 'Bark 2', maker: 'Oak' }, 'Bark 2 (Oak)'],
    ['says what it is where nobody says the maker', { name: 'Bark 2', kind: 'datasets' }, 'Bark 2 (datasets)'],
  ])('%s', (_, row, name) => {
    expect(made(row).name).toBe(name);
  });
});

describe('the id of a new entry', () => {
  it.each<[string, Partial<Row>, string]>([
    ['follows from its repository', { name: 'Lichen', hub: 'Garden/Lichen_v1.5' }, 'lichen-v1.5'],
    ['follows from its name without an address', { name: 'Lichen 1' }, 'lichen-1'],
    ['has the owner in it where it is taken', { name: 'Other', hub: 'oak/Bark-2' }, 'oak-bark-2'],
    ['says what it is where nothing else is free', { name: 'Spores', kind: 'datasets' }, 'spores-datasets'],
  ])('%s', (_, row, id) => {
    expect(made(row).id).toBe(id);
  });

  it('is given once, as its name is', () => {
    const taken = takenIn(catalog);
    const twice = [1, 2].map(() => newEntry(exampleRow({ hub: 'garden/lichen' }), taken, exampleRules()));
    expect(twice).toMatchObject([
      { id: 'lichen', name: 'Lichen 1' },
      { id: 'garden-lichen', name: 'lichen' },
    ]);
  });
});

describe('the family of a new entry', () => {
  const families = { lichen: ['lichen-'], 'lichen-map': ['lichen-map-', 'map-'] };

  it('is the one whose beginning fits best', () => {
    expect(made({ name: 'Lichen 1' }, families).family).toBe('lichen');
    expect(made({ name: 'Lichen Map 1' }, families).family).toBe('lichen-map');
    expect(made({ name: 'My Lichen 1' }, families)).not.toHaveProperty('family');
  });

  it('is left to a person for datasets and for what others made of a model', () => {
    expect(made({ name: 'Lichen 1', kind: 'datasets' }, families)).not.toHaveProperty('family');
    expect(made({ name: 'Lichen 1', from: ['hub-docs'] }, families)).not.toHaveProperty('family');
  });
});
