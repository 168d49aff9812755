import { expect, test } from 'vitest';
import { mutationTable, type MutationReport } from './mutation-report.ts';

const report = (file: string, ...statuses: string[]): MutationReport => ({
  files: { [file]: { mutants: statuses.map((status) => ({ status })) } },
});
const linesOf = (...reports: MutationReport[]): string[] => mutationTable(reports).split('\n').slice(2);

test('each file has a row, in order, and the whole has one below', () => {
  expect(linesOf(report('b.ts', 'Survived'), report('a.ts', 'Killed', 'Killed', 'Timeout', 'NoCoverage'))).toEqual([
    '| a.ts | 4 | 2 | 1 | 1 | 75.0 |',
    '| b.ts | 1 | 0 | 1 | 0 | 0.0 |',
    '| **all** | 5 | 2 | 2 | 1 | 60.0 |',
  ]);
});

test('mutants that cannot run count nowhere', () => {
  const [row] = linesOf(report('a.ts', 'Killed', 'Ignored', 'CompileError', 'RuntimeError'));
  expect(row).toBe('| a.ts | 1 | 1 | 0 | 0 | 100.0 |');
  expect(linesOf(report('a.ts'))).toEqual(['| a.ts | 0 | 0 | 0 | 0 |  |', '| **all** | 0 | 0 | 0 | 0 |  |']);
});

test('of a file that is in two reports the later one counts', () => {
  expect(linesOf(report('a.ts', 'Survived'), report('a.ts', 'Killed'))).toEqual([
    '| a.ts | 1 | 1 | 0 | 0 | 100.0 |',
    '| **all** | 1 | 1 | 0 | 0 | 100.0 |',
  ]);
});
