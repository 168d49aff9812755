import { expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import { namesAreUnique } from './names-are-unique.ts';

const fern = exampleRecord({ id: 'fern-2.0', name: 'Fern 2', shortName: 'Fern', aliases: ['MOSS'] });
const families = [
  {
    id: 'lichens',
    hub: ['lichen'],
    label: 'Lichens',
    says: 'Which one?',
    candidates: ['moss-1.0'],
    others: [],
    ask: 'Ask.',
  },
];
const found = (record: ReturnType<typeof exampleRecord>): string[] =>
  namesAreUnique.check(record, { records: new Map([[fern.id, fern]]), families }).map((problem) => problem.found);

it('finds a name that leads to two records, however it is written', () => {
  expect(found(exampleRecord())).toEqual(['"Moss", which also leads to fern-2.0']);
});

it('finds a name that is a family tag', () => {
  expect(found(exampleRecord({ aliases: ['Lichen'] }))).toEqual(['"Lichen", which also leads to family lichens']);
});
