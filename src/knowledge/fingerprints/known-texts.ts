import type { LicenseRecord } from '../records.ts';
import { decodeFigures, encodeFigures } from './figures-code.ts';
import type { Fingerprint } from './fingerprint.ts';

/** A text that records speak of, by the name of its file, and which document of which license it is. */
export interface RecordedText {
  kind: 'recorded';
  text: string;
  of: { license: string; role: LicenseRecord['documents'][number]['role'] }[];
}

/** A text of the SPDX list by all its ids, and the license whose record was written from another printing of it. */
export interface SpdxText {
  kind: 'spdx';
  ids: string[];
  name: string;
  license?: string;
}

/** A text one can recognize. */
export type TextName = RecordedText | SpdxText;

/** A known text as it is compared. */
export interface KnownText<Name extends TextName = TextName> extends Required<Fingerprint> {
  name: Name;
}

/**
 * A file of known texts. Families of licenses share many figures, so each stands once, and a text says which are its
 * own by their places: a fifth less to load than with the figures of every text written out.
 */
export interface KnownTextsFile {
  figures: string;
  texts: { name: TextName; sha256: string; places: string }[];
}

/** Writes known texts as a file. */
export function packKnownTexts(known: readonly KnownText[]): KnownTextsFile {
  const all = Uint32Array.from(new Set(known.flatMap(({ figures }) => [...figures]))).sort();
  const places = new Map([...all].map((figure, place) => [figure, place]));
  const placesOf = (figures: Uint32Array): number[] => [...figures].map((figure) => places.get(figure) ?? 0);
  return {
    figures: encodeFigures(all),
    texts: known.map(({ name, sha256, figures }) => ({ name, sha256, places: encodeFigures(placesOf(figures)) })),
  };
}

/** Makes the texts of a file ready to be compared; do it once. */
export function readKnownTexts({ figures, texts }: KnownTextsFile): KnownText[] {
  const all = decodeFigures(figures);
  return texts.map(({ name, sha256, places }) => ({
    name,
    sha256,
    figures: decodeFigures(places).map((place) => all[place] ?? 0),
  }));
}
