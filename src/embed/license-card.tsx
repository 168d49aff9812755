import { deedOf } from '../features/license/index.ts';
import { content, formatDay, m } from '../i18n/index.ts';
import { categoryTerms, kindTerms, overview, termOf, type LicensePage } from '../knowledge/index.ts';
import { Icon } from '../ui/icon.tsx';
import { RuleColumns } from '../ui/rule-columns.tsx';
import { CardColumn } from './card-column.tsx';
import { newTab } from './full-page.ts';

interface LicenseCardProps {
  license: LicensePage;
  /** Address of the full page. */
  page: string;
}

function Kicker({ license: { category, madeFor, steward, published } }: { license: LicensePage }) {
  const kinds = madeFor.kinds.map((kind) => content(termOf(kindTerms, kind).label)).join(', ');
  return (
    <p className="kicker">
      {content(termOf(categoryTerms, category).label)} · {m.license_made_for()} {kinds} · {content(steward)} ·{' '}
      <time dateTime={published}>{formatDay(published)}</time>
    </p>
  );
}

function Columns({ license, page }: LicenseCardProps) {
  const { may, must, mayNot } = deedOf(license);
  return (
    <RuleColumns>
      <CardColumn title={m.license_you_may()} none={m.license_may_none()} column={may} page={page} />
      <CardColumn title={m.license_you_must()} none={m.license_must_none()} column={must} page={page} />
      <CardColumn title={m.license_you_may_not()} none={m.license_may_not_none()} column={mayNot} page={page} />
    </RuleColumns>
  );
}

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
export const LicenseCard = ({ license, page }: LicenseCardProps) => (
  <main className="card">
    <header>
      <Kicker license={license} />
      <h1>{content(license.name)}</h1>
      <p className="summary">{content(license.plain.summary)}</p>
    </header>
    <Columns license={license} page={page} />
    <section className="nonprofits">
      <h2>{m.license_for_nonprofits()}</h2>
      <p>{content(license.plain.forNonprofits)}</p>
    </section>
    <Foot page={page} />
  </main>
);
