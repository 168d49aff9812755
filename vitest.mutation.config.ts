import { defineConfig } from 'vitest/config';

/** The tests that mutants of the engine have to survive: its own, the plans with known answers, the records. */
export default defineConfig({
  test: {
    include: ['src/engine/**/*.test.ts', 'src/knowledge/engine-cases.test.ts'],
    environment: 'node',
    env: { LICHEN_RUNS: process.env.LICHEN_RUNS ?? '25' },
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
