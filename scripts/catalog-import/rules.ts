import { join } from 'node:path';
import { z } from 'zod';
import { readFamilies, toIndex } from '../../src/knowledge/compile/compile.ts';
import { catalogFolder } from '../../src/knowledge/compile/load-catalog.ts';
import { knowledgeFolder, loadRecords } from '../../src/knowledge/compile/load-records.ts';
import { readYaml } from '../../src/knowledge/compile/read-yaml.ts';
import { statedLicenses } from '../../src/knowledge/schema/stated-licenses.ts';
import { licenseNames, type LicenseNames } from './license-names.ts';

/** The file of import rules: what somebody wrote down about the rows. */
export const rulesFile = z.strictObject({
  sources: z.record(z.string(), z.string()),
  leaveOut: z.array(z.string()),
  same: z.record(z.string(), z.string()),
  datasets: z.array(z.string()),
  noBase: z.array(z.string()),
  families: z.record(z.string(), z.array(z.string())),
});

/** What the importer knows beyond the rows. */
export interface ImportRules extends z.infer<typeof rulesFile> {
  licensesFor: LicenseNames;
}

/** Reads what somebody wrote down about the rows, and the names the records know. */
export function readRules(): ImportRules {
  const written = statedLicenses.parse(readYaml(join(catalogFolder, 'stated-licenses.yaml')));
  const index = toIndex(loadRecords(join(knowledgeFolder, 'licenses')).records, readFamilies());
  return {
    ...rulesFile.parse(readYaml(join(catalogFolder, 'import-rules.yaml'))),
    licensesFor: licenseNames(written, index),
  };
}
