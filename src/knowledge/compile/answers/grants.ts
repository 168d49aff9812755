import { cellOf, isStanding, reaches, useRestrictions, type Cell, type Plan } from '../../../engine/index.ts';
import type * as v from '../../../engine/vocabulary.gen.ts';
import type { LicenseRecord } from '../../schema/license.ts';
import { toRules } from '../to-rules.ts';
import { answer, ruleOf, type Answer } from './answer.ts';

interface Question {
  cells: [v.Act, v.ThingObject][];
  /** Facts the question itself states: "for its work", "for money". */
  facts: Plan['profile']['facts'];
  via?: v.ReachStep;
}

const work: Plan['profile']['facts'] = { purpose: 'operations' };
const paid: Plan['profile']['facts'] = { purpose: 'operations', funding: 'sale' };

const questions = {
  use_internal: { cells: [['use', 'material']], facts: work },
  use_commercial: { cells: [['use', 'material']], facts: paid },
  serve: { cells: [['serve', 'material']], facts: {} },
  modify: { cells: [['modify', 'material']], facts: {} },
  share_copy: { cells: [['share', 'material']], facts: {} },
  share_derivative: { cells: [['share', 'derivative']], facts: {} },
  sell: { cells: [['sell', 'material']], facts: { funding: 'sale' } },
  output_use: {
    cells: [
      ['use', 'output'],
      ['share', 'output'],
    ],
    facts: {},
    via: 'generate',
  },
  output_train: { cells: [['train', 'output']], facts: {}, via: 'generate' },
  relicense: { cells: [['relicense', 'derivative']], facts: {} },
} satisfies Record<string, Question>;

/** From the most to the least open answer; several cells give the least open one. */
const order = ['yes', 'yes-if', 'silent', 'contested', 'no'];

function conditional(record: LicenseRecord, cell: Cell, act: v.Act, object: v.ThingObject): boolean {
  const license = toRules(record);
  const limited = record.permissions.some((rule) => cell.rules.includes(rule.id) && rule.if !== undefined);
  const owed = license.duties.some((duty) => !isStanding(duty.kind) && reaches(duty.when, act, object));
  return limited || owed || useRestrictions(license).some((rule) => reaches(rule, act, object));
}

function oneCell(record: LicenseRecord, act: v.Act, object: v.ThingObject, facts: Question['facts']): Answer {
  const cell = cellOf(
    toRules(record),
    { assets: [], steps: [], profile: { facts, topics: {} } },
    'cautious',
    act,
    object,
  );
  const deciding =
    cell.answer === 'beyond' || cell.answer === 'open'
      ? [...cell.limits, ...cell.rules]
      : [...cell.rules, ...cell.limits];
  const by = deciding.map((id) => ruleOf(record, id)).find((rule) => rule !== undefined);
  switch (cell.answer) {
    case 'granted':
      return answer(conditional(record, cell, act, object) ? 'yes-if' : 'yes', by);
    case 'open':
      return answer('yes-if', by);
    case 'beyond':
    case 'reserved':
      return answer('no', by);
    case 'contested':
      return answer('contested', by);
    case 'no-claim':
    case 'silent':
      return answer('silent', by);
  }
}

/** Where the terms do not follow, the text is silent on the result, unless it grants it all the same. */
function fromReach(record: LicenseRecord, step: v.ReachStep, own: Answer): Answer | undefined {
  const reach = record.reach[step];
  if (reach.effect === 'contested' || reach.certainty === 'contested') return answer('contested', reach);
  return reach.effect === 'not-carry' && own.a !== 'yes' ? answer('silent', reach) : undefined;
}

/** The ten questions about what is granted, derived from the rules as the engine reads them. */
export function grantAnswers(record: LicenseRecord): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries<Question>(questions).map(([key, { cells, facts, via }]) => {
      const all = cells
        .map(([act, object]) => oneCell(record, act, object, facts))
        .sort((a, b) => order.indexOf(b.a) - order.indexOf(a.a));
      const [own = answer('silent', undefined)] = all;
      return [key, (via && fromReach(record, via, own)) ?? own];
    }),
  );
}
