import { Link } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import type { CompareSearch } from './compare-search.ts';
import { readyMade } from './model/ready-made.ts';

const ReadyMade = ({ search }: { search: CompareSearch }) => (
  <ul className="grid gap-x-8 sm:grid-cols-2">
    {readyMade.map(({ ids, title, why }) => (
      <li key={ids} className="border-b border-rule py-4">
        <Link to="/compare/" search={{ ...search, ids }} className="font-strong">
          {title()}
        </Link>
        <p className="mt-1 text-sm text-soft">{why()}</p>
      </li>
    ))}
  </ul>
);

/** A prerendered page cannot know what its address asks; the boot script says that it asks something, and these hold until the page is live. */
const whileWaiting = {
  hide: '[html[data-asked]_#root:not([data-live])_&]:hidden',
  show: 'hidden [html[data-asked]_#root:not([data-live])_&]:block',
};

/** The height of a comparison while it is on its way. */
const Waiting = () => (
  <div className={`${whileWaiting.show} min-h-[100rem]`}>
    <p className="mt-6 border-t-2 border-rule pt-4 text-soft">{m.compare_loading()}</p>
  </div>
);

/** What stands here before there are two licenses: how it works, and comparisons to start from. */
export const Start = ({ picked, search }: { picked: number; search: CompareSearch }) => (
  <>
    <Waiting />
    <div className={`${whileWaiting.hide} mt-6`}>
      <EmptyState title={picked === 0 ? m.compare_start_none() : m.compare_start_one()}>
        {m.compare_start_text()}
      </EmptyState>
    </div>
    <noscript>
      <p className="mt-4">
        {m.compare_needs_script()} <a href={`${import.meta.env.BASE_URL}licenses/`}>{m.compare_all_licenses()}</a>
      </p>
    </noscript>
    <div className={whileWaiting.hide}>
      <Section title={m.compare_ready()}>
        <ReadyMade search={search} />
      </Section>
    </div>
  </>
);
