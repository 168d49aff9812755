import { z } from 'zod';
import { readRaw, someWords, words } from './read-raw.ts';
import { makerLine, repositoryOf, type Row } from './row.ts';
import type { ImportRules } from './rules.ts';

const datasetRow = z.object({
  hubId: someWords,
  makers: z.array(words),
  licenses: z.array(z.object({ license: someWords, url: z.string().nullable() })),
  derivedFrom: z.array(words),
  modelGenerated: z.array(words),
});

const pageOf = (url: string | null): string | undefined =>
  url !== null && /^https?:\/\/\S+$/.test(url.trim()) ? url.trim() : undefined;

function toRow(raw: z.infer<typeof datasetRow>): Row {
  const hub = raw.hubId.replace(/;.*$/, '');
  return {
    kind: 'datasets',
    name: repositoryOf(hub),
    hub,
    maker: makerLine(raw.makers),
    facts: raw.licenses.map(({ license, url }) => ({ stated: license, source: 'data-provenance', page: pageOf(url) })),
    from: ['data-provenance'],
    bases: [],
    data: raw.derivedFrom,
    generators: raw.modelGenerated,
  };
}

/** Rows of datasets.json: the audit's licenses with the pages where it found them. */
export const readDatasetRows = (content: unknown, rules: ImportRules): Row[] =>
  readRaw(datasetRow, content, 'datasets.json')
    .filter(({ hubId }) => !rules.leaveOut.includes(hubId))
    .map(toRow);
