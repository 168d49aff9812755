import { content, m } from '../../i18n/index.ts';
import { outboundTerms, termOf } from '../../knowledge/index.ts';
import { Section } from '../../ui/section.tsx';
import { ClauseMarks } from './clause-marks.tsx';
import { useLicense } from './license-context.ts';
import { LicenseLink } from './license-link.tsx';
import { Word } from './word.tsx';

const added = {
  yes: m.license_no_added_terms_yes,
  no: m.license_no_added_terms_no,
  silent: m.license_no_added_terms_silent,
};

/** What the result of your work may be licensed under. */
export function OutboundSection() {
  const { outbound } = useLicense();
  return (
    <Section id="outbound" title={m.license_outbound_title()}>
      <p className="max-w-measure">
        <b>
          <Word entry={termOf(outboundTerms, outbound.kind)} />.
        </b>{' '}
        {content(outbound.says)} <ClauseMarks cite={outbound.cite} certainty={outbound.certainty} />
      </p>
      <p className="mt-2 max-w-measure">{added[outbound.noFurtherRestrictions]()}</p>
      {outbound.compatible.length > 0 && (
        <ul className="mt-2 max-w-measure list-disc ps-5">
          {outbound.compatible.map(({ license, says }) => (
            <li key={license}>
              <LicenseLink id={license} />: {content(says)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
