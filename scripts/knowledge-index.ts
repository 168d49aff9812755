import { readFile } from 'node:fs/promises';
import type { KnowledgeIndex } from '../src/knowledge/index.ts';

/** Returns the compiled index of all licenses and families; `npm run knowledge` writes it. */
export const readKnowledgeIndex = async (): Promise<KnowledgeIndex> =>
  JSON.parse(await readFile('src/knowledge/generated/index.json', 'utf8')) as KnowledgeIndex;
