import { content, m } from '../../i18n/index.ts';
import { overview } from '../../knowledge/index.ts';
import { KeyValue } from '../../ui/key-value.tsx';
import { Section } from '../../ui/section.tsx';

const license = 'https://creativecommons.org/licenses/by/4.0/';

/** Where the knowledge stands as data. */
export const PublishedData = ({ folder }: { folder: string }) => (
  <Section id="data" heavy title={m.identifiers_data_title()}>
    <p className="mb-2 max-w-measure">{m.identifiers_data_lead()}</p>
    <KeyValue
      items={[
        {
          id: 'list',
          term: m.identifiers_data_list(),
          value: <a href={`${folder}licenses.json`}>{content('data/licenses.json')}</a>,
        },
        {
          id: 'one',
          term: m.identifiers_data_one(),
          value: <a href={`${folder}license/apache-2.0.json`}>{content('data/license/apache-2.0.json')}</a>,
        },
        {
          id: 'schema',
          term: m.identifiers_data_schema(),
          value: <a href={`${folder}license.schema.json`}>{content('data/license.schema.json')}</a>,
        },
        { id: 'terms', term: m.identifiers_data_terms(), value: <a href={license}>{m.identifiers_data_license()}</a> },
        { id: 'version', term: m.identifiers_data_version(), value: content(overview.version) },
      ]}
    />
    <p className="mt-3 max-w-measure text-sm text-soft">{m.identifiers_data_promise()}</p>
  </Section>
);
