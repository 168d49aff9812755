import { useMemo } from 'react';
import { m } from '../../i18n/index.ts';
import { Page } from '../../ui/page.tsx';
import { AddressNotes } from './address-notes.tsx';
import { pickCompareSearch, type CompareSearch } from './compare-search.ts';
import { LicensePicker } from './license-picker.tsx';
import type { LoadedComparison } from './load-comparison.ts';
import { fewestLicenses, writeIds } from './model/picked.ts';
import { namesOf } from './model/names.ts';
import { Start } from './start.tsx';
import { useChange } from './use-change.ts';

interface ComparePageProps {
  /** The search as the router gives it, with all that was left out. */
  search: CompareSearch;
  loaded: LoadedComparison;
}

const border = '\u0001';

/** All names as one heading; no line ends inside a name that fits on one. */
const Names = ({ pages }: { pages: LoadedComparison['pages'] }) =>
  namesOf(pages, (name) => border + name + border)
    .split(border)
    .map((piece, at) =>
      at % 2 === 0 ? (
        piece
      ) : (
        <span key={piece} className="sm:whitespace-nowrap">
          {piece}
        </span>
      ),
    );

/** The page that puts licenses side by side. */
export function ComparePage({ search: raw, loaded }: ComparePageProps) {
  const search = useMemo(() => pickCompareSearch({ ...raw }), [raw]);
  const { pages, SideBySide } = loaded;
  const change = useChange(search);
  const isEnough = pages.length >= fewestLicenses;
  return (
    <Page
      wide={pages.length > 3}
      {...(isEnough
        ? { kicker: m.compare_heading(), title: <Names pages={pages} /> }
        : { title: m.compare_heading(), lead: m.compare_lead() })}
    >
      <LicensePicker pages={pages} onChange={(ids) => change({ ids: writeIds(ids) })} />
      <div className="mt-4">
        <AddressNotes loaded={loaded} search={search} />
      </div>
      {isEnough && SideBySide ? (
        <SideBySide pages={pages} search={search} />
      ) : (
        <Start picked={pages.length} search={search} />
      )}
    </Page>
  );
}
