import { join } from 'node:path';
import { z } from 'zod';
import { readFamilies, toIndex } from '../../src/knowledge/compile/compile.ts';
import { catalogFolder } from '../../src/knowledge/compile/load-catalog.ts';
import { knowledgeFolder, loadRecords } from '../../src/knowledge/compile/load-records.ts';
import { readYaml } from '../../src/knowledge/compile/read-yaml.ts';
import { resolveLicense } from '../../src/knowledge/resolve.ts';
import { statedLicenses } from '../../src/knowledge/schema/catalog.ts';

const rulesFile = z.strictObject({
  sources: z.record(z.string(), z.string()),
  leaveOut: z.array(z.string()),
  same: z.record(z.string(), z.string()),
  datasets: z.array(z.string()),
  noBase: z.array(z.string()),
  families: z.record(z.string(), z.array(z.string())),
});

/** What the importer knows beyond the rows. */
export interface ImportRules extends z.infer<typeof rulesFile> {
  /** The ids a stated license stands for; none when nobody has said. */
  licensesFor: (stated: string) => string[];
}

/** Ids as the catalog writes them: families that state nothing keep their tag. */
function resolver(): (stated: string) => string[] | undefined {
  const index = toIndex(loadRecords(join(knowledgeFolder, 'licenses')).records, readFamilies());
  return (stated) => {
    const found = resolveLicense(index, stated);
    if (found.kind === 'license' || found.kind === 'family') return [found.id];
    return undefined;
  };
}

/** Reads the rules: first what somebody wrote down, then the names the records know. */
export function readRules(): ImportRules {
  const written = statedLicenses.parse(readYaml(join(catalogFolder, 'stated-licenses.yaml')));
  const byText = new Map(written.flatMap(({ stated, is }) => stated.map((text) => [text, is] as const)));
  const resolve = resolver();
  return {
    ...rulesFile.parse(readYaml(join(catalogFolder, 'import-rules.yaml'))),
    licensesFor: (stated) => byText.get(stated) ?? resolve(stated) ?? [],
  };
}
