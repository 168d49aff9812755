import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { licenseRecord, type LicenseRecord } from '../schema/license.ts';
import { readYamlFolder } from './read-yaml.ts';

/** One thing wrong in a file: where, what was found, what was expected. */
export interface Problem {
  file: string;
  path: string;
  message: string;
}

/** The records that are valid, by id, and the problems of those that are not. */
export interface LoadedRecords {
  records: Map<string, LicenseRecord>;
  problems: Problem[];
}

const describe = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_union' ? 'fits none of the allowed shapes' : issue.message;

/** Validates one parsed file against the schema. */
export function parseRecord(id: string, content: unknown): { record?: LicenseRecord; problems: Problem[] } {
  const result = licenseRecord.safeParse(content);
  const file = `licenses/${id}.yaml`;
  if (!result.success)
    return {
      problems: result.error.issues.map((issue) => ({ file, path: issue.path.join('.'), message: describe(issue) })),
    };
  if (result.data.id !== id)
    return { problems: [{ file, path: 'id', message: `found ${result.data.id}, expected the file name ${id}` }] };
  return { record: result.data, problems: [] };
}

/** Reads and validates all license records of a folder. */
export function loadRecords(folder: string): LoadedRecords {
  const parsed = [...(existsSync(folder) ? readYamlFolder(folder) : [])].map(([id, content]) => ({
    id,
    ...parseRecord(id, content),
  }));
  return {
    records: new Map(parsed.flatMap(({ id, record }) => (record ? [[id, record] as const] : []))),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

/** The folder of the knowledge base inside the project. */
export const knowledgeFolder = join(import.meta.dirname, '..');
