import type { Fingerprint } from './fingerprint.ts';
import type { KnownText, TextName } from './known-texts.ts';

/** How much a text and a known one have in common; shares go from 0 to 1 and are estimates, but for a text with itself. */
export interface Resemblance {
  name: TextName;
  /** Word for word the known text; unknown when the hash of the given one is. */
  exact: boolean | 'unknown';
  /** Both in one number, for the order: what only the given text has counts whole, what it lacks counts a quarter, for people paste parts more often than they add to a text. */
  alike: number;
  /** How much of the known text stands in the given one: below 1 when something was cut or changed. */
  ofKnown: number;
  /** How much of the given text stands in the known one: below 1 when something was added or changed. */
  ofGiven: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const wholly = { alike: 1, ofKnown: 1, ofGiven: 1 };

const commonOf = (figures: ReadonlySet<number>, known: KnownText): number =>
  known.figures.reduce((sum, figure) => sum + Number(figures.has(figure)), 0);

function sharesOf(common: number, given: number, known: number): typeof wholly {
  const missing = known - common;
  return { alike: share(common, given + missing / 4), ofKnown: share(common, known), ofGiven: share(common, given) };
}

/** One figure may be chance, unless a text has no more; a tenth of neither text is what legal texts share anyway. */
const isAlike = (common: number, { ofKnown, ofGiven }: typeof wholly): boolean =>
  Math.max(ofKnown, ofGiven) >= 0.1 && (common > 1 || Math.min(ofKnown, ofGiven) === 1);

function compare(given: Fingerprint, figures: ReadonlySet<number>, known: KnownText): Resemblance[] {
  const { name } = known;
  const exact = given.sha256 === undefined ? 'unknown' : given.sha256 === known.sha256;
  if (exact === true) return [{ name, exact, ...wholly }];
  const common = commonOf(figures, known);
  const shares = sharesOf(common, figures.size, known.figures.length);
  return isAlike(common, shares) ? [{ name, exact, ...shares }] : [];
}

/**
 * The known texts that a given one resembles, the most alike first. Owners, years, numbers and added or missing parts
 * lower the shares a little and rarely change the order.
 */
export function resemblance(given: Fingerprint, known: readonly KnownText[]): Resemblance[] {
  const figures = new Set(given.figures);
  return known
    .flatMap((text) => compare(given, figures, text))
    .sort((a, b) => Number(b.exact === true) - Number(a.exact === true) || b.alike - a.alike);
}
