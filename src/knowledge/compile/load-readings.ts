import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readingSchema, type Reading } from './compare-reading.ts';

/** Reads and validates every second reading of a folder, by file name without ending. */
export const loadReadings = (folder: string): Map<string, Reading> =>
  new Map(
    readdirSync(folder).map((file) => [
      basename(file, '.json'),
      readingSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    ]),
  );
