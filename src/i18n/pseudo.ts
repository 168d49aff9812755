const plain = 'aAbcCdDeEgGhHiIjJkKlLnNoOrRsStTuUwWyYzZ';
const accented = 'áÁƀçÇðÐéÉĝĜĥĤíÍĵĴķĶļĻñÑöÖŕŔšŠţŢúÚŵŴýÝžŽ';

const accent = (character: string): string => accented[plain.indexOf(character)] ?? character;

const accentOutsidePlaceholders = (text: string): string =>
  text.replace(/\{[^}]*\}|[a-z]/gi, (part) => (part.startsWith('{') ? part : accent(part)));

/** In words no longer than those of a language with long words. */
const padding = (length: number): string => (length > 3 ? ' ' : '') + '…'.repeat(length).replace(/…{9}(?=…)/g, '$& ');

/** Returns the text with accents, a third longer and in brackets, so that untranslated and cut-off text shows; `{placeholders}` stay. */
export const pseudo = (text: string): string =>
  text.trim() === '' ? text : `[${accentOutsidePlaceholders(text)}${padding(Math.ceil(text.length / 3))}]`;
