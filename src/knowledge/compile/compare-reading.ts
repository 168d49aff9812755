import { z } from 'zod';
import type { LicenseRecord } from '../schema/license.ts';
import type { Answers } from './answers.ts';

const answer = z.strictObject({
  a: z.string().min(1, 'expected an answer'),
  clause: z.string().default(''),
  locator: z.string().default(''),
  note: z.string().default(''),
});

/** A second reader's file. */
export const readingSchema = z.strictObject({
  id: z.string(),
  documents: z.array(z.string()),
  answers: z.record(z.string(), answer),
});

/** What a second reader answered. */
export type Reading = z.infer<typeof readingSchema>;

/** One question the record and the reading answer differently. */
export interface Difference {
  key: string;
  kind: 'hard' | 'soft' | 'settled';
  record: string;
  reading: string;
}

const marks = ['yes', 'yes-if', 'no', 'silent', 'contested', 'n/a'];
const affirms = (a: string): boolean => a === 'yes' || a === 'yes-if';
const denies = (a: string): boolean => a === 'no' || a === 'silent' || a === 'n/a';

/** A value made comparable: small letters, no punctuation, "700 million" and "700,000,000" as one number. */
export function plainValue(value: string): string {
  const text = value
    .toLowerCase()
    .replace(/(?<=\d)[, _](?=\d{3})/g, '')
    .replace(/[^\p{L}\p{N}. -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const scaled = /^(\d+(?:\.\d+)?) (thousand|million|billion)\b/.exec(text);
  const scale: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };
  return scaled ? String(Number(scaled[1]) * (scale[scaled[2] ?? ''] ?? 1)) : text;
}

const contains = (a: string, b: string): boolean =>
  b !== '' && !/^\d/.test(a) && !/^\d/.test(b) && ` ${a} `.includes(` ${b} `);
const none = (a: string): string => (a === '0' ? 'no' : a);

function kindOf(record: string, reading: string): 'same' | 'hard' | 'soft' {
  const [a, b] = [none(plainValue(record)), none(plainValue(reading))];
  if (a === b) return 'same';
  const valued = [a, b].filter((one) => !marks.includes(one.replace(/^n a$/, 'n/a')));
  if (valued.length === 2) return contains(a, b) || contains(b, a) ? 'same' : 'hard';
  if (valued.length === 1) return affirms(a) || affirms(b) ? 'soft' : 'hard';
  return (affirms(a) && affirms(b)) || (denies(a.replace(/^n a$/, 'n/a')) && denies(b.replace(/^n a$/, 'n/a')))
    ? 'soft'
    : 'hard';
}

/** Where the text rules use restrictions out, "no" and "silent" on one of them say the same. */
const unrestricted = (record: LicenseRecord): boolean =>
  !record.prohibitions.some((rule) => rule.categories) &&
  (record.outbound.noFurtherRestrictions === 'yes' ||
    record.category === 'public-domain' ||
    record.category === 'permissive');

/** Every difference between the answers derived from a record and a second reading, in the questionnaire's order; settled ones by the record's review. */
export function compareReading(record: LicenseRecord, derived: Answers, reading: Reading): Difference[] {
  const settled = new Set((record.review.secondReader?.settled ?? []).map(({ key }) => key));
  const free = unrestricted(record);
  return Object.entries(derived.answers).flatMap(([key, { a }]): Difference[] => {
    const other = reading.answers[key]?.a ?? '';
    const kind = free && key.startsWith('r_') && denies(a) && denies(other) ? 'same' : kindOf(a, other);
    return kind === 'same'
      ? []
      : [{ key, kind: kind === 'hard' && settled.has(key) ? 'settled' : kind, record: a, reading: other }];
  });
}
