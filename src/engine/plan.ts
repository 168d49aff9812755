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
}

/** One operation of the plan. */
export interface Step {
  id: string;
  operation?: Operation | undefined;
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
  profile: Profile;
  stance?: Stance | undefined;
}

/** Something a plan may leave open: a fact, a mission topic, or a part of the plan. */
export type Ask = FactId | `topic:${Restriction}` | 'license' | 'operation' | 'exposure';
