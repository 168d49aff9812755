import type { Explanation } from '../../../explain/index.ts';
import { content, m, say } from '../../../i18n/index.ts';
import { Notice } from '../../../ui/notice.tsx';
import { useCheck } from '../use-check.ts';

/** What to put before a lawyer: this page, the text, and the points that are not clear. */
export function LawyerPart({ explanation: { deciding, toDo } }: { explanation: Explanation }) {
  const { page } = useCheck();
  const doubtful = [
    ...deciding.filter(({ finding }) => finding.certainty !== 'explicit').map(({ says }) => say(says)),
    ...toDo.filter(({ duty }) => duty.certainty !== 'explicit').map(({ says }) => content(says)),
  ];
  return (
    <div className="mt-10">
      <Notice tone="info" title={m.check_not_advice()}>
        <p>{m.check_not_advice_why()}</p>
        <ul className="mt-2 list-disc ps-5">
          <li>{m.check_bring_page()}</li>
          {page?.documents.map(({ title, url }) => (
            <li key={url}>
              {m.check_bring_text()} <a href={url}>{content(title)}</a>
            </li>
          ))}
          {doubtful.map((point) => (
            <li key={point}>{m.check_bring_point({ point })}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
