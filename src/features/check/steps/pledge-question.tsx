import { useState } from 'react';
import type { Restriction } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { CheckList } from '../../../ui/check-list.tsx';
import { ChoiceList } from '../../../ui/choice-list.tsx';
import type { Trio } from '../../../ui/trio-list.tsx';
import { ClauseMarks } from '../clause-marks.tsx';
import type { Topic } from '../model/topics.ts';

type Pledge = 'none' | 'some';

interface PledgeQuestionProps {
  topics: readonly Topic[];
  value: Partial<Record<Restriction, Trio>>;
  onChange: (ids: Restriction[], answer: Trio) => void;
}

const Listed = ({ topics }: { topics: readonly Topic[] }) => (
  <ul className="my-3 max-w-form gap-x-8 text-sm md:columns-2">
    {topics.map(({ id, entry, clauses }) => (
      <li key={id} className="break-inside-avoid py-1">
        <b>{content(entry.label)}</b>: {content(entry.definition)} <ClauseMarks clauses={clauses} />
      </li>
    ))}
  </ul>
);

function pledged(topics: readonly Topic[], value: PledgeQuestionProps['value']): Pledge | null {
  if (topics.some(({ id }) => value[id] === 'yes')) return 'some';
  return topics.every(({ id }) => value[id] === 'no') ? 'none' : null;
}

/** What only misuse touches, promised all at once; single ones can be marked. */
export function PledgeQuestion({ topics, value, onChange }: PledgeQuestionProps) {
  const [isMarking, setMarking] = useState(false);
  const said = isMarking ? 'some' : pledged(topics, value);
  const ids = topics.map(({ id }) => id);
  const choose = (pledge: Pledge) => {
    setMarking(pledge === 'some');
    if (pledge === 'none') onChange(ids, 'no');
  };
  const mark = (marked: Restriction[]) => {
    const changed = ids.find((id) => marked.includes(id) !== (value[id] === 'yes'));
    if (changed) onChange([changed], marked.includes(changed) ? 'yes' : 'no');
  };
  return (
    <>
      <ChoiceList<Pledge>
        legend={m.check_pledge_question()}
        help={<Listed topics={topics} />}
        options={[
          { value: 'none', label: m.check_pledge_none() },
          { value: 'some', label: m.check_pledge_some() },
        ]}
        value={said}
        onChange={choose}
      />
      {said === 'some' && (
        <div className="mt-4">
          <CheckList
            legend={m.check_pledge_which()}
            options={topics.map(({ id, entry }) => ({ value: id, label: content(entry.question) }))}
            value={ids.filter((id) => value[id] === 'yes')}
            onChange={mark}
          />
        </div>
      )}
    </>
  );
}
