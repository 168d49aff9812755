import { defineConfig } from 'vite';

/** The engine as one plain file, as a browser gets it: what is measured is the engine, not the test runner around it. */
export default defineConfig({
  build: {
    ssr: 'src/engine/index.ts',
    outDir: '.cache/bench',
    target: 'es2023',
    rolldownOptions: { output: { entryFileNames: 'engine.mjs' } },
  },
});
