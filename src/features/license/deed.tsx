import type { ReactNode } from 'react';
import { content, m } from '../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RuleColumn, RuleColumns } from '../../ui/rule-columns.tsx';
import { RuleLine } from '../../ui/rule-line.tsx';
import { ClauseMarks } from './clause-marks.tsx';
import { deedOf, type DeedColumn, type DeedLine } from './deed-lines.ts';
import { useLicense } from './license-context.ts';

const Marks = ({ line: { cite, certainty } }: { line: DeedLine }) => <ClauseMarks cite={cite} certainty={certainty} />;

const Rest = ({ lines }: { lines: readonly DeedLine[] }) => (
  <Disclosure summary={m.license_more({ count: lines.length })}>
    <ul className="list-disc ps-5">
      {lines.map((line) => (
        <li key={line.id} className="py-1">
          {content(line.says)} <Marks line={line} />
        </li>
      ))}
    </ul>
  </Disclosure>
);

function Column({ title, none, column: { first, rest } }: { title: string; none: string; column: DeedColumn }) {
  const after: ReactNode = rest.length > 0 ? <Rest lines={rest} /> : undefined;
  return (
    <RuleColumn title={title} after={after}>
      {first.map((line) => (
        <RuleLine key={line.id} look={line.look} citations={<Marks line={line} />}>
          {content(line.says)}
        </RuleLine>
      ))}
      {first.length === 0 && <li className="py-2.5 text-soft">{none}</li>}
    </RuleColumn>
  );
}

/** What you may, must and may not do, with the clause of every line. */
export function Deed() {
  const { may, must, mayNot } = deedOf(useLicense());
  return (
    <div id="deed" className="mt-8">
      <RuleColumns>
        <Column title={m.license_you_may()} none={m.license_may_none()} column={may} />
        <Column title={m.license_you_must()} none={m.license_must_none()} column={must} />
        <Column title={m.license_you_may_not()} none={m.license_may_not_none()} column={mayNot} />
      </RuleColumns>
      <p className="mt-3 text-sm text-soft">{m.license_sure_note()}</p>
    </div>
  );
}
