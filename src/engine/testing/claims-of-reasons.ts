import { expect } from 'vitest';
import { place, read, type Claim, type World } from './worlds.ts';
import type { Finding, Source } from '../finding.ts';
import type { License } from '../license.ts';
import { applyChange } from '../apply-change.ts';
import { remediesOf } from '../remedies.ts';
import { rank } from '../severity.ts';
import { travelsOf } from '../travels.ts';

function isIn({ rule }: Source, license: License): boolean {
  const [part, name = ''] = rule.split(':');
  if (part === 'reach') return Object.hasOwn(license.reach, name);
  if (part === 'frame') return Object.hasOwn(license.frame, name);
  const { permissions, prohibitions, duties, limits, silentOn } = license;
  return (
    rule === 'outbound' ||
    [...permissions, ...prohibitions, ...duties, ...limits, ...silentOn].some(({ id }) => id === rule)
  );
}

function expectNamed(source: Source, { knowledge }: World): void {
  const license = knowledge.licenses.get(source.license);
  expect(license && isIn(source, license), `${source.license} ${source.rule}`).toBe(true);
}

/** Findings, duties and what travels name clauses that are there, or say why they name none. */
export const clausesAreNamed: Claim = (world) => {
  const { findings, duties } = read(world);
  for (const { because, whyNoClause } of findings) {
    expect(because.length > 0 || whyNoClause !== undefined).toBe(true);
    for (const source of because) expectNamed(source, world);
  }
  for (const { source } of duties) expectNamed(source, world);
  for (const { license, restrictions, limits, duties: passed } of travelsOf(world.plan, world.knowledge).flatMap(
    ({ terms }) => terms,
  ))
    for (const rule of [...restrictions, ...limits, ...passed]) expectNamed({ license, rule }, world);
};

const nameOf = ({ license, rule }: Source): string => `${license} ${rule}`;

/** Every duty is in one piece of work, with its clause, its kind and its assets. */
export const dutiesNameTheirSources: Claim = (world) => {
  const { duties, tasks } = read(world);
  for (const task of tasks) {
    expect(task.sources.length).toBeGreaterThan(0);
    expect(task.assets.length).toBeGreaterThan(0);
  }
  for (const duty of duties) {
    const task = tasks.find(
      ({ kind, covers, sources }) =>
        [kind, ...covers].includes(duty.kind) && sources.map(nameOf).includes(nameOf(duty.source)),
    );
    expect(task?.assets).toEqual(expect.arrayContaining(duty.assets ?? [duty.asset]));
    expect(!duty.sure || task?.sure).toBe(true);
  }
  expect(tasks.flatMap(({ sources }) => sources).length).toBe(new Set(duties.map(({ source }) => nameOf(source))).size);
};

const textless = ['no-license-stated', 'ambiguous-family', 'custom-license', 'not-in-knowledge-base'];
const isRead = ({ rule, undertaking }: Finding): boolean => !undertaking && !textless.includes(rule);

/** The verdict is as bad as the worst finding, and nothing is said worse than what was found. */
export const findingsAgree: Claim = (world) => {
  const { verdict, range, findings, duties } = read(world);
  for (const { range: own } of findings) {
    expect(rank(own.best)).toBeLessThanOrEqual(rank(range.best));
    expect(rank(own.worst)).toBeLessThanOrEqual(rank(range.worst));
  }
  const found = findings.filter(isRead);
  for (const { severity } of found) expect(rank(severity)).toBeLessThanOrEqual(place(verdict));
  const due = duties.some(({ standing }) => !standing) ? rank('yes-if') : 0;
  const worst = Math.max(due, ...found.map((one) => rank(one.range.worst)));
  const missing = findings.some(({ rule }) => textless.includes(rule));
  expect(place(verdict)).toBeLessThanOrEqual(missing ? Math.max(worst, rank('unclear')) : worst);
  expect(['not-stated', 'not-in-kb'].includes(verdict)).toBe(missing && verdict !== 'no');
};

/** Every remedy leads to the verdict it names, which is better; pairs only where they reach what none does alone. */
export const remediesHelp: Claim = (world) => {
  const { plan, knowledge } = world;
  const before = read(world);
  const remedies = remediesOf(plan, knowledge);
  const singles = remedies.filter(({ changes }) => changes.length === 1).map(({ verdict }) => place(verdict));
  for (const { changes, verdict } of remedies) {
    expect(read({ plan: changes.reduce(applyChange, plan), knowledge }).verdict).toBe(verdict);
    expect(place(verdict)).toBeLessThan(place(before.verdict));
    if (changes.length > 1) expect(place(verdict)).toBeLessThan(Math.min(5, ...singles));
  }
};
