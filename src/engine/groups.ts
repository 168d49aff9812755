import type { Asked } from './demand-book.ts';
import { alikeAsset } from './holdings.ts';
import type { License } from './license.ts';
import type { Asset } from './plan.ts';
import type { Weave } from './weave.ts';

/** Assets under the same license of which the plan asks the same: judged once, named together. */
export interface Group {
  /** The first of them. */
  asset: Asset;
  /** Ids of all of them. */
  assets: string[];
  license: License | undefined;
  asked: Asked[];
}

/** The holdings of a plan, those with the same license and the same demands taken together. */
export function groupsOf({ holdings, demands }: Weave): Group[] {
  const [only] = holdings.all;
  if (holdings.all.length === 1 && only)
    return [{ asset: only.asset, assets: only.assets, license: only.license, asked: demands[0] ?? [] }];
  const numbers = new Map<Asked, number>();
  const groups = new Map<string, Group>();
  const numberOf = (one: Asked): number => {
    const known = numbers.get(one) ?? numbers.size;
    numbers.set(one, known);
    return known;
  };
  for (const [place, { asset, assets, license }] of holdings.all.entries()) {
    const asked = demands[place] ?? [];
    const key = `${alikeAsset(asset)} ${asked.map(numberOf).join()}`;
    const known = groups.get(key);
    groups.set(key, { asset, license, asked, ...known, assets: [...new Set([...(known?.assets ?? []), ...assets])] });
  }
  return [...groups.values()];
}
