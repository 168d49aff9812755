import type { DutyLine } from '../../../explain/index.ts';
import { dutyTerms, termOf, type LicensePage } from '../../../knowledge/index.ts';

/** The text that meets a duty, with the gaps filled that the record can fill; the rest stays in braces. */
export function pasteTextOf({ paste, duty }: DutyLine, page: LicensePage, year: number): string | undefined {
  const text = paste ?? termOf(dutyTerms, duty.kind).paste;
  const known: Record<string, string | undefined> = {
    license: page.name,
    link: page.documents[0]?.url,
    year: String(year),
  };
  return text?.replace(/\{([a-z ]+)\}/g, (gap, name: string) => known[name] ?? gap);
}
