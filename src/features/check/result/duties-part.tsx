import { useState } from 'react';
import type { DutyLine } from '../../../explain/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { dutyTerms, termOf, type LicensePage } from '../../../knowledge/index.ts';
import { PasteBlock } from '../../../ui/paste-block.tsx';
import { Section } from '../../../ui/section.tsx';
import { Step, StepList } from '../../../ui/step-list.tsx';
import { ClauseMarks } from '../clause-marks.tsx';
import { inOrderOfTime, momentWords } from '../model/duty-moment.ts';
import { pasteTextOf } from '../model/paste-text.ts';

const Paste = ({ text, name }: { text: string; name: string }) => (
  <PasteBlock
    text={content(text)}
    name={name}
    label={m.check_copy_text()}
    copied={m.check_copied()}
    blocked={m.check_copy_blocked()}
  />
);

function DutyStep({ line, page, year }: { line: DutyLine; page: LicensePage; year: number }) {
  const term = termOf(dutyTerms, line.duty.kind);
  const text = pasteTextOf(line, page, year);
  const when = [momentWords(line), content(term.who), line.duty.sure ? undefined : m.check_duty_maybe()];
  return (
    <Step
      title={content(line.says)}
      meta={when.filter(Boolean).join(' · ')}
      citations={<ClauseMarks clauses={line.clauses} />}
    >
      {text !== undefined && <Paste text={text} name={m.check_paste_name({ duty: content(term.label) })} />}
    </Step>
  );
}

/** What to do, in the order in which it falls due. */
export function DutiesPart({ title, lines, page }: { title: string; lines: readonly DutyLine[]; page: LicensePage }) {
  const [year] = useState(() => new Date().getFullYear());
  return (
    <Section title={title}>
      <StepList>
        {inOrderOfTime(lines).map((line) => (
          <DutyStep key={line.key} line={line} page={page} year={year} />
        ))}
      </StepList>
    </Section>
  );
}
