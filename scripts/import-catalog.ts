/** Adds the rows of models.json and datasets.json to the catalog: tsx scripts/import-catalog.ts <folder>. What is there stays as it is. */
import { join } from 'node:path';
import { importRows } from './catalog-import/import-rows.ts';
import { readRules } from './catalog-import/rules.ts';
import { shelves } from './catalog-import/shelves.ts';
import { BadInput } from './cli/bad-input.ts';
import { parseInput, readText } from './cli/read-input.ts';
import { loadCatalog } from '../src/knowledge/compile/load-catalog.ts';
import { writeOutputs } from '../src/knowledge/compile/outputs.ts';

function readJson(folder: string, name: string): unknown {
  const text = readText(join(folder, name));
  try {
    return parseInput(text);
  } catch (fault) {
    throw fault instanceof BadInput ? new BadInput(`${name}: ${fault.message}`) : fault;
  }
}

function importFrom(folder: string): string {
  const { catalog, problems } = loadCatalog();
  if (problems.length > 0)
    throw new BadInput(problems.map(({ file, path, message }) => `${file}: ${path}: ${message}`).join('\n'));
  const raw = { models: readJson(folder, 'models.json'), datasets: readJson(folder, 'datasets.json') };
  const { unknown, added } = importRows(catalog, raw, readRules());
  if (unknown.length > 0)
    throw new BadInput(
      unknown.map((text) => `no license for "${text}"; say in stated-licenses.yaml what it stands for`).join('\n'),
    );
  const changed = writeOutputs(shelves(catalog));
  return `catalog: ${catalog.models.length} models, ${catalog.datasets.length} datasets, ${added} added, ${changed} files changed\n`;
}

try {
  const [folder, ...more] = process.argv.slice(2);
  if (folder === undefined || more.length > 0)
    throw new BadInput(
      'expected one folder with models.json and datasets.json, for example: tsx scripts/import-catalog.ts rows',
    );
  process.stdout.write(importFrom(folder));
} catch (fault) {
  if (!(fault instanceof BadInput)) throw fault;
  process.stderr.write(fault.message.replaceAll(/^/gm, 'import-catalog: ') + '\n');
  process.exitCode = 2;
}
