import { normalize } from './normalize.ts';
import { describe, fits } from './sections/label.ts';
import { linesOf } from './sections/lines.ts';
import { placesOf, type Place } from './sections/places.ts';

export { describe } from './sections/label.ts';
export type { Place } from './sections/places.ts';

/** A text made ready for finding clauses: normalized, with the section in force at every place. */
export interface Outline {
  text: string;
  places: Place[];
}

/** The outline of a license text; "text" is the same as the normalized text. */
export function outlineOf(raw: string): Outline {
  const lines = linesOf(raw);
  const text = lines.map((line) => line.text).join(' ');
  return { text, places: placesOf(lines, text) };
}

/** Every place (offset in the normalized text) where a locator occurs. */
export function occurrencesOf(locator: string, { text }: Outline): number[] {
  const wanted = normalize(locator);
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && wanted !== ''; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** The section in force at an offset of the normalized text. */
export const placeAt = (offset: number, { places }: Outline): Place | undefined =>
  places.findLast((place) => place.at <= offset);

/** What looking up a locator gives: found in the stated section, found elsewhere (where), or not found. */
export type Located = { kind: 'found'; at: number } | { kind: 'elsewhere'; places: string[] } | { kind: 'missing' };

/** Looks a locator up and compares the section it stands in with the label the record states. */
export function locate(section: string, locator: string, outline: Outline): Located {
  const hits = occurrencesOf(locator, outline).map((at) => ({
    at,
    places: placesWithin(at, normalize(locator).length, outline),
  }));
  if (hits.length === 0) return { kind: 'missing' };
  const hit = hits.find(({ places }) => places.some((place) => fits(section, place)));
  return hit
    ? { kind: 'found', at: hit.at }
    : { kind: 'elsewhere', places: hits.flatMap(({ places }) => places.slice(0, 1).map(describe)) };
}

/** The sections in force from an offset over a length: a locator may begin with a heading or its number. */
const placesWithin = (at: number, length: number, outline: Outline): Place[] =>
  [placeAt(at, outline), ...outline.places.filter((place) => place.at > at && place.at < at + length)].filter(
    (place) => place !== undefined,
  );
