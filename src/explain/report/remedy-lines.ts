import type { Change, Examination, Plan } from '../../engine/index.ts';
import {
  exposureTerms,
  factTerms,
  operationTerms,
  restrictionTerms,
  termOf,
  verdictTerms,
} from '../../knowledge/index.ts';
import { message, type Message } from '../message.ts';
import type { Shelf } from '../shelf.ts';
import { line, type ReportLine } from './line.ts';
import { nameOf } from './plan-lines.ts';

/** Few ways out are shown; the rest ask for more. */
const shown = 6;

function factWords({ fact, to }: Extract<Change, { change: 'fact' }>): Message {
  const { label, values } = termOf(factTerms, fact);
  return message('remedy_fact', { fact: label, value: values?.find(({ id }) => id === to)?.label ?? String(to) });
}

function changeWords(change: Change, plan: Plan, shelf: Shelf): Message {
  switch (change.change) {
    case 'exposure':
      return message('remedy_exposure', { reach: termOf(exposureTerms, change.to).label });
    case 'topic':
      return message('remedy_topic', { topic: termOf(restrictionTerms, change.topic).label });
    case 'fact':
      return factWords(change);
    case 'outbound':
      return message('remedy_outbound', { license: shelf.name(change.to) });
    case 'operation':
      return message('remedy_operation', { step: change.step, operation: termOf(operationTerms, change.to).label });
    case 'license':
      return message('remedy_license', { asset: nameOf(change.asset, plan), license: shelf.name(change.to) });
    case 'drop':
      return message('remedy_drop', { asset: nameOf(change.asset, plan) });
    case 'waiver':
      return message('remedy_waiver', { asset: nameOf(change.asset, plan), rules: change.rules.join(', ') });
  }
}

/** The smallest changes that make the answer better, and the answer each leads to. */
export const remedyLines = ({ remedies }: Examination, plan: Plan, shelf: Shelf): ReportLine[] =>
  remedies.slice(0, shown).map(({ changes, verdict }) => {
    const [first, second] = changes.map((change) => changeWords(change, plan, shelf));
    const what = first && second ? message('remedy_both', { first, second }) : (first ?? message('report_remedies'));
    return line(message('remedy_line', { what, verdict: termOf(verdictTerms, verdict).label }));
  });
