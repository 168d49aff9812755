import type { Explanation } from '../../../explain/index.ts';
import { m, say } from '../../../i18n/index.ts';
import { VerdictPanel } from '../../../ui/verdict-panel.tsx';
import { VerdictMark } from '../../../ui/verdict-mark.tsx';
import { useCheck } from '../use-check.ts';
import { verdictWord } from '../words.ts';

/** The answer: verdict, the reason in one sentence, and how far it could still move. */
export function VerdictPart({ explanation }: { explanation: Explanation }) {
  const { assessment, page } = useCheck();
  const { verdict, range, openQuestions } = assessment;
  const canMove = page !== undefined && openQuestions.length > 0 && range.best !== range.worst;
  return (
    <VerdictPanel verdict={verdict} label={say(explanation.headline)} sentence={say(explanation.lead)}>
      {canMove ? (
        <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
          {m.check_could_become()} <VerdictMark verdict={range.best} label={verdictWord(range.best)} size="cell" />{' '}
          {m.check_so_far_to()} <VerdictMark verdict={range.worst} label={verdictWord(range.worst)} size="cell" />
        </p>
      ) : undefined}
    </VerdictPanel>
  );
}
