import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knowledgeReport, reportPath } from './knowledge-report.ts';

test('the knowledge report is current; run npm run knowledge-report when it is not', () => {
  expect(knowledgeReport()).toBe(readFileSync(reportPath, 'utf8'));
});
