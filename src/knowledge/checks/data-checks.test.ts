import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFamilies } from '../compile/compile.ts';
import { knowledgeFolder, loadRecords } from '../compile/load-records.ts';
import { loadReadings } from '../compile/load-readings.ts';
import { exampleRecord } from '../testing/example-record.ts';
import { checks, failureLine, runChecks } from './index.ts';

const { records } = loadRecords(join(knowledgeFolder, 'licenses'));
const families = readFamilies();
const readings = loadReadings(join(knowledgeFolder, 'readings'));

describe('the records', () => {
  it.each(checks.map((check) => [check.name, check] as const))('pass %s', (_, check) => {
    expect(runChecks([check], { records, families, readings }).map(failureLine)).toEqual([]);
  });

  it('are there for every reading', () => {
    expect([...readings].filter(([id, reading]) => reading.id !== id || !records.has(id))).toEqual([]);
  });
});

describe('the example record', () => {
  it('passes every check, so that each test below breaks one thing only', () => {
    const moss = exampleRecord();
    const fingerprints = new Map(moss.documents.map(({ text, sha256 }) => [text, { sha256 }]));
    const all = { records: new Map([[moss.id, moss]]), families, fingerprints };
    const plainly = checks.map((check) => ({ ...check, exceptions: [] }));
    expect(runChecks(plainly, all).map(failureLine)).toEqual([]);
  });
});

describe('the checks', () => {
  it('have names and files of their own', () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  });
});
