import { expect, it } from 'vitest';
import { bar, exampleRecord } from '../testing/example-record.ts';
import { uniqueRuleIds } from './unique-rule-ids.ts';

it('finds an id used twice, also over two lists', () => {
  const record = exampleRecord({ prohibitions: [...bar({ id: 'P1' }), ...bar({}), ...bar({})] });
  expect(uniqueRuleIds.check(record, { records: new Map(), families: [] }).map(({ path }) => path)).toEqual([
    'prohibitions.P1',
    'prohibitions.R1',
  ]);
});
