import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { content, formatDay, m } from '../../i18n/index.ts';
import { overview, type LicenseUser, type LicenseUses } from '../../knowledge/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';

const mostShown = 12;

interface Use extends LicenseUser {
  isByBase?: boolean;
}

/** The best known, models and datasets in proportion, then what was made from something under the license. */
function bestKnown({ models, datasets, madeFrom }: LicenseUses): Use[] {
  const all = models.count + datasets.count;
  const share = all === 0 ? 0 : Math.round((mostShown * models.count) / all);
  const some = Math.max(share, mostShown - datasets.first.length);
  const bases = madeFrom.first.map((user) => ({ ...user, isByBase: true }));
  return [...models.first.slice(0, some), ...datasets.first, ...bases].slice(0, mostShown);
}

/** The name of a use, with what is doubtful about it. */
function nameOf({ name, doubt, isByBase = false }: Use): string {
  if (isByBase) return m.license_uses_base({ name: content(name) });
  if (doubt === 'not-verified') return m.license_uses_not_verified({ name: content(name) });
  return doubt === 'differs' ? m.license_uses_differs({ name: content(name) }) : content(name);
}

const KnownUses = ({ uses }: { uses: LicenseUses }) => (
  <>
    <ul className="columns-1 gap-8 md:columns-2">
      {bestKnown(uses).map((use) => (
        <li key={use.id} className="break-inside-avoid py-1">
          <Link to="/find/" search={{ name: use.id }}>
            {nameOf(use)}
          </Link>
        </li>
      ))}
    </ul>
    <p className="mt-3 text-sm text-soft">{m.license_uses_note()}</p>
    <ul className="text-sm">
      {uses.sources.map(({ key, title, url, date }) => (
        <li key={key}>
          <a href={url} rel="noreferrer">
            {m.license_uses_source({ title: content(title), day: formatDay(date) })}
          </a>
        </li>
      ))}
    </ul>
  </>
);

/** How many models and datasets, in words; nothing is said of what there is none of. */
function countOf({ models, datasets }: LicenseUses): string {
  const words = [
    ...(models.count > 0 ? [m.license_uses_models({ count: models.count })] : []),
    ...(datasets.count > 0 ? [m.license_uses_datasets({ count: datasets.count })] : []),
  ];
  const [first = m.license_uses_none(), second] = words;
  return second === undefined ? first : m.license_uses_both({ models: first, datasets: second });
}

const summaryOf = (uses: LicenseUses): string =>
  [
    m.license_uses_count({ count: countOf(uses), day: formatDay(overview.day) }),
    ...(uses.madeFrom.count > 0 ? [m.license_uses_made_from({ count: uses.madeFrom.count })] : []),
  ].join(' ');

/** How many models and datasets carry the license, and on demand the best known: pages of licenses are long enough. */
export function UsesSection({ uses }: { uses: LicenseUses }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section id="uses" title={m.license_uses_title()}>
      <p className="max-w-measure">{summaryOf(uses)}</p>
      <div className="needs-script">
        <Disclosure summary={m.license_uses_known()} open={isOpen} onToggle={setOpen}>
          {isOpen && <KnownUses uses={uses} />}
        </Disclosure>
      </div>
    </Section>
  );
}
