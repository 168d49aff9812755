import { expect, test } from 'vitest';
import { licenseRecord } from '../src/knowledge/schema/license.ts';
import { publishedData } from './published-data.ts';

interface List {
  licenses: { id: string; file: string }[];
}

const files = publishedData();
const contentOf = (path: string): unknown => files.find((file) => file.path === path)?.content;

test('the list names a file for every license, and each holds a record its schema accepts', () => {
  const { licenses } = contentOf('data/licenses.json') as List;
  expect(licenses.length).toBeGreaterThan(0);
  for (const { id, file } of licenses) {
    const { record } = contentOf(file.slice(file.indexOf('data/'))) as { record: unknown };
    expect(licenseRecord.parse(record).id).toBe(id);
  }
});

test('every file but the schema says under which terms and from which version of the knowledge it is', () => {
  for (const { path, content } of files.filter((file) => !file.path.endsWith('schema.json')))
    expect(content, path).toMatchObject({ license: 'CC-BY-4.0', version: expect.stringMatching(/^[0-9a-f]{12}$/) });
});
