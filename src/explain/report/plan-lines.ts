import type { Asset, Plan, Step } from '../../engine/index.ts';
import { exposureTerms, kindTerms, operationTerms, termOf } from '../../knowledge/index.ts';
import { message } from '../message.ts';
import type { Shelf } from '../shelf.ts';
import { line, type ReportLine } from './line.ts';

/** What to call an asset or a step of a plan. */
export const nameOf = (id: string, { assets }: Plan): string => assets.find((one) => one.id === id)?.name ?? id;

function assetLine({ id, kind, license }: Asset, plan: Plan, shelf: Shelf): ReportLine {
  const what = kind ? termOf(kindTerms, kind).label : '?';
  return line(message('asset_line', { name: nameOf(id, plan), kind: what, license: shelf.name(license) }));
}

function stepLine({ id, operation, uses }: Step, plan: Plan): ReportLine {
  const what = operation ? termOf(operationTerms, operation).label : '?';
  const from = (uses ?? plan.assets.map((asset) => asset.id)).map((one) => nameOf(one, plan)).join(', ');
  return line(message('step_line', { name: id, operation: what, uses: from }));
}

/** The plan, line by line: what is used, what is done with it, who gets it, what it is to carry. */
export const planLines = (plan: Plan, shelf: Shelf): ReportLine[] => [
  ...plan.assets.map((asset) => assetLine(asset, plan, shelf)),
  ...plan.steps.map((step) => stepLine(step, plan)),
  ...(plan.exposure ? [line(message('reach_line', { reach: termOf(exposureTerms, plan.exposure).label }))] : []),
  ...(plan.outbound === undefined ? [] : [line(message('outbound_line', { license: shelf.name(plan.outbound) }))]),
];
