import { expect, it } from 'vitest';
import { bar, exampleRecord, grant } from '../testing/example-record.ts';
import { silencesAreSilent } from './silences-are-silent.ts';

const found = (record: ReturnType<typeof exampleRecord>): string[] =>
  silencesAreSilent.check(record, { records: new Map(), families: [] }).map((problem) => problem.found);
const silentOn = [
  { id: 'S1', acts: ['train' as const], objects: ['output' as const], readAs: 'open' as const, says: 'It is silent.' },
];

it('finds a silence about what is granted or barred', () => {
  expect(found(exampleRecord({ silentOn }))).toEqual(['train × output, of which P1 speaks']);
  const permissions = grant({ acts: ['use'] });
  const prohibitions = bar({ objects: ['output'] });
  expect(found(exampleRecord({ silentOn, permissions, prohibitions }))).toEqual(['train × output, of which R1 speaks']);
});

it('is content where a bar bites only in some cases', () => {
  const prohibitions = bar({ objects: ['output'], if: { fact: 'audience', is: 'public' } });
  expect(found(exampleRecord({ silentOn, permissions: grant({ acts: ['use'] }), prohibitions }))).toEqual([]);
});
