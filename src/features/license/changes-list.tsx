import { content, m } from '../../i18n/index.ts';
import { changeEffectTerms, termOf, type LicensePage } from '../../knowledge/index.ts';
import { ClauseMarks } from './clause-marks.tsx';
import { useLicense } from './license-context.ts';
import { OlderMarks } from './older-marks.tsx';
import { Word } from './word.tsx';

type Change = LicensePage['changes'][number];

const ChangeLine = ({ change: { effect, says, cite, before }, older }: { change: Change; older: string }) => (
  <li className="mb-2">
    <b>
      <Word entry={termOf(changeEffectTerms, effect)} />.
    </b>{' '}
    {content(says)} <ClauseMarks cite={cite} />
    {before.length > 0 && <OlderMarks cite={before} name={older} />}
  </li>
);

/** What changed for the reader since the version this one supersedes, with the clauses of both. */
export function ChangesList() {
  const { supersedes = '', changes, relatives } = useLicense();
  const older = relatives.names[supersedes] ?? supersedes;
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{m.license_changed({ name: content(older) })}</h3>
      <ul className="mt-2 max-w-measure list-disc ps-5">
        {changes.map((change) => (
          <ChangeLine key={change.says} change={change} older={older} />
        ))}
      </ul>
    </>
  );
}
