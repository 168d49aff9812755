import type { RefObject } from 'react';
import { m } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { addressHere } from './address-here.ts';
import { asCsv } from './model/as-csv.ts';
import { asText } from './model/as-text.ts';
import type { Sheet } from './model/sheet.ts';
import { saveFile } from './save-file.ts';

interface CompareToolsProps {
  /** False when no row differs, so that there is nothing to choose. */
  canChoose: boolean;
  only: boolean;
  onOnly: (only: boolean) => void;
  /** The comparison as it leaves the page: the rows shown, or all of them. */
  sheet: (address: string, all: boolean) => Sheet;
  fileName: string;
  table: RefObject<HTMLElement | null>;
}

/** What one can do with the table: only the differences, copy, save, print, pass on its address. */
export const CompareTools = ({ canChoose, only, onOnly, sheet, fileName, table }: CompareToolsProps) => (
  <div role="group" aria-label={m.compare_tools()} className="no-print mt-5 flex flex-wrap items-center gap-2 text-sm">
    {canChoose && (
      <Chip pressed={only} onPress={() => onOnly(!only)}>
        {m.compare_only_differences()}
      </Chip>
    )}
    <CopyButton
      text={() => asText(sheet(addressHere(), false))}
      label={m.compare_copy()}
      copied={m.compare_copied()}
      blocked={m.compare_copy_blocked()}
      shown={table}
    />
    <CopyButton
      text={addressHere}
      label={m.compare_link()}
      copied={m.compare_copied()}
      blocked={m.compare_link_blocked()}
    />
    <Button icon="download" onClick={() => saveFile(fileName, asCsv(sheet(addressHere(), true)))}>
      {m.compare_csv()}
    </Button>
    <Button icon="print" onClick={() => print()}>
      {m.compare_print()}
    </Button>
  </div>
);
