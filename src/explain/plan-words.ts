import type { Plan } from '../engine/index.ts';
import { message, underscored, type Message } from './message.ts';

/** What the plan is about: "a model under MIT", or just "a model" where the license is not to be named. */
function thingOf(plan: Plan, license: string | undefined): Message {
  const kind = plan.assets[0]?.kind ?? 'any';
  return license === undefined ? message(`bare_${kind}`) : message(`thing_${kind}`, { license });
}

/** A plan in one plain sentence; leave the license out where it is named beside it. */
export function planSentence(plan: Plan, license?: string): Message {
  const doing = message(`plan_do_${underscored(plan.steps[0]?.operation ?? 'any')}`, { thing: thingOf(plan, license) });
  return plan.exposure
    ? message('plan_sentence', { doing, reach: message(`plan_for_${underscored(plan.exposure)}`) })
    : doing;
}
