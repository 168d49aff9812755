import { Link } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';
import { overview } from '../../knowledge/index.ts';
import { Page } from '../../ui/page.tsx';
import { Answers } from './answers.tsx';
import { examples } from './examples.ts';
import { Jobs } from './jobs.tsx';
import { LicenseSearch } from './license-search.tsx';

const Examples = () => (
  <div className="mt-3 flex flex-wrap gap-x-5 text-sm">
    <span className="py-1 text-soft">{m.front_try()}</span>
    {examples.map(({ id, name, plan }) => (
      <Link key={id} to="/check/" search={plan} className="py-1">
        {name()}
      </Link>
    ))}
  </div>
);

/** The front page: one question, three examples, and the jobs. */
export const FrontPage = () => (
  <Page title={m.front_heading()} lead={m.front_lead({ count: overview.licenses })}>
    <div className="mt-7">
      <LicenseSearch />
      <Examples />
    </div>
    <Jobs />
    <Answers />
  </Page>
);
