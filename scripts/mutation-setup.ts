import { afterAll, inject } from 'vitest';

declare module 'vitest' {
  /** What Stryker tells the tests. */
  interface ProvidedContext {
    /** Where Stryker keeps its notes. */
    globalNamespace: string;
  }
}

/** Caches hide which test reaches a line, so Stryker's own notes on that are dropped: every mutant faces every test. */
afterAll(() => {
  const notes: unknown = Reflect.get(globalThis, inject('globalNamespace'));
  if (typeof notes === 'object' && notes !== null) Reflect.deleteProperty(notes, 'mutantCoverage');
});
