import { defineConfig } from 'vitest/config';

/** The tests that mutants of the engine face: its own, but not those that try at random, nor the plans on real records. */
export default defineConfig({
  test: {
    include: ['src/engine/**/*.test.ts'],
    environment: 'node',
    exclude: ['**/*.properties.test.ts'],
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
