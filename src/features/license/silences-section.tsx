import { content, m } from '../../i18n/index.ts';
import { reachTerms, type LicensePage } from '../../knowledge/index.ts';
import { Section } from '../../ui/section.tsx';
import { ClauseMarks } from './clause-marks.tsx';
import { frameLines } from './frame-section.tsx';
import { useLicense } from './license-context.ts';
import { Words } from './word.tsx';

const readAs = { 'no-claim': m.license_read_as_no_claim, open: m.license_read_as_open };

const silentTopics = (license: LicensePage) =>
  frameLines(license)
    .filter(({ entry }) => entry.value === 'silent')
    .map(({ topic, entry }) => ({ entry: topic, more: entry.says }));

const silentSteps = ({ reach }: LicensePage) =>
  reachTerms
    .filter(({ id }) => Object.entries(reach).some(([step, { effect }]) => step === id && effect === 'silent'))
    .map((entry) => ({ entry }));

const WordList = ({ title, entries }: { title: string; entries: Parameters<typeof Words>[0]['entries'] }) =>
  entries.length === 0 ? null : (
    <p className="mt-3 max-w-measure">
      {title} <Words entries={entries} />
    </p>
  );

/** What the text does not speak of: a finding of the reader, and how the silence is read. */
export function SilencesSection() {
  const license = useLicense();
  return (
    <Section id="silences" title={m.license_silences_title()}>
      <ul className="max-w-measure">
        {license.silentOn.map(({ id, says, cite, readAs: reading }) => (
          <li key={id} className="border-b border-rule-soft py-2.5">
            {content(says)} {readAs[reading]()} <ClauseMarks cite={cite} />
          </li>
        ))}
      </ul>
      <WordList title={m.license_silent_steps()} entries={silentSteps(license)} />
      <WordList title={m.license_silent_topics()} entries={silentTopics(license)} />
    </Section>
  );
}
