import { expect, it } from 'vitest';
import { bar, exampleRecord, grant } from '../testing/example-record.ts';
import { permissionsCanHold } from './permissions-can-hold.ts';

const found = (record: ReturnType<typeof exampleRecord>): string[] =>
  permissionsCanHold.check(record, { records: new Map(), families: [] }).map((problem) => problem.found);

it('finds an act that is granted and barred', () => {
  const prohibitions = bar({ acts: ['sell', 'share'], objects: ['output'] });
  expect(found(exampleRecord({ prohibitions }))).toEqual([
    'a grant of what is barred: share × output (R1), sell × output (R1)',
  ]);
});

it('lets a condition or a debate stand between the two', () => {
  const prohibitions = bar({ acts: ['sell'], if: { fact: 'funding', is: 'sale' } });
  expect(found(exampleRecord({ prohibitions }))).toEqual([]);
  const permissions = grant({ certainty: 'contested', debate: 'B1' });
  expect(found(exampleRecord({ permissions, prohibitions: bar({ acts: ['sell'] }) }))).toEqual([]);
});
