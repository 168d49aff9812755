import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { content, m } from '../../i18n/index.ts';
import { kindTerms, resolveLicense, termOf } from '../../knowledge/index.ts';
import {
  loadFinder,
  loadIndex,
  longestSearch,
  useLoaded,
  type LicenseFinder,
  type LicenseHit,
} from '../../state/index.ts';
import type { Suggestion } from '../../ui/suggest-list.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { whereHitLeads, whereTo, type Destination } from './where-to.ts';

const mostShown = 6;
const listAddress = `${import.meta.env.BASE_URL}licenses/`;

const keyOf = ({ kind, entry }: LicenseHit): string => `${kind} ${entry.id}`;

function suggestionOf(hit: LicenseHit): Suggestion {
  const id = keyOf(hit);
  if (hit.kind !== 'license') return { id, label: content(hit.entry.label), note: m.front_suggest_no_license() };
  const kinds = hit.entry.kinds.map((kind) => content(termOf(kindTerms, kind).label));
  return { id, label: content(hit.entry.name), note: kinds.join(', ') };
}

const hitsFor = (finder: LicenseFinder | undefined, text: string): LicenseHit[] =>
  finder?.(text, 'names').hits.slice(0, mostShown) ?? [];

/** The question of the front page: a name, with what it may mean below, that leads to the page about it. */
export function LicenseSearch() {
  const [isTouched, setTouched] = useState(false);
  const [text, setText] = useState('');
  const finder = useLoaded(loadFinder, isTouched);
  const deferred = useDeferredValue(text);
  const hits = useMemo(() => hitsFor(finder, deferred), [finder, deferred]);
  const navigate = useNavigate();
  const go = (destination: Destination) => void navigate(destination);
  const submit = async (typed: string) => go(whereTo(resolveLicense(await loadIndex(), typed.slice(0, longestSearch))));
  return (
    <SuggestField
      label={m.front_search_label()}
      button={m.front_search_button()}
      placeholder={m.front_search_placeholder()}
      maxLength={longestSearch}
      action={listAddress}
      suggestions={hits.map(suggestionOf)}
      status={m.front_suggestions({ count: hits.length })}
      onFocus={() => setTouched(true)}
      onChange={setText}
      onPick={(id) => hits.filter((hit) => keyOf(hit) === id).forEach((hit) => go(whereHitLeads(hit)))}
      onSubmit={(typed) => void submit(typed)}
    />
  );
}
