import { Link, type LinkProps } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';
import { overview } from '../../knowledge/index.ts';
import { Icon } from '../../ui/icon.tsx';

interface Job {
  id: string;
  where: Pick<LinkProps, 'to' | 'hash'>;
  name: () => string;
  text: () => string;
}

const jobs: readonly Job[] = [
  { id: 'check', where: { to: '/check/' }, name: m.front_job_check, text: m.front_job_check_text },
  { id: 'find', where: { to: '/find/' }, name: m.front_job_find, text: m.front_job_find_text },
  { id: 'compare', where: { to: '/compare/' }, name: m.front_job_compare, text: m.front_job_compare_text },
  {
    id: 'licenses',
    where: { to: '/licenses/' },
    name: () => m.front_job_licenses({ count: overview.licenses }),
    text: m.front_job_licenses_text,
  },
  { id: 'names', where: { to: '/licenses/', hash: 'names' }, name: m.front_job_names, text: m.front_job_names_text },
  { id: 'rail', where: { to: '/rail/' }, name: m.front_job_rail, text: m.front_job_rail_text },
  {
    id: 'software',
    where: { to: '/software-licenses-on-models/' },
    name: m.front_job_software,
    text: m.front_job_software_text,
  },
  {
    id: 'identifiers',
    where: { to: '/identifiers/' },
    name: m.front_job_identifiers,
    text: m.front_job_identifiers_text,
  },
  { id: 'not-stated', where: { to: '/not-stated/' }, name: m.front_job_not_stated, text: m.front_job_not_stated_text },
  { id: 'about', where: { to: '/about/' }, name: m.front_job_about, text: m.front_job_about_text },
];

const JobItem = ({ where, name, text }: Job) => (
  <li className="group relative border-b border-rule py-5 hover:border-edge">
    <h2 className="text-lg">
      <Link {...where} className="text-ink no-underline after:absolute after:inset-0 group-hover:underline">
        {name()}
      </Link>
      <span className="ms-2 text-accent">
        <Icon name="arrow-right" size={18} />
      </span>
    </h2>
    <p className="mt-1 text-sm text-soft">{text()}</p>
  </li>
);

/** What people come to do, one short path each. */
export const Jobs = () => (
  <ul className="mt-14 grid gap-x-10 border-t border-rule sm:grid-cols-2 lg:grid-cols-3">
    {jobs.map((job) => (
      <JobItem key={job.id} {...job} />
    ))}
  </ul>
);
