import { firstCommon } from './bits.ts';
import { exposureTable } from './exposures.ts';
import type { Flow } from './flow.ts';
import { asksOf, openSets, type Lane } from './lanes.ts';
import { reaches } from './spoken.ts';
import type { License } from './license.ts';
import type { Ask } from './plan.ts';
import { exposures, objects, type DutyKind, type Exposure, type Stance, type ThingObject } from './vocabulary.gen.ts';
import type { Weave } from './weave.ts';

/** One license whose terms are in a part of a result. */
export interface Presence {
  license: License;
  /** What the part holds, read as the stance reads it: contested things as changed versions. */
  object: ThingObject;
  contested: boolean;
  lane: Lane;
  /** The first asset that brought it. */
  asset: string;
  /** What must be known to say whether it is there at all. */
  asks: readonly Ask[];
}

const readAs = ({ object, standing }: Lane): ThingObject =>
  standing === 'contested' && object !== 'output' ? 'derivative' : object;

const counts = ({ quoted, standing }: Lane, stance: Stance): boolean =>
  !quoted && (standing === 'bound' || (standing === 'contested' && stance === 'cautious'));

/** What a model made decides less than other things do, so these come first. */
const isWider = ({ kind }: Lane, known: Presence | undefined): boolean =>
  !known || (known.lane.kind === 'model' && kind !== 'model');

/** A number for how a license is present, and whether the thing itself brought it, so that presences compare fast; there are fewer than `ways`. */
const wayOf = (object: ThingObject, contested: boolean, { object: held, open }: Lane): number =>
  ((objects.indexOf(object) * 2 + Number(contested)) * 2 + Number(held === 'material')) * openSets + open;
const ways = objects.length * 2 * 2 * openSets;

/** The licenses whose terms are in a part, in one stance, apart from what was set aside; each named once for what the part holds of it. */
export function presencesIn(part: Flow, { holdings }: Weave, stance: Stance): Presence[] {
  const found = new Map<number, Presence>();
  for (const [lane, who] of part) {
    if (!counts(lane, stance)) continue;
    const object = readAs(lane);
    const contested = lane.standing === 'contested';
    const way = wayOf(object, contested, lane);
    for (const [at, { license, holders }] of holdings.licensed().entries()) {
      const place = firstCommon(who, holders);
      if (place === undefined) continue;
      const key = at * ways + way;
      const asset = holdings.all[place]?.asset.id ?? '';
      if (isWider(lane, found.get(key)))
        found.set(key, { license, object, contested, lane, asset, asks: asksOf(lane.open) });
    }
  }
  return [...found.values()];
}

const binding: readonly DutyKind[] = [
  'share-alike',
  'share-alike-network',
  'pass-on-restrictions',
  'pass-on-agreement',
];
const networked: readonly DutyKind[] = ['share-alike', 'share-alike-network'];

const bindsOn = (license: License, act: 'share' | 'serve', object: ThingObject, kinds: readonly DutyKind[]): boolean =>
  license.duties.some(({ kind, when }) => kinds.includes(kind) && reaches(when, act, object));

/** Does serving a part make one of its texts ask for the whole source, as if copies were given? */
const isNetworked = (present: readonly Presence[]): boolean =>
  present.some(({ license, object }) => object !== 'output' && bindsOn(license, 'serve', object, networked));

/** Does giving a part out this way make the terms of a license decide what the result may carry? */
function decidesIn(exposure: Exposure, { license, object, lane }: Presence, networked: boolean): boolean {
  const { act, audience } = exposureTable[exposure];
  if (audience === 'us') return false;
  if (object === 'output') return bindsOn(license, 'share', 'output', binding);
  if (act === 'serve') return networked;
  return act === 'share' || lane.kind !== 'model';
}

/** The licenses that decide what a part may carry when it is given out this way, each with what that hangs on. */
export function decidingIn(part: Flow, exposure: Exposure | undefined, woven: Weave, stance: Stance): Presence[] {
  const present = presencesIn(part, woven, stance);
  const networked = (!exposure || exposureTable[exposure].act === 'serve') && isNetworked(present);
  if (exposure) return present.filter((one) => decidesIn(exposure, one, networked));
  return present
    .filter((one) => exposures.some((some) => decidesIn(some, one, networked)))
    .map((one) => ({ ...one, asks: [...one.asks, 'exposure'] }));
}
