import type { LicensePage, LicenseUses } from '../../knowledge/index.ts';
import type * as PartsModule from './parts.tsx';
import { partsId } from './parts-id.ts';
import type { Visit } from './visit.ts';

const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll', 'hashchange', 'popstate'];

/** What the lower parts of a license's page are made of: their code and the whole record. */
interface Parts {
  code: typeof PartsModule;
  record: LicensePage;
  /** What carries the license, if anything Lichen knows does. */
  uses: LicenseUses | undefined;
}

const here = new Map<string, Parts>();
const coming = new WeakMap<Visit, Promise<void>>();

/** The parts of this license, if they are here. */
export const partsNow = (id: string): Parts | undefined => here.get(id);

async function loadRecord(id: string): Promise<Pick<Parts, 'record' | 'uses'>> {
  const { loadLicense, loadLicenseUses } = await import('./record.ts');
  const [record, uses] = await Promise.all([loadLicense(id), loadLicenseUses(id)]);
  return { record, uses };
}

/** Loads code and record at once. */
export async function loadParts(id: string): Promise<void> {
  const [code, data] = await Promise.all([import('./parts.tsx'), loadRecord(id)]);
  here.set(id, { code, ...data });
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

const isPrerendered = (id: string): boolean => document.getElementById(partsId)?.dataset.license === id;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3000));

/** Without network the page stays as it was prerendered, and the next sign tries again. */
const tryAtSign = (id: string): Promise<void> =>
  firstSign()
    .then(() => loadParts(id))
    .catch(() => pause().then(() => tryAtSign(id)));

/** Loads the parts when they are needed: at the first sign of a visitor on a prerendered page; at once on one drawn afresh, which is not whole without them and fails where they do not come. */
export function wantedParts(visit: Visit): Promise<void> {
  const { id } = visit;
  const wanted = coming.get(visit) ?? (isPrerendered(id) ? tryAtSign(id) : loadParts(id));
  coming.set(visit, wanted);
  return wanted;
}
