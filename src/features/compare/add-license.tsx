import { useDeferredValue, useState } from 'react';
import { content, m } from '../../i18n/index.ts';
import { categoryTerms, termOf, type IndexEntry } from '../../knowledge/index.ts';
import { loadFinder, longestSearch, useLoaded, type LicenseFinder } from '../../state/index.ts';
import { SuggestField } from '../../ui/suggest-field.tsx';

const mostShown = 6;

const found = (finder: LicenseFinder | undefined, text: string, picked: readonly string[]): IndexEntry[] =>
  (finder?.(text, 'names').hits ?? [])
    .flatMap((hit) => (hit.kind === 'license' && !picked.includes(hit.entry.id) ? [hit.entry] : []))
    .slice(0, mostShown);

interface AddProps {
  ids: readonly string[];
  onAdd: (id: string, name: string) => void;
}

/** The field that finds one more license by its name. */
export function AddLicense({ ids, onAdd }: AddProps) {
  const [isTouched, setTouched] = useState(false);
  const [text, setText] = useState('');
  const finder = useLoaded(loadFinder, isTouched);
  const entries = found(finder, useDeferredValue(text), ids);
  const add = (entry: IndexEntry | undefined) => entry && onAdd(entry.id, content(entry.shortName));
  return (
    <SuggestField
      label={m.compare_add()}
      button={m.compare_add_button()}
      placeholder={m.compare_add_placeholder()}
      maxLength={longestSearch}
      action={`${import.meta.env.BASE_URL}licenses/`}
      suggestions={entries.map(({ id, name, category }) => ({
        id,
        label: content(name),
        note: content(termOf(categoryTerms, category).label),
      }))}
      status={m.compare_add_found({ count: entries.length })}
      onFocus={() => setTouched(true)}
      onChange={setText}
      onPick={(id) => add(entries.find((entry) => entry.id === id))}
      onSubmit={() => add(entries[0])}
    />
  );
}
