import fc from 'fast-check';
import type { Constraint, License } from '../license.ts';
import type { Plan } from '../plan.ts';
import * as v from '../vocabulary.gen.ts';

const some = <T>(list: readonly T[], most = 3) =>
  fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: most });
const funding = ['none', 'grant', 'sponsorship', 'fee', 'sale'];
const certainty = fc.constantFrom(...v.certainties);
const anyActs = some(v.acts, 7);
const anyObjects = some(v.objects, 5);

const factTest: fc.Arbitrary<Constraint> = fc.oneof(
  fc.record({ fact: fc.constant('purpose' as const), in: some(['research', 'operations']) }),
  fc.record({
    fact: fc.constant('funding' as const),
    inside: fc.constant<string[]>(['none', 'grant']),
    outside: fc.constant<string[]>(['fee', 'sale']),
    contested: fc.constant<string[]>(['sponsorship']),
  }),
  fc.record({ fact: fc.constant('monthly-users' as const), atMost: fc.constantFrom(10, 1000) }),
  fc.record({ fact: fc.constant('human-review' as const), is: fc.constantFrom('yes', 'no') }),
  fc.record({ fact: fc.constant('audience' as const), is: fc.constantFrom('us', 'public') }),
);

/** Any constraint, nested a little. */
export const anyConstraint: fc.Arbitrary<Constraint> = fc.oneof(
  { weight: 4, arbitrary: factTest },
  { weight: 1, arbitrary: fc.record({ all: fc.array(factTest, { minLength: 1, maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ any: fc.array(factTest, { minLength: 1, maxLength: 2 }) }) },
  { weight: 1, arbitrary: factTest.map((not) => ({ not })) },
  { weight: 1, arbitrary: fc.constant({ limit: 'L1' }) },
);

const test = fc.option(anyConstraint, { nil: undefined, freq: 2 });
const numbered = <T extends object>(letter: string, rules: fc.Arbitrary<T>[], most: number) =>
  fc
    .array(fc.oneof(...rules), { maxLength: most })
    .map((list) => list.map((rule, index) => ({ ...rule, id: `${letter}${index + 1}` })));

/** Any permission, without its id. */
export const anyPermission = fc.record({ acts: anyActs, objects: anyObjects, if: test, certainty });

/** Any prohibition, with a use-restriction category or without, without its id. */
export const anyProhibition = fc.record({
  acts: anyActs,
  objects: anyObjects,
  if: test,
  certainty,
  categories: fc.option(some(['medical-advice', 'military', 'undisclosed-machine-content'] as const, 2), {
    nil: undefined,
  }),
});

/** Any duty, without its id. */
export const anyDuty = fc.record({
  kind: fc.constantFrom(...v.dutyKinds),
  when: fc.record({ acts: anyActs, objects: anyObjects, if: test }),
  certainty,
});
const anySilence = fc.record({
  acts: anyActs,
  objects: anyObjects,
  readAs: fc.constantFrom('no-claim' as const, 'open' as const),
});
const anyReach = fc.record({ effect: fc.constantFrom(...v.reachEffects), certainty });

/** Any license the engine could be given, sensible or not. */
export const anyLicense: fc.Arbitrary<License> = fc.record({
  id: fc.constant('generated'),
  category: fc.constantFrom(...v.licenseCategories),
  status: fc.constantFrom(...v.statuses),
  madeFor: fc.record({ kinds: some(v.assetKinds), alsoUsedFor: fc.constant([]) }),
  documents: fc.array(fc.record({ complete: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const) }), {
    maxLength: 2,
  }),
  permissions: numbered('P', [anyPermission], 5),
  prohibitions: numbered('R', [anyProhibition], 4),
  duties: numbered('D', [anyDuty], 4),
  limits: fc
    .record({ id: fc.constant('L1'), kind: fc.constantFrom(...v.limitKinds), test: factTest, certainty })
    .map((limit) => [limit]),
  silentOn: numbered('S', [anySilence], 2),
  reach: fc.dictionary(fc.constantFrom(...v.reachSteps), anyReach),
  outbound: fc.constant({ kind: 'any' as const, compatible: [], noFurtherRestrictions: 'silent' as const }),
  frame: fc.constant({}),
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
const facts = fc.record(
  {
    funding: fc.constantFrom(...funding),
    purpose: fc.constantFrom('research', 'operations'),
    'monthly-users': fc.constantFrom(5, 500, 5000),
    'human-review': fc.constantFrom('yes', 'no'),
    disclosure: fc.constantFrom('yes', 'no'),
    quoting: fc.constantFrom('yes', 'no'),
  },
  { requiredKeys: [] },
);
const topics = fc.record(
  {
    'medical-advice': fc.constantFrom('yes' as const, 'no' as const),
    military: fc.constantFrom('yes' as const, 'no' as const),
  },
  { requiredKeys: [] },
);

/** Any plan for the license with the given id, with unknowns. */
export const anyPlan = (license: fc.Arbitrary<string>): fc.Arbitrary<Plan> =>
  fc.record({
    assets: fc
      .record({ id: fc.constant('asset'), license, kind: maybe(fc.constantFrom(...v.assetKinds)) })
      .map((asset) => [asset]),
    steps: fc
      .record({ id: fc.constant('step'), operation: maybe(fc.constantFrom(...v.operations)) })
      .map((step) => [step]),
    exposure: maybe(fc.constantFrom(...v.exposures)),
    profile: fc.record({ facts, topics }),
    stance: maybe(fc.constantFrom(...v.stances)),
  });

/** Values that can fill each fact of a generated plan. */
export const fillings = {
  funding,
  purpose: ['research', 'operations'],
  'monthly-users': [5, 500, 5000],
  'human-review': ['yes', 'no'],
  disclosure: ['yes', 'no'],
  quoting: ['yes', 'no'],
} as const;
