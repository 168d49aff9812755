import type { OpenQuestion, StanceOutcome } from './assessment.ts';
import type { Ask } from './plan.ts';
import { rank, type Range } from './severity.ts';

interface Open {
  asks: Ask[];
  range: Range;
}

/** Parts of the plan come before facts, because facts depend on them. */
const first: readonly Ask[] = ['license', 'operation', 'exposure'];
const order = (ask: Ask): number => (first.includes(ask) ? first.indexOf(ask) : first.length);

function gather(open: readonly Open[], floor: number): Map<Ask, OpenQuestion> {
  const found = new Map<Ask, OpenQuestion>();
  for (const { asks, range } of open) {
    const weight = rank(range.worst) - Math.max(floor, rank(range.best));
    if (weight <= 0) continue;
    for (const ask of asks) {
      const known = found.get(ask);
      found.set(ask, { ask, weight: Math.max(weight, known?.weight ?? 0), findings: (known?.findings ?? 0) + 1 });
    }
  }
  return found;
}

/** The unknowns that can still change the verdict or the duties, the weightiest first; empty when nothing can. */
export function openQuestionsOf({ findings, duties, range }: StanceOutcome): OpenQuestion[] {
  const dutyRange: Range = { best: 'yes', worst: 'yes-if' };
  const unsure = duties.filter((duty) => !duty.sure && !duty.standing).map(({ asks }) => ({ asks, range: dutyRange }));
  const open = gather(
    findings.filter((finding) => !finding.undertaking),
    rank(range.best),
  );
  const more = range.best === 'no' ? new Map<Ask, OpenQuestion>() : gather(unsure, 0);
  const all = [
    ...open.values(),
    ...[...more.values()].filter(({ ask }) => !open.has(ask)).map((one) => ({ ...one, weight: 0 })),
  ];
  return all.sort((a, b) => order(a.ask) - order(b.ask) || b.weight - a.weight || b.findings - a.findings);
}
