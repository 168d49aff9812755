import { expect, it } from 'vitest';
import { file, folder, run } from './testing/command-line.ts';

it('finds a text that is missing and one that was changed', () => {
  expect(run('verify', '--texts', folder, 'mit')).toMatchObject({
    code: 1,
    text: expect.stringContaining('expected: the text that was read'),
  });
  file('mit.txt', 'Permission is hereby granted.');
  expect(run('verify', '--texts', folder, 'mit').text).toMatch(/found: a text with hash [0-9a-f]{64}/);
});
