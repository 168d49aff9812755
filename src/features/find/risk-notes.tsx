import { content, formatDay, m } from '../../i18n/index.ts';
import type { CatalogPage } from '../../knowledge/index.ts';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import { SourceLine } from './source-line.tsx';

type Risk = CatalogPage['risks'][number];

const kinds: Record<Risk['kind'], () => string> = {
  takedown: m.find_risk_takedown,
  consent: m.find_risk_consent,
  'personal-data': m.find_risk_personal_data,
  'copyrighted-sources': m.find_risk_copyrighted_sources,
  'provider-outputs': m.find_risk_provider_outputs,
  'harmful-content': m.find_risk_harmful_content,
  bias: m.find_risk_bias,
  withdrawn: m.find_risk_withdrawn,
};

const RiskNote = ({ kind, says, since, sources }: Risk) => (
  <li className="border-b border-rule-soft py-4">
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
      <Tag icon="alert">{kinds[kind]()}</Tag>
      {m.find_since({ day: formatDay(since) })}
    </p>
    <p className="mt-1.5 max-w-measure">{content(says)}</p>
    <ul className="mt-1.5 text-sm">
      {sources.map(({ title, url, date, dateIs }) => (
        <li key={url}>
          <SourceLine {...{ title, url, date }} isReading={dateIs === 'read'} />
        </li>
      ))}
    </ul>
  </li>
);

/** Risks of a dataset that no license speaks about, with sources and days. */
export const RiskNotes = ({ risks }: Pick<CatalogPage, 'risks'>) =>
  risks.length > 0 && (
    <Section title={m.find_risks()}>
      <p className="-mt-2 text-sm text-soft">{m.find_risks_lead()}</p>
      <ul>
        {risks.map((risk) => (
          <RiskNote key={`${risk.kind} ${risk.since}`} {...risk} />
        ))}
      </ul>
    </Section>
  );
