import { m } from '../../i18n/index.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import { useCheck } from './use-check.ts';
import { verdictWord } from './words.ts';

/** The verdict as far as the plan is known, and whether open questions can still move it. */
function useSoFar() {
  const { verdict, range, openQuestions } = useCheck().assessment;
  const isSettled = openQuestions.length === 0 || range.best === range.worst;
  return { verdict, ...range, isSettled };
}

/** The answer so far, read out whenever it changes. */
export function SoFarSpoken() {
  const { verdict, best, worst, isSettled } = useSoFar();
  return (
    <LiveRegion>
      {isSettled
        ? m.check_so_far_settled({ verdict: verdictWord(verdict) })
        : m.check_so_far_range({ best: verdictWord(best), worst: verdictWord(worst) })}
    </LiveRegion>
  );
}

/** The answer so far: one verdict, or the best and the worst still possible. */
export function SoFar() {
  const { verdict, best, worst, isSettled } = useSoFar();
  const marks = isSettled ? [verdict] : [best, worst];
  return (
    <section>
      <h2 className="text-lg">{m.check_so_far()}</h2>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        {marks.map((mark, at) => (
          <span key={mark} className="inline-flex items-center gap-2">
            {at > 0 && <span className="text-sm text-soft">{m.check_so_far_to()}</span>}
            <VerdictMark verdict={mark} label={verdictWord(mark)} size="cell" />
          </span>
        ))}
      </p>
      {!isSettled && <p className="help mt-1">{m.check_so_far_help()}</p>}
    </section>
  );
}
