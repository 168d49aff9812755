import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingRules } from '../src/engine/index.ts';
import { ruleBook, ruleBookPath } from './rule-book.ts';

const kept = readFileSync(ruleBookPath, 'utf8');

test('the rule book is current; run npm run rule-book when it is not', () => {
  expect(ruleBook()).toBe(kept);
});

test('every rule has its row, its sentence and its cases', () => {
  for (const rule of findingRules) expect(kept).toContain(`\`${rule}\``);
  expect(kept).not.toContain('undefined');
});
