import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { m } from '../../i18n/index.ts';
import type { LicenseList } from '../../knowledge/index.ts';
import { loadFinder, loadOutcomes, longestSearch, type PlanSearch, type SearchOutcome, type SearchText, useLoaded } from '../../state/index.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { AllLicenses } from './all-licenses.tsx';
import { Outcome } from './outcome.tsx';
import type { RowVerdicts } from './row-verdicts.ts';
import { useSearchBox } from './use-search-box.ts';
import { useSeenRows } from './use-seen-rows.ts';
import { useVerdicts } from './use-verdicts.ts';

interface LicensesPageProps {
  list: LicenseList;
  search: SearchText;
  onSearch: (text: string) => void;
  /** Plans to answer for: the first that is one counts. */
  plans: readonly PlanSearch[];
}

function useOutcome(text: string): SearchOutcome | undefined {
  const query = useDeferredValue(text.trim());
  const lookUp = useLoaded(loadOutcomes, query !== '');
  return useMemo(() => (query !== '' ? lookUp?.(query) : undefined), [lookUp, query]);
}

const spoken = ({ query, hits, isUnknown }: SearchOutcome): string =>
  [...(isUnknown ? [m.licenses_unknown({ text: query })] : []), m.licenses_found({ count: hits.length })].join('. ');

/** All licenses, to search, with the verdict for the visitor's plan on every row. */
export function LicensesPage({ list, search, onSearch, plans }: LicensesPageProps) {
  const { text, key, type, around } = useSearchBox(search.text, onSearch);
  const outcome = useOutcome(text);
  const rows = useMemo(() => (outcome ? outcome.hits.map(({ entry }) => entry) : list.licenses).map(({ id }) => id), [outcome, list]);
  const { container, isSeen } = useSeenRows(rows);
  const verdicts = useVerdicts(plans);
  const verdictsFor: RowVerdicts = (id) => (isSeen(id) ? verdicts : undefined);
  return (
    <Page title={m.licenses_heading()} lead={m.licenses_lead({ count: list.licenses.length })}>
      <div ref={around} className="mt-6" onFocus={() => void loadFinder()}>
        <SearchField
          key={key}
          label={m.licenses_search_label()}
          button={m.licenses_search_button()}
          placeholder={m.licenses_search_placeholder()}
          maxLength={longestSearch}
          defaultValue={text}
          onChange={type}
          onSubmit={type}
        />
      </div>
      <p className="without-plan mt-3 text-sm text-soft">
        {m.licenses_no_plan()} <Link to="/check/">{m.licenses_no_plan_link()}</Link>
      </p>
      {search.dropped && (
        <div className="mt-4 max-w-measure">
          <Notice tone="info">{m.licenses_dropped()}</Notice>
        </div>
      )}
      <LiveRegion>{outcome && spoken(outcome)}</LiveRegion>
      <div ref={container}>
        {outcome ? <Outcome outcome={outcome} verdictsFor={verdictsFor} /> : <AllLicenses list={list} verdictsFor={verdictsFor} />}
      </div>
    </Page>
  );
}
