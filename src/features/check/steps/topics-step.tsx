import { useMemo, useState } from 'react';
import type { Restriction } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import type { Trio } from '../../../ui/trio-list.tsx';
import { atStep, searchAfter, topicsAnswered } from '../model/answer.ts';
import type { CheckSearch } from '../model/check-search.ts';
import type { Check } from '../model/check.ts';
import { answerOn, missionTopics, topicQuestions, type Topic } from '../model/topics.ts';
import { useCheck, useGo } from '../use-check.ts';
import { MissionRows } from './mission-rows.tsx';
import { PledgeQuestion } from './pledge-question.tsx';
import { StepFrame } from './step-frame.tsx';

type Answers = Partial<Record<Restriction, Trio>>;

const answersOf = (check: Check, topics: readonly Topic[]): Answers =>
  Object.fromEntries(topics.flatMap(({ id }) => (answerOn(check, id) ? [[id, answerOn(check, id)]] : [])));

/** Lines without an answer count as "not sure": they stay open and are not asked again. */
function closed(check: Check, topics: readonly Topic[]): CheckSearch {
  const empty = topics.filter(({ id }) => answerOn(check, id) === undefined).map(({ id }) => id);
  return empty.length > 0 ? topicsAnswered(check, empty, 'unsure') : searchAfter(check, {});
}

/** Asks what the work touches, all on one screen. */
export function TopicsStep() {
  const check = useCheck();
  const go = useGo();
  const questions = useMemo(() => topicQuestions(check), [check]);
  const mission = missionTopics(questions);
  const all = [...mission, ...questions.pledge];
  const [drafts, setDrafts] = useState<Answers>({});
  const value = { ...answersOf(check, all), ...drafts };
  const answer = (ids: Restriction[], said: Trio) => {
    setDrafts((before) => ({ ...before, ...Object.fromEntries(ids.map((id) => [id, said])) }));
    go((newest) => atStep(topicsAnswered(newest, ids, said), 'topics'), { inPlace: true });
  };
  return (
    <StepFrame
      step="topics"
      title={m.check_topics_question()}
      help={m.check_topics_help({ license: content(check.name) })}
      why={m.check_topics_why()}
      isAnswered
      onContinue={() => go((newest) => closed(newest, all))}
    >
      {() => (
        <>
          {mission.length > 0 && (
            <p className="mb-6">
              <Button
                icon="check"
                onClick={() =>
                  answer(
                    mission.map(({ id }) => id),
                    'no',
                  )
                }
              >
                {m.check_topics_none_of_these({ count: mission.length })}
              </Button>
            </p>
          )}
          <MissionRows groups={questions.mission} value={value} onChange={answer} />
          {questions.pledge.length > 0 && <PledgeQuestion topics={questions.pledge} value={value} onChange={answer} />}
          <p className="help mt-4">{m.check_topics_empty_lines()}</p>
        </>
      )}
    </StepFrame>
  );
}
