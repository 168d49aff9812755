import { runsOf } from '../copied-run.ts';
import { normalize } from '../normalize.ts';
import { hashOf } from './hash.ts';

/**
 * How texts are reduced to figures. A change asks for all figures anew: `npm run fingerprints -- <folder of texts>`.
 *
 * Every run of `words` words becomes a number of `bits` bits; of every `window` numbers in a row the smallest is
 * kept. So two texts that share any run of `words + window - 1` words share a figure: they have all numbers of one
 * window in common, and with them the smallest. Shorter runs in common may go unseen.
 *
 * 24 bits: two different runs get the same number once in 17 million times, so a paste of 2 MB meets one figure in
 * 300 by chance. More bits would cost kilobytes, fewer would let long pastes resemble everything a little. A window
 * of 8 is the smallest that leaves a good tenth of the 400 KiB for more licenses.
 */
export const settings = { words: 5, window: 8, bits: 24 } as const;

/** So many words in common are always seen. */
export const surelySeen = settings.words + settings.window - 1;

/** A text as figures, and the hash of its normalized words where it is known. */
export interface Fingerprint {
  /** Ascending, none twice. */
  figures: Uint32Array;
  sha256?: string;
}

/** The smallest number of every window in a row of numbers, ascending, each once; fewer numbers than a window are one window. */
export function winnow(numbers: readonly number[], window: number): Uint32Array {
  const chosen = new Set<number>();
  const windows = numbers.length === 0 ? 0 : Math.max(1, numbers.length - window + 1);
  for (let at = 0; at < windows; at += 1) chosen.add(Math.min(...numbers.slice(at, at + window)));
  return Uint32Array.from(chosen).sort();
}

/** The figures of a text, whatever its line breaks, quotes, punctuation and capitals; none for fewer words than make a run. */
export const fingerprintOf = (text: string): Fingerprint => ({
  figures: winnow(
    runsOf(normalize(text), settings.words).map((run) => hashOf(run, settings.bits)),
    settings.window,
  ),
});
