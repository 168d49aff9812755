import type { Examination, Travel } from '../../engine/index.ts';
import { clausesOn } from '../clause.ts';
import { message } from '../message.ts';
import type { Shelf } from '../shelf.ts';
import { line, type ReportLine } from './line.ts';

function travelLine({ license, contested, restrictions, limits, duties }: Travel, shelf: Shelf): ReportLine {
  const rules = [...limits, ...restrictions, ...duties].map((rule) => ({ license, rule }));
  const says = message(contested ? 'travel_contested' : 'travel_line', {
    license: shelf.name(license),
    limits: limits.length,
    restrictions: restrictions.length,
    duties: duties.length,
  });
  const clauses = clausesOn(shelf, rules);
  return line(
    says,
    [],
    clauses.map((clause) => line(clause.says, [clause])),
  );
}

/** What goes along to whoever receives the result, license by license. */
export const travelLines = ({ travels }: Examination, shelf: Shelf): ReportLine[] =>
  travels
    .flatMap(({ terms }) => terms)
    .filter(({ restrictions, limits, duties }) => restrictions.length + limits.length + duties.length > 0)
    .map((travel) => travelLine(travel, shelf));
