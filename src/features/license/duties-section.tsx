import { content, m } from '../../i18n/index.ts';
import {
  actTerms,
  dutyTerms,
  objectTerms,
  termOf,
  type DutyKindEntry,
  type LicensePage,
} from '../../knowledge/index.ts';
import { KeyValue } from '../../ui/key-value.tsx';
import { Section } from '../../ui/section.tsx';
import { ClauseMarks } from './clause-marks.tsx';
import { useLicense } from './license-context.ts';
import { PasteLine } from './paste-line.tsx';
import { Word } from './word.tsx';

type Duty = LicensePage['duties'][number];

const moments: Record<string, () => string> = {
  'before-start': m.license_moment_before_start,
  'before-launch': m.license_moment_before_launch,
  'while-running': m.license_moment_while_running,
  'when-sharing': m.license_moment_when_sharing,
  'at-the-end': m.license_moment_at_the_end,
};

const listed = (words: readonly string[]): string => words.map(content).join(' · ');

/** What sets the duty off, and who usually sees to it at which moment. */
const whenWords = ({ when }: Duty, { who, moment }: DutyKindEntry): string =>
  m.license_duty_when({
    acts: listed(when.acts.map((act) => termOf(actTerms, act).asks)),
    objects: listed(when.objects.map((object) => termOf(objectTerms, object).label)),
    who: content(who),
    moment: moments[moment]?.() ?? content(moment),
  });

const DutyWords = ({ duty }: { duty: Duty }) => (
  <>
    {content(duty.says)} <ClauseMarks cite={duty.cite} certainty={duty.certainty} />
    <div className="text-sm text-soft">{whenWords(duty, termOf(dutyTerms, duty.kind))}</div>
    {duty.paste !== undefined && <PasteLine text={content(duty.paste)} />}
  </>
);

/** What the license asks for: what sets it off, who sees to it, and a text to paste. */
export function DutiesSection() {
  const { duties } = useLicense();
  if (duties.length === 0) return null;
  return (
    <Section id="duties" title={m.license_duties_title()}>
      <KeyValue
        items={duties.map((duty) => {
          const kind = termOf(dutyTerms, duty.kind);
          return { id: duty.id, term: <Word entry={kind} more={kind.do} />, value: <DutyWords duty={duty} /> };
        })}
      />
    </Section>
  );
}
