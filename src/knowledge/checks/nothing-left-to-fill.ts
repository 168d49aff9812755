import { toFill } from '../compile/skeleton.ts';
import type { CheckProblem, DataCheck } from './check.ts';

function leftIn(value: unknown, path: string): CheckProblem[] {
  if (typeof value === 'string')
    return value.includes(toFill)
      ? [{ path, found: `"${value}"`, expected: 'what the text says', tip: 'Read the text and fill it in.' }]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => leftIn(one, path === '' ? key : `${path}.${key}`));
}

/** A record begun from the skeleton is finished. */
export const nothingLeftToFill: DataCheck = {
  name: 'nothing-left-to-fill',
  description: `No field of a record still says "${toFill}".`,
  scope: 'record',
  exceptions: [],
  check: (record) => leftIn(record, ''),
};
