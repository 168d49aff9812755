import { common, pour, type Bits } from './bits.ts';
import type { Holdings, Standing } from './holdings.ts';
import { laneFor, type Lane, type Open } from './lanes.ts';
import type { OperationMeaning } from './operations.ts';
import type { ThingObject } from './vocabulary.gen.ts';

/** Everything a result holds: the holdings in each lane. */
export type Flow = Map<Lane, Bits>;

/** Adds holdings to a result. */
export function flowInto(flow: Flow, lane: Lane, who: Bits): void {
  const known = flow.get(lane);
  if (known) pour(known, who);
  else flow.set(lane, who.slice());
}

/** Puts everything from one result into another. */
export function mergeFlow(into: Flow, from: Flow): void {
  for (const [lane, who] of from) flowInto(into, lane, who);
}

const isSameSet = (a: Bits, b: Bits | undefined): boolean => !!b && a.every((word, at) => word === b[at]);

/** Do two results hold the same, in the same lanes? */
export const isSameFlow = (a: Flow, b: Flow): boolean =>
  a.size === b.size && [...a].every(([lane, who]) => isSameSet(who, b.get(lane)));

/** What is made of outputs by training is judged by its own step, however free the outputs are. */
export const startsAnew = (from: ThingObject, to: ThingObject): boolean => from === 'output' && to !== 'output';

const weaker: readonly Standing[] = ['free', 'contested', 'bound'];

/** The freer of two standings. */
export const freer = (a: Standing, b: Standing): Standing =>
  a === b ? a : (weaker.find((one) => one === a || one === b) ?? 'bound');

/** Carries one lane through a step into what the step makes; each license's reach decides how its terms come along. */
export function carry(into: Flow, lane: Lane, who: Bits, meaning: OperationMeaning, open: Open, all: Holdings): void {
  const { makes, reach } = meaning;
  if (meaning.ends) return;
  if (makes === lane.object) return flowInto(into, open === lane.open ? lane : laneFor({ ...lane, open }), who);
  for (const [standing, holders] of all.following(reach)) {
    const those = common(who, holders);
    if (!those) continue;
    const now = startsAnew(lane.object, makes) ? standing : freer(lane.standing, standing);
    const via = now === standing ? reach : lane.via;
    flowInto(into, laneFor({ kind: lane.kind, object: makes, via, standing: now, quoted: false, open }), those);
  }
}
