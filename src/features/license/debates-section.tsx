import { content, m } from '../../i18n/index.ts';
import { stanceTerms, type LicensePage } from '../../knowledge/index.ts';
import { Section } from '../../ui/section.tsx';
import { ClauseMarks } from './clause-marks.tsx';
import { useLicense } from './license-context.ts';
import { Word } from './word.tsx';

type Debate = LicensePage['debates'][number];

const Readings = ({ debate }: { debate: Debate }) =>
  stanceTerms.map((stance) => {
    const reading = { cautious: debate.cautious, room: debate.room }[stance.id];
    return reading ? (
      <div key={stance.id}>
        <b>
          <Word entry={stance} />
        </b>
        <p>{content(reading.says)}</p>
        <p className="text-sm text-soft">{m.license_held_by({ who: content(reading.heldBy) })}</p>
      </div>
    ) : null;
  });

/** Where good-faith readers differ: both readings and who holds each. */
export function DebatesSection() {
  const { debates } = useLicense();
  if (debates.length === 0) return null;
  return (
    <Section id="debates" title={m.license_debates_title()}>
      {debates.map((debate) => (
        <div key={debate.id} className="mb-6">
          <h3>
            {content(debate.question)} <ClauseMarks cite={debate.cite} />
          </h3>
          <div className="mt-2 grid gap-x-8 gap-y-3 md:grid-cols-2">
            <Readings debate={debate} />
          </div>
        </div>
      ))}
    </Section>
  );
}
