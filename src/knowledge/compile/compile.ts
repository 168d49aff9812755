import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Knowledge } from '../../engine/index.ts';
import type { FamilyEntry, KnowledgeIndex } from '../records.ts';
import type { LicenseRecord } from '../schema/license.ts';
import { knowledgeFolder } from './load-records.ts';
import { readYaml } from './read-yaml.ts';
import { toIndexEntry } from './to-browser.ts';
import { toRules } from './to-rules.ts';

const family = z.strictObject({
  id: z.string(),
  hub: z.array(z.string()),
  label: z.string(),
  says: z.string(),
  candidates: z.array(z.string()).default([]),
  others: z.array(z.string()).default([]),
  ask: z.string(),
});

/** The families and not-stated entries, checked. */
export const readFamilies = (): FamilyEntry[] =>
  z.array(family).parse(readYaml(join(knowledgeFolder, 'vocabulary-extra/families.yaml')));

/** The small index, with a version that changes whenever a record does. */
export function toIndex(records: ReadonlyMap<string, LicenseRecord>, families: FamilyEntry[]): KnowledgeIndex {
  const licenses = [...records.values()].map(toIndexEntry);
  const version = createHash('sha256')
    .update(JSON.stringify([...records.values(), families]))
    .digest('hex')
    .slice(0, 12);
  return { version, licenses, families };
}

/** The records as the engine takes them. */
export const toKnowledge = (
  records: ReadonlyMap<string, LicenseRecord>,
  families: readonly FamilyEntry[],
): Knowledge => ({
  licenses: new Map([...records].map(([id, record]) => [id, toRules(record)])),
  ambiguous: new Map(
    families.filter((one) => one.candidates.length > 0 || one.others.length > 0).map((one) => [one.id, one.candidates]),
  ),
});

const spdxText = z.looseObject({ licenseText: z.string() });

/** The official text of an SPDX-listed license, from the package. */
export function officialText(spdxId: string): string {
  const path = createRequire(import.meta.url).resolve(`spdx-license-list/licenses/${spdxId}.json`);
  return spdxText.parse(JSON.parse(readFileSync(path, 'utf8'))).licenseText;
}
