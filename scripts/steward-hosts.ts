import { join } from 'node:path';
import { knowledgeFolder, loadRecords } from '../src/knowledge/compile/load-records.ts';

const documents = [...loadRecords(join(knowledgeFolder, 'licenses')).records.values()].flatMap(
  (record) => record.documents,
);

/** The sites a visitor's browser may fetch a license text from, and only when the visitor asks for it: those the records name, as origins. */
export const stewardHosts: readonly string[] = [
  ...new Set(
    documents
      .filter(({ spdx }) => spdx === undefined)
      .flatMap(({ textUrl }) => (textUrl ? [new URL(textUrl).origin] : [])),
  ),
].sort();
