import { expect, test } from 'vitest';
import { formatDay } from './format-day.ts';

test('says a day, a month and a year in words', () => {
  expect(['2022-05-19', '2022-05', '2022'].map(formatDay)).toEqual(['19 May 2022', 'May 2022', '2022']);
});

test('names every month as the formatter of the platform does', () => {
  const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-01`);
  expect(days.map(formatDay)).toEqual(days.map((day) => longDate.format(new Date(day))));
});
