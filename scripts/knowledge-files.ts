import { join } from 'node:path';
import { committedOutputs, shippedOutputs } from '../src/knowledge/compile/all-outputs.ts';
import { loadCatalog } from '../src/knowledge/compile/load-catalog.ts';
import { knowledgeFolder, loadRecords, type Problem } from '../src/knowledge/compile/load-records.ts';
import { staleOf, writeOutputs } from '../src/knowledge/compile/outputs.ts';

/** What came of compiling: where something is wrong, or one line on what was written. */
export type Compiled = { problems: readonly Problem[] } | { problems?: never; summary: string };

const stale = 'stale; run npm run knowledge and read the diff';

/** Compiles records and catalog and writes the files that changed; with `check`, a committed file that would change is a problem. */
export function writeKnowledge({ check = false } = {}): Compiled {
  const { records, problems } = loadRecords(join(knowledgeFolder, 'licenses'));
  if (problems.length > 0) return { problems };
  const { catalog, problems: catalogProblems } = loadCatalog();
  if (catalogProblems.length > 0) return { problems: catalogProblems };
  const committed = committedOutputs(records);
  const old = check ? staleOf(committed) : [];
  if (old.length > 0) return { problems: old.map(({ path }) => ({ file: path, path: '', message: stale })) };
  const written = writeOutputs([...committed, ...shippedOutputs(records, catalog)]);
  return {
    summary: `knowledge: ${records.size} licenses, ${catalog.models.length} models, ${catalog.datasets.length} datasets, ${written} files changed`,
  };
}

/** Reads one record and writes nothing. */
export function checkRecord(id: string): Compiled {
  const { records, problems } = loadRecords(join(knowledgeFolder, 'licenses'));
  const own = problems.filter(({ file }) => file === `licenses/${id}.yaml`);
  if (own.length > 0) return { problems: own };
  if (!records.has(id)) return { problems: [{ file: `licenses/${id}.yaml`, path: '', message: 'no such record' }] };
  return { summary: `${id}: valid` };
}

/** Problems as lines: file, place in it, what is wrong. */
export const listed = (problems: readonly Problem[]): string =>
  problems.map(({ file, path, message }) => `${file}: ${path || 'whole file'}: ${message}\n`).join('');
