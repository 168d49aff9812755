import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFamilies } from '../compile/compile.ts';
import { knowledgeFolder, loadRecords } from '../compile/load-records.ts';
import { exampleRecord } from '../testing/example-record.ts';
import { checks, failureLine, runChecks } from './index.ts';

const { records } = loadRecords(join(knowledgeFolder, 'licenses'));
const families = readFamilies();

describe('the records', () => {
  it.each(checks.map((check) => [check.name, check] as const))('pass %s', (_, check) => {
    expect(runChecks([check], { records, families }).map(failureLine)).toEqual([]);
  });
});

describe('the example record', () => {
  it('passes every check, so that each test below breaks one thing only', () => {
    const moss = exampleRecord();
    expect(runChecks(checks, { records: new Map([[moss.id, moss]]), families }).map(failureLine)).toEqual([]);
  });
});

describe('the checks', () => {
  it('have names and files of their own', () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  });
});
