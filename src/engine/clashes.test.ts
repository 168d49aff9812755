import { describe, expect, test } from 'vitest';
import { clashOf, type Obstacle } from './compatibility.ts';
import type { License } from './license.ts';
import { ending, free, restriction } from './testing/made-up-mix.ts';

const told = (obstacle: Obstacle | undefined) =>
  obstacle && `${obstacle.rule}: ${obstacle.because.map(({ license, rule }) => `${license} ${rule}`).join(', ')}`;
const carrying = (more: Partial<License>) => ending('from', 'any-with-terms-carried', {}, more);

const clash = (a: License, b: License, known: License[] = []) =>
  told(
    clashOf({ license: a, object: 'derivative' }, { license: b, object: 'derivative' }, (id) =>
      [a, b, ...known].find((one) => one.id === id),
    ),
  );

const alike = (id: string, ...compatible: string[]) =>
  ending(id, 'compatible', { noFurtherRestrictions: 'yes', compatible: compatible.map((license) => ({ license })) });

describe('two texts in one thing', () => {
  test('share-alike texts clash unless one license is on both lists', () => {
    expect(clash(alike('a'), alike('b'))).toBe('share-alike-clash: a outbound, b outbound');
    expect(clash(alike('a', 'b'), alike('b'))).toBeUndefined();
    expect(clash(alike('a'), alike('b', 'a'))).toBeUndefined();
    expect(clash(alike('a', 'c'), alike('b', 'c'))).toBeUndefined();
    expect(clash(alike('a', 'c'), alike('b', 'd'))).toBe('share-alike-clash: a outbound, b outbound');
    expect(clash(alike('a'), alike('a'))).toBeUndefined();
  });

  test('a license listed for joined works is met by a thing under it', () => {
    const joining = ending('a', 'same-license', { compatible: [{ license: 'b', joined: 'yes' }] });
    expect(clash(joining, alike('b'))).toBeUndefined();
    const elsewhere = ending('a', 'same-license', { compatible: [{ license: 'c', joined: 'yes' }] });
    expect(clash(elsewhere, alike('b', 'c'))).toBe('share-alike-clash: a outbound, b outbound');
  });

  test('terms the strict text does not take clash, whichever comes first, unless a license it lists takes them', () => {
    const adding = carrying({ prohibitions: [restriction()] });
    expect(clash(alike('a'), adding)).toBe('further-restrictions-clash: from R1, a outbound');
    expect(clash(adding, alike('a'))).toBe('further-restrictions-clash: from R1, a outbound');
    const open = ending('c', 'same-license');
    expect(clash(alike('a', 'c'), adding, [open])).toBeUndefined();
    expect(clash(alike('a', 'c'), adding)).toBe('further-restrictions-clash: from R1, a outbound');
    expect(clash(alike('a', 'c'), adding, [alike('c')])).toBe('further-restrictions-clash: from R1, a outbound');
    expect(clash(alike('a'), carrying({}))).toBeUndefined();
  });

  test('nothing clashes with what carries no terms, with two open texts, with a text that lets nothing changed out', () => {
    expect(clash(alike('a'), ending('b', 'any', {}, { prohibitions: [restriction()] }))).toBeUndefined();
    expect(clash(ending('b', 'any', {}, { prohibitions: [restriction()] }), alike('a'))).toBeUndefined();
    expect(clash(carrying({}), free)).toBeUndefined();
    expect(clash(ending('n', 'none', { noFurtherRestrictions: 'yes' }), alike('a'))).toBeUndefined();
    expect(clash(alike('a'), ending('n', 'none'))).toBeUndefined();
  });
});
