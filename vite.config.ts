import tailwindcss from '@tailwindcss/vite';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { chunks } from './scripts/chunks.ts';
import { pseudoLanguage } from './scripts/vite-plugins/pseudo-language.ts';
import { recompileSources } from './scripts/vite-plugins/recompile-sources.ts';

const isSingle = (mode: string): boolean => mode === 'single';

const isSite = (mode: string, isRenderer: boolean): boolean => !isSingle(mode) && !isRenderer;

/** Modes: development, production, single (one file), pseudo and pseudo-rtl (every text marked, to find what is not translatable). */
export default defineConfig(({ mode, isSsrBuild = false }) => ({
  base: isSingle(mode) ? './' : (process.env.LICHEN_BASE ?? '/'),
  define: { 'import.meta.env.LICHEN_ORIGIN': JSON.stringify(process.env.LICHEN_ORIGIN ?? '') },
  // React has had this hook for long; the shim for older ones is left out
  resolve: { alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' } },
  plugins: [
    tanstackRouter({
      autoCodeSplitting: !isSingle(mode),
      codeSplittingOptions: { defaultBehavior: [['loader', 'component'], ['errorComponent'], ['notFoundComponent']] },
    }),
    react(),
    tailwindcss(),
    pseudoLanguage(mode),
    recompileSources(),
    isSingle(mode) && viteSingleFile(),
  ],
  publicDir: isSite(mode, isSsrBuild) ? 'public' : false,
  build: {
    target: 'es2023',
    cssCodeSplit: false, // one stylesheet, written into the pages; chunks must not ask for it again
    manifest: isSite(mode, isSsrBuild) && 'manifest.json',
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { bundlerTimings: false }, ...(isSite(mode, isSsrBuild) && { output: chunks }) },
  },
}));
