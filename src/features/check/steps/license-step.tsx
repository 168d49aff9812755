import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { content, m } from '../../../i18n/index.ts';
import { longestSearch, readName, useNameField, type LicenseHit } from '../../../state/index.ts';
import { Page } from '../../../ui/page.tsx';
import { Section } from '../../../ui/section.tsx';
import { SuggestField } from '../../../ui/suggest-field.tsx';
import type { CheckSearch } from '../model/check-search.ts';
import { withName } from '../model/name.ts';
import { SecondDoor } from './second-door.tsx';

const checkAddress = `${import.meta.env.BASE_URL}check/`;

const show = ({ title, madeFor }: LicenseHit) => ({
  label: content(title),
  note: madeFor?.map(content).join(', ') ?? m.check_suggest_no_license(),
});

interface LicenseStepProps {
  search: CheckSearch;
  onFocus?: (() => void) | undefined;
  /** What stands below the doors. */
  children?: ReactNode;
}

/** The field that takes a name and goes on with what it means. */
function NameField({ search, onFocus }: Omit<LicenseStepProps, 'children'>) {
  const navigate = useNavigate();
  const take = async (name: string) =>
    navigate({ to: '/check/', search: withName(search, await readName(name.slice(0, longestSearch))) });
  const onPick = ({ entry }: LicenseHit) => void take(entry.id);
  const { hits, field } = useNameField({ show, onPick, onFocus });
  return (
    <SuggestField
      {...field}
      label={m.check_search_label()}
      button={m.check_search_button()}
      placeholder={m.check_search_placeholder()}
      action={checkAddress}
      status={m.check_suggestions({ count: hits.length })}
      onSubmit={(name) => void take(name)}
    />
  );
}

/** What Check does, for those who come first or have no script. */
const HowItWorks = () => (
  <Section title={m.check_how_title()}>
    <ol className="max-w-measure list-decimal ps-5">
      <li>{m.check_how_name()}</li>
      <li>{m.check_how_answer()}</li>
      <li>{m.check_how_result()}</li>
    </ol>
    <p className="mt-3 max-w-measure">
      {m.check_how_private()} <Link to="/licenses/">{m.check_how_licenses()}</Link>
    </p>
    <noscript>
      <p className="mt-3 max-w-measure">{m.check_how_no_script()}</p>
    </noscript>
  </Section>
);

/** The first question, with its two doors: a name one knows, or help to find it. */
export function LicenseStep({ children, ...props }: LicenseStepProps) {
  return (
    <Page kicker={m.check_heading()} title={m.check_license_question()} lead={m.check_license_help()}>
      <div className="mt-8 grid grid-cols-1 gap-10 border-t-3 border-ink pt-5 lg:grid-cols-2">
        <section>
          <h2 className="mb-3 text-xl">{m.check_door_known()}</h2>
          <NameField search={props.search} onFocus={props.onFocus} />
          <p className="help mt-2">{m.check_door_known_help()}</p>
        </section>
        <SecondDoor search={props.search} />
      </div>
      {children}
      <HowItWorks />
    </Page>
  );
}
