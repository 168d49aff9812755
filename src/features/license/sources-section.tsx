import { content, formatDay, m } from '../../i18n/index.ts';
import { documentTerms, termOf } from '../../knowledge/index.ts';
import { Section } from '../../ui/section.tsx';
import { useLicense } from './license-context.ts';
import type { BindingText } from './text-shelf.ts';
import { Word } from './word.tsx';

const read = { yes: m.license_read_in_full, no: m.license_read_in_part };

const Source = ({ document: { role, title, url, textUrl, sha256, readOn, complete } }: { document: BindingText }) => (
  <li className="border-b border-rule-soft py-2.5">
    <a className="cite-link" href={url} rel="noreferrer">
      {content(title)}
    </a>{' '}
    {textUrl !== undefined && (
      <a href={textUrl} rel="noreferrer">
        {m.license_plain_text()}
      </a>
    )}
    <div className="text-sm text-soft">
      <Word entry={termOf(documentTerms, role)} /> · {read[complete]({ date: formatDay(readOn) })} ·{' '}
      <code title={sha256}>{content(`sha256 ${sha256.slice(0, 12)}`)}</code>
    </div>
  </li>
);

/** The texts that bind, when they were read, and the hash of what was read. */
export function SourcesSection() {
  const { documents } = useLicense();
  return (
    <Section id="sources" title={m.license_sources_title()}>
      <ul>
        {documents.map((document) => (
          <Source key={document.role} document={document} />
        ))}
      </ul>
    </Section>
  );
}
