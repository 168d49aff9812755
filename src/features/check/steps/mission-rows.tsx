import type { Restriction } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { TrioList, type Trio } from '../../../ui/trio-list.tsx';
import { ClauseMarks } from '../clause-marks.tsx';
import type { Topic, TopicGroup } from '../model/topics.ts';

const words = () => ({ yes: m.check_yes(), no: m.check_no(), unsure: m.check_unsure() });

/** Which work a question means and which it does not, and where the license speaks of it. */
const Examples = ({ topic: { entry, clauses } }: { topic: Topic }) => (
  <>
    <span className="block">
      <b>{m.check_topic_touched()}</b> {entry.touched.slice(0, 2).map(content).join(' · ')}
    </span>
    <span className="block">
      <b>{m.check_topic_untouched()}</b> {entry.untouched.slice(0, 2).map(content).join(' · ')}
    </span>
    <ClauseMarks clauses={clauses} />
  </>
);

interface MissionRowsProps {
  groups: readonly TopicGroup[];
  value: Partial<Record<Restriction, Trio>>;
  onChange: (ids: Restriction[], answer: Trio) => void;
}

/** What honest work may touch, one by one, in groups. */
export const MissionRows = ({ groups, value, onChange }: MissionRowsProps) =>
  groups.map(({ domain, topics }) => (
    <div key={domain.id} className="mb-8">
      <TrioList
        legend={content(domain.label)}
        words={words()}
        options={topics.map((topic) => ({
          value: topic.id,
          label: content(topic.entry.question),
          help: <Examples topic={topic} />,
        }))}
        value={value}
        onChange={(id, answer) => onChange([id], answer)}
      />
    </div>
  ));
