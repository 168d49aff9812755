import type { License } from '../license.ts';
import type { Asset, Plan, Step } from '../plan.ts';
import type { AssetKind, Exposure } from '../vocabulary.gen.ts';
import { weave } from '../weave.ts';
import { free, planOf, shelf } from './made-up-mix.ts';

/** A thing under the license that asks nothing, unless said otherwise. */
export const thing = (id: string, kind?: AssetKind, more: Partial<Asset> = {}): Asset => ({
  id,
  license: 'free',
  ...(kind ? { kind } : {}),
  ...more,
});
/** A plan whose result nobody else gets, unless said otherwise. */
export const kept = (
  assets: Asset[],
  steps: Step[],
  exposure: Exposure | undefined = 'only-us',
  facts: Plan['profile']['facts'] = { funding: 'none', quoting: 'no' },
): Plan => planOf(assets, steps, { exposure, profile: { facts, topics: {} } });

/** What a plan asks of each holding: "act object" with what it hangs on, and the step that first asks. */
export function asked(given: Plan, ...licenses: License[]): string[][] {
  return weave(given, shelf(free, ...licenses)).demands.map((list) =>
    list.map(
      ({ demand, step }) =>
        `${step}: ${demand.act} ${demand.object}${demand.asks.length > 0 ? ` if ${demand.asks.join('+')}` : ''}`,
    ),
  );
}
