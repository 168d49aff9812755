import { content } from '../../../i18n/index.ts';
import type { Moment, TimeLine } from './model/time-line.ts';

/** Height of a row of the tree in rem, as lineage.css sets it; the first row is the years'. */
const rowHeight = 2.75;

const middle = (row: number): string => `${(row + 1.5) * rowHeight}rem`;
const across = (percent: number): string => `${percent}%`;

/** A text: a point for a day, a bar where only the month or year is recorded. */
const Mark = ({ moment, row }: { moment: Moment; row: number }) =>
  moment.isExact ? (
    <circle cx={across(moment.start)} cy={middle(row)} r="6" />
  ) : (
    <line className="span" x1={across(moment.start)} x2={across(moment.end)} y1={middle(row)} y2={middle(row)} />
  );

/** From the text before: down its day, then over to this one. */
const Branch = ({ from, moment, rows }: { from: Moment; moment: Moment; rows: [number, number] }) => (
  <>
    <line x1={across(from.start)} x2={across(from.start)} y1={middle(rows[0])} y2={middle(rows[1])} />
    <line x1={across(from.start)} x2={across(moment.start)} y1={middle(rows[1])} y2={middle(rows[1])} />
  </>
);

/** The picture beside the tree; the list says the same in words. */
export const TreeLines = ({ line: { years, moments } }: { line: TimeLine }) => (
  <svg aria-hidden="true">
    {years.map(({ year, start }) => (
      <g key={year}>
        <line className="year" x1={across(start)} x2={across(start)} y1="0" y2="100%" />
        <text x={across(start)} dx="6" y="1.1rem">
          {content(String(year))}
        </text>
      </g>
    ))}
    {moments.map((moment, row) => {
      const from = moment.parent === undefined ? undefined : moments[moment.parent];
      return from && <Branch key={moment.id} from={from} moment={moment} rows={[moment.parent ?? 0, row]} />;
    })}
    {moments.map((moment, row) => (
      <Mark key={moment.id} moment={moment} row={row} />
    ))}
  </svg>
);
