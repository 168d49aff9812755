import { Link, useNavigate } from '@tanstack/react-router';
import { m } from '../i18n/index.ts';
import { longestSearch } from '../state/index.ts';
import { Page } from '../ui/page.tsx';
import { SearchField } from '../ui/search-field.tsx';

const Search = () => {
  const navigate = useNavigate();
  return (
    <SearchField
      label={m.not_found_search()}
      button={m.not_found_search_button()}
      placeholder={m.not_found_placeholder()}
      maxLength={longestSearch}
      action={`${import.meta.env.BASE_URL}licenses/`}
      onSubmit={(q) => void navigate({ to: '/licenses/', search: { q } })}
    />
  );
};

/** The page for addresses that lead nowhere. */
export const NotFoundPage = () => (
  <Page title={m.not_found_heading()} lead={m.not_found_description()}>
    <div className="mt-6">
      <Search />
    </div>
    <p className="mt-8">{m.not_found_or()}</p>
    <ul className="mt-2 list-disc ps-5">
      <li>
        <Link to="/">{m.not_found_to_front()}</Link>
      </li>
      <li>
        <Link to="/licenses/">{m.nav_licenses()}</Link>
      </li>
      <li>
        <Link to="/check/">{m.nav_check()}</Link>
      </li>
    </ul>
  </Page>
);
