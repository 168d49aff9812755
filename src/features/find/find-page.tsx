import { Link } from '@tanstack/react-router';
import { content, m } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { ListProvider } from './list-context.ts';
import type { Looked } from './model/load-found.ts';
import { NameSearch } from './name-search.tsx';
import { useResultFocus } from './use-result-focus.ts';

const names = ['Llama', 'Whisper', 'Stable Diffusion XL', 'LAION-5B'];

const Examples = () => (
  <p className="mt-3 flex flex-wrap gap-x-5 text-sm">
    <span className="py-1 text-soft">{m.find_try()}</span>
    {names.map((name) => (
      <Link key={name} to="/find/" search={{ name }} className="py-1">
        {content(name)}
      </Link>
    ))}
  </p>
);

/** What one will see, for those who come first or have no script. */
const HowItWorks = () => (
  <Section heavy title={m.find_how_title()}>
    <ul className="max-w-measure list-disc ps-5">
      <li>{m.find_how_one()}</li>
      <li>{m.find_how_sources()}</li>
      <li>
        {m.find_how_rest()} <Link to="/licenses/">{m.find_how_licenses()}</Link>
      </li>
    </ul>
    <noscript>
      <p className="mt-3 max-w-measure">
        {m.find_no_script()} <a href={`${import.meta.env.BASE_URL}licenses/`}>{m.find_no_script_link()}</a>
      </p>
    </noscript>
  </Section>
);

/** Finds a model or dataset by the name people use: its license, who says so, what it was made from. */
export function FindPage({ dropped, found, Outcome }: Looked) {
  const text = found?.text ?? '';
  useResultFocus(text);
  return (
    <Page title={m.find_heading()} lead={m.find_lead()}>
      <div className="no-print mt-6">
        <NameSearch text={text} />
        {!found && <Examples />}
      </div>
      {dropped && (
        <div className="mt-4 max-w-measure">
          <Notice tone="info">{m.find_dropped()}</Notice>
        </div>
      )}
      {found && Outcome ? (
        <ListProvider value={found.list}>
          <Outcome {...found} />
        </ListProvider>
      ) : (
        <HowItWorks />
      )}
    </Page>
  );
}
