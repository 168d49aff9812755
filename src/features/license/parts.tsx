import { useEffect } from 'react';
import type { DeedMark, LicensePage, LicenseUses } from '../../knowledge/index.ts';
import { ClauseCard } from './clause-card.tsx';
import { ContentsLinks } from './contents-links.tsx';
import { partsId } from './parts-id.ts';
import { Sections } from './sections.tsx';
import { statementOf } from './statement.ts';
import { WithRecord } from './with-record.tsx';

interface PartsProps {
  record: LicensePage;
  uses: LicenseUses | undefined;
}

/** Everything below the deed, clause by clause; it says on its element when it answers to clicks. */
export function Parts({ record, uses }: PartsProps) {
  useEffect(() => document.getElementById(partsId)?.setAttribute('data-live', ''), []);
  return (
    <WithRecord record={record}>
      <ContentsLinks license={record} isUsed={uses !== undefined} />
      <div className="section-deferred min-w-0">
        <Sections uses={uses} />
      </div>
    </WithRecord>
  );
}

interface DeedClauseProps {
  record: LicensePage;
  /** Id of the rule a line of the deed states. */
  rule: string;
  mark: DeedMark;
}

/** What a mark of the deed opens: how sure the rule is, and its clauses in one section. */
export function DeedClause({ record, rule, mark: { document, section } }: DeedClauseProps) {
  const statement = statementOf(record, rule);
  const cite = statement?.cite.filter((one) => one.document === document && one.section === section) ?? [];
  return (
    <WithRecord record={record}>
      <ClauseCard statements={[{ cite, certainty: statement?.certainty }]} />
    </WithRecord>
  );
}
