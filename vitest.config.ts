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
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
