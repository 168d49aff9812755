import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { content, m } from '../../../i18n/index.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Section } from '../../../ui/section.tsx';
import { VerdictMark } from '../../../ui/verdict-mark.tsx';
import { changeLines, type ChangeLine } from '../model/changes.ts';
import { useCheck } from '../use-check.ts';
import { verdictWord } from '../words.ts';

const shownAtOnce = 5;

const Line = ({ line: { verdict, says, search } }: { line: ChangeLine }) => (
  <li className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-baseline gap-x-3 border-b border-rule-soft py-2">
    <VerdictMark verdict={verdict} label={verdictWord(verdict)} />
    <Link to="/check/" search={search}>
      {says}
    </Link>
  </li>
);

const Lines = ({ lines }: { lines: readonly ChangeLine[] }) => (
  <ul>
    {lines.map((line) => (
      <Line key={line.key} line={line} />
    ))}
  </ul>
);

/** What would change the answer, one change at a time; each line opens the plan with that change made. */
export function ChangesPart() {
  const check = useCheck();
  const { better, worse, misuses } = useMemo(() => changeLines(check), [check]);
  const all = [...better, ...worse];
  if (all.length + misuses === 0) return null;
  return (
    <Section title={m.check_changes()}>
      <p className="help">{m.check_changes_help()}</p>
      <Lines lines={all.slice(0, shownAtOnce)} />
      {all.length > shownAtOnce && (
        <Disclosure summary={m.check_changes_more({ count: all.length - shownAtOnce })}>
          <Lines lines={all.slice(shownAtOnce)} />
        </Disclosure>
      )}
      {misuses > 0 && (
        <p className="help mt-2">{m.check_changes_misuse({ license: content(check.name), count: misuses })}</p>
      )}
    </Section>
  );
}
