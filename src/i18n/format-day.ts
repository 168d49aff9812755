const styles: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { dateStyle: 'long' },
];

/** Returns a day (2022-05-19), month (2022-05) or year (2022) of a record in words. */
export const formatDay = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { ...styles[day.split('-').length - 1], timeZone: 'UTC' }).format(new Date(day));
