import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { encodeFigures } from '../fingerprints/figures-code.ts';
import { fingerprintOf, settings } from '../fingerprints/fingerprint.ts';
import { normalize } from '../normalize.ts';
import { knowledgeFolder } from './load-records.ts';
import type { Output } from './outputs.ts';

const print = z.strictObject({ sha256: z.string(), figures: z.string() });
const recorded = z.strictObject({
  settings: z.strictObject({ words: z.number(), window: z.number(), bits: z.number() }),
  texts: z.record(z.string(), print),
});

/** The hash and the coded figures of one text. */
export type Print = z.infer<typeof print>;

/** The committed fingerprints of the texts that records speak of. */
export const recordedFile = join(knowledgeFolder, 'fingerprints/recorded.json');

/** Hash of a text, white space, quotes and dashes made alike. */
export const sha256Of = (text: string): string => createHash('sha256').update(normalize(text)).digest('hex');

/** The hash and the coded figures of a text. */
export const printOf = (text: string): Print => ({
  sha256: sha256Of(text),
  figures: encodeFigures(fingerprintOf(text).figures),
});

/** The committed fingerprints by the name of their text; none when they were made with other settings. */
export function readRecorded(): Map<string, Print> {
  if (!existsSync(recordedFile)) return new Map();
  const file = recorded.parse(JSON.parse(readFileSync(recordedFile, 'utf8')));
  const isCurrent = JSON.stringify(file.settings) === JSON.stringify(settings);
  return new Map(isCurrent ? Object.entries(file.texts) : []);
}

/** The committed file, one line for each text, so that a diff shows which texts changed. */
export function recordedOutput(prints: ReadonlyMap<string, Print>): Output {
  const lines = [...prints]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, one]) => `${JSON.stringify(text)}: ${JSON.stringify(one)}`);
  return {
    path: recordedFile,
    text: `{"settings": ${JSON.stringify(settings)}, "texts": {\n${lines.join(',\n')}\n}}\n`,
  };
}
