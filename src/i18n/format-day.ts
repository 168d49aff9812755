import { m } from './generated/messages.js';

const monthOf = (digits: string): string => m.month_names().split(' ')[Number(digits) - 1] ?? digits;

/** Returns a day (2022-05-19), month (2022-05) or year (2022) of a record in words. The catalog has the names of the months: the browser's own formatter takes a slow phone 160 ms to wake, on every first page. */
export function formatDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (day === undefined) return m.month_in_words({ month: monthOf(month), year });
  return m.day_in_words({ day: String(Number(day)), month: monthOf(month), year });
}
