import { z } from 'zod';
import type { ImportRules } from './rules.ts';

/** A statement of a row: whose, in which words, on which page, and whether it is the Hub's label. */
export interface RowFact {
  stated: string;
  source: string;
  page?: string | undefined;
  where?: 'tag';
}

/** One row, whatever file it comes from. */
export interface Row {
  kind: 'models' | 'datasets';
  name: string;
  also: string[];
  hub?: string | undefined;
  maker?: string | undefined;
  facts: RowFact[];
  from: string[];
  bases: string[];
  data: string[];
  generators: string[];
}

const text = z.string().trim();
/** Some sources write a value with an explanation beside it. */
const unexplained = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'value' in raw ? raw.value : raw;
const modelRows = z.object({
  rows: z.array(
    z.object({
      kind: z.enum(['model', 'dataset']),
      hubId: text.nullable(),
      name: text.nullable(),
      maker: z.preprocess(unexplained, text.nullable()),
      base: text.nullable(),
      dependencies: z.preprocess(unexplained, z.array(text)),
      licenseAsStated: z.array(text),
      sources: z.array(text),
    }),
  ),
});
const datasetRows = z.object({
  rows: z.array(
    z.object({
      hubId: text,
      names: z.array(text),
      makers: z.array(text),
      licenses: z.array(z.object({ license: text, url: z.string().nullable() })),
      derivedFrom: z.array(text),
      modelGenerated: z.array(text),
    }),
  ),
});

/** A short line for many makers: the first three and how many more there are. */
const shortMaker = (makers: readonly string[]): string | undefined =>
  makers.length > 4
    ? `${makers.slice(0, 3).join(', ')} and ${makers.length - 3} others`
    : makers.join(', ') || undefined;

const hubName = (raw: string | null): string | undefined => raw?.replace(/^datasets\//, '');
const pageOf = (url: string | null): string | undefined =>
  url !== null && /^https?:\/\/\S+$/.test(url.trim()) ? url.trim() : undefined;

/** Rows of models.json. Where several sources are named and one license, all of them stand behind it. */
export const readModelRows = (content: unknown, rules: ImportRules): Row[] =>
  modelRows.parse(content).rows.flatMap((row): Row[] => {
    const name = row.name ?? hubName(row.hubId);
    if (name === undefined || rules.leaveOut.includes(name) || rules.leaveOut.includes(row.hubId ?? '')) return [];
    const from = row.sources.map((key) => rules.sources[key] ?? key);
    const hub = hubName(row.hubId);
    const isData = row.kind === 'dataset' || rules.datasets.includes(name);
    return [
      {
        kind: isData ? 'datasets' : 'models',
        name: name === hub ? name.slice(name.indexOf('/') + 1) : name,
        also: [],
        hub,
        maker: shortMaker(row.maker?.split(', ') ?? []),
        facts: factsOf(row.licenseAsStated, from),
        from,
        bases: [row.base ?? [], row.dependencies].flat(),
        data: [],
        generators: [],
      },
    ];
  });

/** Which source of a merged row said which license is not kept in the rows: every pair that is told apart by order, else all. */
function factsOf(stated: readonly string[], from: readonly string[]): RowFact[] {
  const onTag: RowFact[] = from.includes('hub-docs') ? [{ stated: 'other', source: 'hub-docs', where: 'tag' }] : [];
  const paired = stated.length === from.length;
  const said = stated.flatMap((words, at) =>
    (paired ? [from[at] ?? ''] : from).map((source): RowFact => ({ stated: words, source })),
  );
  return [...onTag, ...said];
}

/** Rows of datasets.json: the audit's licenses with the pages where it found them. */
export const readDatasetRows = (content: unknown, rules: ImportRules): Row[] =>
  datasetRows.parse(content).rows.flatMap((row): Row[] => {
    if (rules.leaveOut.includes(row.hubId)) return [];
    const hub = row.hubId.replace(/;.*$/, '');
    return [
      {
        kind: 'datasets',
        name: hub.slice(hub.indexOf('/') + 1),
        also: [],
        hub,
        maker: shortMaker(row.makers),
        facts: row.licenses.map(({ license, url }) => ({
          stated: license,
          source: 'data-provenance',
          page: pageOf(url),
        })),
        from: ['data-provenance'],
        bases: [],
        data: row.derivedFrom,
        generators: row.modelGenerated,
      },
    ];
  });
