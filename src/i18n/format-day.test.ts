import { expect, test } from 'vitest';
import { formatDay } from './format-day.ts';

test('says a day, a month and a year in words', () => {
  expect(['2022-05-19', '2022-05', '2022'].map(formatDay)).toEqual(['19 May 2022', 'May 2022', '2022']);
});
