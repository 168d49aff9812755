import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultOf, file, folder, plan } from './testing/command-line.ts';

it.each([
  [
    {
      steps: [
        { id: 'a', uses: ['b'] },
        { id: 'b', uses: ['a'] },
      ],
    },
    'steps[0].uses: found a step that leads back',
  ],
  [{ steps: [{ id: 'a', uses: ['nothing'] }] }, 'steps[0].uses[0]: found an id that no asset or step has: "nothing"'],
  [{ steps: [{ id: 'a' }, { id: 'a' }] }, 'steps[1].id: found an id that another'],
])('refuses %j and names the place', (change, message) => {
  expect(faultOf('assess', file('d.json', { ...plan, ...change }))).toContain(message);
});

it('names the field, what was found and what was expected', () => {
  const fault = faultOf(
    'assess',
    file('f.json', { ...plan, exposure: 'public-servce', profile: { facts: { 'monthly-users': 'many' } } }),
  );
  expect(fault).toContain('exposure: found "public-servce", expected one of only-us');
  expect(fault).toContain('did you mean public-service?');
  expect(fault).toContain('profile.facts.monthly-users: expected a number, found "many"');
});

it.each([
  ['[1, 2]', 'expected a block of fields'],
  ['', 'found nothing'],
  ['{"assets": [{"__proto__": {"x": 1}}]}', 'assets.0.__proto__'],
  ['a: &a [*a]', 'inside each other'],
  ['[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]', 'inside each other'],
  ['a: *b', 'not valid YAML'],
  ['__proto__: {}', '__proto__'],
  ['a: [1', 'not valid YAML'],
  ['"text"', 'found "text"'],
  ['constructor: 1', 'constructor'],
])('refuses %s with a sentence', (content, expected) => {
  expect(faultOf('assess', file('g', content))).toContain(expected);
});

it('refuses files that are too large, missing or no files', () => {
  expect(faultOf('assess', file('h.json', ' '.repeat(5_000_001)))).toContain('5 MB');
  expect(faultOf('assess', join(folder, 'none.json'))).toContain('no such file');
  expect(faultOf('assess', folder)).toContain('found a folder');
  expect(faultOf('assess')).toContain('expected a plan');
});
