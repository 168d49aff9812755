/** Adds the rows of models.json and datasets.json to the catalog: tsx scripts/import-catalog.ts <folder>. What is there stays as it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDatasetRows, readModelRows } from './catalog-import/rows.ts';
import { addRows } from './catalog-import/add-rows.ts';
import { linkLineage } from './catalog-import/lineage.ts';
import { readRules } from './catalog-import/rules.ts';
import { writeShelves } from './catalog-import/write-shelves.ts';
import { loadCatalog } from '../src/knowledge/compile/load-catalog.ts';

function stop(messages: readonly string[]): never {
  for (const message of messages) process.stderr.write(`import-catalog: ${message}\n`);
  process.exit(2);
}

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0)
  stop(['expected one folder with models.json and datasets.json, for example: tsx scripts/import-catalog.ts rows']);

const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const { catalog, problems } = loadCatalog();
if (problems.length > 0) stop(problems.map(({ file, path, message }) => `${file}: ${path}: ${message}`));
const rules = readRules();
const rows = [...readModelRows(json('models.json'), rules), ...readDatasetRows(json('datasets.json'), rules)];
const { unknown, links, added } = addRows(catalog, rows, rules);
if (unknown.length > 0)
  stop(unknown.map((text) => `no license for "${text}"; say in stated-licenses.yaml what it stands for`));
linkLineage(catalog, links, rules);
const changed = writeShelves(catalog);
process.stdout.write(
  `catalog: ${catalog.models.length} models, ${catalog.datasets.length} datasets, ${added} added, ${changed} files changed\n`,
);
