import { z } from 'zod';

const withId = z.array(z.looseObject({ id: z.string() }));
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const singular = (name: string) =>
  name
    .replace(/ies$/, 'y')
    .replace(/([xs])es$/, (m, l: string) => (l === 'x' ? 'x' : m.slice(0, -1)))
    .replace(/s$/, '');
const pascal = (name: string) => camel(`-${singular(name)}`).replace(/^-/, '');

function oneVocabulary(name: string, content: unknown): string {
  const ids = withId
    .parse(content)
    .map((entry) => `'${entry.id}'`)
    .join(', ');
  return `/** Ids of vocabulary/${name}.yaml. */\nexport const ${camel(name)} = [${ids}] as const;\n/** One of them. */\nexport type ${typeName(name)} = (typeof ${camel(name)})[number];\n`;
}

const typeName = (name: string) =>
  ({
    acts: 'Act',
    objects: 'ThingObject',
    restrictions: 'Restriction',
    facts: 'FactId',
    statuses: 'Status',
    certainties: 'Certainty',
    verdicts: 'VerdictMark',
  })[name] ?? pascal(name);

/** The TypeScript source of all closed lists: one constant and one union type per vocabulary file. */
export function vocabularyTypes(vocabularies: Map<string, unknown>): string {
  const parts = [...vocabularies].map(([name, content]) => oneVocabulary(name, content));
  return `// Generated from src/knowledge/vocabulary by build-knowledge. Do not edit.\n\n${parts.join('\n')}`;
}
