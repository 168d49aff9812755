import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpackNames, type PackedNames } from '../knowledge/index.ts';
import { makeNameOffers } from './name-offers.ts';

const packed = JSON.parse(readFileSync('src/knowledge/generated/names.json', 'utf8')) as PackedNames;
const offers = makeNameOffers(unpackNames(packed));
const first = (text: string): string | undefined => offers(text).items[0]?.id;

test.each([
  ['llama 3.1 8b', 'llama-3.1-8b'],
  ['llama-3.1-8b-inst', 'llama-3.1-8b-instruct'],
  ['8b instruct llama 3.1', 'llama-3.1-8b-instruct'],
  ['whisper', 'whisper'],
  ['whis', 'whisper'],
  ['sdxl', 'sdxl'],
  ['stable diff', 'stable-diffusion'],
  ['laion-5b', 'laion-5b'],
  ['the pile', 'the-pile'],
  ['wisper', 'whisper'],
])('offers for "%s" first of all %s', (text, id) => {
  expect(first(text)).toBe(id);
});

test('tells a misspelled name from one it has', () => {
  expect([offers('whis').exact, offers('wisper').exact]).toEqual([true, false]);
});

test.each(['', '  ', 'zzqqx', '💥'])('offers nothing for %#', (text) => {
  expect(offers(text).items).toEqual([]);
});
