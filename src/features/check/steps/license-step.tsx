import { Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { content, m } from '../../../i18n/index.ts';
import { kindTerms, resolveLicense, termOf, type KnowledgeIndex } from '../../../knowledge/index.ts';
import { loadFinder, longestSearch, useLoaded, type LicenseFinder, type LicenseHit } from '../../../state/index.ts';
import { Page } from '../../../ui/page.tsx';
import { Section } from '../../../ui/section.tsx';
import type { Suggestion } from '../../../ui/suggest-list.tsx';
import { SuggestField } from '../../../ui/suggest-field.tsx';
import type { CheckSearch } from '../model/check-search.ts';
import { withName } from '../model/name.ts';
import { SecondDoor } from './second-door.tsx';

const mostShown = 6;
const checkAddress = `${import.meta.env.BASE_URL}check/`;

const keyOf = ({ kind, entry }: LicenseHit): string => `${kind} ${entry.id}`;

function suggestionOf(hit: LicenseHit): Suggestion {
  const id = keyOf(hit);
  if (hit.kind !== 'license') return { id, label: content(hit.entry.label), note: m.check_suggest_no_license() };
  return {
    id,
    label: content(hit.entry.name),
    note: hit.entry.kinds.map((kind) => content(termOf(kindTerms, kind).label)).join(', '),
  };
}

const hitsFor = (finder: LicenseFinder | undefined, text: string): LicenseHit[] =>
  finder?.(text, 'names').hits.slice(0, mostShown) ?? [];

interface LicenseStepProps {
  search: CheckSearch;
  index: KnowledgeIndex;
  onFocus?: () => void;
  /** What stands below the doors. */
  children?: ReactNode;
}

/** The field that takes a name and goes on with what it means. */
function NameField({ search, index, onFocus }: LicenseStepProps) {
  const [isTouched, setTouched] = useState(false);
  const [text, setText] = useState('');
  const finder = useLoaded(loadFinder, isTouched);
  const deferred = useDeferredValue(text);
  const hits = useMemo(() => hitsFor(finder, deferred), [finder, deferred]);
  const navigate = useNavigate();
  const take = (name: string) =>
    void navigate({ to: '/check/', search: withName(search, resolveLicense(index, name.slice(0, longestSearch))) });
  return (
    <SuggestField
      label={m.check_search_label()}
      button={m.check_search_button()}
      placeholder={m.check_search_placeholder()}
      maxLength={longestSearch}
      action={checkAddress}
      suggestions={hits.map(suggestionOf)}
      status={m.check_suggestions({ count: hits.length })}
      onFocus={() => {
        setTouched(true);
        onFocus?.();
      }}
      onChange={setText}
      onPick={(id) => hits.filter((hit) => keyOf(hit) === id).forEach(({ entry }) => take(entry.id))}
      onSubmit={take}
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
          <NameField {...props} />
          <p className="help mt-2">{m.check_door_known_help()}</p>
        </section>
        <SecondDoor search={props.search} index={props.index} />
      </div>
      {children}
      <HowItWorks />
    </Page>
  );
}
