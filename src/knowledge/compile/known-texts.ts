import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { decodeFigures } from '../fingerprints/figures-code.ts';
import { fingerprintOf } from '../fingerprints/fingerprint.ts';
import { packKnownTexts, type KnownText, type RecordedText, type SpdxText } from '../fingerprints/known-texts.ts';
import type { LicenseRecord } from '../schema/license.ts';
import { officialText } from './compile.ts';
import { readRecorded, sha256Of } from './fingerprints.ts';
import { knowledgeFolder } from './load-records.ts';
import type { Output } from './outputs.ts';

type Records = ReadonlyMap<string, LicenseRecord>;

/** What a visitor's browser may have to load to recognize a text, compressed with brotli. */
export const mostBytes = 400 * 1024;

/** Things under what they have in common, in the order they came. */
function groupedBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
}

/** The texts that records speak of, as far as their fingerprints are committed. */
export function recordedTexts(records: Records): KnownText<RecordedText>[] {
  const prints = readRecorded();
  const uses = [...records.values()].flatMap(({ id, documents }) =>
    documents.map(({ text, role, sha256 }) => ({ text, sha256, of: { license: id, role } })),
  );
  return [...groupedBy(uses, ({ text }) => text)].flatMap(([text, group]) => {
    const print = prints.get(text);
    if (!print) return [];
    const name = { kind: 'recorded' as const, text, of: group.map(({ of }) => of) };
    return [{ name, sha256: print.sha256, figures: decodeFigures(print.figures) }];
  });
}

const spdxNames = z.record(z.string(), z.looseObject({ name: z.string() }));

/** The same text stands under "GPL-3.0", "GPL-3.0+", "GPL-3.0-only" and "GPL-3.0-or-later". */
const baseOf = (id: string): string => id.replace(/\+$|-only$|-or-later$/, '');

/** The texts of the SPDX list, those with several ids once. */
function spdxList(): KnownText<SpdxText>[] {
  const names = spdxNames.parse(createRequire(import.meta.url)('spdx-license-list'));
  const texts = Object.keys(names)
    .toSorted()
    .map((id) => ({ id, text: officialText(id) }));
  return [...groupedBy(texts, ({ text }) => sha256Of(text))].flatMap(([sha256, group]) => {
    const ids = group.map(({ id }) => id);
    const name = names[ids[0] ?? '']?.name ?? '';
    return group.slice(0, 1).map(({ text }) => ({ name: { kind: 'spdx', ids, name }, sha256, ...fingerprintOf(text) }));
  });
}

/** The license of a record for every SPDX id it has, whatever the id's ending. */
const licensesBySpdx = (records: Records): Map<string, string> =>
  new Map([...records.values()].flatMap(({ id, identifiers }) => identifiers.spdx.map((spdx) => [baseOf(spdx), id])));

/** The texts of the SPDX list, but those that a record speaks of word for word. Texts recorded from another printing stay: siblings of one printing are more alike than two printings of one license. */
export function spdxTexts(records: Records): KnownText<SpdxText>[] {
  const read = new Set([...records.values()].flatMap(({ documents }) => documents.map(({ sha256 }) => sha256)));
  const licenses = licensesBySpdx(records);
  return spdxList()
    .filter(({ sha256 }) => !read.has(sha256))
    .map((known) => {
      const license = known.name.ids.map((id) => licenses.get(baseOf(id))).find((id) => id !== undefined);
      return { ...known, name: { ...known.name, license } };
    });
}

/** The two files that a browser reads to recognize a text. Not committed. */
export const knownTexts = (records: Records): Output[] =>
  Object.entries({ recorded: recordedTexts(records), spdx: spdxTexts(records) }).map(([kind, texts]) => ({
    path: join(knowledgeFolder, `generated/fingerprints/${kind}.json`),
    text: `${JSON.stringify(packKnownTexts(texts))}\n`,
  }));
