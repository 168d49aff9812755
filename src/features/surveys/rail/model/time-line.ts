import type { RailMember } from '../../../../knowledge/index.ts';

const msPerDay = 86_400_000;
const dayOf = (day: string): number => Date.parse(day) / msPerDay;

/** The first day after a recorded day, month or year. */
function dayAfter(published: string): number {
  const [year = 0, month, day] = published.split('-').map(Number);
  if (day !== undefined) return dayOf(published) + 1;
  return Date.UTC(month === undefined ? year + 1 : year, month ?? 0) / msPerDay;
}

/** One text on the line of time, in percent of its length; wider than a day where only the month or year is recorded. */
export interface Moment {
  id: string;
  start: number;
  end: number;
  isExact: boolean;
  /** Place of the text it follows in the list; undefined for the first of a line. */
  parent: number | undefined;
}

/** A line of time over whole years, with the first day of each year in percent. */
export interface TimeLine {
  years: { year: number; start: number }[];
  moments: Moment[];
}

const yearOf = ({ published }: RailMember): number => Number(published.slice(0, 4));

/** Places the texts of a family on a line of time. */
export function timeLine(members: readonly RailMember[]): TimeLine {
  const [first, last] = [Math.min(...members.map(yearOf)), Math.max(...members.map(yearOf)) + 1];
  const [from, to] = [dayOf(`${first}`), dayOf(`${last}`)];
  const percent = (day: number): number => Math.round(((day - from) / (to - from)) * 10_000) / 100;
  return {
    years: Array.from({ length: last - first }, (_, at) => ({
      year: first + at,
      start: percent(dayOf(`${first + at}`)),
    })),
    moments: members.map(({ id, published, closest }) => ({
      id,
      start: percent(dayOf(published)),
      end: percent(dayAfter(published)),
      isExact: published.length === 10,
      parent: closest && members.findIndex((other) => other.id === closest.id),
    })),
  };
}
