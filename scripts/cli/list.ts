import type { LicenseRecord } from '../../src/knowledge/records.ts';
import type { Library } from './knowledge.ts';
import { asJson, said, type Output } from './output.ts';
import { toPage } from '../../src/knowledge/compile/to-browser.ts';

/** `list`: every license of the knowledge base. */
export function list({ index }: Library, json: boolean): Output {
  if (json) return asJson(index.licenses);
  const width = Math.max(0, ...index.licenses.map(({ id }) => id.length));
  return said(
    index.licenses.map(
      ({ id, name, category, status }) =>
        `${id.padEnd(width)}  ${name} (${category}${status === 'current' ? '' : `, ${status}`})`,
    ),
  );
}

/** `show <id>`: one record with its computed grid, or its plain summary. */
export function show(record: LicenseRecord, { records }: Library, json: boolean): Output {
  if (json) return asJson(toPage(record, records));
  const { name, id, steward, published, category, plain, documents } = record;
  return said([
    `${name} (${id})`,
    `${steward}, ${published}; ${category}`,
    '',
    plain.summary,
    '',
    ...plain.goodFor.map((point) => `+ ${point}`),
    ...plain.watchOut.map((point) => `! ${point}`),
    '',
    plain.forNonprofits,
    '',
    ...documents.map(({ title, url }) => `${title}: ${url}`),
  ]);
}
