const plain = 'aAbcCdDeEgGhHiIjJkKlLnNoOrRsStTuUwWyYzZ';
const accented = 'áÁƀçÇðÐéÉĝĜĥĤíÍĵĴķĶļĻñÑöÖŕŔšŠţŢúÚŵŴýÝžŽ';

const accent = (character: string): string => accented[plain.indexOf(character)] ?? character;

const accentOutsidePlaceholders = (text: string): string =>
  text.replace(/\{[^}]*\}|[a-z]/gi, (part) => (part.startsWith('{') ? part : accent(part)));

/** Returns the text with accents, a third longer and in brackets, so that untranslated and cut-off text shows; `{placeholders}` stay. */
export const pseudo = (text: string): string =>
  text.trim() === '' ? text : `[${accentOutsidePlaceholders(text)}${'…'.repeat(Math.ceil(text.length / 3))}]`;
