import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commentedYaml } from './commented-yaml.ts';
import { sha256Of } from './fingerprints.ts';
import { jsonSchemas } from './json-schemas.ts';
import { parseRecord } from './load-records.ts';
import { skeletonOf, toFill } from './skeleton.ts';

const text = commentedYaml(skeletonOf('moss-1.0', '2026-11-20'), jsonSchemas().license, ['Read first.']);
const content: unknown = parse(text, { schema: 'failsafe' });

const valueAt = (path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined,
      content,
    );

describe('a new record', () => {
  it('fits the schema except where something is to be filled in', () => {
    const { problems } = parseRecord('moss-1.0', content);
    expect(problems.length).toBeGreaterThan(20);
    expect(problems.filter(({ path }) => valueAt(path) !== toFill)).toEqual([]);
  });

  it('explains its fields with the comments of the schema', () => {
    expect(text).toContain('# Who publishes the text.');
    expect(text).toMatch(/# One of: public-domain, permissive, .+\ncategory: FILL IN/);
    expect(text).toMatch(/# {3}when: |# {3}kind: One of: credit/);
  });

  it('explains each field once', () => {
    expect(text.split('carry, carry-parts (name them)').length).toBe(2);
  });

  it('names the hash of the text where the text is at hand', () => {
    const hash = sha256Of('Moss may be picked.');
    const { problems } = parseRecord('moss-1.0', skeletonOf('moss-1.0', '2026-11-20', hash));
    expect(problems.map(({ path }) => path)).not.toContain('documents.0.sha256');
    const unread = parseRecord('moss-1.0', content).problems.find(({ path }) => path === 'documents.0.sha256');
    expect(unread?.message).toContain('--texts');
  });

  it('reads back as it was', () => {
    expect(content).toEqual(skeletonOf('moss-1.0', '2026-11-20'));
  });
});
