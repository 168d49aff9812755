import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Knowledge } from './assessment.ts';
import type { License } from './license.ts';
import type { Plan } from './plan.ts';
import { rank, type Range } from './severity.ts';
import { madeUpLicense } from './testing/made-up-license.ts';
import { anyLicense, anyPermission, anyPlan, anyProhibition, fillings } from './testing/arbitrary.ts';
import { assetKinds, operations, exposures, type Exposure, type VerdictMark } from './vocabulary.gen.ts';

const runs = Number(process.env.LICHEN_RUNS ?? 300);
const knowing = (...licenses: License[]): Knowledge => ({
  licenses: new Map(licenses.map((license) => [license.id, license])),
  ambiguous: new Map(),
});
const planned = anyPlan(fc.constant('generated'));
const place = (verdict: VerdictMark): number =>
  verdict === 'not-stated' || verdict === 'not-in-kb' ? -1 : rank(verdict);
const holds = <T>(given: fc.Arbitrary<T>, claim: (value: T) => void) =>
  fc.assert(fc.property(given, claim), { numRuns: runs });
const notBetter = (after: Range, before: Range) => {
  expect(rank(after.best)).toBeGreaterThanOrEqual(rank(before.best));
  expect(rank(after.worst)).toBeGreaterThanOrEqual(rank(before.worst));
};

describe('properties of every assessment', () => {
  test('adding a prohibition or use restriction never improves a verdict', () => {
    holds(fc.tuple(anyLicense, planned, anyProhibition), ([license, plan, rule]) => {
      const stricter = { ...license, prohibitions: [...license.prohibitions, { ...rule, id: 'R99' }] };
      const [before, after] = [assess(plan, knowing(license)), assess(plan, knowing(stricter))];
      notBetter(after.range, before.range);
      expect(place(after.verdict)).toBeGreaterThanOrEqual(place(before.verdict));
    });
  });

  test('adding a duty never improves a verdict', () => {
    holds(fc.tuple(anyLicense, planned), ([license, plan]) => {
      const freer = { ...license, duties: [] };
      notBetter(assess(plan, knowing(license)).range, assess(plan, knowing(freer)).range);
    });
  });

  test('narrowing the exposure never worsens a verdict', () => {
    const narrower: [Exposure, Exposure][] = [
      ['public-files', 'only-us'],
      ['partners-files', 'only-us'],
      ['public-service', 'only-us'],
      ['partners-service', 'only-us'],
      ['published-content', 'only-us'],
    ];
    const withoutAudience = anyLicense.filter((license) => !JSON.stringify(license).includes('"audience"'));
    holds(fc.tuple(withoutAudience, planned, fc.constantFrom(...narrower)), ([license, plan, [wide, narrow]]) => {
      notBetter(
        assess({ ...plan, exposure: wide }, knowing(license)).range,
        assess({ ...plan, exposure: narrow }, knowing(license)).range,
      );
    });
  });

  test('going from the public to partners changes nothing the acts do not change', () => {
    const pairs: [Exposure, Exposure][] = [
      ['public-files', 'partners-files'],
      ['public-service', 'partners-service'],
    ];
    const withoutAudience = anyLicense.filter((license) => !JSON.stringify(license).includes('"audience"'));
    holds(fc.tuple(withoutAudience, planned, fc.constantFrom(...pairs)), ([license, plan, [wide, narrow]]) => {
      notBetter(
        assess({ ...plan, exposure: wide }, knowing(license)).range,
        assess({ ...plan, exposure: narrow }, knowing(license)).range,
      );
    });
  });

  test('the cautious stance is never more permissive than the other one', () => {
    holds(fc.tuple(anyLicense, planned), ([license, plan]) => {
      const { cautious, room } = assess(plan, knowing(license)).stances;
      notBetter(cautious.range, room.range);
      expect(place(cautious.verdict)).toBeGreaterThanOrEqual(place(room.verdict));
    });
  });

  test('filling in an unknown never leads outside the range announced before', () => {
    holds(fc.tuple(anyLicense, planned, fc.nat()), ([license, plan, seed]) => {
      const before = assess(plan, knowing(license)).range;
      for (const fuller of filled(plan, seed)) {
        const after = assess(fuller, knowing(license)).range;
        expect(rank(after.best)).toBeGreaterThanOrEqual(rank(before.best));
        expect(rank(after.worst)).toBeLessThanOrEqual(rank(before.worst));
      }
    });
  });

  test('the order of rules does not matter', () => {
    holds(fc.tuple(anyLicense, planned), ([license, plan]) => {
      const turned = {
        ...license,
        permissions: license.permissions.toReversed(),
        prohibitions: license.prohibitions.toReversed(),
        duties: license.duties.toReversed(),
      };
      const [one, other] = [assess(plan, knowing(license)), assess(plan, knowing(turned))];
      expect(other.verdict).toBe(one.verdict);
      expect(other.range).toEqual(one.range);
    });
  });

  test('saying a rule twice changes no verdict', () => {
    holds(fc.tuple(anyLicense, planned), ([license, plan]) => {
      const twice = {
        ...license,
        permissions: [...license.permissions, ...license.permissions],
        prohibitions: [...license.prohibitions, ...license.prohibitions],
      };
      expect(assess(plan, knowing(twice)).range).toEqual(assess(plan, knowing(license)).range);
    });
  });

  test('every finding has a clause or says why there is none, and every duty names its source', () => {
    holds(fc.tuple(anyLicense, planned), ([license, plan]) => {
      const { findings, duties } = assess(plan, knowing(license));
      for (const finding of findings)
        expect(finding.because.length > 0 || finding.whyNoClause !== undefined).toBe(true);
      for (const duty of duties) expect(license.duties.some(({ id }) => id === duty.source.rule)).toBe(true);
    });
  });

  test('no finding contradicts the verdict', () => {
    holds(fc.tuple(anyLicense, planned), ([license, plan]) => {
      const { findings, verdict, range } = assess(plan, knowing(license));
      for (const finding of findings) {
        expect(rank(finding.range.best)).toBeLessThanOrEqual(rank(range.best));
        expect(rank(finding.range.worst)).toBeLessThanOrEqual(rank(range.worst));
      }
      if (place(verdict) >= 0) expect(place(verdict)).toBeLessThanOrEqual(rank(range.worst));
    });
  });

  test('a question is open only while the answer to it can matter, and none is once the answer is no', () => {
    holds(fc.tuple(anyLicense, planned), ([license, plan]) => {
      const { openQuestions, range } = assess(plan, knowing(license));
      if (range.best === 'no') expect(openQuestions).toEqual([]);
      for (const { ask } of openQuestions) if (ask === 'exposure') expect(plan.exposure).toBeUndefined();
    });
  });

  test('a license that grants everything and asks nothing gives a yes', () => {
    const everything = anyPermission.map(() => undefined);
    holds(fc.tuple(planned, everything), ([plan]) => {
      expect(assess(plan, knowing(publicDomain)).verdict).toBe('yes');
    });
  });
});

const publicDomain = madeUpLicense({
  id: 'generated',
  category: 'public-domain',
  madeFor: { kinds: [...assetKinds], alsoUsedFor: [] },
});

/** The same plan with one unknown filled in, in every way. */
function filled(plan: Plan, seed: number): Plan[] {
  const facts = Object.entries(fillings).filter(([fact]) => !Object.hasOwn(plan.profile.facts, fact));
  const withFact = facts.flatMap(([fact, values]) =>
    values.map((value): Plan => ({
      ...plan,
      profile: { ...plan.profile, facts: { ...plan.profile.facts, [fact]: value } },
    })),
  );
  const topic = (['medical-advice', 'military'] as const).filter((one) => !Object.hasOwn(plan.profile.topics, one));
  const withTopic = topic.flatMap((one) =>
    (['yes', 'no'] as const).map((answer): Plan => ({
      ...plan,
      profile: { ...plan.profile, topics: { ...plan.profile.topics, [one]: answer } },
    })),
  );
  const exposed = plan.exposure ? [] : exposures.map((exposure): Plan => ({ ...plan, exposure }));
  const done = plan.steps[0]?.operation
    ? []
    : operations.map((operation): Plan => ({ ...plan, steps: [{ id: 'step', operation }] }));
  const all = [...withFact, ...withTopic, ...exposed, ...done];
  return all.length > 0 ? [all[seed % all.length] ?? plan] : [];
}
