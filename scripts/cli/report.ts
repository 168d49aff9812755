import { examine, type Plan } from '../../src/engine/index.ts';
import { shelfOfOne, type Message, type Shelf } from '../../src/explain/index.ts';
import { reportOf, shortAnswer, type ReportLine, type ReportPart } from '../../src/explain/report/index.ts';
import { say } from '../../src/i18n/say.ts';
import { toPage } from '../../src/knowledge/compile/to-browser.ts';
import type { LicensePage } from '../../src/knowledge/records.ts';
import type { Library } from './knowledge.ts';
import { notAdvice } from './words.ts';

/** How much of a report is printed: one sentence, the answer with its reasons, or every "why?" below them. */
export type Depth = 'short' | 'full' | 'memo';

const said = (says: Message | string): string => (typeof says === 'string' ? says : say(says));

/** The records of a library as explanations read them. */
export function shelfOf({ records }: Library): Shelf {
  const pages = new Map<string, LicensePage>();
  const page = (id: string): LicensePage | undefined => {
    const record = records.get(id);
    const found = pages.get(id) ?? (record && toPage(record, records));
    if (found) pages.set(id, found);
    return found;
  };
  return { ...shelfOfOne(undefined, ''), page, name: (id) => records.get(id ?? '')?.shortName ?? id ?? '?' };
}

function cited({ says, clauses }: ReportLine, names: boolean): string {
  const places = clauses.map(({ license, cites }) =>
    [...(names ? [license] : []), [...new Set(cites.map(({ section }) => section))].join(', ')].join(' '),
  );
  const where = [...new Set(places)].filter((place) => place.trim() !== '').join('; ');
  return where ? `${said(says)} [${where}]` : said(says);
}

function printed(line: ReportLine, level: number, deep: boolean): string[] {
  const below = deep || level === 0 ? line.why : [];
  return [`${'  '.repeat(level)}- ${cited(line, true)}`, ...below.flatMap((one) => printed(one, level + 1, deep))];
}

const partLines = ({ title, lines }: ReportPart, deep: boolean): string[] => [
  `## ${say(title)}`,
  '',
  ...lines.flatMap((line) => printed(line, 0, deep)),
  '',
];

/** A report on a plan as Markdown. */
export function reportLines(plan: Plan, library: Library, depth: Depth): string[] {
  const examination = examine(plan, library.knowledge);
  const shelf = shelfOf(library);
  if (depth === 'short') return [shortAnswer(examination, shelf).map(say).join('. ')];
  const parts = reportOf(examination, plan, shelf);
  return [...parts.flatMap((part) => partLines(part, depth === 'memo')), notAdvice];
}
