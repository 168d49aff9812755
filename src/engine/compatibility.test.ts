import { describe, expect, test } from 'vitest';
import { isStrict, obstacleTo, obstacleToOwnTerms, refusedTerms, targetsOf, type Obstacle } from './compatibility.ts';
import type { License } from './license.ts';
import { dutyTo, ending, limitedTo, restriction } from './testing/made-up-mix.ts';
import { dutyKinds, type ThingObject } from './vocabulary.gen.ts';

const told = (obstacle: Obstacle | undefined) =>
  obstacle && `${obstacle.rule}: ${obstacle.because.map(({ license, rule }) => `${license} ${rule}`).join(', ')}`;
const free = ending('free', 'any');
const carrying = (more: Partial<License>) => ending('from', 'any-with-terms-carried', {}, more);
const closed = ending('closed', 'same-license', { noFurtherRestrictions: 'yes' });
const nobody: ReadonlySet<string> = new Set();
const patents = (grant: string, retaliation: string): Partial<License> => ({
  frame: { 'patent-grant': { value: grant }, 'patent-retaliation': { value: retaliation } },
});

const listing = (joined?: 'yes' | 'no') =>
  ending('own', 'compatible', { compatible: [{ license: 'other', ...(joined ? { joined } : {}) }] });

describe('the licenses a result must end under', () => {
  test.each([
    ['any', undefined],
    ['any-with-terms-carried', undefined],
    ['same-license', ['own']],
    ['compatible', ['own']],
    ['none', []],
  ] as const)('%s', (kind, targets) => {
    expect(targetsOf(ending('own', kind), nobody)).toEqual(targets);
    expect(isStrict(ending('own', kind))).toBe(targets !== undefined);
  });

  test('a list adds to its own license; a joined one counts beside a thing under it only', () => {
    expect(targetsOf(listing(), nobody)).toEqual(['own', 'other']);
    expect(targetsOf(listing('no'), nobody)).toEqual(['own', 'other']);
    expect(targetsOf(listing('yes'), nobody)).toEqual(['own']);
    expect(targetsOf(listing('yes'), new Set(['other']))).toEqual(['own', 'other']);
  });
});

const obstacle = (from: License, out: License, object: ThingObject = 'derivative', beside?: ReadonlySet<string>) =>
  told(obstacleTo(from, object, out, beside));

describe('what stands against another license on a result', () => {
  test('nothing, where any will do', () => {
    expect(obstacle(free, closed)).toBeUndefined();
    expect(obstacle(ending('free', 'any', {}, { prohibitions: [restriction()] }), closed)).toBeUndefined();
  });

  test('a license may stay itself, changed or not; one that lets nothing changed out only unchanged', () => {
    expect(obstacle(closed, closed)).toBeUndefined();
    const own = ending(
      'own',
      'any-with-terms-carried',
      { noFurtherRestrictions: 'yes' },
      { prohibitions: [restriction()] },
    );
    expect(obstacle(own, own)).toBeUndefined();
    const none = ending('none', 'none');
    expect(obstacle(none, none, 'material')).toBeUndefined();
    expect(obstacle(none, none)).toBe('outbound-not-permitted: none outbound');
    expect(obstacle(none, free, 'material')).toBe('outbound-not-permitted: none outbound');
  });

  test('share-alike asks for itself or for what it lists', () => {
    expect(obstacle(closed, free)).toBe('outbound-not-permitted: closed outbound');
    const listing = ending('own', 'compatible', {
      compatible: [{ license: 'free' }, { license: 'beside', joined: 'yes' }],
    });
    expect(obstacle(listing, free)).toBeUndefined();
    const joined = ending('beside', 'any');
    expect(obstacle(listing, joined)).toBe('outbound-not-permitted: own outbound');
    expect(obstacle(listing, joined, 'derivative', new Set(['beside']))).toBeUndefined();
  });

  test('use restrictions have to be in the other license, by one shared category', () => {
    const from = carrying({ prohibitions: [restriction()] });
    expect(obstacle(from, free)).toBe('restrictions-dropped: from R1, from outbound');
    const holding = ending('holding', 'any', {}, { prohibitions: [restriction(['output'])] });
    expect(obstacle(from, holding)).toBeUndefined();
    const others = ending(
      'others',
      'any',
      {},
      {
        prohibitions: [
          { ...restriction(), categories: ['weapons'] },
          { ...restriction(), categories: undefined },
        ],
      },
    );
    expect(obstacle(from, others)).toBe('restrictions-dropped: from R1, from outbound');
    expect(obstacle(carrying({ prohibitions: [restriction(['output'])] }), free)).toBeUndefined();
    const both = carrying({ prohibitions: [{ ...restriction(), categories: ['weapons', 'military'] }] });
    expect(obstacle(both, holding)).toBeUndefined();
  });

  test('limits have to be in the other license by kind, restrictions are told first', () => {
    const from = carrying(limitedTo('non-commercial'));
    expect(obstacle(from, free)).toBe('limits-dropped: from L1, from outbound');
    expect(obstacle(from, ending('own', 'any', {}, limitedTo('non-commercial')))).toBeUndefined();
    expect(obstacle(from, ending('own', 'any', {}, limitedTo('research-only')))).toBe(
      'limits-dropped: from L1, from outbound',
    );
    expect(obstacle(carrying(limitedTo('monthly-users')), free)).toBeUndefined();
    expect(obstacle(carrying({ ...limitedTo('non-commercial'), prohibitions: [restriction()] }), free)).toMatch(
      /^restrictions-dropped/,
    );
  });

  test('notices are dropped by a license that asks for nothing and takes anything', () => {
    const from = carrying({ duties: [dutyTo('credit')] });
    expect(obstacle(from, free)).toBe('conditions-dropped: from D1, from outbound');
    expect(obstacle(from, ending('kind', 'any', {}, { duties: [dutyTo('credit')] }))).toBeUndefined();
    expect(obstacle(from, ending('kind', 'any', {}, { duties: [dutyTo('keep-notices')] }))).toMatch(
      /^conditions-dropped/,
    );
    const both = carrying({ duties: [dutyTo('credit'), { ...dutyTo('keep-notices'), id: 'D2' }] });
    expect(obstacle(both, ending('kind', 'any', {}, { duties: [dutyTo('credit')] }))).toBeUndefined();
    expect(obstacle(both, free)).toBe('conditions-dropped: from D1, from D2, from outbound');
    expect(obstacle(from, ending('carrying', 'any-with-terms-carried'))).toBeUndefined();
    expect(obstacle(carrying({}), free)).toBeUndefined();
    expect(obstacle(carrying({ duties: [dutyTo('credit', ['serve'])] }), free)).toBeUndefined();
    expect(obstacle(carrying({ duties: [dutyTo('indemnify')] }), free)).toBeUndefined();
  });

  test('notices are credit, notices and the license itself', () => {
    const kinds = dutyKinds.filter((kind) => obstacle(carrying({ duties: [dutyTo(kind)] }), free) !== undefined);
    expect(kinds).toEqual(['credit', 'keep-notices', 'include-license']);
  });

  test('terms the other license takes no more of are told before terms it drops', () => {
    expect(obstacle(carrying({ prohibitions: [restriction()] }), closed)).toBe(
      'further-restrictions-clash: from R1, closed outbound',
    );
  });

  test("terms of one's own stand against share-alike alone", () => {
    expect(told(obstacleToOwnTerms(closed))).toBe('outbound-not-permitted: closed outbound');
    expect(told(obstacleToOwnTerms(ending('none', 'none')))).toBe('outbound-not-permitted: none outbound');
    expect(obstacleToOwnTerms(free)).toBeUndefined();
    expect(obstacleToOwnTerms(carrying({}))).toBeUndefined();
  });
});

const refused = (more: Partial<License>, out = closed, object: ThingObject = 'derivative') =>
  told(refusedTerms(carrying(more), object, out));

describe('terms that a license adds to one that takes no more', () => {
  test('restrictions, limits and narrowing duties are all named', () => {
    expect(refused({})).toBeUndefined();
    expect(refused({ prohibitions: [restriction()] })).toBe('further-restrictions-clash: from R1, closed outbound');
    expect(refused(limitedTo('non-commercial'))).toBe('further-restrictions-clash: from L1, closed outbound');
    expect(refused({ duties: [dutyTo('display-name')] })).toBe('further-restrictions-clash: from D1, closed outbound');
    expect(
      refused({ ...limitedTo('research-only'), prohibitions: [restriction()], duties: [dutyTo('report-back')] }),
    ).toBe('further-restrictions-clash: from R1, from L1, from D1, closed outbound');
  });

  test('not for what is about something else, or asks for no more than the other', () => {
    expect(refused({ prohibitions: [restriction(['output'])] })).toBeUndefined();
    expect(refused({ duties: [dutyTo('credit')] })).toBeUndefined();
    expect(refused({ duties: [dutyTo('display-name', ['serve'])] })).toBeUndefined();
    const asking = ending(
      'closed',
      'same-license',
      { noFurtherRestrictions: 'yes' },
      { ...limitedTo('non-commercial'), duties: [dutyTo('display-name')] },
    );
    expect(refused({ duties: [dutyTo('display-name')] }, asking)).toBeUndefined();
    expect(refused({ duties: [dutyTo('name-prefix')] }, asking)).toMatch(/D1/);
    expect(refused(limitedTo('non-commercial'), asking)).toBeUndefined();
    expect(refused(limitedTo('fields-of-use'), asking)).toMatch(/L1/);
  });

  test('duties that narrow what others may do are these', () => {
    expect(dutyKinds.filter((kind) => refused({ duties: [dutyTo(kind)] }) !== undefined)).toEqual([
      'pass-on-agreement',
      'display-name',
      'name-prefix',
      'request-access',
      'complete-training',
      'ethics-approval',
      'no-third-parties',
      'share-benefits',
      'report-back',
      'use-latest-version',
      'separate-license',
      'no-reverse-engineering',
    ]);
  });

  test.each(['no', 'silent'] as const)('not where the text says %s about further restrictions', (said) => {
    expect(
      refused({ prohibitions: [restriction()] }, ending('open', 'same-license', { noFurtherRestrictions: said })),
    ).toBeUndefined();
  });

  test('not where nothing changed may go out at all', () => {
    expect(
      refused({ prohibitions: [restriction()] }, ending('none', 'none', { noFurtherRestrictions: 'yes' })),
    ).toBeUndefined();
  });

  test.each([
    ['yes', 'no', true],
    ['contested', 'silent', true],
    ['yes', 'yes', false],
    ['no', 'no', false],
    ['silent', 'no', false],
  ])(
    'an end of rights over patents, met by a text that says %s to a grant and %s to such an end',
    (grant, retaliation, clash) => {
      const out = ending('closed', 'same-license', { noFurtherRestrictions: 'yes' }, patents(grant, retaliation));
      expect(refused(patents('yes', 'yes'), out)).toBe(
        clash ? 'further-restrictions-clash: from frame:patent-retaliation, closed outbound' : undefined,
      );
      expect(refused(patents('yes', 'no'), out)).toBeUndefined();
      expect(refused({}, out)).toBeUndefined();
    },
  );

  test('patents are named after the rules', () => {
    const out = ending('closed', 'same-license', { noFurtherRestrictions: 'yes' }, patents('yes', 'no'));
    expect(refused({ ...patents('yes', 'yes'), prohibitions: [restriction()] }, out)).toBe(
      'further-restrictions-clash: from R1, from frame:patent-retaliation, closed outbound',
    );
    expect(refused({}, closed)).toBeUndefined();
    expect(refused(patents('yes', 'yes'), closed)).toBeUndefined();
  });
});
