import { join } from 'node:path';
import { z } from 'zod';
import type { FamilyEntry, IndexEntry, KnowledgeIndex } from '../../records.ts';
import type { HubIdentifier, HubList, IdentifierList } from '../../surveys/identifiers.ts';
import { knowledgeFolder } from '../load-records.ts';
import { readYaml } from '../read-yaml.ts';

const hubList = z.strictObject({
  title: z.string(),
  url: z.url(),
  repository: z.string(),
  path: z.string(),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  readOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  identifiers: z.array(z.string()),
});

/** The Hub's own list of identifiers, as vocabulary-extra/hub-identifiers.yaml keeps it. */
export const readHubList = (): HubList =>
  hubList.parse(readYaml(join(knowledgeFolder, 'vocabulary-extra/hub-identifiers.yaml')));

const ofLicense = ({ id, name, hub, spdx }: IndexEntry): HubIdentifier[] =>
  hub.map((tag) => ({ tag, target: 'license', id, name, spdx, count: 1 }));

function targetOf({ candidates, others }: FamilyEntry): HubIdentifier['target'] {
  if (candidates.length > 0) return 'which';
  return others.length > 0 ? 'unread' : 'not-stated';
}

const ofFamily = (family: FamilyEntry): HubIdentifier[] =>
  (family.hub.length > 0 ? family.hub : ['']).map((tag) => ({
    tag,
    target: targetOf(family),
    id: family.id,
    name: family.label,
    spdx: [],
    count: family.candidates.length,
  }));

/** Every license identifier of the Hub by its letters, with what it leads to; the missing one comes last. */
export function toIdentifiers(
  { licenses, families }: KnowledgeIndex,
  { identifiers, ...source }: HubList,
): IdentifierList {
  const all = [...licenses.flatMap(ofLicense), ...families.flatMap(ofFamily)];
  const named = all.filter(({ tag }) => tag !== '').toSorted((one, other) => (one.tag < other.tag ? -1 : 1));
  return {
    identifiers: [...named, ...all.filter(({ tag }) => tag === '')],
    official: { ...source, count: identifiers.length },
  };
}
