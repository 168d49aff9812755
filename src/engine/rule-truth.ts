import { both, certain, judge, type Judged } from './judge.ts';
import type { License, Permission } from './license.ts';
import type { Plan } from './plan.ts';
import type { Stance } from './vocabulary.gen.ts';

/** Truth of a rule in a plan: its constraint, and its certainty in the given stance. */
export function judgeRule(
  rule: Permission,
  license: License,
  plan: Plan,
  stance: Stance,
  inRoom: 'true' | 'false',
): Judged {
  const judged = judge(rule.if, license, plan);
  if (rule.certainty !== 'contested' && judged.truth !== 'contested') return judged;
  const doubt =
    rule.certainty === 'contested' ? certain(stance === 'cautious' ? 'contested' : inRoom) : certain('true');
  const doubted = both(judged, doubt);
  return stance === 'room' && doubted.truth === 'contested' ? { ...doubted, truth: inRoom } : doubted;
}
