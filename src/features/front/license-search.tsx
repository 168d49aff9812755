import { useNavigate } from '@tanstack/react-router';
import { content, m } from '../../i18n/index.ts';
import { loadAnyNames, longestSearch, mostOffers, useSearchField, type AnyHit } from '../../state/index.ts';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { whereHitLeads, whereTextLeads, type Destination } from './where-to.ts';

const listAddress = `${import.meta.env.BASE_URL}licenses/`;

const kinds = { model: m.front_suggest_model, dataset: m.front_suggest_dataset, family: m.front_suggest_family };

/** What is said of a model or dataset in the list: what it is, and its license where one is known. */
function aboutEntry({ entry, licenses }: Extract<AnyHit, { kind: 'catalog' }>): string {
  const kind = kinds[entry.kind]();
  if (entry.licenses.length > 1) return m.front_suggest_choose({ kind, count: entry.licenses.length });
  const [license] = licenses;
  return license === undefined ? kind : m.front_suggest_of({ kind, license: content(license) });
}

function show(hit: AnyHit) {
  if (hit.kind === 'catalog') return { label: content(hit.entry.name), note: aboutEntry(hit) };
  const { title, madeFor } = hit;
  return { label: content(title), note: madeFor?.map(content).join(', ') ?? m.front_suggest_no_license() };
}

/** A license, a family of licenses and a model may share an id. */
const keyOf = ({ kind, entry }: AnyHit): string => `${kind} ${entry.id}`;

/** The question of the front page: a name, with what it may mean below, that leads to the page about it. */
export function LicenseSearch() {
  const navigate = useNavigate();
  const go = (destination: Destination) => void navigate(destination);
  const onPick = (hit: AnyHit) => go(whereHitLeads(hit));
  const { hits, field } = useSearchField({ load: loadAnyNames, keyOf, most: mostOffers, show, onPick });
  const submit = async (typed: string) => go(await whereTextLeads(typed.slice(0, longestSearch)));
  return (
    <SuggestField
      {...field}
      label={m.front_search_label()}
      button={m.front_search_button()}
      placeholder={m.front_search_placeholder()}
      action={listAddress}
      status={m.front_suggestions({ count: hits.length })}
      onSubmit={(typed) => void submit(typed)}
    />
  );
}
