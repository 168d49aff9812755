import type { z } from 'zod';
import type { KnowledgeIndex } from '../../src/knowledge/records.ts';
import { resolveLicense } from '../../src/knowledge/resolve.ts';
import type { statedLicenses } from '../../src/knowledge/schema/stated-licenses.ts';

/** The ids a stated license stands for; none when nobody has said. */
export type LicenseNames = (stated: string) => string[];

/** Ids as the catalog writes them: families that state nothing keep their tag. */
function known(index: KnowledgeIndex, stated: string): string[] {
  const found = resolveLicense(index, stated);
  return found.kind === 'license' || found.kind === 'family' ? [found.id] : [];
}

/** Reads license names as sources state them: first what somebody wrote down, then the names the records know. */
export function licenseNames(written: z.infer<typeof statedLicenses>, index: KnowledgeIndex): LicenseNames {
  const byText = new Map(written.flatMap(({ stated, is }) => stated.map((text) => [text, is] as const)));
  return (stated) => byText.get(stated) ?? known(index, stated);
}
