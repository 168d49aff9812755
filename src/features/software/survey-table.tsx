import { Link } from '@tanstack/react-router';
import { content, m } from '../../i18n/index.ts';
import { categoryTerms, surveyQuestions, type SurveyedLicense, type SurveyQuestion } from '../../knowledge/index.ts';
import { RowFold } from '../../ui/row-fold.tsx';
import { lookOf, questionWords, wordsOf } from './answer-words.ts';
import { ClauseMark } from './clause-mark.tsx';
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
            label={section}
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
      <Link to="/license/$id/" params={{ id: license.id }}>
        {content(license.name)}
      </Link>
    </th>
    {surveyQuestions.map((question) => (
      <Cell key={question} license={license} question={question} />
    ))}
  </tr>
);

interface SurveyTableProps {
  title: string;
  licenses: readonly SurveyedLicense[];
}

const Group = ({ title, licenses }: SurveyTableProps) => (
  <RowFold title={title} count={licenses.length} span={surveyQuestions.length + 1}>
    {licenses.map((license) => (
      <Row key={license.id} license={license} />
    ))}
  </RowFold>
);

const groupsOf = (licenses: readonly SurveyedLicense[]) =>
  categoryTerms
    .map((category) => ({ category, entries: licenses.filter((license) => license.category === category.id) }))
    .filter(({ entries }) => entries.length > 0);

/** What each license says on the questions a model raises. */
export const SurveyTable = ({ title, licenses }: SurveyTableProps) => (
  <table className="data-table text-sm">
    <caption className="sr-only">{title}</caption>
    <thead>
      <tr>
        <th scope="col" className="w-1/6">
          {m.software_license()}
        </th>
        {surveyQuestions.map((question) => (
          <th key={question} scope="col">
            {questionWords[question]()}
          </th>
        ))}
      </tr>
    </thead>
    {groupsOf(licenses).map(({ category, entries }) => (
      <Group key={category.id} title={content(category.label)} licenses={entries} />
    ))}
  </table>
);
