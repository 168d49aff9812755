import type {
  Act,
  AssetKind,
  Change,
  Exposure,
  FindingRule,
  ObstacleRule,
  Operation,
  ThingObject,
  VerdictMark,
} from '../engine/index.ts';

type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;

/** Why a verdict is what it is, in one sentence. */
export type LeadId =
  | 'yes'
  | 'yes_if'
  | 'only_if_kept'
  | 'only_if_kept_silent'
  | 'only_if_kept_clash'
  | 'no_use'
  | 'no_limit'
  | 'no_right'
  | 'no_outbound'
  | 'unclear_open'
  | 'unclear_contested'
  | 'unclear_silent'
  | 'unclear_unread'
  | 'not_stated'
  | 'ambiguous'
  | 'custom'
  | 'not_in_kb';

/** Ids of the sentences derived from an assessment; the catalog holds them under "explain_…". */
export type MessageId =
  | `verdict_${Underscored<VerdictMark>}`
  | `lead_${LeadId}`
  | `finding_${Underscored<FindingRule>}`
  | `demand_${Underscored<Act>}_${Underscored<ThingObject>}`
  | `${'thing' | 'bare'}_${AssetKind | 'any'}`
  | 'plan_sentence'
  | `plan_do_${Underscored<Operation> | 'any'}`
  | `plan_for_${Underscored<Exposure>}`
  | `trace_${'asset' | 'no_license' | 'duty' | 'verdict'}`
  | `report_${'answer' | 'plan' | 'reasons' | 'do' | 'remedies' | 'outbound' | 'travels' | 'keep'}`
  | `other_${'room' | 'cautious'}`
  | `debate_${'cautious' | 'room'}`
  | `task_${'line' | 'maybe' | 'paste'}`
  | `${'asset' | 'step' | 'reach' | 'outbound' | 'travel' | 'remedy'}_line`
  | `outbound_${'part' | 'yes' | 'no' | 'doubtful' | 'none'}`
  | `obstacle_${Underscored<ObstacleRule>}`
  | 'travel_contested'
  | 'because_fact'
  | `remedy_${'both' | Change['change']}`
  | 'duty_due'
  | 'duty_maybe';

/** A sentence to be said: its id in the catalog and what fills its gaps. */
export interface Message {
  id: MessageId;
  values: Record<string, string | number | Message>;
}

/** Makes a message; dashes of engine ids become underscores of the catalog. */
export const message = (id: MessageId, values: Message['values'] = {}): Message => ({ id, values });

/** An engine id as the catalog writes it. */
export const underscored = <T extends string>(id: T): Underscored<T> => id.replaceAll('-', '_') as Underscored<T>;
