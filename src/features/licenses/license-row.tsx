import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { content, m } from '../../i18n/index.ts';
import { kindTerms, termOf, type LicenseList, type ListEntry } from '../../knowledge/index.ts';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import type { Verdicts } from './use-verdicts.ts';

const kindsOf = ({ kinds }: ListEntry): string => kinds.map((kind) => content(termOf(kindTerms, kind).label)).join(', ');

const Verdict = ({ id, verdicts }: { id: string; verdicts: NonNullable<Verdicts> }) => {
  const { verdict, label } = verdicts(id);
  return <VerdictMark verdict={verdict} label={label} />;
};

/** One license of the list: name, what it is made for, what it says in short, and the verdict for the plan. */
export const LicenseRow = memo(function LicenseRow({ entry, verdicts }: { entry: ListEntry; verdicts: Verdicts }) {
  return (
    <li data-row={entry.id}>
      <Link to="/license/$id/" params={{ id: entry.id }}>
        {content(entry.name)}
      </Link>
      <p>{m.licenses_row({ kinds: kindsOf(entry), summary: content(entry.summary) })}</p>
      {verdicts && <Verdict id={entry.id} verdicts={verdicts} />}
    </li>
  );
});

/** One older version of the list: its name, and the verdict for the plan. */
export const OlderRow = memo(function OlderRow({ entry, verdicts }: { entry: ListEntry; verdicts: Verdicts }) {
  return (
    <li data-row={entry.id}>
      <Link to="/license/$id/" params={{ id: entry.id }}>
        {content(entry.name)}
      </Link>
      {verdicts && <Verdict id={entry.id} verdicts={verdicts} />}
    </li>
  );
});

/** One name that does not settle which license applies. */
export const FamilyRow = ({ entry }: { entry: LicenseList['families'][number] }) => (
  <li>
    <Link to="/which/$name/" params={{ name: entry.id }}>
      {content(entry.label)}
    </Link>
    <p>{content(entry.says)}</p>
  </li>
);
