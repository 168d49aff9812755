import { assess, vocabulary, type Restriction, type VerdictMark } from '../../../engine/index.ts';
import { restrictionTerms, type RestrictionEntry } from '../../../knowledge/index.ts';
import { atResult, searchAfter, withTopics } from './answer.ts';
import type { CheckSearch } from './check-search.ts';
import type { Check } from './check.ts';

/** What stays possible under a use limit the plan runs into. */
export interface WhatStays {
  id: Restriction;
  entry: RestrictionEntry;
  /** The verdict of the same plan without the topic, and its address. */
  verdict: VerdictMark;
  search: CheckSearch;
}

function touchedTopics({ plan, assessment }: Check): Restriction[] {
  const barred = assessment.findings.filter(({ rule }) => rule === 'use-restricted');
  const named = new Set(barred.flatMap(({ values }) => values.categories ?? []));
  return vocabulary.restrictions.filter((id) => plan.profile.topics[id] === 'yes' && named.has(id));
}

/** For each forbidden topic of the plan: the same plan without it, tried out by the engine, and examples of work it does not touch. */
export const whatStays = (check: Check): WhatStays[] =>
  touchedTopics(check).flatMap((id) => {
    const entry = restrictionTerms.find((one) => one.id === id);
    const plan = withTopics(check.plan, [id], 'no');
    const { verdict } = assess(plan, check.knowledge);
    return entry ? [{ id, entry, verdict, search: atResult(searchAfter(check, { plan })) }] : [];
  });
