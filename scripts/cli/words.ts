import type { FindingRule, VerdictMark } from '../../src/engine/index.ts';

/** What the command line says without a command. */
export const help = [
  'Lichen: what an AI license lets you do, clause by clause.',
  '',
  '  list [--json]                      all licenses',
  '  show <id> [--json]                 one license',
  '  assess [--json] <file|->           a plan (JSON or YAML) against its license',
  '  assess --batch <file.jsonl>        one plan per line, one JSON result per line',
  "  answers <id> [--json]              the second reader's questionnaire, answered from the record",
  '  compare-reading <id> <file>        differences between a record and a second reading',
  '  verify --texts <folder> [id …]     hashes and clauses of the records against the texts',
];

/** The last line of every plain assessment. */
export const notAdvice = 'This is about the text of the license. It is not legal advice.';

/** A verdict in words. */
export const verdictWords: Record<VerdictMark, string> = {
  yes: 'Yes',
  'yes-if': 'Yes, if you do what is listed below',
  'only-if-kept': 'Only if you keep it to yourselves',
  unclear: 'Unclear',
  no: 'No, unless you get permission',
  'not-in-kb': 'Not in the knowledge base',
  'not-stated': 'No license stated',
};

/** What each finding says before its clause. */
export const findingWords: Record<FindingRule, string> = {
  'right-granted': 'Granted',
  'right-reserved': 'Not allowed',
  'right-not-mentioned': 'The text does not mention it',
  'nothing-claimed': 'The text claims nothing here',
  'beyond-limit': 'Outside a limit',
  'limit-contested': 'Readers disagree about a limit',
  'limit-open': 'Depends on a limit',
  'sharing-barred': 'Sharing is not allowed',
  'serving-barred': 'Offering it to others is not allowed',
  'modified-sharing-barred': 'Sharing changed versions is not allowed',
  'use-restricted': 'This use is barred',
  'use-restriction-contested': 'Readers disagree whether this use is barred',
  'use-restriction-open': 'Barred, if your work touches it',
  undertaking: 'Met by doing a duty below',
  'terms-do-not-follow': 'The terms do not follow here',
  'reach-contested': 'Readers disagree whether the terms follow',
  'unread-document': 'A binding document could not be read',
  'made-for-other-kind': 'The license was made for another kind of thing',
  'superseded-version': 'There is a newer version',
  revocable: 'The owner may end the license',
  'remote-restriction': 'The owner may restrict use from afar',
  'license-is-not-consent': 'A license is not the consent of the people in the data',
  'no-license-stated': 'No license is stated, so there is no permission to point to',
  'ambiguous-family': 'The name does not say which version applies',
  'custom-license': 'A text of its own: read it or ask',
  'not-in-knowledge-base': 'This license is not in the knowledge base',
  'non-commercial-in-paid-work': 'Outside the non-commercial limit',
  'research-only-in-operations': 'Outside the research-only limit',
  'threshold-exceeded': 'Above a threshold',
  'threshold-near': 'Close to a threshold',
  'place-or-entity-excluded': 'Your place or organization is left out',
  'credential-missing': 'An approval, training or signature is missing',
  'outputs-may-not-train': 'Outputs may not train another model',
  'share-alike-clash': 'Two share-alike texts exclude each other',
  'further-restrictions-clash': 'Limits that must travel against a text that forbids added limits',
  'outbound-not-permitted': 'The chosen license is not permitted',
  'restrictions-dropped': 'Use limits would be dropped',
  'limits-dropped': 'A limit would be dropped',
  'conditions-dropped': 'A credit or notice would be dropped',
  'outbound-not-in-kb': 'The chosen license is not in the knowledge base',
  'base-terms-lost': 'The label leaves out terms of the base',
  'tag-repository-disagree': 'Label and repository disagree',
  'provider-terms-beside': 'The terms of the service count as well',
  'attribution-stacking': 'Many makers want to be named',
};

/** Labels of the parts of a plain assessment. */
export const partWords = {
  reasons: 'Reasons',
  duties: 'To do',
  standing: 'Keep in mind',
  open: 'Open questions',
  otherStance: 'Where the law may give room',
};
