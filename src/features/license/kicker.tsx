import { content, formatDay, m } from '../../i18n/index.ts';
import type { LicenseDeed } from '../../knowledge/index.ts';
import { Word, Words } from './word.tsx';

/** The line above the name: category, what it was made for, who publishes it, since when. */
export const Kicker = ({ deed: { category, kinds, steward, published } }: { deed: LicenseDeed }) => (
  <>
    <Word entry={category} /> · {m.license_made_for()} <Words entries={kinds.map((entry) => ({ entry }))} /> ·{' '}
    {content(steward)} · <time dateTime={published}>{formatDay(published)}</time>
  </>
);
