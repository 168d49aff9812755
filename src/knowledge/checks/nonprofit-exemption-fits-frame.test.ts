import { expect, it } from 'vitest';
import { exampleRecord, limit } from '../testing/example-record.ts';
import { nonprofitExemptionFitsFrame } from './nonprofit-exemption-fits-frame.ts';

const test = { fact: 'monthly-users' as const, atMost: 1000 };
const found = (record: ReturnType<typeof exampleRecord>): string[] =>
  nonprofitExemptionFitsFrame.check(record, { records: new Map(), families: [] }).map((problem) => problem.found);

it('finds an exemption in a text that is said not to mention nonprofits', () => {
  expect(found(exampleRecord({ limits: limit({ kind: 'monthly-users', test, nonprofitExempt: 'yes' }) }))).toEqual([
    '"yes" while frame.nonprofits-mentioned is "silent"',
  ]);
});

it('is content with "unstated"', () => {
  expect(found(exampleRecord({ limits: limit({ kind: 'monthly-users', test }) }))).toEqual([]);
});

it('finds a limit that does not say', () => {
  const record = exampleRecord({ limits: limit({ kind: 'monthly-users', test }) });
  Reflect.deleteProperty(record.limits[0] ?? {}, 'nonprofitExempt');
  expect(found(record)).toEqual(['nothing']);
});
