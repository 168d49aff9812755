import { expect, it } from 'vitest';
import { bar, exampleRecord } from '../testing/example-record.ts';
import { restrictionsFitScope } from './restrictions-fit-scope.ts';

const found = (more: Parameters<typeof bar>[0]): string[] =>
  restrictionsFitScope
    .check(exampleRecord({ prohibitions: bar(more) }), { records: new Map(), families: [] })
    .map((problem) => problem.found);
const categories: ['impersonation'] = ['impersonation'];
const unasked = { fact: 'consent' as const, is: 'no' };

it('finds a restriction that does not say how far it reaches', () => {
  expect(found({ categories })).toEqual(['no scope']);
});

it('finds a scope that nothing tests, and a test that the scope denies', () => {
  expect(found({ categories, scope: 'without-consent' })).toEqual(['scope without-consent without a test on consent']);
  expect(found({ categories, scope: 'without-safeguard' })).toEqual(['scope without-safeguard without a test']);
  expect(found({ categories, scope: 'any-use', if: unasked })).toEqual(['scope any-use with a test on consent']);
});

it('finds a scope on what is no use restriction', () => {
  expect(found({ scope: 'any-use' })).toEqual(['any-use without a category']);
});

it('is content when scope and test agree', () => {
  expect(found({ categories, scope: 'without-consent', if: unasked })).toEqual([]);
  expect(found({ categories, scope: 'any-use' })).toEqual([]);
});
