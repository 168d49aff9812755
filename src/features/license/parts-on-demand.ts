import type * as PartsModule from './parts.tsx';
import { partsId } from './parts-id.ts';

const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll', 'hashchange', 'popstate'];

let parts: typeof PartsModule | undefined;
let coming: Promise<void> | undefined;

/** The parts, if their code is here. */
export const partsNow = (): typeof PartsModule | undefined => parts;

/** Loads the code of the parts at once. */
export async function loadParts(): Promise<void> {
  parts = await import('./parts.tsx');
}

/** Resolves at the first sign of a visitor: until then the prerendered markup is all there is to see. */
function firstSign(): Promise<void> {
  const heard = new AbortController();
  return new Promise((resolve) => {
    const stop = () => {
      heard.abort();
      resolve();
    };
    for (const sign of signs) addEventListener(sign, stop, { capture: true, passive: true, signal: heard.signal });
  });
}

const isPrerendered = (): boolean => document.getElementById(partsId) !== null;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3000));

/** Without network the page stays as it was prerendered, and the next sign tries again. */
const tryAtSign = (): Promise<void> =>
  firstSign()
    .then(loadParts)
    .catch(() => pause().then(tryAtSign));

/** Loads the code of the parts when it is needed: at once, or at the first sign of a visitor on a prerendered page. */
export const wantedParts = (): Promise<void> =>
  (coming ??= isPrerendered() ? tryAtSign() : loadParts().catch(tryAtSign));
