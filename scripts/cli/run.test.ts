import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultOf, folder, run } from './testing/command-line.ts';

it('explains itself', () => {
  expect(run('--help')).toMatchObject({ code: 0, text: expect.stringContaining('assess') });
  expect(run().code).toBe(2);
});

it('suggests commands and options', () => {
  expect(faultOf('lsit')).toBe('Unknown command "lsit". Did you mean list?');
  expect(faultOf('constructor')).toContain('Unknown command');
  expect(faultOf('list', '--jsno')).toContain('Did you mean --json?');
  expect(faultOf('verify')).toContain('--texts');
  expect(faultOf('verify', '--texts', join(folder, 'nowhere'))).toContain('no such folder');
  expect(faultOf('assess', '--batch')).toContain('expected a value');
});
