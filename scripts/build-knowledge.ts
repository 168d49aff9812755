/** Compiles the records. Plain: writes what changed. --check: fails when a committed file is stale. --check-record <id>: one record only. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { committedOutputs, shippedOutputs } from '../src/knowledge/compile/all-outputs.ts';
import { loadCatalog } from '../src/knowledge/compile/load-catalog.ts';
import { knowledgeFolder, loadRecords, type Problem } from '../src/knowledge/compile/load-records.ts';
import { staleOf, writeOutputs } from '../src/knowledge/compile/outputs.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, 'check-record': { type: 'string' } } });

function stop(problems: readonly Problem[]): never {
  for (const { file, path, message } of problems) console.error(`${file}: ${path || 'whole file'}: ${message}`);
  process.exit(1);
}

const { records, problems } = loadRecords(join(knowledgeFolder, 'licenses'));
const only = values['check-record'];
const relevant = only ? problems.filter(({ file }) => file === `licenses/${only}.yaml`) : problems;
if (relevant.length > 0) stop(relevant);
if (only) {
  console.log(records.has(only) ? `${only}: valid` : `${only}: no such record`);
  process.exit(records.has(only) ? 0 : 1);
}

const { catalog, problems: catalogProblems } = loadCatalog();
if (catalogProblems.length > 0) stop(catalogProblems);

const committed = committedOutputs(records);
const stale = values.check ? staleOf(committed) : [];
if (stale.length > 0)
  stop(stale.map(({ path }) => ({ file: path, path: '', message: 'stale; run npm run knowledge and read the diff' })));
const written = writeOutputs([...committed, ...shippedOutputs(records, catalog)]);
console.log(
  `knowledge: ${records.size} licenses, ${catalog.models.length} models, ${catalog.datasets.length} datasets, ${written} files changed`,
);
