import type { Assessment, Plan, Source, Task } from '../../engine/index.ts';
import { dutyTerms, termOf } from '../../knowledge/index.ts';
import { clausesOn } from '../clause.ts';
import type { DutyLine } from '../lines.ts';
import { message } from '../message.ts';
import type { Shelf } from '../shelf.ts';
import { line, type ReportLine } from './line.ts';

const thingNames = ['title', 'name', 'dataset', 'database name'];

/** Text to paste, its gaps filled with what the plan knows; other gaps stay open in braces. */
export const filled = (text: string, thing: string | undefined, license: string): string =>
  text.replace(/\{([^{}]+)\}/g, (gap, what: string) => {
    if (what === 'license') return license;
    return thing !== undefined && thingNames.includes(what) ? thing : gap;
  });

/** The name of what a duty is about, where the plan gives one. */
const thingOf = (task: Task, license: string, { assets }: Plan): string | undefined =>
  assets.find((asset) => asset.name !== undefined && asset.license === license && task.assets.includes(asset.id))?.name;

function pasteFor(task: Task, { license, rule }: Source, plan: Plan, shelf: Shelf): ReportLine[] {
  const own = shelf.page(license)?.duties.find(({ id }) => id === rule)?.paste;
  const text = own ?? termOf(dutyTerms, task.kind).paste;
  return text
    ? [line(message('task_paste', { text: filled(text, thingOf(task, license, plan), shelf.name(license)) }))]
    : [];
}

function taskLine(task: Task, plan: Plan, shelf: Shelf): ReportLine {
  const { label, who } = termOf(dutyTerms, task.kind);
  const says = message(task.sure ? 'task_line' : 'task_maybe', { what: label, who });
  const sources = task.sources.map((source) => {
    const clauses = clausesOn(shelf, [source]);
    return line(clauses[0]?.says ?? '', clauses, pasteFor(task, source, plan, shelf));
  });
  return line(says, [], sources);
}

/** What there is to do: pieces of work, who usually does them, each with its clauses and text to paste. */
export const taskLines = ({ tasks }: Assessment, plan: Plan, shelf: Shelf): ReportLine[] =>
  tasks.filter(({ standing }) => !standing).map((task) => taskLine(task, plan, shelf));

/** Duties in the words of their records. */
export const dutyLines = (duties: readonly DutyLine[]): ReportLine[] =>
  duties.map(({ says, clauses }) => line(says, clauses));
