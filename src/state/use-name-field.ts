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

interface NameField {
  show: (hit: LicenseHit) => Shown;
  /** Leaves out what is not to be offered. */
  isWanted?: (hit: LicenseHit) => boolean;
  onPick: (hit: LicenseHit) => void;
  onFocus?: (() => void) | undefined;
}

/** A family may bear the id of a license. */
const keyOf = ({ kind, entry }: LicenseHit): string => `${kind} ${entry.id}`;

/** What a field for a license name needs: suggestions while one types, from a search that comes when it is first touched. */
export function useNameField({ show, isWanted = () => true, onPick, onFocus }: NameField) {
  const [isTouched, setTouched] = useState(false);
  const [text, setText] = useState('');
  const find = useLoaded(loadFinder, isTouched);
  const deferred = useDeferredValue(text);
  const found = useMemo(() => find?.(deferred, 'names').hits ?? [], [find, deferred]);
  const hits = found.filter(isWanted).slice(0, mostShown);
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
