/** What the command line says without a command. */
export const help = [
  'Lichen: what an AI license lets you do, clause by clause.',
  '',
  '  list [--json]                      all licenses',
  '  show <id> [--json]                 one license',
  '  find <name> [--json]               a model or dataset by the name people use, and its licenses',
  '  assess <file|->                    a plan (JSON or YAML) against its licenses',
  '         --short | --memo | --json   one sentence; every "why?" below each line; all of it for programs',
  '  assess --batch <file.jsonl>        one plan per line, one JSON result per line',
  '  identify <file|-> [--json]         the known texts that a text resembles, the most alike first',
  "  answers <id> [--json]              the second reader's questionnaire, answered from the record",
  '         --blank                     the same with no answers, as JSON to fill in',
  '  compare-reading <id> <file>        differences between a record and a second reading',
  '  verify --texts <folder> [id …]     hashes and clauses of the records against the texts',
];

/** The last line of every plain assessment. */
export const notAdvice = 'This is about the text of the license. It is not legal advice.';
