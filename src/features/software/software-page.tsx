import { m } from '../../i18n/index.ts';
import type { SoftwareSurvey } from '../../knowledge/index.ts';
import { chipLook } from '../../ui/link-look.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { countOf } from './counts.ts';
import { OnModels, Reasons } from './on-models.tsx';
import { OpennessPart } from './openness-part.tsx';
import { PromisePart } from './promise-part.tsx';
import sheet from './state-word.css?inline';
import { SurveyTable } from './survey-table.tsx';

const Ways = () => (
  <>
    <a href="#software" className={chipLook()}>
      {m.software_table_title()}
    </a>
    <a href="#content" className={chipLook()}>
      {m.software_content_title()}
    </a>
    <a href="#weights" className={chipLook()}>
      {m.software_weights_title()}
    </a>
    <a href="#why" className={chipLook()}>
      {m.software_reasons_title()}
    </a>
    <a href="#open" className={chipLook()}>
      {m.software_open_title()}
    </a>
    <a href="#promise" className={chipLook()}>
      {m.software_promise_title()}
    </a>
  </>
);

/** The page on software and content licenses on models: what they leave unsaid, why people use them, and how they differ from use limits and from promises. */
export function SoftwarePage({ survey }: { survey: SoftwareSurvey }) {
  const { licenses, openness } = survey;
  const software = licenses.filter(({ group }) => group === 'software');
  return (
    <>
      <style>{sheet}</style>
      <Page
        title={m.software_heading()}
        lead={m.software_lead({
          count: licenses.length,
          silent: countOf(licenses, 'output', 'silent'),
          disputed: countOf(licenses, 'trained-model', 'contested'),
        })}
        actions={<Ways />}
      >
        <Section heavy id="software" title={m.software_table_title()}>
          <p className="mb-3 max-w-measure">{m.software_table_how()}</p>
          <SurveyTable title={m.software_table_title()} licenses={software} />
        </Section>
        <Section id="content" title={m.software_content_title()}>
          <p className="mb-3 max-w-measure">{m.software_content_how()}</p>
          <SurveyTable
            title={m.software_content_title()}
            licenses={licenses.filter(({ group }) => group === 'content')}
          />
        </Section>
        <Section heavy id="weights" title={m.software_weights_title()}>
          <OnModels survey={survey} />
        </Section>
        <Section id="why" title={m.software_reasons_title()}>
          <p className="mb-2 max-w-measure">
            {m.software_reasons_count({ count: openness.approvedHere, all: licenses.length })}
          </p>
          <Reasons count={openness.barringHere} all={licenses.length} />
        </Section>
        <Section heavy id="open" title={m.software_open_title()}>
          <OpennessPart openness={openness} />
        </Section>
        <Section heavy id="promise" title={m.software_promise_title()}>
          <PromisePart survey={survey} />
        </Section>
      </Page>
    </>
  );
}
