import { join } from 'node:path';
import { z } from 'zod';
import type { LicenseRecord } from '../schema/license.ts';
import type { Answer } from './answers/answer.ts';
import { dutyAnswers } from './answers/duties.ts';
import { frameAnswers } from './answers/frame.ts';
import { grantAnswers } from './answers/grants.ts';
import { limitAnswers } from './answers/limits.ts';
import { reachAnswers } from './answers/reach.ts';
import { restrictionAnswers, type RestrictionKeys } from './answers/restrictions.ts';
import { knowledgeFolder } from './load-records.ts';
import { readYaml } from './read-yaml.ts';

export type { Answer } from './answers/answer.ts';

/** One filled-in questionnaire, by a second reader or derived from a record. */
export interface Answers {
  id: string;
  documents: string[];
  answers: Record<string, Answer>;
}

const categories = z.array(z.looseObject({ id: z.string(), reading: z.string().optional() }));

/** Which categories of the taxonomy answer which question, read from the vocabulary. */
export function readRestrictionKeys(): RestrictionKeys {
  const entries = categories.parse(readYaml(join(knowledgeFolder, 'vocabulary/restrictions.yaml')));
  return new Map(
    entries
      .map(({ reading }) => reading ?? '')
      .map((key) => [key, entries.filter((entry) => entry.reading === key).map(({ id }) => id)]),
  );
}

/** The second reader's questionnaire, answered from a record instead of from the text; every key, in the questionnaire's order. */
export const answersOf = (record: LicenseRecord, keys: RestrictionKeys): Answers => ({
  id: record.id,
  documents: record.documents.map(({ text }) => text),
  answers: {
    ...grantAnswers(record),
    ...dutyAnswers(record),
    ...limitAnswers(record),
    ...restrictionAnswers(record, keys),
    ...reachAnswers(record),
    ...frameAnswers(record),
  },
});
