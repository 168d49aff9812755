import type { Line } from './lines.ts';

const bare = (text: string): string =>
  text
    .replace(/\*\*|__|<[^>]+>/g, '')
    .replace(/^#+ /, '')
    .replace(/[\s:]+$/, '')
    .trim();

/** The label and name of a part with numbering of its own ("Attachment A"); undefined for any other line. */
export function divisionOf({ text }: Line): { label: string; title: string } | undefined {
  const line = bare(text);
  if (/^END OF (THE )?TERMS/i.test(line)) return { label: line, title: '' };
  const found =
    /^((?:Attachment|Exhibit|Appendix|Annex|Schedule|Addendum)\s+(?:[A-Z]|\d{1,2}|[IVX]+))(?:$|\s*[:.(-]\s*(.*)$)/i.exec(
      line,
    );
  return found?.[1] && /^[A-Z]/.test(line) && line.length < 120
    ? { label: found[1], title: found[2] ?? '' }
    : undefined;
}

/** The heading "Section II: …" over sections whose numbers run on; undefined for any other line. */
export const romanPart = ({ text }: Line): string | undefined =>
  /^(?:section|part|article|chapter)\s+[IVX]+\b/i.test(bare(text)) && text.length < 90 ? bare(text) : undefined;

const capital = (word: string): boolean =>
  /^["'(]?[A-Z0-9]/.test(word) || /^(a|an|and|as|by|for|from|in|of|on|or|the|to|under|with|your)$/.test(word);

/** The words of an unnumbered heading, standing alone or right after the name of a part; undefined when the line is running text. */
export function headingOf(line: Line, after: boolean): string | undefined {
  const words = bare(line.text);
  if (words === '' || words.length > 70 || !/[A-Za-z]{3}/.test(words) || /[.;,]$/.test(words)) return undefined;
  if (/^#+ /.test(line.text) || /^\*\*.+\*\*:?$/.test(line.text)) return words;
  if (!(line.blankBefore || after) || /^[*-] /.test(line.text)) return undefined;
  return (line.blankAfter || after) && /^[A-Z"'(]/.test(words) && words.split(' ').every(capital) ? words : undefined;
}
