import { content, m } from '../../i18n/index.ts';
import { useNameField, type LicenseHit } from '../../state/index.ts';
import { SuggestField } from '../../ui/suggest-field.tsx';

const show = ({ title, category = '' }: LicenseHit) => ({ label: content(title), note: content(category) });

interface AddProps {
  ids: readonly string[];
  onAdd: (id: string, name: string) => void;
}

/** The field that finds one more license by its name. */
export function AddLicense({ ids, onAdd }: AddProps) {
  const add = (hit: LicenseHit | undefined) =>
    hit?.kind === 'license' && onAdd(hit.entry.id, content(hit.entry.shortName));
  const isWanted = ({ kind, entry }: LicenseHit) => kind === 'license' && !ids.includes(entry.id);
  const { hits, field } = useNameField({ show, isWanted, onPick: add });
  return (
    <SuggestField
      {...field}
      isPicker
      label={m.compare_add()}
      button={m.compare_add_button()}
      placeholder={m.compare_add_placeholder()}
      action={`${import.meta.env.BASE_URL}licenses/`}
      status={m.compare_add_found({ count: hits.length })}
    />
  );
}
