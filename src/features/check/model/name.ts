import type { Resolved } from '../../../knowledge/index.ts';
import type { CheckSearch } from './check-search.ts';

/** What stands in the address for a name: the id of a record or family, "not-stated", or the text as it was typed. */
function written(named: Resolved): Pick<CheckSearch, 'license' | 'q'> {
  switch (named.kind) {
    case 'license':
    case 'family':
      return { license: named.id };
    case 'not-stated':
      return { license: 'not-stated' };
    case 'unknown':
      return { q: named.text };
  }
}

/** The address after a name was given; the other answers stay. */
export function withName(
  { license: _license, q: _q, ask: _ask, show: _show, ...answers }: CheckSearch,
  named: Resolved,
): CheckSearch {
  return { v: '1', ...written(named), ...answers };
}
