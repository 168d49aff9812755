import { useEffect, useRef, useState } from 'react';
import { m } from '../../i18n/index.ts';
import type { LicensePage } from '../../knowledge/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { chipLook } from '../../ui/link-look.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { AddLicense } from './add-license.tsx';
import { mostLicenses } from './model/picked.ts';
import { shortNameOf } from './model/names.ts';
import { useEdit } from './use-edit.ts';

interface PickedProps {
  pages: readonly LicensePage[];
  onTakeOut: (license: { id: string; name: string }) => void;
}

/** The licenses compared, each a button that takes it out. */
const Picked = ({ pages, onTakeOut }: PickedProps) => (
  <ul aria-label={m.compare_picked()} className="flex flex-wrap gap-2">
    {pages
      .map((page) => ({ id: page.id, name: shortNameOf(page) }))
      .map((license) => (
        <li key={license.id}>
          <button
            type="button"
            className={chipLook()}
            aria-label={m.compare_remove({ name: license.name })}
            onClick={() => onTakeOut(license)}
          >
            {license.name} <Icon name="close" size={16} />
          </button>
        </li>
      ))}
  </ul>
);

interface PickerProps {
  pages: readonly LicensePage[];
  onChange: (ids: readonly string[]) => void;
}

/** The licenses compared, each with a way to take it out, and the field to add one. */
export function LicensePicker({ pages, onChange }: PickerProps) {
  const ids = pages.map(({ id }) => id);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const edit = useEdit(ids, onChange);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    box.current?.querySelector<HTMLElement>(ids.length < mostLicenses ? 'input' : 'button')?.focus();
  }, [ids.length]);
  const change = (how: Parameters<typeof edit>[0], words: string) => {
    moved.current = true;
    setSaid(words);
    edit(how);
  };
  return (
    <div ref={box} className="no-print mt-5 flex flex-wrap items-center gap-3">
      {pages.length > 0 && (
        <Picked
          pages={pages}
          onTakeOut={({ id, name }) => change((now) => now.filter((one) => one !== id), m.compare_removed({ name }))}
        />
      )}
      {ids.length < mostLicenses ? (
        <div className="needs-script w-full max-w-80 [&_:is(input,.button)]:min-h-11 [&_:is(input,.button)]:text-sm">
          <AddLicense ids={ids} onAdd={(id, name) => change((now) => [...now, id], m.compare_added({ name }))} />
        </div>
      ) : (
        <p className="text-sm text-soft">{m.compare_full()}</p>
      )}
      <LiveRegion>{said}</LiveRegion>
    </div>
  );
}
