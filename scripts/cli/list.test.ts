import { expect, it } from 'vitest';
import { faultOf, run } from './testing/command-line.ts';

it('lists the licenses', () => {
  expect(run('list').text).toMatch(/^mit\s+MIT License \(permissive\)$/m);
  expect(JSON.parse(run('list', '--json').text)).toContainEqual(expect.objectContaining({ id: 'mit' }));
});

it('shows one by any of its names', () => {
  expect(JSON.parse(run('show', 'Apache 2.0', '--json').text)).toMatchObject({
    id: 'apache-2.0',
    grid: expect.any(Array),
  });
});

it('suggests the closest name', () => {
  expect(faultOf('show', 'apache-2.1')).toContain('Did you mean apache-2.0');
  expect(faultOf('show', 'cc')).toContain('does not say which version');
});
