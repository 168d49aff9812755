import { m } from '../../i18n/index.ts';
import type { HubIdentifier, IdentifierTarget } from '../../knowledge/index.ts';
import { Chip } from '../../ui/chip.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { Wanted } from './wanted.ts';

const targets: readonly { id: IdentifierTarget; name: () => string }[] = [
  { id: 'license', name: m.identifiers_target_license },
  { id: 'which', name: m.identifiers_target_which },
  { id: 'unread', name: m.identifiers_target_unread },
  { id: 'not-stated', name: m.identifiers_target_not_stated },
];

const longest = 80;

interface NarrowProps {
  identifiers: readonly HubIdentifier[];
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

/** The field and the switches that narrow the table; without script the whole table stands there. */
export const Narrow = ({ identifiers, wanted, onChange }: NarrowProps) => (
  <div className="needs-script no-print mt-6">
    <SearchField
      label={m.identifiers_search_label()}
      button={m.identifiers_search_button()}
      placeholder={m.identifiers_search_placeholder()}
      maxLength={longest}
      value={wanted.text}
      onChange={(text) => onChange({ ...wanted, text })}
      onSubmit={(text) => onChange({ ...wanted, text })}
    />
    <div className="mt-3 flex flex-wrap gap-2">
      {targets.map(({ id, name }) => (
        <Chip
          key={id}
          pressed={wanted.target === id}
          onPress={() => onChange({ ...wanted, target: wanted.target === id ? undefined : id })}
          count={identifiers.filter(({ target }) => target === id).length}
        >
          {name()}
        </Chip>
      ))}
    </div>
  </div>
);
