import type { Ask } from './plan.ts';
import type { Range, Severity } from './severity.ts';
import type { Act, Certainty, DutyKind, ThingObject } from './vocabulary.gen.ts';

/** The numbered rules of the rule book; each has its explanation message and its cases. */
export const findingRules = [
  'right-granted',
  'right-reserved',
  'right-not-mentioned',
  'nothing-claimed',
  'beyond-limit',
  'non-commercial-in-paid-work',
  'research-only-in-operations',
  'threshold-exceeded',
  'threshold-near',
  'place-or-entity-excluded',
  'credential-missing',
  'limit-contested',
  'limit-open',
  'sharing-barred',
  'serving-barred',
  'modified-sharing-barred',
  'outputs-may-not-train',
  'use-restricted',
  'use-restriction-contested',
  'use-restriction-open',
  'undertaking',
  'terms-do-not-follow',
  'reach-contested',
  'unread-document',
  'made-for-other-kind',
  'superseded-version',
  'revocable',
  'remote-restriction',
  'license-is-not-consent',
  'share-alike-clash',
  'further-restrictions-clash',
  'outbound-not-permitted',
  'restrictions-dropped',
  'limits-dropped',
  'conditions-dropped',
  'outbound-not-in-kb',
  'base-terms-lost',
  'tag-repository-disagree',
  'provider-terms-beside',
  'attribution-stacking',
  'no-license-stated',
  'ambiguous-family',
  'custom-license',
  'not-in-knowledge-base',
] as const;

/** One of them. */
export type FindingRule = (typeof findingRules)[number];

/** A clause to show: a rule, silence, reach or frame entry of a license record. */
export interface Source {
  license: string;
  /** Rule id (P1, R12, D3, S1), "reach:<step>", "frame:<topic>" or "outbound". */
  rule: string;
}

/** One thing the engine found. */
export interface Finding {
  rule: FindingRule;
  /** The verdict it pulls towards now; its range says what unknown facts may still make of it. */
  severity: Severity;
  range: Range;
  /** The asset it is about; the first of them where several share it. */
  asset: string;
  /** All assets it is about, when more than one. */
  assets?: string[] | undefined;
  /** The step of the plan that sets it off, when the plan names its steps. */
  step?: string | undefined;
  act?: Act | undefined;
  object?: ThingObject | undefined;
  /** The clauses behind it; where there are none, whyNoClause says why. */
  because: Source[];
  whyNoClause?: 'text-is-silent' | 'no-text-to-cite' | 'about-the-plan' | undefined;
  certainty: Certainty;
  asks: Ask[];
  limits: string[];
  /** True when the plan can settle it by simply doing a duty; it then widens the range, not the verdict. */
  undertaking?: boolean | undefined;
  /** License ids, kinds and the like that a sentence about this finding names. */
  values: Record<string, string | string[]>;
  stance: 'both' | 'cautious' | 'room';
}

/** One duty that bites in the plan, merged over the demands that set it off. */
export interface DueDuty {
  kind: DutyKind;
  source: Source;
  asset: string;
  /** All assets that ask for it, when more than one. */
  assets?: string[] | undefined;
  /** Standing duties are kept in mind, not done: they do not turn a yes into a yes-if. */
  standing: boolean;
  /** True when it bites for sure; else it hangs on what `asks` names. */
  sure: boolean;
  setOffBy: { act: Act; object: ThingObject }[];
  certainty: Certainty;
  asks: Ask[];
}
