import { join } from 'node:path';
import type { Knowledge } from '../../src/engine/index.ts';
import { readFamilies, toIndex, toKnowledge } from '../../src/knowledge/compile/compile.ts';
import { knowledgeFolder, loadRecords } from '../../src/knowledge/compile/load-records.ts';
import { resolveLicense } from '../../src/knowledge/resolve.ts';
import type { KnowledgeIndex, LicenseRecord } from '../../src/knowledge/records.ts';
import { BadInput } from './bad-input.ts';

/** All a command may ask for, read once from the records of this project. */
export interface Library {
  records: ReadonlyMap<string, LicenseRecord>;
  index: KnowledgeIndex;
  knowledge: Knowledge;
  /** Ids of record files that do not fit the schema, with the first problem of each. */
  broken: ReadonlyMap<string, string>;
}

/** Reads all records; those that do not fit the schema are set apart. */
export function openLibrary(): Library {
  const { records, problems } = loadRecords(join(knowledgeFolder, 'licenses'));
  const families = readFamilies();
  const broken = new Map(
    problems
      .toReversed()
      .map(({ file, path, message }) => [
        file.replace(/^licenses\/|\.yaml$/g, ''),
        `${path || 'whole file'}: ${message}`,
      ]),
  );
  return { records, index: toIndex(records, families), knowledge: toKnowledge(records, families), broken };
}

/** The record a person names by id, tag or alias. */
export function recordNamed(name: string, { records, index, broken }: Library): LicenseRecord {
  const found = resolveLicense(index, name);
  const record = found.kind === 'license' ? records.get(found.id) : undefined;
  if (record) return record;
  const fault = broken.get(name);
  if (fault !== undefined) throw new BadInput(`The record "${name}" does not fit the schema. ${fault}`);
  const family = index.families.find(({ id }) => found.kind === 'family' && id === found.id);
  if (family)
    throw new BadInput(
      `"${name}" does not say which version. ${family.candidates.length > 0 ? `It may be ${family.candidates.join(', ')}.` : family.says}`,
    );
  const near = found.kind === 'unknown' ? found.near : [];
  throw new BadInput(
    `No license "${name}" in the knowledge base.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
  );
}
