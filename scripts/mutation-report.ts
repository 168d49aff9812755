/** Prints how many mutants of each file the tests noticed: `npm run mutation && npm run mutation-report`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.ts';

/** What is read of a report that Stryker writes. */
export interface MutationReport {
  files: Record<string, { mutants: readonly { status: string }[] }>;
}

interface Counted {
  file: string;
  killed: number;
  survived: number;
  timedOut: number;
}

function counted(file: string, statuses: readonly string[]): Counted {
  const count = (...wanted: string[]): number => statuses.filter((status) => wanted.includes(status)).length;
  return { file, killed: count('Killed'), survived: count('Survived', 'NoCoverage'), timedOut: count('Timeout') };
}

const total = (rows: readonly Counted[]): Counted => ({
  file: '**all**',
  killed: rows.reduce((sum, { killed }) => sum + killed, 0),
  survived: rows.reduce((sum, { survived }) => sum + survived, 0),
  timedOut: rows.reduce((sum, { timedOut }) => sum + timedOut, 0),
});

function row({ file, killed, survived, timedOut }: Counted): string {
  const mutants = killed + survived + timedOut;
  const score = mutants === 0 ? '' : ((100 * (killed + timedOut)) / mutants).toFixed(1);
  return `| ${file} | ${mutants} | ${killed} | ${survived} | ${timedOut} | ${score} |`;
}

/** A table of all files in these reports and of the whole; mutants that cannot run at all are left out. */
export function mutationTable(reports: readonly MutationReport[]): string {
  const statuses = new Map(
    reports.flatMap(({ files }) =>
      Object.entries(files).map(([file, { mutants }]) => [file, mutants.map(({ status }) => status)] as const),
    ),
  );
  const rows = [...statuses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, all]) => counted(file, all));
  return [
    '| File | Mutants | Killed | Survived | Timed out | Score in % |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...[...rows, total(rows)].map(row),
  ].join('\n');
}

/** The reports in a folder, by name; of a file that is in several the last one counts. */
function reportsIn(folder: string): MutationReport[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as MutationReport);
}

if (isMain(import.meta.url)) console.log(mutationTable(reportsIn(process.argv[2] ?? '.cache/mutation')));
