import { Link } from '@tanstack/react-router';
import { formatDay, m } from '../../i18n/index.ts';
import { overview } from '../../knowledge/index.ts';
import { Prose } from '../../ui/prose.tsx';
import { Section } from '../../ui/section.tsx';

/** How a license becomes rules and a plan becomes an answer. */
export const Method = () => (
  <Section id="method" heavy title={m.about_method()}>
    <Prose>
      <p>{m.about_method_read({ licenses: overview.licenses, documents: overview.documents })}</p>
      <p>{m.about_method_rules({ rules: overview.rules, quotes: overview.quotes })}</p>
      <p>{m.about_method_second({ count: overview.secondReadings, licenses: overview.licenses })}</p>
      <p>{m.about_method_engine()}</p>
      <p>{m.about_method_doubts({ count: overview.openDoubts })}</p>
      <p>
        {m.about_method_sources({ day: formatDay(overview.day), version: overview.version })}{' '}
        <Link to="/licenses/">{m.about_method_sources_link()}</Link>
      </p>
    </Prose>
  </Section>
);
