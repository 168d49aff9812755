import { Link } from '@tanstack/react-router';
import { content, m } from '../../i18n/index.ts';
import type { CatalogName } from '../../knowledge/index.ts';
import { Section } from '../../ui/section.tsx';
import { LicenseLinks } from './license-words.tsx';
import { NameList } from './name-list.tsx';

const Near = ({ near }: { near: readonly CatalogName[] }) =>
  near.length > 0 && (
    <div className="mb-6">
      <h3>{m.find_near()}</h3>
      <p className="mb-1 text-sm text-soft">{m.find_near_lead()}</p>
      <NameList names={near} />
    </div>
  );

interface NotFoundProps {
  text: string;
  near: readonly CatalogName[];
  license: string | undefined;
}

/** A name the catalog does not have: what looks like it, and what to do; never an answer. */
export const NotFound = ({ text, near, license }: NotFoundProps) => (
  <Section heavy title={m.find_none({ text: content(text) })}>
    <Near near={near} />
    <p className="max-w-measure">{m.find_none_why()}</p>
    <ul className="mt-2 max-w-measure list-disc ps-5">
      {license !== undefined && (
        <li>
          {m.find_none_is_license()} <LicenseLinks ids={[license]} />
        </li>
      )}
      <li>{m.find_none_spelling()}</li>
      <li>
        {m.find_none_page()}{' '}
        <Link to="/licenses/" search={{ q: text }}>
          {m.find_none_page_link()}
        </Link>
      </li>
      <li>
        {m.find_none_not_stated()} <Link to="/not-stated/">{m.find_not_stated_link()}</Link>
      </li>
    </ul>
  </Section>
);
