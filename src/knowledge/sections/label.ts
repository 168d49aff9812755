import type { Place } from './places.ts';

/** One part of a section label as a record states it. */
type Part = { number: string } | { named: string };

const small = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const division = /\b(?:attachment|exhibit|appendix|annex|schedule|addendum)\s+(?:[a-z]\b|\d{1,2}\b|[ivx]+\b)/i;

const numbersOf = (text: string): Part[] =>
  text
    .split(/[\s.,()[\]§›]+/)
    .filter((part) => part !== '')
    .filter((part, level) => level === 0 || part !== '0')
    .map((part) => ({ number: small(part) }));

/** The parts of a label: "§ 1(b)(iv)" has three numbers, "Attachment A 12" a name and a number, "Preamble" a name. */
export function partsOf(label: string): Part[] {
  const paragraph = /¶\s*(\d+)/.exec(label);
  const rest = label.replace(/¶\s*\d+/, ' ').replace(/^section\s+(?=\d)/i, '§ ');
  const found = division.exec(rest)?.[0];
  const afterDivision = found ? rest.replace(found, ' ') : rest;
  const words =
    /^[\s,]*((?:[A-Za-z][A-Za-z'-]{2,}|[A-Z][a-z](?= [A-Za-z]{3})|of|to|&)(?:\s+[A-Za-z][A-Za-z'-]+)*(?:\s+[IVX]+\b)?)/.exec(
      afterDivision,
    )?.[1];
  const numbers = numbersOf(words ? afterDivision.replace(words, ' ') : afterDivision);
  return [
    ...(found ? [{ named: small(found) }] : []),
    ...(words ? [{ named: small(words) }] : []),
    ...numbers,
    ...(paragraph ? [{ named: `¶ ${paragraph[1]}` }] : []),
  ];
}

const namesOf = (place: Place, numbered: boolean): string[] => {
  const part = place.open.length === 0 || numbered ? [place.part] : [];
  const headings = place.headings.filter((heading) => heading !== place.part);
  return [place.division, ...part, ...headings, ...place.open.map((one) => one.title), `¶ ${place.paragraph}`]
    .map(small)
    .filter((name) => name !== '');
};

const plain = (name: string): string => ` ${name.replace(/[^a-z0-9' ]/g, ' ').replace(/ +/g, ' ')} `;

const fitsName = (named: string, names: readonly string[]): boolean =>
  names.some((name) => name === named || (!named.startsWith('¶') && plain(name).includes(plain(named))));

/** Does a label as a record states it fit a place of the text? */
export function fits(label: string, place: Place): boolean {
  const parts = partsOf(label);
  const numbers = parts.flatMap((part) => ('number' in part ? [part.number] : []));
  const named = parts.flatMap((part) => ('named' in part ? [part.named] : []));
  const inDivision = place.division !== '' && !/^end of/i.test(place.division);
  if (numbers.length > 0 && inDivision && !named.includes(small(place.division))) return false;
  const names = namesOf(place, numbers.length > 0);
  return (
    named.every((name) => fitsName(name, names)) &&
    numbers.every((number, level) => number === small(place.open[level]?.printed ?? ''))
  );
}

/** A place as people write it: "Attachment A › 12", "4 › 1", "Preamble › ¶ 3". */
export const describe = (place: Place): string => {
  const names = [place.division, ...(place.open.length === 0 ? place.headings.slice(-2) : [])].filter(
    (name) => name !== '',
  );
  return [...names, ...place.open.map((one) => one.printed), `¶ ${place.paragraph}`].join(' › ');
};
