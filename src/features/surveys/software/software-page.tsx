import { m } from '../../../i18n/index.ts';
import type { SoftwareSurvey } from '../../../knowledge/index.ts';
import { SurveyPage, type SurveyPart } from '../survey-page.tsx';
import { countOf } from './counts.ts';
import { OnModels, Reasons } from './on-models.tsx';
import { OpennessPart } from './openness-part.tsx';
import { PromisePart } from './promise-part.tsx';
import sheet from './state-word.css?inline';
import { SurveyTable } from './survey-table.tsx';

const tablesOf = (survey: SoftwareSurvey): SurveyPart[] => [
  {
    id: 'software',
    title: m.software_table_title(),
    heavy: true,
    how: m.software_table_how(),
    body: <SurveyTable title={m.software_table_title()} survey={survey} group="software" />,
  },
  {
    id: 'content',
    title: m.software_content_title(),
    how: m.software_content_how(),
    body: <SurveyTable title={m.software_content_title()} survey={survey} group="content" />,
  },
];

const reasonsOf = ({ licenses, openness }: SoftwareSurvey): SurveyPart => ({
  id: 'why',
  title: m.software_reasons_title(),
  how: m.software_reasons_count({ count: openness.approvedHere, all: licenses.length }),
  body: <Reasons count={openness.barringHere} all={licenses.length} />,
});

const partsOf = (survey: SoftwareSurvey): SurveyPart[] => [
  ...tablesOf(survey),
  { id: 'weights', title: m.software_weights_title(), heavy: true, body: <OnModels survey={survey} /> },
  reasonsOf(survey),
  {
    id: 'open',
    title: m.software_open_title(),
    heavy: true,
    how: m.software_open_rule(),
    body: <OpennessPart openness={survey.openness} />,
  },
  { id: 'promise', title: m.software_promise_title(), heavy: true, body: <PromisePart survey={survey} /> },
];

/** The page on software and content licenses on models: what they leave unsaid, why people use them, and how they differ from use limits and from promises. */
export const SoftwarePage = ({ survey }: { survey: SoftwareSurvey }) => (
  <>
    <style>{sheet}</style>
    <SurveyPage
      title={m.software_heading()}
      lead={m.software_lead({
        count: survey.licenses.length,
        silent: countOf(survey.licenses, 'output', 'silent'),
        disputed: countOf(survey.licenses, 'trained-model', 'contested'),
      })}
      parts={partsOf(survey)}
    />
  </>
);
