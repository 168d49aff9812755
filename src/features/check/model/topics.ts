import { assess, type Restriction } from '../../../engine/index.ts';
import { clausesAsking, type Clause } from '../../../explain/index.ts';
import {
  domainTerms,
  restrictionTerms,
  type RestrictionEntry,
  type VocabularyEntry,
} from '../../../knowledge/index.ts';
import { planBefore, type TopicAnswer } from './answer.ts';
import type { Check } from './check.ts';

/** A topic the license speaks of, with the clauses that do. */
export interface Topic {
  id: Restriction;
  entry: RestrictionEntry;
  clauses: Clause[];
}

/** Topics of one domain. */
export interface TopicGroup {
  domain: VocabularyEntry;
  topics: Topic[];
}

/** What the screen of topics asks: one by one what honest work may touch, all together what only misuse touches. */
export interface TopicQuestions {
  mission: TopicGroup[];
  pledge: Topic[];
}

const isRestriction = (id: string): id is Restriction => restrictionTerms.some((entry) => entry.id === id);

/** The topics that matter for the plan, as if none had been answered. */
export function topicQuestions({ plan, knowledge, page }: Check): TopicQuestions {
  const before = assess(planBefore(plan, 'topics'), knowledge);
  const asked = new Set<string>(before.findings.flatMap(({ asks }) => asks));
  const topics = restrictionTerms.flatMap((entry): Topic[] => {
    const { id } = entry;
    return isRestriction(id) && asked.has(`topic:${id}`)
      ? [{ id, entry, clauses: clausesAsking(before, page, `topic:${id}`) }]
      : [];
  });
  const mission = topics.filter(({ entry }) => entry.ask === 'mission');
  return {
    mission: domainTerms
      .map((domain) => ({ domain, topics: mission.filter(({ entry }) => entry.domain === domain.id) }))
      .filter((group) => group.topics.length > 0),
    pledge: topics.filter(({ entry }) => entry.ask !== 'mission'),
  };
}

/** The topics asked one by one, in one list. */
export const missionTopics = ({ mission }: TopicQuestions): Topic[] => mission.flatMap(({ topics }) => topics);

/** What was answered on a topic. */
export function answerOn({ plan, skipped }: Check, id: Restriction): TopicAnswer | undefined {
  return plan.profile.topics[id] ?? (skipped.includes(`topic:${id}`) ? 'unsure' : undefined);
}
