import { afterEach, expect, it, vi } from 'vitest';
import { loadOfficialText, loadTextReader } from './index.ts';

afterEach(() => vi.unstubAllGlobals());

const reflowed = (await loadOfficialText('apache-2.0')).text.replace(/\s+/g, '\n');

it('recognizes a text word for word, however its lines break', async () => {
  const [first] = await (await loadTextReader())(reflowed);
  expect(first).toMatchObject({ exact: true, ofKnown: 1, ofGiven: 1 });
});

it('does not claim word for word where the browser cannot hash', async () => {
  vi.stubGlobal('crypto', {});
  const [first] = await (await loadTextReader())(reflowed);
  expect(first).toMatchObject({ exact: 'unknown', alike: 1 });
});

it('builds the reader once', () => {
  expect(loadTextReader()).toBe(loadTextReader());
});
