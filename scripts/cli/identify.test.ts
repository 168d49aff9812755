import { join } from 'node:path';
import { expect, it } from 'vitest';
import { officialText } from '../../src/knowledge/compile/compile.ts';
import { faultOf, file, folder, run } from './testing/command-line.ts';

const pasted = officialText('MIT').replace('<year> <copyright holders>', '2026 The Moss Society');

it('names the known texts, the most alike first', () => {
  const { text, code } = run('identify', file('m.txt', pasted));
  expect(text.split('\n')[0]).toMatch(/^mit, .*: it has \d\d% of your text, your text has \d\d% of it$/);
  expect(code).toBe(0);
});

it('says word for word, also as JSON', () => {
  const path = file('n.txt', `\uFEFF${officialText('Apache-2.0').replaceAll('\n', '\r\n')}`);
  expect(run('identify', path).text).toMatch(/^apache-2\.0, .*: word for word$/m);
  expect(JSON.parse(run('identify', path, '--json').text)).toMatchObject([{ exact: true, alike: 1 }, {}, {}, {}, {}]);
});

it('ends with 1 when nothing is alike', () => {
  expect(run('identify', file('o.txt', 'Nothing here'))).toMatchObject({
    code: 1,
    text: expect.stringContaining('no text Lichen knows'),
  });
  expect(run('identify', '--json', file('o.txt', 'Nothing here'))).toMatchObject({ code: 1, text: '[]\n' });
});

it('refuses what is missing, empty or too large', () => {
  expect(faultOf('identify')).toContain('expected a text');
  expect(faultOf('identify', join(folder, 'none.txt'))).toContain('no such file');
  expect(faultOf('identify', folder)).toContain('found a folder');
  expect(faultOf('identify', file('p.txt', ' \n'))).toContain('found nothing');
  expect(faultOf('identify', file('q.txt', 'a'.repeat(5_000_001)))).toContain('5 MB');
});
