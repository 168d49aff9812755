import { shelfOfOne, traceLines, type Explanation } from '../../../explain/index.ts';
import { content, formatDay, m, say } from '../../../i18n/index.ts';
import type { LicensePage } from '../../../knowledge/index.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { ClauseMarks } from '../clause-marks.tsx';
import { useCheck } from '../use-check.ts';

function Trace() {
  const { assessment, page, name } = useCheck();
  return (
    <ol className="list-decimal ps-6 text-sm">
      {traceLines(assessment, shelfOfOne(page, content(name))).map(({ says, clauses }, at) => (
        <li key={at} className="py-1">
          {say(says)} {clauses.map((clause) => content(clause.says)).join(' ')} <ClauseMarks clauses={clauses} />
        </li>
      ))}
    </ol>
  );
}

/** The whole reasoning, step by step, built only when it is opened. */
export function TracePart({
  isOpen,
  onToggle,
}: {
  explanation?: Explanation;
  isOpen: boolean;
  onToggle: (open: boolean) => void;
}) {
  return (
    <div className="mt-8 border-t border-rule">
      <Disclosure summary={m.check_trace()} open={isOpen} onToggle={onToggle}>
        {isOpen && <Trace />}
      </Disclosure>
    </div>
  );
}

/** Who read the record behind the answer, and when. */
export const ReadBy = ({ page: { review } }: { page: LicensePage }) => (
  <p className="help mt-2">
    {m.check_read_by({ who: content(review.writer.role), day: formatDay(review.writer.on) })}{' '}
    {review.secondReader
      ? m.check_read_again({ who: content(review.secondReader.role), day: formatDay(review.secondReader.on) })
      : m.check_not_read_again()}
  </p>
);
