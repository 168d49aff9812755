import { describe, expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import type { DataCheck } from './check.ts';
import { failureLine, runChecks } from './run-checks.ts';

const moss = exampleRecord();
const all = { records: new Map([[moss.id, moss]]), families: [] };
const problem = { path: 'name', found: 'moss', expected: 'fern', tip: 'Plant one.' };
const check = (more: Partial<DataCheck>): DataCheck => ({
  name: 'ferns-only',
  description: 'Only ferns.',
  scope: 'record',
  check: () => [problem],
  exceptions: [],
  ...more,
});

describe('runChecks', () => {
  it('reports a problem with its check and record', () => {
    expect(runChecks([check({})], all).map(failureLine)).toEqual([
      'moss-1.0: name: found moss; expected fern. Plant one. (ferns-only)',
    ]);
  });

  it('lets an expected failure pass', () => {
    expect(
      runChecks([check({ exceptions: [{ record: 'moss-1.0', path: 'name', because: 'moss is fine' }] })], all),
    ).toEqual([]);
  });

  it('complains about an exception that is no longer needed', () => {
    const stale = check({
      check: () => [],
      exceptions: [{ record: 'moss-1.0', path: 'name', because: 'moss is fine' }],
    });
    expect(runChecks([stale], all).map(({ found }) => found)).toEqual(['an exception that is no longer needed']);
  });
});
