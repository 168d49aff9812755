import { lazy, Suspense } from 'react';
import { content, m } from '../../i18n/index.ts';
import { Citation } from '../../ui/citation.tsx';

/** A statement about one license. */
export interface ClauseMarkProps {
  license: { id: string; name: string };
  /** Ids of the rules in the license's record. */
  rules: readonly string[];
  /** Words of the mark, such as a section. */
  label: string;
  /** Section of the license's page that says the same without script. */
  section: 'restrictions' | 'openness' | 'table' | 'frame';
}

const ClauseNotes = lazy(async () => ({ default: (await import('./clause-notes.tsx')).ClauseNotes }));

/** The clause behind a statement about one license; its record comes when the mark is opened. */
export const ClauseMark = ({ license, rules, label, section }: ClauseMarkProps) => (
  <Citation
    label={label}
    title={content(license.name)}
    href={`${import.meta.env.BASE_URL}license/${license.id}/#${section}`}
  >
    {() => (
      <Suspense fallback={m.surveys_clause_coming()}>
        <ClauseNotes license={license} rules={rules} />
      </Suspense>
    )}
  </Citation>
);
