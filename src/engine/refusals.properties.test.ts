import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alternativesOf } from './alternatives.ts';
import { examine } from './examine.ts';
import type { Plan } from './plan.ts';
import { refusalsOf } from './refusals.ts';
import { anyGraph } from './testing/arbitrary-graph.ts';
import { generatedIds, knowing } from './testing/arbitrary-mix.ts';
import { madeUpLicense } from './testing/made-up-license.ts';

const runs = Number(process.env.LICHEN_RUNS ?? 300);
const knowledge = knowing(...generatedIds.map((id) => madeUpLicense({ id })));

/** The same plan with one value, however deep, in another form. */
function spoiled(value: unknown, way: readonly number[], by: unknown): unknown {
  const [turn, ...rest] = way;
  if (turn === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const part = spoiled(Reflect.get(value, key), rest, by);
  return Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part };
}

test('anything at all is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }), (thing) => {
      const { verdict, refusals } = examine(thing as Plan, knowledge);
      expect(refusals.length).toBeGreaterThan(0);
      expect(verdict).toBe('unclear');
    }),
    { numRuns: runs },
  );
});

test('a plan with one part spoiled is read or refused, never thrown at', () => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.constantFrom('__proto__', 'constructor', 'toString', '', null, -1, Number.NaN),
  );
  const plans = anyGraph(fc.constantFrom(...generatedIds), ['military']);
  fc.assert(
    fc.property(plans, fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), hostile, (plan, way, by) => {
      const broken = spoiled(plan, way, by) as Plan;
      alternativesOf(broken, knowledge);
      const { verdict, refusals } = examine(broken, knowledge);
      if (refusals.length > 0) expect(verdict).toBe('unclear');
      expect(refusals).toEqual(refusalsOf(broken));
    }),
    { numRuns: runs },
  );
});
