import { defineConfig } from 'vitest/config';

/** For Stryker alone: the engine's own tests, but not those that try at random, nor the plans on real records. */
export default defineConfig({
  test: {
    include: ['scripts/mutation-tests.ts'],
    setupFiles: ['scripts/mutation-setup.ts'],
    environment: 'node',
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
