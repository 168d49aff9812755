import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Node is the default; a test of the screen says `// @vitest-environment happy-dom` in its first line. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    benchmark: { include: ['src/**/*.bench.ts'] },
    environment: 'node',
    server: { deps: { external: [/\.cache\/bench/] } },
    maxWorkers: 2,
    isolate: false, // reading all records anew for each file took longer than the tests
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
