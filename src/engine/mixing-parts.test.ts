import { describe, expect, test } from 'vitest';
import type { License } from './license.ts';
import type { Plan, Step } from './plan.ts';
import { alike, blend, dutyTo, ending, free, planOf, restriction } from './testing/made-up-mix.ts';
import { mixing, rulesIn } from './testing/mixing-of.ts';
import { dutyKinds, type Exposure, type Operation } from './vocabulary.gen.ts';

const apart = (operation: Operation): Step => ({ id: 'apart', operation, uses: ['a', 'b'] });

describe('what is laid side by side', () => {
  test.each(['use-as-is', 'run', 'put-online', 'chain', 'join-side-by-side'] as const)(
    '%s keeps the terms apart',
    (operation) => {
      expect(mixing(planOf(['a', 'b'], [apart(operation)]), alike('a'), alike('b'))).toEqual([]);
    },
  );

  test.each(['merge', 'fine-tune', 'join-blended', 'transform-data', 'index', 'quantize'] as const)(
    '%s does not',
    (operation) => {
      expect(rulesIn(mixing(planOf(['a', 'b'], [apart(operation)]), alike('a'), alike('b')))).toContain(
        'share-alike-clash',
      );
    },
  );

  test('what was blended before stays one thing inside a collection', () => {
    const steps: Step[] = [
      { ...blend('a', 'b'), exposure: 'only-us' },
      { id: 'both', operation: 'join-side-by-side', uses: ['blend', 'c'] },
    ];
    expect(rulesIn(mixing(planOf(['a', 'b', 'c'], steps), alike('a'), alike('b'), alike('c')))).toEqual([
      'share-alike-clash',
    ]);
  });

  test('what lies in a collection and also goes out alone carries the wanted license there, in whichever order', () => {
    const collection: Step = { id: 'both', operation: 'join-side-by-side', uses: ['a', 'free'] };
    const alone: Step = { id: 'alone', operation: 'use-as-is', uses: ['a'] };
    for (const steps of [
      [collection, alone],
      [alone, collection],
    ])
      expect(rulesIn(mixing(planOf(['a', 'free'], steps, { outbound: 'free' }), alike('a'), free))).toEqual([
        'outbound-not-permitted',
      ]);
  });

  test('the wanted license of a collection binds what was made, not what was laid in', () => {
    const collection: Step = { id: 'both', operation: 'join-side-by-side', uses: ['a', 'free'] };
    expect(mixing(planOf(['a', 'free'], [collection], { outbound: 'free' }), alike('a'), free)).toEqual([]);
    const changed: Step[] = [
      { id: 'new', operation: 'transform-data', uses: ['a'] },
      { ...collection, uses: ['new', 'free'] },
    ];
    expect(rulesIn(mixing(planOf(['a', 'free'], changed, { outbound: 'free' }), alike('a'), free))).toEqual([
      'outbound-not-permitted',
    ]);
  });

  test('a thing made from another is made, wherever it is laid', () => {
    const made = { id: 'x', license: 'free', kind: 'model' as const, base: { license: 'a', by: 'fine-tune' as const } };
    const plan = planOf([made, 'free'], [{ id: 's', operation: 'join-side-by-side', uses: ['x', 'free'] }], {
      outbound: 'custom',
    });
    expect(mixing(plan, alike('a'), free)).toMatchObject([
      { rule: 'outbound-not-permitted' },
      { rule: 'base-terms-lost' },
    ]);
  });

  test('a single thing that is passed on is no collection, nor are two copies of it', () => {
    const one: Step[] = [{ id: 's', operation: 'use-as-is', uses: ['a'] }];
    expect(rulesIn(mixing(planOf(['a'], one, { outbound: 'free' }), alike('a'), free))).toEqual([
      'outbound-not-permitted',
    ]);
    const through: Step[] = [...one, { id: 't', operation: 'put-online', uses: ['s'] }];
    expect(rulesIn(mixing(planOf(['a'], through, { outbound: 'free' }), alike('a'), free))).toEqual([
      'outbound-not-permitted',
    ]);
    const copies = planOf(
      ['a', { id: 'again', license: 'a', kind: 'dataset' }],
      [{ id: 's', operation: 'use-as-is', uses: ['a', 'again'] }],
      { outbound: 'free' },
    );
    expect(rulesIn(mixing(copies, alike('a'), free))).toEqual(['outbound-not-permitted']);
  });
});

describe('a part that is shown twice', () => {
  test('is looked at for each way of showing it', () => {
    const steps: Step[] = [
      { ...blend('a', 'b'), exposure: 'public-service' },
      { id: 'out', operation: 'use-as-is', uses: ['blend'] },
    ];
    expect(rulesIn(mixing(planOf(['a', 'b'], steps), alike('a'), alike('b')))).toEqual(['share-alike-clash']);
  });
});

const networked = (id: string) => alike(id, { duties: [dutyTo('share-alike-network', ['serve'], ['derivative'])] });

describe('a service that others use', () => {
  const served = planOf(['a', 'b'], [blend('a', 'b')], { exposure: 'public-service' });

  test('brings no clash where copies alone ask for the same license', () => {
    expect(mixing(served, alike('a'), alike('b'))).toEqual([]);
  });

  test('brings it where one text asks for its license from whoever serves a changed version', () => {
    expect(rulesIn(mixing(served, networked('a'), alike('b')))).toEqual(['share-alike-clash']);
    expect(rulesIn(mixing({ ...served, exposure: 'partners-service' }, networked('a'), alike('b')))).toEqual([
      'share-alike-clash',
    ]);
    expect(mixing({ ...served, exposure: 'only-us' }, networked('a'), alike('b'))).toEqual([]);
    const kinds = dutyKinds.filter(
      (kind) =>
        mixing(served, alike('a', { duties: [dutyTo(kind, ['serve'], ['derivative'])] }), alike('b')).length > 0,
    );
    expect(kinds).toEqual(['share-alike', 'share-alike-network']);
    const unchanged: Step = { id: 's', operation: 'use-as-is', uses: ['a'] };
    expect(
      mixing(planOf(['a'], [unchanged], { exposure: 'public-service', outbound: 'free' }), networked('a'), free),
    ).toEqual([]);
  });
});

const models = (ids: string[], operation: Operation, exposure: Exposure): Plan => ({
  ...planOf([], [{ id: 's', operation, uses: ids }], { exposure, outbound: 'free' }),
  assets: ids.map((id) => ({ id, license: id, kind: 'model' })),
});

describe('what is generated', () => {
  const passing = alike('a', { duties: [dutyTo('pass-on-restrictions', ['share'], ['output'])] });

  test('carries what it likes, unless the text has its terms travel with answers', () => {
    expect(mixing(models(['a'], 'generate-content', 'published-content'), alike('a'), free)).toEqual([]);
    expect(rulesIn(mixing(models(['a'], 'generate-content', 'published-content'), passing, free))).toEqual([
      'outbound-not-permitted',
    ]);
  });

  test('follows these duties alone', () => {
    const binding = dutyKinds.filter((kind) => {
      const license = alike('a', { duties: [dutyTo(kind, ['share'], ['output'])] });
      return mixing(models(['a'], 'generate-content', 'published-content'), license, free).length > 0;
    });
    expect(binding).toEqual(['share-alike', 'share-alike-network', 'pass-on-agreement', 'pass-on-restrictions']);
  });

  test('carries what it likes whoever may get it', () => {
    const open = { ...models(['a'], 'generate-content', 'only-us'), exposure: undefined };
    expect(mixing(open, alike('a'), free)).toEqual([]);
    expect(mixing(open, passing, free)).toMatchObject([{ asks: ['exposure'] }]);
  });

  test('publishing what a model makes does not pass the model on', () => {
    expect(mixing(models(['a'], 'fine-tune', 'published-content'), alike('a'), free)).toEqual([]);
    expect(rulesIn(mixing(models(['a'], 'fine-tune', 'public-files'), alike('a'), free))).toEqual([
      'outbound-not-permitted',
    ]);
    const data = planOf(['a'], [blend('a')], { exposure: 'published-content', outbound: 'free' });
    expect(rulesIn(mixing(data, alike('a'), free))).toEqual(['outbound-not-permitted']);
  });

  test('a model first in line does not hide data under the same license', () => {
    const plan = models(['a'], 'fine-tune', 'published-content');
    const assets = [...plan.assets, { id: 'data', license: 'a', kind: 'code' as const }];
    const both = { ...plan, assets, steps: [{ id: 's', operation: 'merge' as const, uses: ['a', 'data'] }] };
    expect(mixing(both, alike('a'), free)).toMatchObject([{ rule: 'outbound-not-permitted', asset: 'data' }]);
    const turned = { ...both, assets: both.assets.toReversed() };
    expect(mixing(turned, alike('a'), free)).toMatchObject([{ rule: 'outbound-not-permitted', asset: 'data' }]);
    const text = { id: 'text', license: 'a', kind: 'content' as const };
    const three = {
      ...both,
      assets: [...both.assets, text],
      steps: [{ id: 's', operation: 'merge' as const, uses: ['a', 'data', 'text'] }],
    };
    expect(mixing(three, alike('a'), free)).toMatchObject([{ rule: 'outbound-not-permitted', asset: 'data' }]);
  });
});

const made = (base: License, label: License) => {
  const plan = planOf(
    [{ id: 'x', license: label.id, kind: 'model', base: { license: base.id, by: 'fine-tune' } }],
    [{ id: 's', operation: 'run', uses: ['x'] }],
    { exposure: 'only-us' },
  );
  return mixing(plan, base, label);
};

test('a text that asks for its license from whoever serves answers does not make a service of copies', () => {
  const answers = alike('a', { duties: [dutyTo('share-alike-network', ['serve'], ['output'])] });
  const plan = planOf(
    [{ id: 'x', license: 'a', kind: 'model' }, 'b'],
    [{ id: 'made', operation: 'generate-dataset', uses: ['x'] }, blend('made', 'b')],
    { exposure: 'public-service', outbound: 'custom' },
  );
  expect(mixing(plan, answers, alike('b'))).toEqual([]);
});

describe('labels', () => {
  test('of a thing made under share-alike that leave it out are told, as a note', () => {
    expect(made(alike('base'), free)).toMatchObject([
      {
        rule: 'base-terms-lost',
        severity: 'yes',
        asset: 'x',
        because: [{ license: 'base', rule: 'outbound' }],
        values: { base: 'base', license: 'free' },
      },
    ]);
  });

  test('of a thing that should not have been passed on at all leave the verdict unclear', () => {
    expect(made(ending('base', 'none'), free)).toMatchObject([{ rule: 'base-terms-lost', severity: 'unclear' }]);
  });

  test('that drop the use restrictions of the base name them', () => {
    const base = ending('base', 'any-with-terms-carried', {}, { prohibitions: [restriction()] });
    expect(made(base, free)).toMatchObject([
      { rule: 'base-terms-lost', because: [{ rule: 'R1' }, { rule: 'outbound' }] },
    ]);
  });

  test('that keep the terms of the base are fine, and nothing is told without both records', () => {
    expect(made(alike('base'), ending('base', 'same-license'))).toEqual([]);
    expect(made(ending('base', 'any'), free)).toEqual([]);
    const unknown = planOf([{ id: 'x', license: 'nowhere', base: { license: 'base', by: 'merge' } }], [], {
      exposure: 'only-us',
    });
    expect(mixing(unknown, alike('base'))).toEqual([]);
    expect(
      mixing(planOf([{ id: 'x', base: { license: 'base', by: 'merge' } }], [], { exposure: 'only-us' }), alike('base')),
    ).toEqual([]);
    expect(mixing(planOf([{ id: 'x', license: 'base' }], [], { exposure: 'only-us' }), alike('base'))).toEqual([]);
  });
});

describe('what a rights holder sets aside', () => {
  const plan = planOf([{ id: 'x', license: 'a', kind: 'dataset', waivers: ['outbound'] }, 'b'], [blend('x', 'b')]);

  test('clears the clash it was about', () => {
    expect(mixing(plan, alike('a'), alike('b'))).toEqual([]);
  });

  test('for one thing does not clear it for another under the same license', () => {
    const more = planOf([...plan.assets, { id: 'y', license: 'a', kind: 'dataset' }], [blend('x', 'b', 'y')]);
    expect(mixing(more, alike('a'), alike('b'))).toMatchObject([{ rule: 'share-alike-clash', assets: ['y', 'b'] }]);
  });
});
