import { citationsBefore, citationsOf, type Citation } from './citations.ts';
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

function problemsIn(record: string, citations: readonly Citation[], role: Role, text: string): CitationProblem[] {
  const outline = outlineOf(text);
  return citations
    .filter(({ cite }) => cite.document === role)
    .flatMap(({ rule, cite }) => {
      const located = locate(cite.section, cite.locator, outline);
      const problem = { record, rule, expected: `"${cite.locator}" in ${cite.section}` };
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

/** Checks every citation of a record to one of its documents against the text: is the locator there, and in the stated section? */
export const citationProblems = (record: LicenseRecord, role: Role, text: string): CitationProblem[] =>
  problemsIn(record.id, citationsOf(record), role, text);

/** Checks what a record cites from one document of the version it supersedes against that text. */
export const beforeProblems = (record: LicenseRecord, role: Role, text: string): CitationProblem[] =>
  problemsIn(record.id, citationsBefore(record), role, text);

function unlisted(record: string, citations: readonly Citation[], owner: LicenseRecord): CitationProblem[] {
  const roles: readonly string[] = owner.documents.map(({ role }) => role);
  return citations
    .filter(({ cite }) => !roles.includes(cite.document))
    .map(({ rule, cite }) => ({
      record,
      rule,
      found: `a citation to the document "${cite.document}"`,
      expected: `one of the documents of ${owner.id}: ${roles.join(', ')}`,
    }));
}

/** Citations to a document that the record, or the version it supersedes, does not list. */
export const unlistedDocuments = (record: LicenseRecord, older?: LicenseRecord): CitationProblem[] => [
  ...unlisted(record.id, citationsOf(record), record),
  ...(older ? unlisted(record.id, citationsBefore(record), older) : []),
];
