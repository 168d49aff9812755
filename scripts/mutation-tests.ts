import { test } from 'vitest';

const files = import.meta.glob(['../src/engine/*.test.ts', '!../src/engine/*.properties.test.ts']);

/** The tests that mutants of the engine face, as one file: each mutant starts one worker instead of thirty. */
export const tests = Object.entries(files);

/** Stryker overlooks files that do not load, so a mutant that keeps one from loading fails a test here. */
for (const [name, load] of tests) {
  const failed = await load().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  if (failed) test(`${name} loads`, () => Promise.reject(failed.error));
}
