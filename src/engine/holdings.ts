import type { Knowledge } from './assessment.ts';
import { noBits, put, type Bits } from './bits.ts';
import type { License } from './license.ts';
import { meaningOf } from './operations.ts';
import type { Asset, Plan } from './plan.ts';
import type { AssetKind, ReachStep, ThingObject } from './vocabulary.gen.ts';
import { waived } from './waivers.ts';

/** One license that speaks about assets: the one on the label, found beside it, of the base, or of the provider. */
export interface Holding {
  /** The asset, under this license; the first of them where several are held and used alike. */
  asset: Asset;
  /** Ids of all of them. */
  assets: string[];
  /** The record; undefined when there is none. */
  license: License | undefined;
  /** What the asset is of the licensed thing: the thing itself, or already something made from it. */
  object: ThingObject;
  via: ReachStep;
}

/** Do the terms follow: surely, by some readings, or not at all? */
export type Standing = 'bound' | 'contested' | 'free';

const standings: readonly Standing[] = ['bound', 'contested', 'free'];

/** What kind of thing the base of an asset was. */
export function baseKind({ kind, base }: Asset): AssetKind | undefined {
  if (base?.by === 'train-from-scratch') return 'dataset';
  return base?.by === 'generate-dataset' || base?.by === 'distill' ? 'model' : kind;
}

function holdingsOf(asset: Asset, knowledge: Knowledge): Holding[] {
  const under = (license: string | undefined, object: ThingObject = 'material', via: ReachStep = 'run'): Holding => ({
    asset: license === asset.license ? asset : { ...asset, license },
    assets: [asset.id],
    license: waived(knowledge.licenses.get(license ?? ''), license === asset.license ? asset.waivers : undefined),
    object,
    via,
  });
  const { base } = asset;
  const made = base && meaningOf(base.by, baseKind(asset));
  return [
    under(asset.license),
    ...(asset.found !== undefined && asset.found !== asset.license ? [under(asset.found)] : []),
    ...(base && made ? [under(base.license, made.makes, made.reach)] : []),
    ...(asset.provider !== undefined ? [under(asset.provider)] : []),
  ];
}

/** How a license's terms follow through one step of the reach table. */
export function standingOf(license: License | undefined, via: ReachStep, object: ThingObject): Standing {
  const entry = license?.reach[via];
  if (object === 'material' || !entry) return 'bound';
  if (entry.certainty === 'contested' || entry.effect === 'contested') return 'contested';
  return entry.effect === 'not-carry' ? 'free' : 'bound';
}

/** Up to here assets under one license are told apart by the steps that use them; in larger plans they are named together. */
const mostToldApart = 200;

/** The steps that use each asset, as one word to compare. */
function usersOf(plan: Plan): Map<string, string> {
  const users = new Map<string, string>();
  if (plan.assets.length < 2 || plan.assets.length > mostToldApart) return users;
  for (const [at, { uses }] of plan.steps.entries())
    for (const id of uses ?? []) users.set(id, `${users.get(id) ?? ''} ${at}`);
  return users;
}

/** What makes assets the same in the eyes of one license: its terms may come with a label or with a service. */
export const alikeAsset = ({ license, kind, provider, waivers }: Asset): string =>
  `${license} ${kind} ${license === provider} ${waivers?.join() ?? ''}`;

const alikeKey = ({ asset, object, via }: Holding, users: string): string =>
  `${alikeAsset(asset)} ${object} ${via} ${users}`;

/** All holdings of a plan, and which of them follow through a step of the reach table. */
export class Holdings {
  readonly all: Holding[] = [];
  /** The places of each asset's holdings. */
  readonly placesOf = new Map<string, number[]>();
  private readonly followed = new Map<ReachStep, [Standing, Bits][]>();
  private byLicense: { license: License; holders: Bits }[] | undefined;

  constructor(plan: Plan, knowledge: Knowledge) {
    const users = usersOf(plan);
    const places = new Map<string, number>();
    for (const asset of plan.assets)
      this.placesOf.set(
        asset.id,
        holdingsOf(asset, knowledge).map((holding) => this.place(holding, users.get(asset.id) ?? '', places)),
      );
  }

  private place(holding: Holding, users: string, places: Map<string, number>): number {
    const key = alikeKey(holding, users);
    const known = places.get(key);
    if (known === undefined) {
      places.set(key, this.all.length);
      return this.all.push(holding) - 1;
    }
    this.all[known]?.assets.push(holding.asset.id);
    return known;
  }

  /** The holdings by how their terms follow through a step; standings nobody has are left out. */
  following(via: ReachStep): [Standing, Bits][] {
    const known = this.followed.get(via);
    if (known) return known;
    const sorted: Partial<Record<Standing, Bits>> = {};
    for (const [place, { license }] of this.all.entries()) {
      const standing = standingOf(license, via, 'derivative');
      put((sorted[standing] ??= noBits(this.all.length)), place);
    }
    const fresh: [Standing, Bits][] = [];
    for (const one of standings) if (sorted[one]) fresh.push([one, sorted[one]]);
    this.followed.set(via, fresh);
    return fresh;
  }

  /** The holdings of each license that has a record. */
  licensed(): { license: License; holders: Bits }[] {
    if (this.byLicense) return this.byLicense;
    const found = new Map<License, Bits>();
    for (const [place, { license }] of this.all.entries()) {
      if (!license) continue;
      const bits = found.get(license) ?? noBits(this.all.length);
      put(bits, place);
      found.set(license, bits);
    }
    this.byLicense = [...found].map(([license, holders]) => ({ license, holders }));
    return this.byLicense;
  }
}
