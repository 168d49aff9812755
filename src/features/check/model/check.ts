import { assess, type AssetKind, type Assessment, type Knowledge, type Plan } from '../../../engine/index.ts';
import type { KnowledgeIndex, LicensePage } from '../../../knowledge/index.ts';
import { knowledgeOf, readPlan } from '../../../state/index.ts';
import type { CheckSearch } from './check-search.ts';
import type { Loaded } from './load-check.ts';
import { engineName, subjectOf, type Subject } from './subject.ts';

/** Everything a screen of Check prints, computed from its address and the one record. */
export interface Check {
  search: CheckSearch;
  index: KnowledgeIndex;
  page: LicensePage | undefined;
  subject: Subject;
  knowledge: Knowledge;
  plan: Plan;
  assessment: Assessment;
  /** What people call the license. */
  name: string;
  /** Parts of the address that made no sense. */
  dropped: string[];
  skipped: readonly string[];
}

/** The kinds a license was written for or is often used on. */
export const kindsOf = (page: LicensePage | undefined): AssetKind[] =>
  page ? [...new Set([...page.madeFor.kinds, ...page.madeFor.alsoUsedFor.map(({ kind }) => kind)])] : [];

function nameOf(subject: Subject, { page }: Loaded): string {
  if (page) return page.shortName;
  if (subject.kind === 'family') return subject.id;
  return subject.kind === 'unknown' ? subject.text : '';
}

/** The plan of an address, about the license its name means; where a license knows one kind only, that kind is meant. */
function planOf(
  search: CheckSearch,
  subject: Subject,
  page: LicensePage | undefined,
): { plan: Plan; dropped: string[] } {
  const { plan, dropped } = readPlan({ ...search, license: undefined });
  const [only, another] = kindsOf(page);
  const kind = plan.assets[0]?.kind ?? (another ? undefined : only);
  return { dropped, plan: { ...plan, assets: [{ id: 'asset', license: engineName(subject), kind }] } };
}

/** Reads an address of Check. */
export function readCheck(search: CheckSearch, loaded: Loaded): Check {
  const { index, page } = loaded;
  const subject = subjectOf(search, index);
  const knowledge = knowledgeOf(page ? [page] : [], index);
  const { plan, dropped } = planOf(search, subject, page);
  return {
    search,
    index,
    page,
    subject,
    knowledge,
    plan,
    dropped,
    assessment: assess(plan, knowledge),
    name: nameOf(subject, loaded),
    skipped: search.skip?.split(',').filter(Boolean) ?? [],
  };
}
