import type { AssetKind, Exposure, FactId, Operation, Restriction, Stance } from './vocabulary.gen.ts';

/** A value of a fact: one of its listed values, "yes"/"no", a country code, or a number in the fact's unit. */
export type FactValue = string | number;

/** One model, dataset, document collection, code or service of the plan. */
export interface Asset {
  id: string;
  kind?: AssetKind | undefined;
  /** Id of a license record, a family tag, "not-stated" or "custom"; left out while unknown. */
  license?: string | undefined;
  /** What people call it, for sentences only. */
  name?: string | undefined;
  /** The license found in its repository, where it is not the one on the label. */
  found?: string | undefined;
  /** The license of the thing it was made from, and how it was made. */
  base?: Base | undefined;
  /** The terms of the service through which it is reached, beside its own license. */
  provider?: string | undefined;
  /** Rules of its license that the rights holder set aside for you: rule or limit ids, or "outbound". */
  waivers?: string[] | undefined;
}

/** How an asset can have been made from another thing. */
export type MadeBy = Extract<
  Operation,
  | 'fine-tune'
  | 'train-adapter'
  | 'quantize'
  | 'merge'
  | 'distill'
  | 'train-from-scratch'
  | 'generate-dataset'
  | 'transform-data'
>;

/** What an asset was made from: its license and the operation that led to the asset. */
export interface Base {
  license: string;
  by: MadeBy;
}

/** One operation of the plan: what it takes (ids of assets and steps), what it does, who gets its result. */
export interface Step {
  id: string;
  operation?: Operation | undefined;
  /** Left out: the step before; for the first step all assets that no step names. */
  uses?: string[] | undefined;
  /** Left out: the exposure of the plan where nothing follows, else only us. */
  exposure?: Exposure | undefined;
}

/** Facts about the organization and this activity; a fact left out is unknown, not false. */
export interface Profile {
  facts: Partial<Record<FactId, FactValue>>;
  topics: Partial<Record<Restriction, 'yes' | 'no'>>;
}

/** What somebody wants to do. Every part may be left out: then it is unknown. */
export interface Plan {
  assets: Asset[];
  steps: Step[];
  exposure?: Exposure | undefined;
  /** The license the result is to carry, "custom" for terms of one's own; left out: suggest one. */
  outbound?: string | undefined;
  profile: Profile;
  stance?: Stance | undefined;
}

/** Something a plan may leave open: a fact, a mission topic, or a part of the plan. */
export type Ask = FactId | `topic:${Restriction}` | 'license' | 'operation' | 'exposure';
