import { expect, it } from 'vitest';
import { normalize } from './normalize.ts';

it('makes white space, quotes and dashes alike', () => {
  expect(normalize('  “Keep”\r\n\tthe moss’s – name…\u00a0now ')).toBe('"Keep" the moss\'s - name... now');
});

it('leaves nothing more to do', () => {
  const once = normalize('‘a’ — «b»\n\nc');
  expect(normalize(once)).toBe(once);
});
