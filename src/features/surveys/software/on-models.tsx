import { content, m } from '../../../i18n/index.ts';
import type { SoftwareSurvey } from '../../../knowledge/index.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';

const namesOf = (ids: readonly string[], { licenses }: SoftwareSurvey): string =>
  licenses
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => content(name))
    .join(' · ');

const SaidOf = ({ onModels, survey }: { onModels: SoftwareSurvey['onModels']; survey: SoftwareSurvey }) => (
  <ul>
    {onModels.map(({ says, ids }) => (
      <li key={says} className="grid gap-x-8 border-b border-rule-soft py-2.5 md:grid-cols-[18rem_1fr]">
        <b>{namesOf(ids, survey)}</b>
        <span className="max-w-measure">{content(says)}</span>
      </li>
    ))}
  </ul>
);

/** As many as a first look takes in. */
const first = 6;

/** What the records say about the use of these licenses on weights: each sentence once, those on most licenses first. */
export function OnModels({ survey }: { survey: SoftwareSurvey }) {
  const { onModels } = survey;
  return (
    <>
      <SaidOf onModels={onModels.slice(0, first)} survey={survey} />
      {onModels.length > first && (
        <Disclosure summary={m.software_more_on_weights({ count: onModels.length - first })}>
          <SaidOf onModels={onModels.slice(first)} survey={survey} />
        </Disclosure>
      )}
    </>
  );
}

/** Reasons people give. */
export const Reasons = ({ count, all }: { count: number; all: number }) => (
  <ul className="max-w-measure list-disc ps-5">
    <li>{m.software_reason_known()}</li>
    <li>{m.software_reason_policy()}</li>
    <li>{m.software_reason_no_list({ count, all })}</li>
    <li>{m.software_reason_code()}</li>
  </ul>
);
