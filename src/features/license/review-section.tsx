import { content, formatDay, m } from '../../i18n/index.ts';
import type { LicensePage } from '../../knowledge/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { ClauseMarks } from './clause-marks.tsx';
import { useLicense } from './license-context.ts';

type SecondReader = NonNullable<LicensePage['review']['secondReader']>;

const sides = { record: m.license_settled_record, reading: m.license_settled_reading };

const Settled = ({ reader: { role, on, settled } }: { reader: SecondReader }) => (
  <>
    <p>{m.license_second_reader({ role: content(role), date: formatDay(on) })}</p>
    {settled.length > 0 && (
      <Disclosure summary={m.license_settled_title({ count: settled.length })}>
        <ul className="list-disc ps-5">
          {settled.map(({ key, wrong, because, cite }) => (
            <li key={key}>
              {sides[wrong]()} {content(because)} <ClauseMarks cite={cite} />
            </li>
          ))}
        </ul>
      </Disclosure>
    )}
  </>
);

/** Who read the texts, what a second reader found, and what remains uncertain. */
export function ReviewSection() {
  const { writer, secondReader, openDoubts } = useLicense().review;
  return (
    <Section id="review" title={m.license_review_title()}>
      <div className="max-w-measure">
        <p>{m.license_writer({ role: content(writer.role), date: formatDay(writer.on) })}</p>
        {secondReader ? <Settled reader={secondReader} /> : <p>{m.license_no_second_reader()}</p>}
        {openDoubts.length > 0 && (
          <Disclosure summary={m.license_doubts({ count: openDoubts.length })}>
            <ul className="list-disc ps-5">
              {openDoubts.map((doubt) => (
                <li key={doubt} className="py-0.5">
                  {content(doubt)}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
