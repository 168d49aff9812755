import { content, m } from '../../../i18n/index.ts';
import {
  surveyQuestions,
  type SoftwareSurvey,
  type SurveyedLicense,
  type SurveyQuestion,
} from '../../../knowledge/index.ts';
import { RowFold } from '../../../ui/row-fold.tsx';
import { ClauseMark } from '../clause-mark.tsx';
import { LicenseLink } from '../license-link.tsx';
import { lookOf, markOf, questionWords, wordsOf } from './answer-words.ts';
import { StateWord } from './state-word.tsx';

const Cell = ({ license, question }: { license: SurveyedLicense; question: SurveyQuestion }) => {
  const { state, rules, section } = license.answers[question];
  return (
    <td data-label={questionWords[question]()}>
      <StateWord
        look={lookOf(state)}
        mark={
          <ClauseMark
            license={license}
            rules={rules}
            label={markOf(section)}
            section={question === 'patents' ? 'frame' : 'table'}
          />
        }
      >
        {wordsOf(state)}
      </StateWord>
    </td>
  );
};

const Row = ({ license }: { license: SurveyedLicense }) => (
  <tr>
    <th scope="row">
      <LicenseLink license={license} />
    </th>
    {surveyQuestions.map((question) => (
      <Cell key={question} license={license} question={question} />
    ))}
  </tr>
);

const Group = ({ title, licenses }: { title: string; licenses: readonly SurveyedLicense[] }) => (
  <RowFold title={title} count={licenses.length} span={surveyQuestions.length + 1}>
    {licenses.map((license) => (
      <Row key={license.id} license={license} />
    ))}
  </RowFold>
);

interface SurveyTableProps {
  title: string;
  survey: SoftwareSurvey;
  group: SurveyedLicense['group'];
}

const groupsOf = ({ survey: { categories, licenses }, group }: SurveyTableProps) =>
  categories
    .map((category) => ({
      category,
      entries: licenses.filter((license) => license.group === group && license.category === category.id),
    }))
    .filter(({ entries }) => entries.length > 0);

/** What each license says on the questions a model raises. */
export const SurveyTable = (props: SurveyTableProps) => (
  <table className="data-table text-sm">
    <caption className="sr-only">{props.title}</caption>
    <thead>
      <tr>
        <th scope="col" className="w-1/6">
          {m.surveys_license()}
        </th>
        {surveyQuestions.map((question) => (
          <th key={question} scope="col">
            {questionWords[question]()}
          </th>
        ))}
      </tr>
    </thead>
    {groupsOf(props).map(({ category, entries }) => (
      <Group key={category.id} title={content(category.label)} licenses={entries} />
    ))}
  </table>
);
