import { z } from 'zod';
import { BadInput } from '../cli/bad-input.ts';
import { faultsOf } from '../cli/faults.ts';

/** Words of a raw row, without the space around them. */
export const words = z.string().trim();

/** Words without which a row says nothing. */
export const someWords = words.min(1, 'expected some words');

/** The rows of a raw file. A damaged row stops the import: file, place, what was found and what was expected. */
export function readRaw<T>(row: z.ZodType<T>, content: unknown, file: string): T[] {
  const result = z.object({ rows: z.array(row) }).safeParse(content);
  if (result.success) return result.data.rows;
  throw new BadInput(
    faultsOf(result.error, content)
      .map((fault) => `${file}: ${fault}`)
      .join('\n'),
  );
}
