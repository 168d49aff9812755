import { basename, dirname } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalogFile } from '../../src/knowledge/schema/catalog.ts';
import { exampleCatalog, exampleEntry } from '../../src/knowledge/testing/example-catalog.ts';
import { shelves } from './shelves.ts';

const full = exampleEntry('moss-1', {
  name: 'Moss 1',
  also: ['Moosbeet', 'no'],
  hub: ['garden/moss-1'],
  maker: 'The garden: a club',
  released: '2024-05-10',
  sortAs: '2024-05',
  family: 'moss',
  licenses: [
    { is: 'mit', stated: 'MIT', where: 'tag', source: 'label', page: 'https://example.org/moss' },
    { is: 'moss-1.0', stated: 'Moss terms, "as is"', source: 'garden' },
  ],
  basedOn: [{ outside: 'Moss 0', by: 'merge', source: 'garden' }],
  trainedOn: [{ entry: 'spores', source: 'garden' }],
  from: ['garden', 'label'],
});
const filesOf = (...models: ReturnType<typeof exampleEntry>[]) =>
  shelves(exampleCatalog({ models, datasets: [exampleEntry('spores')] }));

it('puts entries into one file per kind and first letter, in the order of their ids', () => {
  const files = filesOf(exampleEntry('moss-2'), exampleEntry('01-grass'), exampleEntry('moss-1'));
  expect(files.map(({ path }) => [basename(dirname(path)), basename(path)])).toEqual([
    ['models', '0.yaml'],
    ['models', 'm.yaml'],
    ['datasets', 's.yaml'],
  ]);
  expect(files[1]?.text).toMatch(/- id: moss-1\n[^]*- id: moss-2\n/);
});

it('writes every field so that it reads back the same: names, days, statements, sources, lineage', () => {
  const text = filesOf(full)[0]?.text ?? '';
  expect(catalogFile.parse(parse(text, { schema: 'failsafe' }))).toEqual([full]);
});

it('leaves out what is empty, and writes one fact per line', () => {
  const text = filesOf(full, exampleEntry('moss-2'))[0]?.text ?? '';
  expect(text).toContain('- id: moss-2\n  name: moss-2\n  from: [ garden ]\n');
  expect(text).toContain(
    '\n    - { is: mit, stated: MIT, where: tag, source: label, page: https://example.org/moss }\n',
  );
  expect(text).toContain('\n  also: [ Moosbeet, no ]\n');
});
