import { join } from 'node:path';
import { z } from 'zod';
import type { Word } from '../deed.ts';
import { knowledgeFolder } from './load-records.ts';
import { readYaml } from './read-yaml.ts';

/** The words of the closed lists a deed is written with, and the uses that honest work may touch. */
export interface Words {
  statuses: Word[];
  categories: Word[];
  kinds: Word[];
  missionUses: ReadonlySet<string>;
}

const words = z.array(z.object({ id: z.string(), label: z.string(), definition: z.string() }));
const restrictions = z.array(z.object({ id: z.string(), ask: z.string() }));

const list = (name: string): unknown => readYaml(join(knowledgeFolder, `vocabulary/${name}.yaml`));

/** Reads the words of deeds; mission uses are those the taxonomy marks "ask: mission". */
export const readWords = (): Words => ({
  statuses: words.parse(list('statuses')),
  categories: words.parse(list('license-categories')),
  kinds: words.parse(list('asset-kinds')),
  missionUses: new Set(
    restrictions
      .parse(list('restrictions'))
      .filter(({ ask }) => ask === 'mission')
      .map(({ id }) => id),
  ),
});

const uses = z.array(z.object({ id: z.string(), label: z.string(), domain: z.string() }));
const domains = z.array(z.object({ id: z.string(), label: z.string() }));

/** Reads the labels of the taxonomy of uses: its categories and its domains. */
export const readUses = (): { uses: z.infer<typeof uses>; domains: z.infer<typeof domains> } => ({
  uses: uses.parse(list('restrictions')),
  domains: domains.parse(list('domains')),
});
