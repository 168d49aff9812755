import { citationsOf } from './citations.ts';
import type { LicenseRecord } from './records.ts';
import { locate, outlineOf } from './sections.ts';

/** One citation that does not hold in the text: the record, the rule, what was found and what was expected. */
export interface CitationProblem {
  record: string;
  rule: string;
  found: string;
  expected: string;
}

type Role = LicenseRecord['documents'][number]['role'];

/** Checks every citation of a record to one of its documents against the text: is the locator there, and in the stated section? */
export function citationProblems(record: LicenseRecord, role: Role, text: string): CitationProblem[] {
  const outline = outlineOf(text);
  return citationsOf(record)
    .filter(({ cite }) => cite.document === role)
    .flatMap(({ rule, cite }) => {
      const located = locate(cite.section, cite.locator, outline);
      const problem = { record: record.id, rule, expected: `"${cite.locator}" in ${cite.section}` };
      switch (located.kind) {
        case 'found':
          return [];
        case 'missing':
          return [{ ...problem, found: 'these words are nowhere in the text' }];
        case 'elsewhere':
          return [{ ...problem, found: `the words stand in ${located.places.join(', and in ')}` }];
      }
    });
}

/** Citations to a document the record does not list. */
export function unlistedDocuments(record: LicenseRecord): CitationProblem[] {
  const roles: readonly string[] = record.documents.map(({ role }) => role);
  return citationsOf(record)
    .filter(({ cite }) => !roles.includes(cite.document))
    .map(({ rule, cite }) => ({
      record: record.id,
      rule,
      found: `a citation to the document "${cite.document}"`,
      expected: `one of the record's documents: ${roles.join(', ')}`,
    }));
}
