import { expect, it } from 'vitest';
import { exampleRecord, grant } from '../testing/example-record.ts';
import { plainReading } from './plain-reading.ts';

const long =
  'Redistribution of substantially modified configurations necessitates comprehensive contractual documentation, notwithstanding applicable jurisdictional limitations regarding enforceability.';
const paths = (record: ReturnType<typeof exampleRecord>): string[] =>
  plainReading.check(record, { records: new Map(), families: [] }).map(({ path }) => path);

it('finds a sentence that is hard to read', () => {
  expect(paths(exampleRecord({ permissions: grant({ says: long }) }))).toEqual(['permissions.0.says']);
});

it('lets short texts pass, because the measure means little there', () => {
  expect(
    paths(exampleRecord({ permissions: grant({ says: 'Contractual documentation necessitates redistribution.' }) })),
  ).toEqual([]);
});
