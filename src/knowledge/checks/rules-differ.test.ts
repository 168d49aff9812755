import { expect, it } from 'vitest';
import { bar, exampleRecord, grant, owe } from '../testing/example-record.ts';
import { rulesDiffer } from './rules-differ.ts';

const problems = (record: ReturnType<typeof exampleRecord>): string[] =>
  rulesDiffer.check(record, { records: new Map(), families: [] }).map(({ path, found }) => `${path}: ${found}`);

it('finds a sentence that was copied and not changed', () => {
  expect(problems(exampleRecord({ duties: owe({ kind: 'credit', says: 'YOU may use the moss.' }) }))).toEqual([
    'duties.D1.says: the sentence of permissions.P1',
  ]);
});

it('finds what is named twice', () => {
  expect(problems(exampleRecord({ permissions: grant({ acts: ['use', 'sell', 'use'] }) }))).toEqual(['P1: use twice']);
  const prohibitions = bar({ says: 'Do not eat it.', categories: ['hate', 'hate'] });
  expect(problems(exampleRecord({ prohibitions }))).toEqual(['R1: hate twice']);
  const madeFor = { kinds: ['model' as const], alsoUsedFor: [{ kind: 'model' as const, says: 'It is one.' }] };
  expect(problems(exampleRecord({ madeFor }))).toEqual(['madeFor: model twice']);
});

it('finds a debate with one side', () => {
  const { cite } = exampleRecord().permissions[0] ?? { cite: [] };
  const side = { says: 'It is so.', heldBy: 'Some' };
  const debates = [{ id: 'B1', question: 'Is it?', cautious: side, room: { ...side, says: 'It is not.' }, cite }];
  expect(problems(exampleRecord({ debates }))).toEqual(['debates.B1: the same words for both readings']);
});

it('is content when each says something of its own', () => {
  expect(problems(exampleRecord({ duties: owe({ kind: 'credit', says: 'Name the moss.' }) }))).toEqual([]);
});
