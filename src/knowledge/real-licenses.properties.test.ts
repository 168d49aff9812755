import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, rank, vocabulary, type Plan, type Range, type VerdictMark } from '../engine/index.ts';
import { anyPlan } from '../engine/testing/arbitrary.ts';
import { readFamilies, toKnowledge } from './compile/compile.ts';
import { knowledgeFolder, loadRecords } from './compile/load-records.ts';

const { records } = loadRecords(join(knowledgeFolder, 'licenses'));
const knowledge = toKnowledge(records, readFamilies());
const runs = Number(process.env.LICHEN_RUNS ?? 300);
const plans = anyPlan(fc.constantFrom(...records.keys()));
const place = (verdict: VerdictMark): number =>
  verdict === 'not-stated' || verdict === 'not-in-kb' ? -1 : rank(verdict);
const inside = (after: Range, before: Range) => {
  expect(rank(after.best)).toBeGreaterThanOrEqual(rank(before.best));
  expect(rank(after.worst)).toBeLessThanOrEqual(rank(before.worst));
};

describe('the licenses of the knowledge base', () => {
  test('are never read more freely in the cautious stance', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { cautious, room } = assess(plan, knowledge).stances;
        expect(place(cautious.verdict)).toBeGreaterThanOrEqual(place(room.verdict));
      }),
      { numRuns: runs },
    );
  });

  test('keep to the announced range whatever exposure or topic is filled in', () => {
    const exposures = fc.constantFrom(...vocabulary.exposures);
    const topic = fc.constantFrom(...vocabulary.restrictions);
    fc.assert(
      fc.property(
        plans,
        exposures,
        topic,
        fc.constantFrom('yes' as const, 'no' as const),
        (plan, exposure, id, answer) => {
          const open: Plan = { ...plan, exposure: undefined };
          inside(assess({ ...open, exposure }, knowledge).range, assess(open, knowledge).range);
          const { [id]: _, ...topics } = plan.profile.topics;
          const untold: Plan = { ...plan, profile: { ...plan.profile, topics } };
          inside(
            assess({ ...untold, profile: { ...untold.profile, topics: { ...topics, [id]: answer } } }, knowledge).range,
            assess(untold, knowledge).range,
          );
        },
      ),
      { numRuns: runs },
    );
  });

  test('answer every plan with clauses or with the reason why there is none', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const finding of assess(plan, knowledge).findings)
          expect(finding.because.length > 0 || finding.whyNoClause !== undefined).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

describe('public-domain inputs', () => {
  test('give a yes for everything', () => {
    fc.assert(
      fc.property(anyPlan(fc.constant('cc0-1.0')), (plan) => {
        expect(assess(plan, knowledge).verdict).toBe('yes');
      }),
      { numRuns: runs },
    );
  });
});
