import fc from 'fast-check';
import { describe, test } from 'vitest';
import { anyGraph } from './testing/arbitrary-graph.ts';
import { anyKnowledge, generatedIds, knowing } from './testing/arbitrary-mix.ts';
import { claimsFor } from './testing/graph-claims.ts';
import { madeUpLicense } from './testing/made-up-license.ts';
import { assess } from './assess.ts';
import type { Plan } from './plan.ts';
import { assetKinds } from './vocabulary.gen.ts';

const runs = Number(process.env.LICHEN_RUNS ?? 300);
const topics = ['medical-advice', 'military'] as const;
const worlds = fc.record({ plan: anyGraph(fc.constantFrom(...generatedIds), topics), knowledge: anyKnowledge });

/** Long runs may take their time. */
const patience = 60_000 + runs * 100;

describe('plans of many things under generated licenses', () => {
  test.each(claimsFor({ worlds, topics, runs }))('%s', (_, holds) => holds(), patience);
});

const free = (id: string) =>
  madeUpLicense({ id, category: 'public-domain', madeFor: { kinds: [...assetKinds], alsoUsedFor: [] } });
const nobodyClaims = knowing(free('a'), free('b'));
const isNamed = ({ assets, outbound }: Plan): boolean =>
  assets.every(({ license }) => nobodyClaims.licenses.has(license ?? '')) && outbound !== 'nowhere';

test('things that nobody claims give a yes whatever is done with them', () => {
  const plans = anyGraph(fc.constantFrom('a', 'b'), topics).filter(isNamed);
  const verdicts = plans.map((plan) => assess(plan, nobodyClaims).verdict);
  fc.assert(
    fc.property(verdicts, (verdict) => verdict === 'yes'),
    { numRuns: runs },
  );
});
