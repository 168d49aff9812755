import { z } from 'zod';
import { readRaw, someWords, words } from './read-raw.ts';
import { makerLine, repositoryOf, type Row, type RowFact } from './row.ts';
import type { ImportRules } from './rules.ts';

/** Some sources write a value with an explanation beside it. */
const unexplained = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'value' in raw ? raw.value : raw;

const modelRow = z
  .object({
    kind: z.enum(['model', 'dataset']),
    hubId: someWords.nullable(),
    name: someWords.nullable(),
    maker: z.preprocess(unexplained, words.nullable()),
    base: words.nullable(),
    dependencies: z.preprocess(unexplained, z.array(words)),
    licenseAsStated: z.array(someWords),
    sources: z.array(someWords).min(1, 'expected at least one source'),
  })
  .refine(({ name, hubId }) => name !== null || hubId !== null, 'found neither name nor hubId, expected one of them');

/** Which source of a merged row said which license is not kept in the rows: every pair that is told apart by order, else all. */
function factsOf(stated: readonly string[], from: readonly string[]): RowFact[] {
  const onTag: RowFact[] = from.includes('hub-docs') ? [{ stated: 'other', source: 'hub-docs', where: 'tag' }] : [];
  const paired = stated.length === from.length;
  const said = stated.flatMap((text, at) =>
    (paired ? [from[at] ?? ''] : from).map((source): RowFact => ({ stated: text, source })),
  );
  return [...onTag, ...said];
}

const hubOf = (hubId: string | null): string | undefined => hubId?.replace(/^datasets\//, '');

const isLeftOut = ({ name, hubId }: z.infer<typeof modelRow>, { leaveOut }: ImportRules): boolean =>
  [name, hubId, hubOf(hubId)].some((one) => leaveOut.some((gone) => gone === one));

function toRow(raw: z.infer<typeof modelRow>, rules: ImportRules): Row {
  const hub = hubOf(raw.hubId);
  const name = raw.name ?? hub ?? '';
  const from = raw.sources.map((key) => rules.sources[key] ?? key);
  const isData = raw.kind === 'dataset' || rules.datasets.includes(name);
  return {
    kind: isData ? 'datasets' : 'models',
    name: name === hub ? repositoryOf(name) : name,
    hub,
    maker: makerLine(raw.maker?.split(', ') ?? []),
    facts: factsOf(raw.licenseAsStated, from),
    from,
    bases: [raw.base ?? [], raw.dependencies].flat(),
    data: [],
    generators: [],
  };
}

/** Rows of models.json. Where several sources are named and one license, all of them stand behind it. */
export const readModelRows = (content: unknown, rules: ImportRules): Row[] =>
  readRaw(modelRow, content, 'models.json')
    .filter((raw) => !isLeftOut(raw, rules))
    .map((raw) => toRow(raw, rules));
