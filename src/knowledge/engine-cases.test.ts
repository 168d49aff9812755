import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assess, findingRules, outboundOf, type Plan } from '../engine/index.ts';
import { readFamilies, toKnowledge } from './compile/compile.ts';
import { knowledgeFolder, loadRecords } from './compile/load-records.ts';
import { planOfCase, readCases } from './testing/engine-cases.ts';

const cases = readCases();
const knowledge = toKnowledge(loadRecords(join(knowledgeFolder, 'licenses')).records, readFamilies());

/** The licenses that every part of the result may carry for sure. */
function usableFor(plan: Plan): string[] {
  const lists = outboundOf(plan, knowledge).map(({ options }) =>
    options.filter(({ answer }) => answer === 'usable').map(({ license }) => license),
  );
  const [first = [], ...rest] = lists;
  return first.filter((id) => rest.every((list) => list.includes(id)));
}

function expectOutbound(plan: Plan, one: { mayCarry: string[]; mayNotCarry: string[] }): void {
  const usable = usableFor(plan);
  expect(usable).toEqual(expect.arrayContaining(one.mayCarry));
  expect(usable.filter((id) => one.mayNotCarry.includes(id))).toEqual([]);
}

describe.each(cases)('cases of $file', ({ list }) => {
  test.each(list)('$name', (one) => {
    const plan = planOfCase(one);
    const result = assess(plan, knowledge);
    expect(result.refusals).toEqual([]);
    const deciding = result.findings
      .filter((finding) => finding.severity === one.verdict)
      .flatMap((finding) => finding.because.map(({ rule }) => rule));
    const due = result.duties.filter((duty) => duty.sure && !duty.standing).map((duty) => duty.source.rule);
    expect(result.verdict).toBe(one.verdict);
    expect(deciding).toEqual(expect.arrayContaining(one.because));
    expect(due).toEqual(expect.arrayContaining(one.duties));
    expect(due.filter((rule) => one.notDue.includes(rule))).toEqual([]);
    expect(result.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(one.findings));
    expect(result.openQuestions.map(({ ask }) => ask)).toEqual(expect.arrayContaining(one.asks));
    if (one.range) expect(result.range).toEqual(one.range);
    if (one.room) expect(assess({ ...plan, stance: 'room' }, knowledge).verdict).toBe(one.room);
    if (one.mayCarry.length + one.mayNotCarry.length > 0) expectOutbound(plan, one);
  });
});

test('there are five hundred cases or more, each with the source of its expectation', () => {
  expect(cases.flatMap(({ list }) => list).length).toBeGreaterThanOrEqual(500);
});

/** Rules no record of today sets off; made-up licenses try them in the engine's own tests. */
const withoutRecord = ['beyond-limit', 'use-restriction-contested'];

test('every rule of the rule book is set off by some case', () => {
  const found = new Set(
    cases.flatMap(({ list }) =>
      list.flatMap((one) => assess(planOfCase(one), knowledge).findings.map(({ rule }) => rule)),
    ),
  );
  expect(findingRules.filter((rule) => !found.has(rule) && !withoutRecord.includes(rule))).toEqual([]);
});
