import type { Change } from './assessment.ts';
import type { Asset, Plan, Step } from './plan.ts';

const withAsset = (plan: Plan, id: string, change: (asset: Asset) => Asset): Plan => ({
  ...plan,
  assets: plan.assets.map((asset) => (asset.id === id ? change(asset) : asset)),
});

const withStep = (plan: Plan, id: string, change: (step: Step) => Step): Plan => ({
  ...plan,
  steps: plan.steps.map((step) => (step.id === id ? change(step) : step)),
});

const without = (plan: Plan, id: string): Plan => ({
  ...plan,
  assets: plan.assets.filter((asset) => asset.id !== id),
  steps: plan.steps.map((step) => (step.uses ? { ...step, uses: step.uses.filter((used) => used !== id) } : step)),
});

/** The plan with one change made. */
export function applyChange(plan: Plan, change: Change): Plan {
  const { profile } = plan;
  switch (change.change) {
    case 'exposure':
      return { ...plan, exposure: change.to };
    case 'topic':
      return { ...plan, profile: { ...profile, topics: { ...profile.topics, [change.topic]: change.to } } };
    case 'fact':
      return { ...plan, profile: { ...profile, facts: { ...profile.facts, [change.fact]: change.to } } };
    case 'outbound':
      return { ...plan, outbound: change.to };
    case 'operation':
      return withStep(plan, change.step, (step) => ({ ...step, operation: change.to }));
    case 'license':
      return withAsset(plan, change.asset, ({ id, kind }) => ({ id, kind, license: change.to }));
    case 'drop':
      return without(plan, change.asset);
    case 'waiver':
      return withAsset(plan, change.asset, (asset) => ({
        ...asset,
        waivers: [...new Set([...(asset.waivers ?? []), ...change.rules])],
      }));
  }
}
