import { expect, it } from 'vitest';
import { exampleRecord, owe } from '../testing/example-record.ts';
import { frameFitsRules } from './frame-fits-rules.ts';

const found = (record: ReturnType<typeof exampleRecord>): string[] =>
  frameFitsRules.check(record, { records: new Map(), families: [] }).map((problem) => problem.found);
const { frame } = exampleRecord();
const told = (topic: keyof typeof frame, value: string): typeof frame => ({
  ...frame,
  [topic]: { ...frame[topic], value },
});

it('finds a duty that the frame does not know, and a topic without its duty', () => {
  expect(found(exampleRecord({ duties: owe({ kind: 'indemnify' }) }))).toEqual([
    '"silent" beside a duty of kind indemnify',
  ]);
  expect(found(exampleRecord({ frame: told('latest-version', 'yes') }))).toEqual([
    '"yes" without a duty of kind use-latest-version',
  ]);
});

it('finds time to cure what ends nothing', () => {
  expect(found(exampleRecord({ frame: told('cure-days', '30') }))).toEqual([
    '"30" while terminates-on-breach is "silent"',
  ]);
});

it('is content when both agree, and when only some are bound', () => {
  expect(found(exampleRecord({ frame: told('indemnity', 'yes'), duties: owe({ kind: 'indemnify' }) }))).toEqual([]);
  expect(found(exampleRecord({ frame: told('indemnity', 'yes-if') }))).toEqual([]);
});
