import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { officialText } from '../compile/compile.ts';
import { readRecorded, sha256Of } from '../compile/fingerprints.ts';
import { knownTexts, mostBytes } from '../compile/known-texts.ts';
import { knowledgeFolder, loadRecords } from '../compile/load-records.ts';
import { decodeFigures } from './figures-code.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readKnownTexts, type KnownTextsFile, type TextName } from './known-texts.ts';
import { resemblance } from './resemblance.ts';

const { records } = loadRecords(join(knowledgeFolder, 'licenses'));
const files = knownTexts(records);
const known = files.flatMap(({ text }) => readKnownTexts(JSON.parse(text) as KnownTextsFile));
const documents = [...records.values()].flatMap(({ id, documents }) =>
  documents.map((one) => ({ license: id, ...one })),
);

/** The licenses with a record that a text stands for, or its first SPDX id. */
const licensesOf = (name: TextName): string[] =>
  name.kind === 'recorded' ? name.of.map(({ license }) => license) : [name.license ?? name.ids[0] ?? ''];
const read = (text: string) => resemblance({ ...fingerprintOf(text), sha256: sha256Of(text) }, known);
const ranked = (text: string): string[] => [...new Set(read(text).flatMap(({ name }) => licensesOf(name)))];
const placeOf = (license: string, text: string): number => ranked(text).indexOf(license);

describe('what a browser loads', () => {
  it('stays within the budget', () => {
    const bytes = files.map(({ text }) => brotliCompressSync(text).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(mostBytes);
  });

  it('has figures and names, no sentence', () => {
    for (const { figures, texts } of files.map(({ text }) => JSON.parse(text) as KnownTextsFile))
      for (const code of [figures, ...texts.map(({ places }) => places)]) expect(code).toMatch(/^[A-Za-z0-9+/]*=*$/);
  });
});

describe('the committed fingerprints', () => {
  const prints = readRecorded();

  it('were made with the settings of today, and only for texts of the records', () => {
    expect(prints.size).toBeGreaterThan(0);
    const texts = new Set(documents.map(({ text }) => text));
    expect([...prints.keys()].filter((text) => !texts.has(text))).toEqual([]);
  });

  it('are what the official text gives, where the record was written from it word for word', () => {
    const same = documents.filter(({ spdx, sha256 }) => spdx !== undefined && sha256Of(officialText(spdx)) === sha256);
    expect(same.length).toBeGreaterThan(5);
    for (const { text, spdx = '' } of same)
      expect(decodeFigures(prints.get(text)?.figures ?? '')).toEqual(fingerprintOf(officialText(spdx)).figures);
  });
});

describe('official texts', () => {
  const official = documents.flatMap(({ license, spdx }) => (spdx === undefined ? [] : [[license, spdx] as const]));

  it.each(official)('%s is recognized by the text of %s, word for word', (license, spdx) => {
    const exact = read(officialText(spdx)).filter((one) => one.exact === true);
    const alike = exact.flatMap(({ name }) => [...licensesOf(name), ...(name.kind === 'spdx' ? name.ids : [])]);
    expect(alike.includes(license) || alike.includes(spdx)).toBe(true);
  });

  it.each(official)('%s is recognized by the text of %s without its first and last words', (license, spdx) => {
    const words = officialText(spdx).split(/\s+/);
    const cut = words.slice(Math.floor(words.length * 0.03), Math.ceil(words.length * 0.97)).join(' ');
    const [best] = read(cut);
    const winners = read(cut).filter(({ alike }) => alike === best?.alike);
    const ids = winners.flatMap(({ name }) => [...licensesOf(name), ...(name.kind === 'spdx' ? name.ids : [])]);
    expect(ids.includes(license) || ids.includes(spdx), ids.join(', ')).toBe(true);
  });
});

describe('texts as people paste them', () => {
  const owned = officialText('MIT').replace('<year> <copyright holders>', '2019-2026 The Moss Society and its friends');

  it('MIT of another owner is MIT, not MIT-0', () => {
    expect(placeOf('mit', owned)).toBe(0);
    expect(placeOf('MIT-0', owned)).toBeGreaterThan(0);
    expect(read(owned)[0]).toMatchObject({ exact: false });
    expect(ranked(officialText('MIT-0'))[0]).toBe('MIT-0');
  });

  it('a license at the end of a long page is seen whole', () => {
    const page = `${Array.from({ length: 3000 }, (_, at) => `word${at}`).join(' ')}\n${owned}`;
    const found = read(page).find(({ name }) => licensesOf(name).includes('mit'));
    expect(ranked(page)[0]).toBe('mit');
    expect(found?.ofKnown).toBeGreaterThan(0.9);
    expect(found?.ofGiven).toBeLessThan(0.1);
  });

  it.each([
    ['BSD-2-Clause', 'bsd-2-clause', 'bsd-3-clause'],
    ['BSD-3-Clause', 'bsd-3-clause', 'bsd-2-clause'],
    ['GPL-2.0-only', 'gpl-2.0', 'gpl-3.0'],
    ['GPL-3.0-only', 'gpl-3.0', 'gpl-2.0'],
    ['CC-BY-4.0', 'cc-by-4.0', 'cc-by-sa-4.0'],
    ['CC-BY-SA-4.0', 'cc-by-sa-4.0', 'cc-by-4.0'],
  ])('%s with another owner, in one line, quoted, is %s and not %s', (spdx, wanted, other) => {
    const pasted = officialText(spdx)
      .replace(/<(owner|year|copyright holders?)>/gi, 'Moss 2026')
      .replace(/\s+/g, ' ')
      .replaceAll('"', '“');
    const places = [placeOf(wanted, pasted), placeOf(other, pasted)];
    expect(places[0]).toBe(0);
    expect(places[1]).not.toBe(0);
  });

  it.each([
    ['with', officialText('Apache-2.0')],
    ['without', officialText('Apache-2.0').split('APPENDIX')[0] ?? ''],
  ])('Apache-2.0 is recognized %s its appendix', (_, text) => {
    expect(ranked(text)[0]).toBe('apache-2.0');
  });

  it('half a license is that license, and its share says so', () => {
    const text = officialText('GPL-3.0-only');
    const [first] = read(text.slice(0, text.length / 2));
    expect(licensesOf(first?.name ?? { kind: 'spdx', ids: [], name: '' })).toContain('gpl-3.0');
    expect(first?.ofGiven).toBeGreaterThan(0.98);
    expect(first?.ofKnown).toBeLessThan(0.6);
  });

  it('two megabytes of nonsense resemble nothing', () => {
    let state = 1;
    const words = Array.from({ length: 300_000 }, () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return (state >>> 8).toString(36);
    });
    expect(read(words.join(' '))).toEqual([]);
  });
});
