/** Writes the fingerprints of all texts that records speak of: npm run fingerprints -- <folder of texts>. Texts not in the folder keep theirs. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { printOf, readRecorded, recordedOutput, type Print } from '../src/knowledge/compile/fingerprints.ts';
import { knownTexts, mostBytes } from '../src/knowledge/compile/known-texts.ts';
import { knowledgeFolder, loadRecords } from '../src/knowledge/compile/load-records.ts';
import { writeOutputs } from '../src/knowledge/compile/outputs.ts';

function stop(messages: readonly string[], code: 1 | 2): never {
  for (const message of messages) process.stderr.write(`fingerprints: ${message}\n`);
  process.exit(code);
}

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0 || !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  stop(['expected one folder of texts, for example: npm run fingerprints -- ../texts'], 2);

const { records, problems } = loadRecords(join(knowledgeFolder, 'licenses'));
if (problems.length > 0) stop(['some records do not fit the schema; run npm run knowledge'], 1);
const kept = readRecorded();
const wanted = new Map(
  [...records.values()].flatMap(({ documents }) => documents.map(({ text, sha256 }) => [text, sha256] as const)),
);

/** The fingerprint of a text in the folder, or the one it has. */
function printFor(text: string): Print | undefined {
  const file = join(folder ?? '', `${text}.txt`);
  return existsSync(file) ? printOf(readFileSync(file, 'utf8')) : kept.get(text);
}

const prints = [...wanted].map(([text, sha256]) => ({ text, sha256, print: printFor(text) }));
const faults = prints
  .filter(({ sha256, print }) => print?.sha256 !== sha256)
  .map(({ text, sha256, print }) =>
    print
      ? `${text}: found a text with hash ${print.sha256}, expected ${sha256}, the one its record was written from`
      : `${text}: found no ${text}.txt in ${folder}, and no fingerprint from before`,
  );
if (faults.length > 0) stop(faults, 1);

writeOutputs([recordedOutput(new Map(prints.flatMap(({ text, print }) => (print ? [[text, print]] : []))))]);
const files = knownTexts(records);
writeOutputs(files);
const sizes = files.map(({ path, text }) => ({ path, bytes: brotliCompressSync(text).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const inKiB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
for (const { path, bytes } of sizes)
  process.stdout.write(`${path.slice(knowledgeFolder.length + 1)}: ${inKiB(bytes)} with brotli\n`);
process.stdout.write(`${prints.length} recorded texts; a browser loads ${inKiB(total)}, ${inKiB(mostBytes)} at most\n`);
if (total > mostBytes) stop(['too much to load; make the window in fingerprint.ts larger and run this again'], 1);
