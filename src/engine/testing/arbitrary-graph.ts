import fc from 'fast-check';
import type { Asset, Plan, Step } from '../plan.ts';
import * as v from '../vocabulary.gen.ts';

const maybe = <T>(value: fc.Arbitrary<T>, freq = 3) => fc.option(value, { nil: undefined, freq });
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const madeBy = [
  'fine-tune',
  'train-adapter',
  'quantize',
  'merge',
  'distill',
  'train-from-scratch',
  'generate-dataset',
  'transform-data',
] as const;

/** Values that can fill each fact of a generated plan. */
export const values = {
  funding: ['none', 'donations', 'grant', 'sponsorship', 'fee-at-cost', 'fee', 'sale'],
  purpose: ['research', 'operations', 'teaching'],
  organization: ['nonprofit', 'school', 'company'],
  country: ['US', 'DE', 'CN'],
  'monthly-users': [5, 500, 5000],
  'annual-revenue': [0, 900_000, 30_000_000],
  'human-review': ['yes', 'no'],
  consent: ['yes', 'no'],
  disclosure: ['yes', 'no'],
  credential: ['yes', 'no'],
  'ethics-approval': ['yes', 'no'],
  'professional-oversight': ['yes', 'no'],
  quoting: ['yes', 'no'],
  'personal-data': ['yes', 'no'],
  modality: ['text', 'image'],
} as const;

const facts = fc.record(
  Object.fromEntries(Object.entries(values).map(([fact, list]) => [fact, fc.constantFrom<string | number>(...list)])),
  { requiredKeys: [] },
);

const anyAsset = (licenses: fc.Arbitrary<string>): fc.Arbitrary<Omit<Asset, 'id'>> =>
  fc.record({
    license: fc.oneof(
      { weight: 12, arbitrary: licenses },
      { weight: 1, arbitrary: fc.constantFrom(undefined, 'custom', 'family', 'nowhere') },
    ),
    kind: maybe(fc.constantFrom(...v.assetKinds)),
    found: rarely(licenses),
    base: rarely(fc.record({ license: licenses, by: fc.constantFrom(...madeBy) })),
    provider: rarely(licenses),
    waivers: rarely(fc.uniqueArray(fc.constantFrom('R1', 'R2', 'L1', 'outbound'), { minLength: 1, maxLength: 2 })),
  });

const anyStep = fc.record({
  operation: maybe(fc.constantFrom(...v.operations), 8),
  exposure: rarely(fc.constantFrom(...v.exposures)),
  picks: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }),
});

const lean = <T extends object>(one: T): T =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as T;

/** Steps that each take assets and results of steps before them. */
function stepsFrom(assets: readonly Asset[], drafts: readonly { picks: number[] }[]): Step[] {
  return drafts.map(({ picks, ...step }, at) => {
    const before = [...assets.map(({ id }) => id), ...drafts.slice(0, at).map((_, place) => `s${place + 1}`)];
    const uses = [...new Set(picks.map((pick) => before[before.length - 1 - (pick % before.length)] ?? ''))];
    return lean({ ...step, id: `s${at + 1}`, uses });
  });
}

/** Any plan of a few assets and steps, each step naming what it takes, with unknowns. */
export const anyGraph = (licenses: fc.Arbitrary<string>, topics: readonly v.Restriction[]): fc.Arbitrary<Plan> =>
  fc
    .record({
      assets: fc.array(anyAsset(licenses), { minLength: 1, maxLength: 5 }),
      steps: fc.array(anyStep, { minLength: 1, maxLength: 6 }),
      exposure: maybe(fc.constantFrom(...v.exposures), 6),
      outbound: rarely(
        fc.oneof({ weight: 5, arbitrary: licenses }, { weight: 1, arbitrary: fc.constantFrom('custom', 'nowhere') }),
      ),
      facts,
      topics: fc.dictionary(fc.constantFrom(...topics), fc.constantFrom('no' as const, 'no' as const, 'yes' as const)),
      stance: maybe(fc.constantFrom(...v.stances)),
    })
    .map(({ assets: drafts, steps, facts: said, topics: touched, ...rest }) => {
      const assets = drafts.map((asset, at): Asset => lean({ id: `x${at + 1}`, ...asset }));
      return lean({
        ...rest,
        assets,
        steps: stepsFrom(assets, steps),
        profile: { facts: said, topics: { ...touched } },
      });
    });
