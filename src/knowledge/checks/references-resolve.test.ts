import { expect, it } from 'vitest';
import { bar, exampleRecord, grant } from '../testing/example-record.ts';
import { referencesResolve } from './references-resolve.ts';

const paths = (record: ReturnType<typeof exampleRecord>): string[] =>
  referencesResolve.check(record, { records: new Map(), families: [] }).map(({ path, found }) => `${path}: ${found}`);

it('finds limits, debates and duties that do not exist', () => {
  const record = exampleRecord({
    permissions: grant({ if: { all: [{ not: { limit: 'L7' } }] }, debate: 'B9' }),
    prohibitions: bar({ curedBy: 'D4' }),
  });
  expect(paths(record)).toEqual(['permissions.P1.debate: B9', 'permissions.P1.if: L7', 'prohibitions.R1.curedBy: D4']);
});

it('finds parts of reach that do not exist', () => {
  const { reach } = exampleRecord();
  const record = exampleRecord({
    reach: { ...reach, chain: { ...reach.chain, effect: 'carry-parts', parts: ['P1', 'R5'] } },
  });
  expect(paths(record)).toEqual(['reach.chain.parts: R5']);
});

it('finds a clause of a document that the record does not list', () => {
  const record = exampleRecord({
    permissions: grant({ cite: [{ document: 'acceptable-use-policy', section: '§ 1', locator: 'may use the moss' }] }),
  });
  expect(paths(record)).toEqual(['P1: a citation to the document "acceptable-use-policy"']);
});
