import { Fragment } from 'react';
import { content } from '../../i18n/index.ts';
import type { VocabularyEntry } from '../../knowledge/index.ts';
import { Term } from '../../ui/term.tsx';

interface WordProps {
  entry: Pick<VocabularyEntry, 'label' | 'definition'>;
  /** What else the opened explanation says. */
  more?: string | undefined;
}

/** A word of a closed list that opens its definition. */
export const Word = ({ entry, more }: WordProps) => (
  <Term label={content(entry.label)}>
    {() => (
      <>
        {content(entry.definition)}
        {more !== undefined && <span className="mt-2 block">{content(more)}</span>}
      </>
    )}
  </Term>
);

/** Several words of closed lists, set apart by dots. */
export const Words = ({ entries }: { entries: readonly WordProps[] }) =>
  entries.map((one, index) => (
    <Fragment key={one.entry.label}>
      {index > 0 && '\u00a0· '}
      <Word {...one} />
    </Fragment>
  ));
