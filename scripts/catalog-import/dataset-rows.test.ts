import { expect, it } from 'vitest';
import { readDatasetRows } from './dataset-rows.ts';
import { exampleRules, rawDataset } from './example-rows.ts';

const rowsOf = (changes: object, leaveOut: string[] = []) =>
  readDatasetRows({ rows: [rawDataset(changes)] }, exampleRules({ leaveOut }));

it('reads name, address, makers and lineage', () => {
  expect(rowsOf({ derivedFrom: ['Bark'], modelGenerated: ['Moss 7B'] })).toMatchObject([
    {
      kind: 'datasets',
      name: 'spores',
      hub: 'garden/spores',
      maker: 'The garden',
      from: ['data-provenance'],
      data: ['Bark'],
      generators: ['Moss 7B'],
    },
  ]);
});

it('reads an address without an owner, and drops a note behind an address', () => {
  expect(rowsOf({ hubId: 'spores' })).toMatchObject([{ name: 'spores', hub: 'spores' }]);
  expect(rowsOf({ hubId: 'garden/spores; https://example.org' })).toMatchObject([{ hub: 'garden/spores' }]);
});

it('keeps the page of each statement, where it is an address', () => {
  const licenses = [
    { license: 'MIT', url: ' https://example.org/spores ' },
    { license: 'Moss terms', url: 'see the paper' },
    { license: 'Fern terms', url: null },
  ];
  expect(rowsOf({ licenses })[0]?.facts).toEqual([
    { stated: 'MIT', source: 'data-provenance', page: 'https://example.org/spores' },
    { stated: 'Moss terms', source: 'data-provenance', page: undefined },
    { stated: 'Fern terms', source: 'data-provenance', page: undefined },
  ]);
});

it('leaves out what a rule leaves out', () => {
  expect(rowsOf({}, ['garden/spores'])).toEqual([]);
});

it.each([
  [{ hubId: null }, 'datasets.json: rows.0.hubId: found nothing, expected a text'],
  [{ licenses: [{ license: '', url: null }] }, 'datasets.json: rows.0.licenses.0.license: found "", expected some'],
  [{ makers: 'The garden' }, 'datasets.json: rows.0.makers: found "The garden", expected a list'],
])('refuses the damaged row %j and says where', (changes, message) => {
  expect(() => rowsOf(changes)).toThrow(message);
});
