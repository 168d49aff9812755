import { expect, it } from 'vitest';
import { bar, exampleRecord, owe } from '../testing/example-record.ts';
import { dutiesCanBite } from './duties-can-bite.ts';

const paths = (record: ReturnType<typeof exampleRecord>): string[] =>
  dutiesCanBite.check(record, { records: new Map(), families: [] }).map(({ path }) => path);
const duties = owe({ kind: 'credit', when: { acts: ['share', 'serve'], objects: ['derivative'] } });

it('finds a duty on acts that are all barred', () => {
  const prohibitions = bar({ acts: ['share', 'serve'], objects: ['derivative'] });
  expect(paths(exampleRecord({ duties, prohibitions }))).toEqual(['duties.D1.when']);
});

it('is content while one of the acts is open, if only under a condition or to some readers', () => {
  for (const prohibitions of [
    bar({ acts: ['share'], objects: ['derivative'] }),
    bar({ objects: ['derivative'], if: { fact: 'audience', is: 'public' } }),
    bar({ objects: ['derivative'], certainty: 'contested' }),
    bar({ objects: ['derivative'], categories: ['military'] }),
  ])
    expect(paths(exampleRecord({ duties, prohibitions }))).toEqual([]);
});
