import { useNavigate } from '@tanstack/react-router';
import { content, m } from '../../i18n/index.ts';
import type { CatalogName } from '../../knowledge/index.ts';
import { loadNameOffers, longestSearch, useSearchField } from '../../state/index.ts';
import { SuggestField } from '../../ui/suggest-field.tsx';

const kinds = { model: m.find_kind_model, dataset: m.find_kind_dataset, family: m.find_kind_family };

const show = ({ name, kind }: CatalogName) => ({ label: content(name), note: kinds[kind]() });

/** The search, as the field takes it; always the same function. */
async function load() {
  const offers = await loadNameOffers();
  return (text: string): CatalogName[] => offers(text).items;
}

const keyOf = ({ id }: CatalogName): string => id;

/** The field for a name, with what it may mean below; without script the form leads to the list of licenses. */
export function NameSearch({ text }: { text: string }) {
  const navigate = useNavigate();
  const go = (name: string) => void navigate({ to: '/find/', search: { name } });
  const { hits, field } = useSearchField({ load, keyOf, show, onPick: ({ id }) => go(id) });
  return (
    <SuggestField
      key={text}
      {...field}
      defaultValue={text}
      label={m.find_search_label()}
      button={m.find_search_button()}
      placeholder={m.find_search_placeholder()}
      action={`${import.meta.env.BASE_URL}licenses/`}
      status={m.find_suggestions({ count: hits.length })}
      onSubmit={(typed) => go(typed.trim().slice(0, longestSearch))}
    />
  );
}
