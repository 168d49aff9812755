import type { DueDuty, Source } from './finding.ts';
import type { Ask } from './plan.ts';
import type { Certainty, DutyKind } from './vocabulary.gen.ts';

/** One piece of work that meets one or more duties. */
export interface Task {
  kind: DutyKind;
  /** Other kinds of duty that this work meets at the same time. */
  covers: DutyKind[];
  /** The duties it meets, each with its clause. */
  sources: Source[];
  assets: string[];
  standing: boolean;
  /** True when at least one of the duties bites for sure. */
  sure: boolean;
  setOffBy: DueDuty['setOffBy'];
  certainty: Certainty;
  /** What it hangs on while it is not sure. */
  asks: Ask[];
}

/** Work that meets a lesser duty on the way. */
const meets: Partial<Record<DutyKind, DutyKind>> = {
  'tell-restrictions': 'pass-on-restrictions',
  'share-alike-network': 'share-alike',
};

const certainest = (duties: readonly DueDuty[]): Certainty =>
  (['explicit', 'reading', 'contested'] as const).find((one) => duties.some(({ certainty }) => certainty === one)) ??
  'contested';

const distinct = <T>(list: readonly T[], keyOf: (one: T) => unknown = (one) => one): T[] =>
  list.length < 2 ? [...list] : [...new Map(list.map((one) => [keyOf(one), one])).values()];

function taskOf(kind: DutyKind, duties: readonly DueDuty[]): Task {
  const sure = duties.some((duty) => duty.sure);
  return {
    kind,
    covers: distinct(duties.map((duty) => duty.kind)).filter((one) => one !== kind),
    sources: distinct(
      duties.map(({ source }) => source),
      ({ license, rule }) => `${license} ${rule}`,
    ),
    assets: distinct(duties.flatMap(({ asset, assets }) => assets ?? [asset])),
    standing: duties.every(({ standing }) => standing),
    sure,
    setOffBy: distinct(
      duties.flatMap(({ setOffBy }) => setOffBy),
      ({ act, object }) => `${act} ${object}`,
    ),
    certainty: certainest(duties),
    asks: sure ? [] : distinct(duties.flatMap(({ asks }) => asks)),
  };
}

/** Duties merged into pieces of work, in the order in which they first appear; each keeps all its sources. */
export function tasksOf(duties: readonly DueDuty[]): Task[] {
  const kinds = new Set(duties.filter(({ sure }) => sure).map(({ kind }) => kind));
  const groups = new Map<DutyKind, DueDuty[]>();
  for (const duty of duties) {
    const wider = meets[duty.kind];
    const kind = wider && kinds.has(wider) ? wider : duty.kind;
    groups.set(kind, [...(groups.get(kind) ?? []), duty]);
  }
  return [...groups].map(([kind, list]) => taskOf(kind, list));
}
