import {
  domainTerms,
  restrictionTerms,
  termOf,
  type LicensePage,
  type RestrictionEntry,
  type VocabularyEntry,
} from '../../knowledge/index.ts';

/** A use restriction with its categories of the taxonomy, the closest first. */
export interface RestrictionLine {
  rule: LicensePage['prohibitions'][number];
  categories: RestrictionEntry[];
}

/** The use restrictions of one domain. */
export interface RestrictionGroup {
  domain: VocabularyEntry;
  lines: RestrictionLine[];
}

const lineOf = (rule: LicensePage['prohibitions'][number]): RestrictionLine[] =>
  rule.categories ? [{ rule, categories: rule.categories.map((id) => termOf(restrictionTerms, id)) }] : [];

/** The use restrictions of a license by the domain of their closest category, in the order of the taxonomy. */
export function restrictionGroups({ prohibitions }: LicensePage): RestrictionGroup[] {
  const all = prohibitions.flatMap(lineOf);
  const groups = domainTerms.map((domain) => ({
    domain,
    lines: all.filter(({ categories }) => categories[0]?.domain === domain.id),
  }));
  return groups.filter(({ lines }) => lines.length > 0);
}
