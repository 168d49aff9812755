import { vocabulary } from '../../../engine/index.ts';
import { readingsOf, type Clause, type Explanation } from '../../../explain/index.ts';
import { content, m, say } from '../../../i18n/index.ts';
import { RuleLine } from '../../../ui/rule-line.tsx';
import { Section } from '../../../ui/section.tsx';
import type { VerdictLook } from '../../../ui/verdict-mark.tsx';
import { ClauseMarks } from '../clause-marks.tsx';
import { groupReasons, type ReasonGroup } from '../model/reason-groups.ts';
import { useCheck } from '../use-check.ts';

const saidBy = (clauses: readonly Clause[]): string => clauses.map(({ says }) => content(says)).join(' ');

const foundIn = ({ reasons }: ReasonGroup): string => [...new Set(reasons.map(({ says }) => say(says)))].join(' ');

const lookOf = ({ reasons }: ReasonGroup): VerdictLook => reasons[0]?.finding.severity ?? 'unclear';

/** Reasons that decide: what was found, and what the record says with its clause. */
const DecidingLine = ({ group }: { group: ReasonGroup }) => (
  <RuleLine look={lookOf(group)} citations={<ClauseMarks clauses={group.clauses} />}>
    <b>{foundIn(group)}</b> {saidBy(group.clauses)}
  </RuleLine>
);

/** What is granted, in the words of the record where there are any. */
const GrantedLine = ({ group }: { group: ReasonGroup }) => (
  <RuleLine look={lookOf(group)} citations={<ClauseMarks clauses={group.clauses} />}>
    {group.clauses.length > 0 ? saidBy(group.clauses) : foundIn(group)}
  </RuleLine>
);

/** How the license reads the plan's own answers, such as the way of paying. */
function Readings() {
  const { page, plan } = useCheck();
  const readings = readingsOf(page, plan, vocabulary.facts);
  if (readings.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 mb-1">{m.check_your_case()}</h3>
      <ul>
        {readings.map(({ fact, says, clause }) => (
          <li key={fact + clause.id} className="border-b border-rule-soft py-2">
            {content(says)} <ClauseMarks clauses={[clause]} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Why the answer is what it is: what decides, how one's own answers are read, and what is granted. */
export function WhyPart({ explanation: { deciding, granted } }: { explanation: Explanation }) {
  const allowed = groupReasons(granted);
  return (
    <Section title={m.check_why()}>
      <ul>
        {groupReasons(deciding).map((group) => (
          <DecidingLine key={group.key} group={group} />
        ))}
      </ul>
      <Readings />
      {allowed.length > 0 && (
        <>
          <h3 className="mt-5 mb-1">{m.check_granted()}</h3>
          <ul>
            {allowed.map((group) => (
              <GrantedLine key={group.key} group={group} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
