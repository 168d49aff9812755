import { content, m } from '../../i18n/index.ts';
import { dutyTerms, limitTerms, termOf, type LicensePage } from '../../knowledge/index.ts';

/** Names the rules that carry over: use restrictions by number, limits and duties by kind. */
export function carriedParts({ prohibitions, limits, duties }: LicensePage, parts: readonly string[]): string {
  const count = prohibitions.filter(({ id }) => parts.includes(id)).length;
  const named = [
    ...limits.filter(({ id }) => parts.includes(id)).map(({ kind }) => termOf(limitTerms, kind).label),
    ...duties.filter(({ id }) => parts.includes(id)).map(({ kind }) => termOf(dutyTerms, kind).label),
  ];
  return [...(count > 0 ? [m.license_restriction_count({ count })] : []), ...new Set(named.map(content))].join(', ');
}
