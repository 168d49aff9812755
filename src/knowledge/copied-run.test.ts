import { describe, expect, it } from 'vitest';
import { copiedRun, runsOf } from './copied-run.ts';

const runs = new Set(runsOf('You may keep the moss, provided that it stays green all year.', 4));

describe('copiedRun', () => {
  it('finds words taken over in a row, whatever the punctuation', () => {
    expect(copiedRun('Of course: provided that it stays!', runs, 4)).toBe('provided that it stays');
  });

  it('lets shorter runs pass', () => {
    expect(copiedRun('Keep the moss and let it stay green.', runs, 4)).toBeUndefined();
  });

  it('counts each letter of a script without spaces as a word', () => {
    expect(runsOf('moss 苔が緑', 3)).toEqual(['moss 苔 が', '苔 が 緑']);
  });
});
