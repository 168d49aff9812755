import { useDeferredValue, useMemo, useState } from 'react';
import { loadFinder } from './knowledge-data.ts';
import type { LicenseHit } from './license-finder.ts';
import { longestSearch } from './search-text.ts';
import { useLoaded } from './use-loaded.ts';

const mostShown = 6;

/** A hit as the list under the field shows it. */
interface Shown {
  label: string;
  note: string;
}

interface FieldOf<Hit> {
  show: (hit: Hit) => Shown;
  /** Leaves out what is not to be offered. */
  isWanted?: (hit: Hit) => boolean;
  onPick: (hit: Hit) => void;
  onFocus?: (() => void) | undefined;
}

interface SearchField<Hit> extends FieldOf<Hit> {
  /** Brings the search; always the same function. */
  load: () => Promise<(text: string) => Hit[]>;
  keyOf: (hit: Hit) => string;
  most?: number;
}

/** What a field with suggestions needs: they come while one types, from a search that is loaded when the field is first touched. */
export function useSearchField<Hit>(given: SearchField<Hit>) {
  const { load, keyOf, most = mostShown, show, isWanted = () => true, onPick, onFocus } = given;
  const [isTouched, setTouched] = useState(false);
  const [text, setText] = useState('');
  const find = useLoaded(load, isTouched);
  const deferred = useDeferredValue(text);
  const found = useMemo(() => find?.(deferred) ?? [], [find, deferred]);
  const hits = found.filter(isWanted).slice(0, most);
  const field = {
    maxLength: longestSearch,
    suggestions: hits.map((hit) => ({ id: keyOf(hit), ...show(hit) })),
    onFocus: () => {
      setTouched(true);
      onFocus?.();
    },
    onChange: setText,
    onPick: (id: string) => hits.filter((hit) => keyOf(hit) === id).forEach(onPick),
  };
  return { hits, field };
}

/** A family may bear the id of a license. */
const keyOf = ({ kind, entry }: LicenseHit): string => `${kind} ${entry.id}`;

async function load() {
  const find = await loadFinder();
  return (text: string): LicenseHit[] => find(text, 'names').hits;
}

/** What a field for a license name needs. */
export const useNameField = (given: FieldOf<LicenseHit>) => useSearchField({ ...given, load, keyOf });
