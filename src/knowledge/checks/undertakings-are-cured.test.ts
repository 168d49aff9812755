import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { knowledgeFolder } from '../compile/load-records.ts';
import { readYaml } from '../compile/read-yaml.ts';
import { bar, exampleRecord, owe } from '../testing/example-record.ts';
import { undertakings, undertakingsAreCured } from './undertakings-are-cured.ts';

const paths = (record: ReturnType<typeof exampleRecord>): string[] =>
  undertakingsAreCured.check(record, { records: new Map(), families: [] }).map(({ path }) => path);

it('knows the categories that the taxonomy marks as undertakings', () => {
  const entries = z
    .array(z.looseObject({ id: z.string(), ask: z.string() }))
    .parse(readYaml(join(knowledgeFolder, 'vocabulary/restrictions.yaml')));
  expect(entries.filter(({ ask }) => ask === 'undertaking').map(({ id }) => id)).toEqual(undertakings);
});

it('finds an undertaking that nothing cures', () => {
  expect(paths(exampleRecord({ prohibitions: bar({ categories: ['undisclosed-machine-content'] }) }))).toEqual([
    'prohibitions.R1.if',
    'prohibitions.R1.curedBy',
  ]);
});

it('is content when a duty cures it', () => {
  const record = exampleRecord({
    prohibitions: bar({ categories: ['undisclosed-risks'], if: { fact: 'disclosure', is: 'no' }, curedBy: 'D1' }),
    duties: owe({ kind: 'disclose-risks' }),
  });
  expect(paths(record)).toEqual([]);
});
