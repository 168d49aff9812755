import { content, m } from '../../i18n/index.ts';
import { frameTerms, type LicensePage, type VocabularyEntry } from '../../knowledge/index.ts';
import { KeyValue } from '../../ui/key-value.tsx';
import { Section } from '../../ui/section.tsx';
import { ClauseMarks } from './clause-marks.tsx';
import { valueWords } from './frame-value.ts';
import { useLicense } from './license-context.ts';
import { Word } from './word.tsx';

/** A topic of the legal frame with what the record states about it. */
export interface FrameLine {
  topic: VocabularyEntry;
  entry: NonNullable<LicensePage['frame'][keyof LicensePage['frame']]>;
}

/** The topics of the frame in the order of the closed list. */
export const frameLines = ({ frame }: LicensePage): FrameLine[] =>
  frameTerms.flatMap((topic) => {
    const entry = Object.entries(frame).find(([id]) => id === topic.id)?.[1];
    return entry ? [{ topic, entry }] : [];
  });

/** The legal frame: can it be taken back, patents, names, courts and the rest. */
export function FrameSection() {
  const spoken = frameLines(useLicense()).filter(({ entry }) => entry.value !== 'silent');
  return (
    <Section id="frame" title={m.license_frame_title()}>
      <KeyValue
        items={spoken.map(({ topic, entry: { value, says, cite, certainty } }) => ({
          id: topic.id,
          term: <Word entry={topic} />,
          value: (
            <>
              <b>{valueWords(value)}.</b> {content(says)} <ClauseMarks cite={cite} certainty={certainty} />
            </>
          ),
        }))}
      />
    </Section>
  );
}
