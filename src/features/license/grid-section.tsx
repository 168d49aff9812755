import { useMemo } from 'react';
import { content, m } from '../../i18n/index.ts';
import { actTerms, cellTerms, objectTerms, termOf } from '../../knowledge/index.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import { DecidingMark } from './clause-marks.tsx';
import { cellLooks, tableOf, type Answer, type Square } from './grid-rows.ts';
import { useLicense } from './license-context.ts';
import { statementOf } from './statement.ts';
import { Word } from './word.tsx';

function AnswerWords({ answer }: { answer: Answer }) {
  const license = useLicense();
  const statements = answer.rules.flatMap((id) => statementOf(license, id) ?? []);
  return (
    <>
      <VerdictMark verdict={cellLooks[answer.state]} label={content(termOf(cellTerms, answer.state).label)} />{' '}
      <DecidingMark statements={statements} />
    </>
  );
}

const SquareWords = ({ square: { free, paid } }: { square: Square }) => (
  <>
    <AnswerWords answer={free} />
    {paid && (
      <div className="mt-1 text-sm text-soft">
        {m.license_for_money()} <AnswerWords answer={paid} />
      </div>
    )}
  </>
);

/** The table of what the license says about each act on each thing. */
export function GridSection() {
  const { grid } = useLicense();
  const { objects, rows } = useMemo(() => tableOf(grid), [grid]);
  const columns = objects.map((id) => {
    const entry = termOf(objectTerms, id);
    return { id, head: <Word entry={entry} />, label: content(entry.label) };
  });
  return (
    <Section id="table" heavy title={m.license_table_title()}>
      <p className="mb-3 max-w-measure text-soft">{m.license_table_lead()}</p>
      <DataTable
        quietCaption
        caption={m.license_table_title()}
        corner={m.license_table_corner()}
        columns={columns}
        rows={rows.map(({ act, squares }) => ({
          id: act,
          head: <Word entry={termOf(actTerms, act)} />,
          cells: squares.map((square) => square && <SquareWords key={square.object} square={square} />),
        }))}
      />
    </Section>
  );
}
