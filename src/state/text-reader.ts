import type { KnownTextsFile, Resemblance } from '../knowledge/index.ts';

/** Tells which known texts a text resembles, the most alike first. */
export type TextReader = (text: string) => Promise<Resemblance[]>;

let reader: Promise<TextReader> | undefined;

/** Loads what recognizes a pasted text, with the fingerprints of all known ones; built once, tried again when it failed. */
export const loadTextReader = (): Promise<TextReader> =>
  (reader ??= makeTextReader().catch((fault: unknown) => {
    reader = undefined;
    throw fault;
  }));

async function makeTextReader(): Promise<TextReader> {
  const [{ fingerprintOf, readKnownTexts, resemblance, sha256Of }, recorded, spdx] = await Promise.all([
    import('./fingerprints.ts'),
    import('../knowledge/generated/fingerprints/recorded.json'),
    import('../knowledge/generated/fingerprints/spdx.json'),
  ]);
  const known = [recorded, spdx].flatMap((file) => readKnownTexts(file.default as unknown as KnownTextsFile));
  return async (text) => resemblance({ ...fingerprintOf(text), sha256: await sha256Of(text) }, known);
}
