import type { LicenseRecord } from './records.ts';

/** One text people read in a record: its path and the text. */
export interface TextField {
  path: string;
  text: string;
}

const read = new Set([
  'says',
  'differs',
  'question',
  'summary',
  'forNonprofits',
  'health',
  'education',
  'humanitarian',
  'civilSociety',
  'goodFor',
  'watchOut',
  'because',
]);

function fieldsOf(value: unknown, path: string, isText: boolean): TextField[] {
  if (typeof value === 'string') return isText ? [{ path, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((one, at) => fieldsOf(one, `${path}.${String(at)}`, isText));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    fieldsOf(one, path === '' ? key : `${path}.${key}`, read.has(key)),
  );
}

/** Every sentence a record says to readers, with its path; not names, clauses, search keys or notes among reviewers. */
export const readingFields = (record: LicenseRecord): TextField[] => fieldsOf(record, '', false);
