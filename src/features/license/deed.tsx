import type { ReactNode } from 'react';
import { content, m } from '../../i18n/index.ts';
import type { DeedLine, LicenseDeed } from '../../knowledge/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RuleColumn, RuleColumns } from '../../ui/rule-columns.tsx';
import { RuleLine } from '../../ui/rule-line.tsx';
import { DeedMarks } from './deed-marks.tsx';

const shown = 6;

/** The weightiest lines, and the rest; a line that would stand alone behind "1 more" is shown at once. */
const split = (lines: readonly DeedLine[]) =>
  lines.length <= shown + 1 ? { first: lines, rest: [] } : { first: lines.slice(0, shown), rest: lines.slice(shown) };

const Rest = ({ lines }: { lines: readonly DeedLine[] }) => (
  <Disclosure summary={m.license_more({ count: lines.length })}>
    <ul className="list-disc ps-5">
      {lines.map((line) => (
        <li key={line.id} className="py-1">
          {content(line.says)} <DeedMarks line={line} />
        </li>
      ))}
    </ul>
  </Disclosure>
);

function Column({ title, none, lines }: { title: string; none: string; lines: readonly DeedLine[] }) {
  const { first, rest } = split(lines);
  const after: ReactNode = rest.length > 0 ? <Rest lines={rest} /> : undefined;
  return (
    <RuleColumn title={title} after={after}>
      {first.map((line) => (
        <RuleLine key={line.id} look={line.look} citations={<DeedMarks line={line} />}>
          {content(line.says)}
        </RuleLine>
      ))}
      {first.length === 0 && <li className="py-2.5 text-soft">{none}</li>}
    </RuleColumn>
  );
}

/** What you may, must and may not do, with the clause of every line. */
export const Deed = ({ deed: { may, must, mayNot } }: { deed: LicenseDeed }) => (
  <div id="deed" className="mt-8">
    <RuleColumns>
      <Column title={m.license_you_may()} none={m.license_may_none()} lines={may} />
      <Column title={m.license_you_must()} none={m.license_must_none()} lines={must} />
      <Column title={m.license_you_may_not()} none={m.license_may_not_none()} lines={mayNot} />
    </RuleColumns>
    <p className="mt-3 text-sm text-soft">{m.license_sure_note()}</p>
  </div>
);
