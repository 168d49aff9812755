import { m } from '../../../i18n/index.ts';
import { listAnd } from './lists.ts';
import type { Cell, Row } from './row.ts';
import { sectionsOf, wordsOf, type Sheet } from './sheet.ts';

const width = 76;
const indent = '  ';
const mostSections = 3;

/** Breaks a text at spaces; lines after the first start at the same column. */
function wrapped(text: string, start: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && start + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join(`\n${' '.repeat(start)}`);
}

const answer = (cell: Cell): string => {
  const sections = sectionsOf(cell.clauses).slice(0, mostSections);
  return wordsOf(cell) + (sections.length > 0 ? ` [${sections.join(', ')}]` : '');
};

function rowText({ question, cells }: Row, names: readonly string[]): string {
  const column = Math.max(...names.map((name) => name.length)) + 2;
  const lines = cells.map(
    (cell, index) => `${indent}${(names[index] ?? '').padEnd(column)}${wrapped(answer(cell), indent.length + column)}`,
  );
  return [question, ...lines].join('\n');
}

const titled = (title: string): string => `${title.toLocaleUpperCase()}\n${'-'.repeat(Math.min(width, title.length))}`;

/** The comparison as plain text for an e-mail: aligned, wrapped, clauses in brackets, with what must go with it at the end. */
export function asText({ names, topics, notes }: Sheet): string {
  const title = m.compare_export_title({ names: listAnd(names) });
  const parts = topics
    .filter(({ rows }) => rows.length > 0)
    .flatMap((topic) => [titled(topic.title), ...topic.rows.map((row) => rowText(row, names))]);
  return `${[wrapped(title, 0), ...parts, ...notes.map((note) => wrapped(note, 0))].join('\n\n')}\n`;
}
