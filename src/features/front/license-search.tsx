import { useNavigate } from '@tanstack/react-router';
import { content, m } from '../../i18n/index.ts';
import { longestSearch, readName, useNameField, type LicenseHit } from '../../state/index.ts';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { whereHitLeads, whereTo, type Destination } from './where-to.ts';

const listAddress = `${import.meta.env.BASE_URL}licenses/`;

const show = ({ title, madeFor }: LicenseHit) => ({
  label: content(title),
  note: madeFor?.map(content).join(', ') ?? m.front_suggest_no_license(),
});

/** The question of the front page: a name, with what it may mean below, that leads to the page about it. */
export function LicenseSearch() {
  const navigate = useNavigate();
  const go = (destination: Destination) => void navigate(destination);
  const { hits, field } = useNameField({ show, onPick: (hit) => go(whereHitLeads(hit)) });
  const submit = async (typed: string) => go(whereTo(await readName(typed.slice(0, longestSearch))));
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
