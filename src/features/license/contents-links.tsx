import { m } from '../../i18n/index.ts';
import type { LicensePage } from '../../knowledge/index.ts';

interface Part {
  id: string;
  title: string;
  /** Whether the page has this part. */
  there: boolean;
}

const partsOf = ({ limits, prohibitions, duties, debates }: LicensePage, isUsed: boolean): Part[] => [
  { id: 'nonprofits', title: m.license_for_nonprofits(), there: true },
  { id: 'table', title: m.license_table_title(), there: true },
  {
    id: 'limits',
    title: m.license_limits_title(),
    there: limits.length > 0 || prohibitions.some(({ categories }) => !categories),
  },
  {
    id: 'restrictions',
    title: m.license_restrictions_title(),
    there: prohibitions.some(({ categories }) => categories),
  },
  { id: 'duties', title: m.license_duties_title(), there: duties.length > 0 },
  { id: 'reach', title: m.license_reach_title(), there: true },
  { id: 'outbound', title: m.license_outbound_title(), there: true },
  { id: 'frame', title: m.license_frame_title(), there: true },
  { id: 'silences', title: m.license_silences_title(), there: true },
  { id: 'debates', title: m.license_debates_title(), there: debates.length > 0 },
  { id: 'openness', title: m.license_openness_title(), there: true },
  { id: 'uses', title: m.license_uses_title(), there: isUsed },
  { id: 'names', title: m.license_names_title(), there: true },
  { id: 'sources', title: m.license_sources_title(), there: true },
  { id: 'review', title: m.license_review_title(), there: true },
  { id: 'text', title: m.license_text_title(), there: true },
];

interface ContentsLinksProps {
  license: LicensePage;
  /** Whether models or datasets carry it. */
  isUsed: boolean;
}

/** Links to the parts of the page: a row above them, or beside them where there is room. */
export const ContentsLinks = ({ license, isUsed }: ContentsLinksProps) => (
  <nav aria-label={m.license_contents()} className="no-print mt-10 text-sm lg:mt-11">
    <ul className="flex flex-wrap gap-x-4 lg:sticky lg:top-6 lg:flex-col">
      {partsOf(license, isUsed).map(({ id, title, there }) =>
        there ? (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1">
              {title}
            </a>
          </li>
        ) : null,
      )}
    </ul>
  </nav>
);
