import { Fragment } from 'react';
import { content, m } from '../i18n/index.ts';
import type { DeedLine } from '../knowledge/index.ts';
import { RuleLine } from '../ui/rule-line.tsx';
import { lineAddress, newTab } from './full-page.ts';

/** A line that would stand alone behind "1 more" is shown at once. */
const shownOf = (lines: readonly DeedLine[]): readonly DeedLine[] => (lines.length <= 4 ? lines : lines.slice(0, 3));

const sureness = {
  explicit: undefined,
  reading: m.license_sure_reading,
  contested: m.license_sure_contested,
};

/** The clauses of a line, as one link to the line on the full page, and how sure the line is. */
function Clauses({ line: { says, marks, certainty }, page }: { line: DeedLine; page: string }) {
  const sure = sureness[certainty];
  return (
    <>
      <a className="clauses" href={lineAddress(page, content(says))} {...newTab}>
        {marks.map(({ section }, index, { length }) => (
          <Fragment key={section}>
            <span>
              {content(section)}
              {index + 1 < length && ','}
            </span>{' '}
          </Fragment>
        ))}
      </a>
      {sure && <span className="sure"> {sure()}</span>}
    </>
  );
}

interface CardColumnProps {
  title: string;
  /** What stands where there are no lines. */
  none: string;
  lines: readonly DeedLine[];
  /** Address of the full page. */
  page: string;
}

/** The weightiest lines of one column of the deed; the full page has the rest. */
export function CardColumn({ title, none, lines, page }: CardColumnProps) {
  const shown = shownOf(lines);
  const left = lines.length - shown.length;
  return (
    <section>
      <h2>{title}</h2>
      {lines.length === 0 && <p className="none">{none}</p>}
      <ul>
        {shown.map((line) => (
          <RuleLine key={line.id} look={line.look} citations={<Clauses line={line} page={page} />}>
            {content(line.says)}
          </RuleLine>
        ))}
      </ul>
      {left > 0 && (
        <p className="more">
          <a href={`${page}#deed`} {...newTab}>
            {m.embed_more({ count: left })}
          </a>
        </p>
      )}
    </section>
  );
}
