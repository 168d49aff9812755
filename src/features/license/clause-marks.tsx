import { Fragment } from 'react';
import type { Certainty } from '../../engine/index.ts';
import { content, m } from '../../i18n/index.ts';
import { Citation } from '../../ui/citation.tsx';
import { ClauseCard } from './clause-card.tsx';
import { marksOf, type Cite, type Statement } from './statement.ts';
import { Sureness } from './sureness.tsx';

interface ClauseMarksProps {
  cite: readonly Cite[];
  certainty?: Certainty | undefined;
}

/** The clauses a statement rests on, each opening in place, and how sure the statement is. */
export const ClauseMarks = ({ cite, certainty }: ClauseMarksProps) => (
  <>
    {marksOf(cite).map(({ section, cites }) => (
      <Fragment key={`${cites[0]?.document} ${section}`}>
        <Citation label={content(section)} title={content(section)} href="#sources">
          {() => <ClauseCard statements={[{ cite: cites, certainty }]} />}
        </Citation>{' '}
      </Fragment>
    ))}
    {certainty && <Sureness certainty={certainty} />}
  </>
);

/** One mark for all statements that decide an answer; it opens their sentences and clauses. */
export function DecidingMark({ statements }: { statements: readonly Statement[] }) {
  const first = statements.flatMap(({ cite }) => cite)[0];
  if (statements.length === 0) return null;
  return (
    <Citation label={first ? content(first.section) : m.license_why()} title={m.license_why_title()} href="#sources">
      {() => <ClauseCard statements={statements} />}
    </Citation>
  );
}
