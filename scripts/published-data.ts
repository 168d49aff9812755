import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFamilies, toIndex } from '../src/knowledge/compile/compile.ts';
import { jsonSchemas } from '../src/knowledge/compile/json-schemas.ts';
import { knowledgeFolder, loadRecords } from '../src/knowledge/compile/load-records.ts';
import { toPage } from '../src/knowledge/compile/to-browser.ts';
import { publicAddress } from './public-address.ts';

const folder = 'data';
const terms = 'CC-BY-4.0';
const credit = 'Lichen';

/** A file of the published data: its path inside the site and what stands in it. */
export interface PublishedFile {
  path: string;
  content: unknown;
}

/** The knowledge as data: the list of all licenses, one file for each, and the schema of their records. */
export function publishedData(): PublishedFile[] {
  const { records } = loadRecords(join(knowledgeFolder, 'licenses'));
  const { version, licenses, families } = toIndex(records, readFamilies());
  const about = { version, license: terms, credit };
  const schema = publicAddress(`/${folder}/license.schema.json`);
  const fileOf = (id: string): string => `${folder}/license/${id}.json`;
  return [
    { path: `${folder}/license.schema.json`, content: jsonSchemas().license },
    {
      path: `${folder}/licenses.json`,
      content: {
        ...about,
        licenses: licenses.map((entry) => ({ ...entry, file: publicAddress(`/${fileOf(entry.id)}`) })),
        families,
      },
    },
    ...[...records.values()].map((record) => ({
      path: fileOf(record.id),
      content: { ...about, schema, record, grid: toPage(record, records).grid },
    })),
  ];
}

/** Writes the published data into the built folder and returns how many files there are. */
export async function writePublishedData(out: string): Promise<number> {
  const files = publishedData();
  await mkdir(`${out}/${folder}/license`, { recursive: true });
  for (const { path, content } of files) await writeFile(`${out}/${path}`, `${JSON.stringify(content)}\n`);
  return files.length;
}
