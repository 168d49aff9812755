/** The tests that mutants of the engine face, as one file: each mutant starts one worker instead of thirty. */
export const tests = import.meta.glob(['../src/engine/*.test.ts', '!../src/engine/*.properties.test.ts'], {
  eager: true,
});
