import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { License } from './license.ts';
import type { Asset, Plan } from './plan.ts';
import { madeUpLicense, madeUpPlan } from './testing/made-up-license.ts';
import { dutyTo, ending, planOf, shelf } from './testing/made-up-mix.ts';

const running = madeUpPlan('run', 'only-us', { facts: { 'personal-data': 'no' } });
const notes = (plan: Plan, ...licenses: License[]) =>
  assess(plan, shelf(...licenses)).findings.filter(({ act }) => act === undefined);
const with_ = (asset: Partial<Asset>, plan = running): Plan => ({
  ...plan,
  assets: plan.assets.map((one) => ({ ...one, ...asset })),
});
const noted = (plan: Plan, ...licenses: License[]) => notes(plan, ...licenses).map(({ rule }) => rule);

test('a plain plan under a plain license needs no note', () => {
  expect(notes(running, madeUpLicense())).toEqual([]);
});

const upTo = (test: License['limits'][number]['test']) =>
  madeUpLicense({ limits: [{ id: 'L1', kind: 'monthly-users', test, certainty: 'explicit' }] });

const users = (count: number | undefined): Plan =>
  madeUpPlan('run', 'only-us', {
    facts: { 'personal-data': 'no', ...(count === undefined ? {} : { 'monthly-users': count }) },
  });

describe('notes on a license', () => {
  test('made for another kind of thing', () => {
    expect(notes(with_({ kind: 'dataset' }), madeUpLicense())).toMatchObject([
      {
        rule: 'made-for-other-kind',
        severity: 'yes',
        because: [],
        whyNoClause: 'no-text-to-cite',
        values: { kind: 'dataset', kinds: ['model'] },
      },
    ]);
    expect(notes(with_({ kind: undefined }), madeUpLicense())).toEqual([]);
  });

  test('not read in full', () => {
    const half = madeUpLicense({ documents: [{ complete: 'yes' }, { complete: 'no' }] });
    expect(notes(running, half)).toMatchObject([
      { rule: 'unread-document', severity: 'unclear', whyNoClause: 'no-text-to-cite' },
    ]);
    expect(notes(running, madeUpLicense({ documents: [{ complete: 'yes' }] }))).toEqual([]);
  });

  test('with a newer version', () => {
    expect(notes(running, madeUpLicense({ status: 'superseded' }))).toMatchObject([
      { rule: 'superseded-version', severity: 'yes', whyNoClause: 'no-text-to-cite', values: { license: 'made-up' } },
    ]);
    expect(notes(running, madeUpLicense({ status: 'retired' }))).toEqual([]);
  });

  test.each(['revocable', 'remote-restriction'] as const)('%s', (topic) => {
    const framed = (value: string) => madeUpLicense({ frame: { [topic]: { value } } });
    expect(notes(running, framed('yes'))).toMatchObject([
      { rule: topic, severity: 'yes', because: [{ license: 'made-up', rule: `frame:${topic}` }] },
    ]);
    expect(notes(running, framed('no'))).toEqual([]);
  });

  test.each([
    [79, false],
    [80, true],
    [100, true],
    [101, false],
    [undefined, false],
  ])('with %s users a threshold of 100 is near: %s', (count, near) => {
    const found = notes(users(count), upTo({ fact: 'monthly-users', atMost: 100 }));
    expect(found).toMatchObject(
      near ? [{ rule: 'threshold-near', severity: 'yes', because: [{ license: 'made-up', rule: 'L1' }] }] : [],
    );
    expect(found).toHaveLength(near ? 1 : 0);
    expect(notes(users(count), upTo({ fact: 'monthly-users', above: 100 }))).toEqual([]);
  });
});

const about = (said: string | undefined, operation: 'run' | 'evaluate' | 'use-as-is' = 'use-as-is') =>
  noted(madeUpPlan(operation, 'only-us', { facts: said ? { 'personal-data': said } : {} }), madeUpLicense());

describe('a license is not consent', () => {
  test('where data on people is used, or documents are usually fed in and nobody said no', () => {
    expect(about('yes')).toEqual(['license-is-not-consent']);
    expect(about('no')).toEqual([]);
    expect(about(undefined)).toEqual([]);
    expect(about(undefined, 'run')).toEqual(['license-is-not-consent']);
    expect(about('no', 'run')).toEqual([]);
    expect(about(undefined, 'evaluate')).toEqual([]);
  });

  test('is told once, of the plan, under its first asset', () => {
    const plan: Plan = {
      ...running,
      profile: { facts: { 'personal-data': 'yes' }, topics: {} },
      assets: [
        { id: 'x', license: 'made-up' },
        { id: 'y', license: 'made-up' },
      ],
    };
    expect(notes(plan, madeUpLicense())).toMatchObject([
      { rule: 'license-is-not-consent', severity: 'yes', asset: 'x', because: [], whyNoClause: 'about-the-plan' },
    ]);
    expect(assess({ ...plan, assets: [] }, shelf()).findings.at(-1)).toMatchObject({
      rule: 'license-is-not-consent',
      asset: 'asset',
    });
  });

  test('counts what is fed to any of several things', () => {
    const open: Plan = {
      ...running,
      profile: { facts: {}, topics: {} },
      assets: [
        { id: 'x', license: 'made-up', kind: 'dataset' },
        { id: 'y', license: 'made-up', kind: 'model' },
      ],
      steps: [{ id: 's', operation: 'join-blended' }],
    };
    expect(noted(open, ending('made-up', 'any'))).toContain('license-is-not-consent');
    expect(noted({ ...open, assets: open.assets.slice(0, 1) }, ending('made-up', 'any'))).not.toContain(
      'license-is-not-consent',
    );
    expect(noted({ ...open, assets: [], steps: [{ id: 's', operation: 'run' }] })).toContain('license-is-not-consent');
  });
});

const hosted = (asset: Partial<Asset>, plan?: Plan) =>
  noted(
    with_(asset, plan),
    ending('made-up', 'any', {}, { madeFor: { kinds: ['model', 'service', 'dataset'], alsoUsedFor: [] } }),
    madeUpLicense({ id: 'host' }),
  );

describe('labels', () => {
  test('that disagree are told; each is read', () => {
    const found = notes(
      with_({ found: 'other' }),
      madeUpLicense(),
      madeUpLicense({ id: 'other', status: 'superseded' }),
    );
    expect(found).toMatchObject([
      { rule: 'superseded-version', values: { license: 'other' } },
      {
        rule: 'tag-repository-disagree',
        severity: 'yes',
        asset: 'asset',
        whyNoClause: 'about-the-plan',
        values: { tag: 'made-up', found: 'other' },
      },
    ]);
    expect(notes(with_({ found: 'made-up' }), madeUpLicense())).toEqual([]);
    const [, unlabeled] = notes(with_({ license: undefined, found: 'made-up' }), madeUpLicense());
    expect(unlabeled).toMatchObject({ rule: 'tag-repository-disagree', values: { tag: '', found: 'made-up' } });
  });

  test('of hosted things leave the terms of the host to be read', () => {
    const prompting = madeUpPlan('prompt-hosted', 'only-us', { facts: { 'personal-data': 'no' } });
    expect(hosted({ provider: 'host' })).toEqual(['provider-terms-beside']);
    expect(hosted({ kind: 'service' })).toEqual(['provider-terms-beside']);
    expect(hosted({}, prompting)).toEqual(['provider-terms-beside']);
    expect(hosted({ kind: 'dataset' }, prompting)).toEqual([]);
    expect(hosted({})).toEqual([]);
  });
});

const plan = (count: number, exposure: Plan['exposure'] = 'public-files'): Plan => {
  const ids = Array.from({ length: count }, (_, at) => `x${at}`);
  return planOf(
    ids.map((id) => ({ id, license: id === 'x2' ? 'b' : 'a', kind: 'dataset' as const })),
    [{ id: 's', operation: 'join-side-by-side', uses: ids }],
    { exposure },
  );
};

describe('many makers to name', () => {
  const crediting = ['a', 'b'].map((id) => ending(id, 'any', {}, { duties: [dutyTo('credit')] }));

  test('are told from three on', () => {
    expect(notes(plan(3), ...crediting)).toMatchObject([
      {
        rule: 'attribution-stacking',
        severity: 'yes',
        asset: 'x0',
        whyNoClause: 'about-the-plan',
        values: { count: '3' },
      },
    ]);
    expect(notes(plan(2), ...crediting)).toEqual([]);
    expect(notes(plan(4), ...crediting)).toMatchObject([{ values: { count: '4' } }]);
  });

  test('are counted only where credit is due', () => {
    expect(notes(plan(3, 'only-us'), ...crediting)).toEqual([]);
    expect(
      notes(plan(3), ...['a', 'b'].map((id) => ending(id, 'any', {}, { duties: [dutyTo('keep-notices')] }))),
    ).toEqual([]);
  });
});

const two = (...licenses: string[]): Plan => ({
  ...running,
  assets: licenses.map((license, at) => ({ id: `x${at}`, license, kind: 'model' })),
});

describe('no text to reason on', () => {
  test.each([
    [undefined, 'no-license-stated', 'not-stated'],
    ['not-stated', 'no-license-stated', 'not-stated'],
    ['', 'no-license-stated', 'not-stated'],
    ['family', 'ambiguous-family', 'not-stated'],
    ['custom', 'custom-license', 'not-in-kb'],
    ['nowhere', 'not-in-knowledge-base', 'not-in-kb'],
  ] as const)('a label of %s is told as %s', (license, rule, verdict) => {
    const knowledge = { ...shelf(), ambiguous: new Map([['family', ['a', 'b']]]) };
    const result = assess(with_({ license }), knowledge);
    expect(result).toMatchObject({
      verdict,
      range: { best: 'yes', worst: 'no' },
      openQuestions: [{ ask: 'license', weight: 4 }],
    });
    expect(result.findings).toMatchObject([
      {
        rule,
        severity: 'unclear',
        range: { best: 'yes', worst: 'no' },
        asks: ['license'],
        because: [],
        whyNoClause: 'no-text-to-cite',
      },
    ]);
    const values = {
      'ambiguous-family': { name: 'family', candidates: ['a', 'b'] },
      'not-in-knowledge-base': { name: 'nowhere' },
    };
    expect(result.findings[0]?.values).toEqual(rule in values ? values[rule as keyof typeof values] : {});
  });

  test('does not hide a no; nothing stated outranks an unknown name; what is unclear besides is not shown', () => {
    const barring = madeUpLicense({
      id: 'no',
      prohibitions: [{ id: 'R1', acts: ['use'], objects: ['material'], certainty: 'explicit' }],
    });
    const verdict = (...licenses: string[]) =>
      assess(two(...licenses), shelf(barring, madeUpLicense({ id: 'half', documents: [{ complete: 'no' }] }))).verdict;
    expect(verdict('custom', 'no')).toBe('no');
    expect(verdict('custom', 'not-stated')).toBe('not-stated');
    expect(verdict('custom', 'half')).toBe('not-in-kb');
  });
});
