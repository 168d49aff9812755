import type { Standing } from './holdings.ts';
import type { Ask } from './plan.ts';
import { reachSteps, objects, type AssetKind, type ReachStep, type ThingObject } from './vocabulary.gen.ts';

/** Parts of a plan that can leave open whether something is asked at all. */
const openParts = ['operation', 'quoting', 'exposure', 'funding'] as const;

/** A set of those parts, as bits. */
export type Open = number;

/** The bit of one of them. */
export const openBit = (part: (typeof openParts)[number]): Open => 1 << openParts.indexOf(part);

/** How many such sets there are. */
export const openSets = 1 << openParts.length;

const askLists: readonly Ask[][] = Array.from({ length: openSets }, (_, bits) =>
  openParts.filter((part) => bits & openBit(part)),
);

/** The questions a set of open parts stands for. */
export const asksOf = (open: Open): Ask[] => askLists[open] ?? [];

/** One way a thing can be present in a result. There is one object for each way, so lanes compare by identity. */
export interface Lane {
  readonly kind: AssetKind | undefined;
  /** What the result holds of it. */
  readonly object: ThingObject;
  /** The step of the reach table that led here, and whether the terms came along. */
  readonly via: ReachStep;
  readonly standing: Standing;
  /** True for passages shown word for word beside an answer. */
  readonly quoted: boolean;
  /** What must be known to say whether it is there at all. */
  readonly open: Open;
}

const standings: readonly Standing[] = ['bound', 'contested', 'free'];
const perKind = new Map<AssetKind | undefined, Lane[]>();

/** The lane with these marks. */
export function laneFor(lane: Lane): Lane {
  const known = perKind.get(lane.kind) ?? [];
  perKind.set(lane.kind, known);
  const way = objects.indexOf(lane.object) * reachSteps.length + reachSteps.indexOf(lane.via);
  const place = ((way * 3 + standings.indexOf(lane.standing)) * 2 + Number(lane.quoted)) * askLists.length + lane.open;
  return (known[place] ??= { ...lane });
}

/** The lane of a thing as received. */
export const startLane = (kind: AssetKind | undefined): Lane =>
  laneFor({ kind, object: 'material', via: 'run', standing: 'bound', quoted: false, open: 0 });
