import { Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { z } from 'zod';

const shape = z.looseObject({
  description: z.string().optional(),
  enum: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), shape).optional();
  },
  get items() {
    return shape.optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), shape]).optional();
  },
});
type Shape = z.infer<typeof shape>;

const oneOf = (schema: Shape | undefined): string[] => (schema?.enum ? [`One of: ${schema.enum.join(', ')}.`] : []);

/** What the schema says of a field, and the values it may take. */
const commentOf = (schema: Shape): string[] => [
  ...(schema.description === undefined ? [] : [schema.description]),
  ...oneOf(schema),
  ...oneOf(schema.items),
];

/** An empty list says what its entries hold. */
function entryComment(schema: Shape): string[] {
  const fields = Object.entries(schema.items?.properties ?? {});
  return fields.length > 0
    ? [
        'None yet. Each entry has:',
        ...fields.map(([name, field]) => `  ${name}: ${commentOf(field).join(' ')}`.trimEnd()),
      ]
    : [];
}

const inside = (schema: Shape, key: string): Shape | undefined =>
  schema.properties?.[key] ??
  (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined);

function explainPair(pair: Pair, schema: Shape, said: Set<string>): void {
  if (!isScalar(pair.key)) return;
  const field = inside(schema, String(pair.key.value));
  if (!field) return;
  const empty = isSeq(pair.value) && pair.value.items.length === 0;
  const lines = [...commentOf(field), ...(empty ? entryComment(field) : [])];
  const text = lines.map((line) => ` ${line}`).join('\n');
  if (text !== '' && !said.has(text)) pair.key.commentBefore = text;
  said.add(text);
  const value = isSeq(pair.value) ? pair.value.items[0] : pair.value;
  if (isMap(value)) explain(value, isSeq(pair.value) ? (field.items ?? {}) : field, said);
}

const explain = (map: YAMLMap, schema: Shape, said: Set<string>): void =>
  map.items.forEach((pair) => explainPair(pair, schema, said));

/** Data as YAML, with what its JSON Schema says of each field as a comment above it, each comment once. */
export function commentedYaml(
  content: Record<string, unknown>,
  jsonSchema: unknown,
  heading: readonly string[],
): string {
  const document = new Document(content, { schema: 'failsafe', aliasDuplicateObjects: false });
  if (isMap(document.contents)) explain(document.contents, shape.parse(jsonSchema), new Set());
  document.commentBefore = heading.map((line) => ` ${line}`).join('\n');
  return document.toString({ lineWidth: 0 });
}
