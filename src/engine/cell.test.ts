import { describe, expect, test } from 'vitest';
import { cellOf } from './cell.ts';
import type { License, Permission, Prohibition, Silence } from './license.ts';
import type { Profile } from './plan.ts';
import { madeUpLicense, madeUpPlan } from './testing/made-up-license.ts';
import type { Stance } from './vocabulary.gen.ts';

const rule = { acts: ['use' as const], objects: ['material' as const], certainty: 'explicit' as const };
const permission = (more: Partial<Permission> = {}): Permission => ({ id: 'P1', ...rule, ...more });
const bar = (more: Partial<Prohibition> = {}): Prohibition => ({ id: 'R1', ...rule, ...more });
const whenDisclosed = { if: { fact: 'disclosure' as const, is: 'yes' } };
const contested = { certainty: 'contested' as const };
const license = (permissions: Permission[], prohibitions: Prohibition[] = [], more: Partial<License> = {}) =>
  madeUpLicense({ permissions, prohibitions, ...more });

function answer(given: License, facts: Profile['facts'] = {}, stance: Stance = 'cautious') {
  const {
    answer: said,
    range,
    rules,
    asks,
  } = cellOf(given, madeUpPlan('run', 'only-us', { facts }), stance, 'use', 'material');
  return `${said} ${range.best}..${range.worst} ${rules.join('+')} ${asks.join('+')}`.trim();
}

describe('what is granted', () => {
  test('outright, under a test, or not here', () => {
    expect(answer(license([permission()]))).toBe('granted yes..yes P1');
    expect(answer(license([permission(whenDisclosed)]), { disclosure: 'yes' })).toBe('granted yes..yes P1');
    expect(answer(license([permission(whenDisclosed)]), { disclosure: 'no' })).toBe('beyond no..no P1');
    expect(answer(license([permission(whenDisclosed)]))).toBe('open yes..no P1 disclosure');
    expect(answer(license([permission({ acts: ['share'] })]))).toBe('silent unclear..unclear');
    expect(answer(license([permission({ objects: ['output'] })]))).toBe('silent unclear..unclear');
  });

  test('by any one of several rules; only those that decide are named', () => {
    const two = license([permission(whenDisclosed), permission({ id: 'P2' })]);
    expect(answer(two)).toBe('granted yes..yes P2');
    expect(answer(two, { disclosure: 'yes' })).toBe('granted yes..yes P1+P2');
  });

  test('by a contested rule: a doubt to be safe, a grant where the law may give room', () => {
    expect(answer(license([permission(contested)]))).toBe('contested unclear..unclear P1');
    expect(answer(license([permission(contested)]), {}, 'room')).toBe('granted yes..yes P1');
    expect(answer(license([permission({ ...contested, ...whenDisclosed })]), { disclosure: 'no' }, 'room')).toBe(
      'beyond no..no P1',
    );
    expect(answer(license([permission({ ...contested, ...whenDisclosed })]))).toBe('open yes..no P1 disclosure');
  });

  test('by a test whose answer is contested', () => {
    const funded = license([
      permission({ if: { fact: 'funding', inside: ['none'], outside: [], contested: ['fee'] } }),
    ]);
    expect(answer(funded, { funding: 'fee' })).toBe('contested unclear..unclear P1');
    expect(answer(funded, { funding: 'fee' }, 'room')).toBe('granted yes..yes P1');
  });

  test('limits that decide are named', () => {
    const limited = license([permission({ if: { limit: 'L1' } })], [], {
      limits: [{ id: 'L1', kind: 'term', test: { fact: 'disclosure', is: 'yes' }, certainty: 'explicit' }],
    });
    const plan = madeUpPlan('run', 'only-us', { facts: { disclosure: 'no' } });
    expect(cellOf(limited, plan, 'cautious', 'use', 'material').limits).toEqual(['L1']);
  });
});

const silent = (...readings: Silence['readAs'][]) =>
  license([], [], {
    silentOn: readings.map((readAs, at) => ({ id: `S${at + 1}`, acts: ['use'], objects: ['material'], readAs })),
  });

describe('what is not spoken of', () => {
  test('is free only where every reader of the silence says so', () => {
    expect(answer(silent('no-claim'))).toBe('no-claim yes..yes S1');
    expect(answer(silent('no-claim', 'no-claim'))).toBe('no-claim yes..yes S1+S2');
    expect(answer(silent('open'))).toBe('silent unclear..unclear S1');
    expect(answer(silent('no-claim', 'open'))).toBe('silent unclear..unclear S1+S2');
    expect(answer(silent())).toBe('silent unclear..unclear');
  });
});

describe('what is barred', () => {
  test('stands above what is granted, while its test holds', () => {
    expect(answer(license([permission()], [bar()]))).toBe('reserved no..no R1+P1');
    expect(answer(license([permission()], [bar(whenDisclosed)]), { disclosure: 'no' })).toBe('granted yes..yes P1');
    expect(answer(license([permission()], [bar(whenDisclosed)]), { disclosure: 'yes' })).toBe('reserved no..no R1+P1');
    expect(answer(license([permission()], [bar({ categories: ['military'] })]))).toBe('granted yes..yes P1');
  });

  test('perhaps leaves all open; what is not granted stays so', () => {
    expect(answer(license([permission()], [bar(whenDisclosed)]))).toBe('open yes..no R1+P1 disclosure');
    expect(answer(license([], [bar(whenDisclosed)]))).toBe('silent unclear..no R1 disclosure');
    const beyond = permission({ if: { fact: 'consent', is: 'yes' } });
    expect(answer(license([beyond], [bar(whenDisclosed)]), { consent: 'no' })).toBe('beyond no..no R1+P1 disclosure');
    expect(answer(license([beyond], [bar(whenDisclosed)]))).toBe('open yes..no R1+P1 disclosure+consent');
  });

  test('in a contested way is a doubt to be safe and nothing where the law may give room', () => {
    expect(answer(license([permission()], [bar(contested)]))).toBe('contested unclear..unclear R1+P1');
    expect(answer(license([permission()], [bar(contested)]), {}, 'room')).toBe('granted yes..yes P1');
    expect(answer(license([], [bar(contested)]))).toBe('contested unclear..unclear R1');
  });

  test('perhaps by one rule and in a contested way by another is at best unclear; both are named', () => {
    const two = license([permission()], [bar(whenDisclosed), bar({ id: 'R2', ...contested })]);
    expect(answer(two)).toBe('open unclear..no R1+R2+P1 disclosure');
    expect(answer(two, { disclosure: 'no' })).toBe('contested unclear..unclear R2+P1');
    expect(answer(two, { disclosure: 'yes' })).toBe('reserved no..no R1+P1');
  });

  test('several times: those that decide are named', () => {
    expect(answer(license([permission()], [bar(whenDisclosed), bar({ id: 'R2' })]))).toBe('reserved no..no R2+P1');
  });
});
