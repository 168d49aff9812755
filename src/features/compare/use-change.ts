import { useNavigate } from '@tanstack/react-router';
import type { CompareSearch } from './compare-search.ts';

/** Returns a function that changes parts of the address and keeps the rest. */
export function useChange(search: CompareSearch): (changes: Partial<CompareSearch>, replace?: boolean) => void {
  const navigate = useNavigate();
  return (changes, replace = false) =>
    void navigate({ to: '/compare/', search: { ...search, ...changes }, replace, resetScroll: false });
}
