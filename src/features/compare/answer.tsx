import type { LicensePage } from '../../knowledge/index.ts';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import { ClauseMark } from './clause-mark.tsx';
import type { Cell } from './model/row.ts';

function Word({ cell: { word, mark, empty = false } }: { cell: Cell }) {
  if (mark) return <VerdictMark verdict={mark} label={word} />;
  return empty ? <span className="text-soft">{word}</span> : word;
}

/** The answer of one license to one question: word, short reason, clause. */
export function Answer({ cell, page }: { cell: Cell; page: LicensePage }) {
  const clauses = <ClauseMark page={page} clauses={cell.clauses} />;
  return (
    <>
      <Word cell={cell} />{' '}
      {cell.reason === undefined ? (
        clauses
      ) : (
        <small className="block text-xs text-soft">
          {cell.reason} {clauses}
        </small>
      )}
    </>
  );
}
