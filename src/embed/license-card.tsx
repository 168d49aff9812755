import { content, formatDay, m } from '../i18n/index.ts';
import { overview, type LicenseDeed } from '../knowledge/index.ts';
import { Icon } from '../ui/icon.tsx';
import { RuleColumns } from '../ui/rule-columns.tsx';
import { CardColumn } from './card-column.tsx';
import { newTab } from './full-page.ts';

interface LicenseCardProps {
  deed: LicenseDeed;
  /** What the license means for a nonprofit. */
  forNonprofits: string;
  /** Address of the full page. */
  page: string;
}

const Kicker = ({ deed: { category, kinds, steward, published } }: { deed: LicenseDeed }) => (
  <p className="kicker">
    {content(category.label)} · {m.license_made_for()} {kinds.map(({ label }) => content(label)).join(', ')} ·{' '}
    {content(steward)} · <time dateTime={published}>{formatDay(published)}</time>
  </p>
);

const Columns = ({ deed: { may, must, mayNot }, page }: Omit<LicenseCardProps, 'forNonprofits'>) => (
  <RuleColumns>
    <CardColumn title={m.license_you_may()} none={m.license_may_none()} lines={may} page={page} />
    <CardColumn title={m.license_you_must()} none={m.license_must_none()} lines={must} page={page} />
    <CardColumn title={m.license_you_may_not()} none={m.license_may_not_none()} lines={mayNot} page={page} />
  </RuleColumns>
);

const Foot = ({ page }: { page: string }) => (
  <footer>
    <div>
      <p>{m.footer_not_advice()}</p>
      <p>{m.footer_knowledge({ day: formatDay(overview.day), version: overview.version })}</p>
      <p>{m.embed_new_tab()}</p>
    </div>
    <a className="open" href={page} {...newTab}>
      <Icon name="lichen-mark" size={24} />
      {m.embed_open()}
      <Icon name="external" size={16} />
    </a>
  </footer>
);

/** What a host page shows of one license: what it allows, asks and bars, each with its clause, and the way to the full explanation. */
export const LicenseCard = ({ deed, forNonprofits, page }: LicenseCardProps) => (
  <main className="card">
    <header>
      <Kicker deed={deed} />
      <h1>{content(deed.name)}</h1>
      <p className="summary">{content(deed.summary)}</p>
    </header>
    <Columns deed={deed} page={page} />
    <section className="nonprofits">
      <h2>{m.license_for_nonprofits()}</h2>
      <p>{content(forNonprofits)}</p>
    </section>
    <Foot page={page} />
  </main>
);
