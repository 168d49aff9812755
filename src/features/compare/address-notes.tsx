import { content, m } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';
import type { CompareSearch } from './compare-search.ts';
import type { LoadedComparison } from './load-comparison.ts';
import { listSome } from './model/lists.ts';

const mostNamed = 3;

const quoted = (names: readonly string[]): string =>
  listSome(
    names.map((name) => m.compare_quoted({ name: content(name) })),
    mostNamed,
  );

type Say = (parts: { names: string }) => string;

const said = (names: readonly string[], say: Say): string[] =>
  names.length > 0 ? [say({ names: quoted(names) })] : [];

const showNotes = (show: string | undefined): string[] =>
  show === undefined || show === 'all' ? [] : [m.compare_note_show({ name: content(show) })];

/** Everything in the address that was left out, each with its reason. */
function notesOf({ picked, failed, readPlan }: LoadedComparison, search: CompareSearch): string[] {
  return [
    ...said(picked.unknown, m.compare_note_unknown),
    ...said(picked.repeated, m.compare_note_repeated),
    ...said(picked.over, m.compare_note_over),
    ...said(failed, m.compare_note_failed),
    ...said(readPlan?.(search).dropped ?? [], m.compare_note_plan),
    ...showNotes(search.show),
  ];
}

/** Says which parts of the address were left out; nothing when all was understood. */
export function AddressNotes({ loaded, search }: { loaded: LoadedComparison; search: CompareSearch }) {
  const notes = notesOf(loaded, search);
  if (notes.length === 0) return null;
  return (
    <Notice tone="warn" title={m.compare_note_title()}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Notice>
  );
}
