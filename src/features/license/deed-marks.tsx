import { Fragment } from 'react';
import { content } from '../../i18n/index.ts';
import type { DeedLine } from '../../knowledge/index.ts';
import { Citation } from '../../ui/citation.tsx';
import { PartsWhenHere } from './parts-when-here.tsx';
import { Sureness } from './sureness.tsx';

/** The clauses a line of the deed rests on, each opening in place, and how sure the line is. */
export const DeedMarks = ({ line: { id, marks, certainty } }: { line: DeedLine }) => (
  <>
    {marks.map((mark) => (
      <Fragment key={`${mark.document} ${mark.section}`}>
        <Citation label={content(mark.section)} title={content(mark.section)} href="#sources">
          {() => (
            <PartsWhenHere>
              {({ code, record }) => <code.DeedClause record={record} rule={id} mark={mark} />}
            </PartsWhenHere>
          )}
        </Citation>{' '}
      </Fragment>
    ))}
    <Sureness certainty={certainty} />
  </>
);
