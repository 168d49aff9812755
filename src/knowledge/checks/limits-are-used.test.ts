import { expect, it } from 'vitest';
import { exampleRecord, grant, limit } from '../testing/example-record.ts';
import { limitsAreUsed } from './limits-are-used.ts';

const limits = limit({ kind: 'research-only', test: { fact: 'purpose', in: ['research'] } });
const paths = (record: ReturnType<typeof exampleRecord>): string[] =>
  limitsAreUsed.check(record, { records: new Map(), families: [] }).map(({ path }) => path);

it('finds a limit that limits nothing', () => {
  expect(paths(exampleRecord({ limits }))).toEqual(['limits.L1']);
});

it('is content when a rule refers to it, however deep', () => {
  expect(paths(exampleRecord({ limits, permissions: grant({ if: { any: [{ limit: 'L1' }] } }) }))).toEqual([]);
});
