import { clauseOf, type Explanation } from '../../../explain/index.ts';
import { content, m, say } from '../../../i18n/index.ts';
import type { LicensePage } from '../../../knowledge/index.ts';
import { Section } from '../../../ui/section.tsx';
import { ClauseMarks } from '../clause-marks.tsx';
import { useCheck } from '../use-check.ts';

const line = 'border-b border-rule-soft py-2';

/** What is worth knowing beside the answer: notes, and duties one keeps by not doing something. */
export function KeepPart({
  explanation: { notes, keepInMind },
  page,
}: {
  explanation: Explanation;
  page: LicensePage;
}) {
  const { plan } = useCheck();
  const alsoUsed = page.madeFor.alsoUsedFor.filter(({ kind }) => kind === plan.assets[0]?.kind);
  if (notes.length + keepInMind.length === 0) return null;
  return (
    <Section title={m.check_keep()}>
      <ul>
        {notes.map(({ key, says, clauses }) => (
          <li key={key} className={line}>
            {say(says)} <ClauseMarks clauses={clauses} />
          </li>
        ))}
        {alsoUsed.map(({ kind, says }) => (
          <li key={kind} className={line}>
            {content(says)}
          </li>
        ))}
        {keepInMind.map(({ key, says, clauses }) => (
          <li key={key} className={line}>
            {content(says)} <ClauseMarks clauses={clauses} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the text does not speak of. */
export function SilentPart({ page }: { page: LicensePage }) {
  const clauses = page.silentOn.flatMap(({ id }) => clauseOf(page, { license: page.id, rule: id }) ?? []);
  if (clauses.length === 0) return null;
  return (
    <Section title={m.check_silent({ license: content(page.shortName) })}>
      <ul>
        {clauses.map((clause) => (
          <li key={clause.id} className={line}>
            {content(clause.says)} <ClauseMarks clauses={[clause]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
