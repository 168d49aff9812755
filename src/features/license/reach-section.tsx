import { content, m } from '../../i18n/index.ts';
import { reachEffectTerms, reachTerms, termOf, type LicensePage } from '../../knowledge/index.ts';
import { KeyValue } from '../../ui/key-value.tsx';
import { Section } from '../../ui/section.tsx';
import { carriedParts } from './carried-parts.ts';
import { ClauseMarks } from './clause-marks.tsx';
import { useLicense } from './license-context.ts';
import { Word } from './word.tsx';

type Reach = NonNullable<LicensePage['reach'][keyof LicensePage['reach']]>;

function ReachWords({ reach: { effect, says, parts, cite, certainty } }: { reach: Reach }) {
  const license = useLicense();
  return (
    <>
      <b>{content(termOf(reachEffectTerms, effect).label)}.</b> {content(says)}{' '}
      {parts && m.license_parts({ parts: carriedParts(license, parts) })}{' '}
      <ClauseMarks cite={cite} certainty={certainty} />
    </>
  );
}

/** How the terms follow the thing through each step of machine-learning work. */
export function ReachSection() {
  const { reach } = useLicense();
  const steps = reachTerms.flatMap((step) => {
    const found = Object.entries(reach).find(([id]) => id === step.id)?.[1];
    return found && found.effect !== 'silent'
      ? [{ id: step.id, term: <Word entry={step} />, value: <ReachWords reach={found} /> }]
      : [];
  });
  return (
    <Section id="reach" title={m.license_reach_title()}>
      <p className="mb-2 max-w-measure text-soft">{m.license_reach_lead()}</p>
      <KeyValue items={steps} />
      {steps.length < reachTerms.length && (
        <p className="mt-3">
          <a href="#silences">{m.license_reach_silent()}</a>
        </p>
      )}
    </Section>
  );
}
