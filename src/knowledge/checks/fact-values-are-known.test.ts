import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { knowledgeFolder } from '../compile/load-records.ts';
import { readYaml } from '../compile/read-yaml.ts';
import { exampleRecord, grant, limit } from '../testing/example-record.ts';
import { factValues, factValuesAreKnown } from './fact-values-are-known.ts';

const found = (record: ReturnType<typeof exampleRecord>): string[] =>
  factValuesAreKnown.check(record, { records: new Map(), families: [] }).map((problem) => problem.found);

it('knows the values that the list of facts gives', () => {
  const facts = z
    .array(z.looseObject({ id: z.string(), values: z.array(z.looseObject({ id: z.string() })).optional() }))
    .parse(readYaml(join(knowledgeFolder, 'vocabulary/facts.yaml')));
  const listed = facts.flatMap(({ id, values }) =>
    values && id in factValues ? [[id, values.map((value) => value.id)]] : [],
  );
  expect(listed.length).toBeGreaterThan(3);
  expect(factValues).toMatchObject(Object.fromEntries(listed));
});

it('finds a value that no plan can have', () => {
  expect(
    found(exampleRecord({ permissions: grant({ if: { fact: 'purpose', in: ['research', 'reserch'] } }) })),
  ).toEqual(['"reserch" for purpose']);
});

it('finds kinds of funding that a definition of non-commercial leaves out or sorts twice', () => {
  const test = {
    fact: 'funding' as const,
    inside: ['none', 'donations', 'grant', 'sponsorship'],
    outside: ['sale', 'fee', 'none'],
    contested: ['fee-at-cost', 'government-contract'],
  };
  expect(found(exampleRecord({ limits: limit({ kind: 'non-commercial', test }) }))).toEqual([
    '"none" in none or several of inside, outside and contested',
    '"earned-income" in none or several of inside, outside and contested',
  ]);
});
