import { expect, test } from 'vitest';

/** The tests that mutants of the engine face, as one file: each mutant starts one worker instead of thirty. */
const files = import.meta.glob(['../src/engine/*.test.ts', '!../src/engine/*.properties.test.ts']);

const broken: string[] = [];
for (const [name, load] of Object.entries(files))
  await load().catch((error: unknown) => broken.push(`${name}: ${String(error)}`));

/** Stryker overlooks files that do not load, so a mutant that keeps one from loading fails here. */
test('all test files load', () => {
  expect(broken).toEqual([]);
});
