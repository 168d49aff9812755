import { describe, expect, test } from 'vitest';
import { applies, coreActs, gridOf, stateOf } from './grid.ts';
import type { License, Prohibition } from './license.ts';
import { madeUpLicense } from './testing/made-up-license.ts';
import { dutyTo, limitedTo, restriction } from './testing/made-up-mix.ts';
import { assetKinds, objects, type AssetKind } from './vocabulary.gen.ts';

const state = (license: License, commercial = false) => stateOf(license, 'use', 'material', commercial).state;
const barred = (more: Partial<Prohibition>) =>
  madeUpLicense({ prohibitions: [{ id: 'R1', acts: ['use'], objects: ['material'], certainty: 'explicit', ...more }] });

describe('the state of a cell', () => {
  test.each([
    ['granted', madeUpLicense()],
    ['granted-if', madeUpLicense({ duties: [dutyTo('credit', ['use'])] })],
    ['granted', madeUpLicense({ duties: [dutyTo('no-marks', ['use'])] })],
    ['granted', madeUpLicense({ duties: [dutyTo('credit', ['share'])] })],
    ['granted-if', madeUpLicense({ prohibitions: [restriction()] })],
    ['granted', madeUpLicense({ prohibitions: [restriction(['output'])] })],
    ['granted-if', madeUpLicense(limitedTo('term', { fact: 'consent', is: 'yes' }))],
    ['contested', barred({ certainty: 'contested' })],
    ['reserved', barred({})],
    ['reserved', madeUpLicense(limitedTo('term', { fact: 'funding', is: 'grant' }))],
    ['silent', madeUpLicense({ permissions: [] })],
    [
      'silent',
      madeUpLicense({
        permissions: [],
        silentOn: [{ id: 'S1', acts: ['use'], objects: ['material'], readAs: 'no-claim' }],
      }),
    ],
  ] as const)('%s', (expected, license) => {
    expect(state(license)).toBe(expected);
  });

  test('may differ for money', () => {
    const unpaid = madeUpLicense(limitedTo('non-commercial', { fact: 'funding', is: 'none' }));
    expect([state(unpaid), state(unpaid, true)]).toEqual(['granted', 'reserved']);
    expect(stateOf(unpaid, 'use', 'material', true).rules).toEqual(['P1', 'L1']);
    expect(stateOf(barred({}), 'use', 'material', false).rules).toEqual(['R1', 'P1']);
  });

  test.each([
    ['extract', 'distill'],
    ['output', 'generate'],
    ['trained-model', 'train'],
  ] as const)('of an %s hangs on the reach of %s', (object, step) => {
    const reaching = (effect: 'contested' | 'not-carry' | 'carry', more: Partial<License> = {}) =>
      stateOf(madeUpLicense({ reach: { [step]: { effect, certainty: 'explicit' } }, ...more }), 'use', object, false);
    expect(reaching('contested')).toEqual({ state: 'contested', rules: [`reach:${step}`] });
    expect(reaching('not-carry')).toEqual({ state: 'granted', rules: ['P1'] });
    expect(reaching('not-carry', { permissions: [] })).toEqual({ state: 'silent', rules: [`reach:${step}`] });
    expect(reaching('carry', { permissions: [] })).toEqual({ state: 'silent', rules: [] });
  });

  test('of the thing itself hangs on no reach', () => {
    expect(state(madeUpLicense({ reach: { run: { effect: 'contested', certainty: 'contested' } } }))).toBe('granted');
  });
});

const about = (object: 'extract' | 'trained-model' | 'output') =>
  assetKinds.filter((kind) => applies(madeUpLicense({ madeFor: { kinds: [kind], alsoUsedFor: [] } }), object));

const also = (kind: AssetKind) => madeUpLicense({ madeFor: { kinds: ['content'], alsoUsedFor: [{ kind }] } });

describe('what a license can be about', () => {
  test('what learns from answers, of things that answer; what is trained, of things one trains on', () => {
    expect(about('extract')).toEqual(['model', 'adapter', 'code', 'service']);
    expect(about('trained-model')).toEqual(['dataset', 'content', 'code']);
    expect(about('output')).toEqual([...assetKinds]);
    expect(applies(also('model'), 'extract')).toBe(true);
    expect(applies(also('dataset'), 'extract')).toBe(false);
  });
});

test('the grid answers every core act on every object, free and for money', () => {
  const cells = gridOf(madeUpLicense({ madeFor: { kinds: ['model'], alsoUsedFor: [] } }));
  const acts = objects.map(
    (object) =>
      `${object}: ${cells
        .filter((cell) => cell.object === object && !cell.commercial)
        .map(({ act }) => act)
        .join(' ')}`,
  );
  expect(acts).toEqual([
    'material: use modify share serve train sell',
    'derivative: use share serve relicense sell',
    'extract: use share serve relicense sell',
    'output: use share train sell',
    'trained-model: use share serve sell',
  ]);
  for (const object of objects)
    expect([...coreActs(object)].sort()).toEqual(
      cells
        .filter((cell) => cell.object === object && cell.commercial)
        .map(({ act }) => act)
        .sort(),
    );
  expect(cells).toHaveLength(48);
  expect(cells[0]).toEqual({ object: 'material', act: 'use', commercial: false, state: 'granted', rules: ['P1'] });
  expect(cells.at(-1)).toEqual({
    object: 'trained-model',
    act: 'sell',
    commercial: true,
    state: 'not-applicable',
    rules: [],
  });
});
