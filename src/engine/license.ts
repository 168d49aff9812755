import type {
  Act,
  AssetKind,
  Certainty,
  DutyKind,
  FactId,
  LicenseCategory,
  LimitKind,
  OutboundKind,
  ReachEffect,
  ReachStep,
  Restriction,
  Status,
  ThingObject,
} from './vocabulary.gen.ts';

/** A test on facts of the plan (ODRL constraint). */
export type Constraint =
  | { fact: FactId; is: string }
  | { fact: FactId; in: string[] }
  | { fact: FactId; notIn: string[] }
  | { fact: FactId; atMost: number }
  | { fact: FactId; above: number }
  | { fact: FactId; inside: string[]; outside: string[]; contested: string[] }
  | { limit: string }
  | { all: Constraint[] }
  | { any: Constraint[] }
  | { not: Constraint };

interface Rule {
  id: string;
  certainty: Certainty;
}

/** What the text grants: acts on objects, while the constraint holds (ODRL permission). */
export interface Permission extends Rule {
  acts: Act[];
  objects: ThingObject[];
  if?: Constraint | undefined;
}

/** What the text bars; with categories it is a use restriction (ODRL prohibition). */
export interface Prohibition extends Permission {
  categories?: Restriction[] | undefined;
  curedBy?: string | undefined;
}

/** What the text asks, and the acts on objects that set it off (ODRL duty). */
export interface Duty extends Rule {
  kind: DutyKind;
  when: { acts: Act[]; objects: ThingObject[]; if?: Constraint | undefined };
}

/** A line that permissions refer to; the test is true inside it. */
export interface Limit extends Rule {
  kind: LimitKind;
  test: Constraint;
}

/** Acts on objects the text does not speak of. */
export interface Silence {
  id: string;
  acts: Act[];
  objects: ThingObject[];
  readAs: 'no-claim' | 'open';
}

/** Whether the terms follow the thing through one machine-learning step. */
export interface Reach {
  effect: ReachEffect;
  certainty: Certainty;
}

/** What the engine needs of a license record; the full record satisfies it as it is. */
export interface License {
  id: string;
  category: LicenseCategory;
  status: Status;
  madeFor: { kinds: AssetKind[]; alsoUsedFor: { kind: AssetKind }[] };
  documents: { complete: 'yes' | 'no' }[];
  permissions: Permission[];
  prohibitions: Prohibition[];
  duties: Duty[];
  limits: Limit[];
  silentOn: Silence[];
  reach: Partial<Record<ReachStep, Reach>>;
  outbound: {
    kind: OutboundKind;
    compatible: { license: string; joined?: 'yes' | 'no' }[];
    noFurtherRestrictions: 'yes' | 'no' | 'silent';
  };
  frame: Partial<Record<'revocable' | 'remote-restriction' | 'patent-retaliation' | 'patent-grant', { value: string }>>;
}
