import { content, m } from '../../i18n/index.ts';
import { factTerms, limitTerms, termOf, type LicensePage } from '../../knowledge/index.ts';
import { KeyValue } from '../../ui/key-value.tsx';
import { Section } from '../../ui/section.tsx';
import { ClauseMarks } from './clause-marks.tsx';
import { useLicense } from './license-context.ts';
import { Word } from './word.tsx';

type Limit = LicensePage['limits'][number];

const exempt: Record<Limit['nonprofitExempt'], () => string> = {
  yes: m.license_exempt_yes,
  no: m.license_exempt_no,
  unstated: m.license_exempt_unstated,
};

/** The answers of all choice facts by id, to name what a reading speaks of. */
const answers = factTerms.flatMap(({ values = [] }) => values);

const Readings = ({ limit }: { limit: Limit }) => (
  <KeyValue
    items={limit.readings.map(({ value, says, certainty }) => {
      const entry = answers.find(({ id }) => id === value);
      return {
        id: value,
        term: entry ? <Word entry={entry} /> : content(value),
        value: (
          <>
            {content(says)} <ClauseMarks cite={[]} certainty={certainty} />
          </>
        ),
      };
    })}
  />
);

const LimitWords = ({ limit }: { limit: Limit }) => (
  <>
    <h3>
      <Word entry={termOf(limitTerms, limit.kind)} />
    </h3>
    <p className="max-w-measure">
      {content(limit.says)} <ClauseMarks cite={limit.cite} certainty={limit.certainty} />
    </p>
    <p className="text-sm text-soft">
      {limit.value !== undefined && `${content(limit.value)} · `}
      {exempt[limit.nonprofitExempt]()}
    </p>
    {limit.readings.length > 0 && <Readings limit={limit} />}
  </>
);

/** The lines that permissions stop at, with how single cases are read, and what is kept back outright. */
export function LimitsSection() {
  const { limits, prohibitions } = useLicense();
  const barred = prohibitions.filter(({ categories }) => categories === undefined);
  if (limits.length + barred.length === 0) return null;
  return (
    <Section id="limits" title={m.license_limits_title()}>
      {limits.map((limit) => (
        <div key={limit.id} className="mb-5">
          <LimitWords limit={limit} />
        </div>
      ))}
      {barred.map(({ id, says, cite, certainty }) => (
        <p key={id} className="mb-2 max-w-measure">
          {content(says)} <ClauseMarks cite={cite} certainty={certainty} />
        </p>
      ))}
    </Section>
  );
}
