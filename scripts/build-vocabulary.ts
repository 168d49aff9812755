import { join } from 'node:path';
import { staleOf, writeOutputs, type Output } from '../src/knowledge/compile/outputs.ts';
import { readYamlFolder } from '../src/knowledge/compile/read-yaml.ts';
import { vocabularyTypes } from '../src/knowledge/compile/vocabulary-types.ts';

const source = join(import.meta.dirname, '../src');
const output: Output = {
  path: join(source, 'engine/vocabulary.gen.ts'),
  text: vocabularyTypes(readYamlFolder(join(source, 'knowledge/vocabulary'))),
};

if (process.argv.includes('--check') && staleOf([output]).length > 0) {
  console.error('src/engine/vocabulary.gen.ts is stale. Run: npm run knowledge');
  process.exit(1);
}
writeOutputs([output]);
