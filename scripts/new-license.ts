/** Writes the skeleton of a new license record: npm run new-license -- <id>. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commentedYaml } from '../src/knowledge/compile/commented-yaml.ts';
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

const [id, ...more] = process.argv.slice(2);
if (id === undefined || more.length > 0) stop('expected one id, for example: npm run new-license -- moss-1.0');
if (!idSchema.safeParse(id).success)
  stop(`found "${id}", expected a name in kebab-case with dots only in its version, for example moss-1.0`);
const file = join(knowledgeFolder, `licenses/${id}.yaml`);
if (existsSync(file)) stop(`${file} is there already`);
writeFileSync(
  file,
  commentedYaml(skeletonOf(id, new Date().toISOString().slice(0, 10)), jsonSchemas().license, heading),
);
process.stdout.write(`${file}\nWhen it is filled in: npm run knowledge, then npm run test:unit\n`);
