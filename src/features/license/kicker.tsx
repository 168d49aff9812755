import { content, formatDay, m } from '../../i18n/index.ts';
import { categoryTerms, kindTerms, termOf } from '../../knowledge/index.ts';
import { useLicense } from './license-context.ts';
import { Word, Words } from './word.tsx';

/** The line above the name: category, what it was made for, who publishes it, since when. */
export function Kicker() {
  const { category, madeFor, steward, published } = useLicense();
  const kinds = madeFor.kinds.map((kind) => ({ entry: termOf(kindTerms, kind) }));
  return (
    <>
      <Word entry={termOf(categoryTerms, category)} /> · {m.license_made_for()} <Words entries={kinds} /> ·{' '}
      {content(steward)} · <time dateTime={published}>{formatDay(published)}</time>
    </>
  );
}
