/** Writes the skeleton of a new license record: npm run new-license -- <id> --texts <folder with its text>. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commentedYaml } from '../src/knowledge/compile/commented-yaml.ts';
import { sha256Of } from '../src/knowledge/compile/fingerprints.ts';
import { jsonSchemas } from '../src/knowledge/compile/json-schemas.ts';
import { knowledgeFolder } from '../src/knowledge/compile/load-records.ts';
import { skeletonOf, toFill } from '../src/knowledge/compile/skeleton.ts';
import { id as idSchema } from '../src/knowledge/schema/terms.ts';

const heading = [
  'yaml-language-server: $schema=../schema/license.schema.json',
  `Read the whole text first. Then replace every "${toFill}", and write a rule for everything the text grants, bars or asks.`,
  'Say "silent" where the text says nothing, and "contested" where good-faith readers differ. Never guess.',
];

function stop(message: string): never {
  process.stderr.write(`new-license: ${message}\n`);
  process.exit(2);
}

/** The hash of the text the record is written from; undefined where no folder of texts was named. */
function hashIn(folder: string | undefined, id: string): string | undefined {
  if (folder === undefined) return undefined;
  const text = join(folder, `${id}.txt`);
  if (!existsSync(text)) stop(`found no ${id}.txt in ${folder}; save the text of the license there first`);
  return sha256Of(readFileSync(text, 'utf8'));
}

const { values, positionals } = parseArgs({ options: { texts: { type: 'string' } }, allowPositionals: true });
const [id, ...more] = positionals;
if (id === undefined || more.length > 0)
  stop('expected one id, for example: npm run new-license -- moss-1.0 --texts ../texts');
if (!idSchema.safeParse(id).success)
  stop(`found "${id}", expected a name in kebab-case with dots only in its version, for example moss-1.0`);
const file = join(knowledgeFolder, `licenses/${id}.yaml`);
if (existsSync(file)) stop(`${file} is there already`);
const skeleton = skeletonOf(id, new Date().toISOString().slice(0, 10), hashIn(values.texts, id));
writeFileSync(file, commentedYaml(skeleton, jsonSchemas().license, heading));
process.stdout.write(`${file}\nWhen it is filled in: npm run knowledge\n`);
