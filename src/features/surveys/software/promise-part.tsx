import { content, m } from '../../../i18n/index.ts';
import { frameTerms, termOf, type FrameCount, type SoftwareSurvey } from '../../../knowledge/index.ts';
import { ClauseMark } from '../clause-mark.tsx';
import { markOf, wordsOf } from './answer-words.ts';

const promiseWords: Record<FrameCount['topic'], () => string> = {
  revocable: m.software_promise_revocable,
  'terminates-on-breach': m.software_promise_breach,
  'warranty-disclaimed': m.software_promise_warranty,
  sublicensable: m.software_promise_pass_on,
};

const countsOf = ({ values }: FrameCount): string =>
  values.map(({ value, count }) => m.software_count_of({ value: wordsOf(value), count })).join(' · ');

const Row = ({ frame }: { frame: FrameCount }) => {
  const { topic, example } = frame;
  return (
    <tr>
      <th scope="row">{content(termOf(frameTerms, topic).label)}</th>
      <td data-label={m.software_promise_license()}>
        <div>
          {countsOf(frame)}
          <span className="mt-1 block text-sm text-soft">
            {m.software_for_example({ name: content(example.name), says: content(example.says) })}{' '}
            <ClauseMark license={example} rules={[`frame:${topic}`]} label={markOf(example.section)} section="frame" />
          </span>
        </div>
      </td>
      <td data-label={m.software_promise_informal()}>
        <div>{promiseWords[topic]()}</div>
      </td>
    </tr>
  );
};

/** A published license beside a promise by mail or on the phone, topic by topic. */
export const PromisePart = ({ survey: { frame, documents, licenses } }: { survey: SoftwareSurvey }) => (
  <>
    <p className="mb-3 max-w-measure">
      {m.software_promise_lead()} {m.software_promise_documents({ count: documents.several, all: documents.licenses })}
    </p>
    <table className="data-table">
      <caption className="sr-only">{m.software_promise_title()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.software_topic()}</th>
          <th scope="col">{m.software_promise_these({ count: licenses.length })}</th>
          <th scope="col">{m.software_promise_informal()}</th>
        </tr>
      </thead>
      <tbody>
        {frame.map((one) => (
          <Row key={one.topic} frame={one} />
        ))}
      </tbody>
    </table>
    <p className="mt-3 max-w-measure">{m.software_promise_advice()}</p>
  </>
);
