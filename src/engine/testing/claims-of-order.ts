import { expect } from 'vitest';
import fc from 'fast-check';
import { expectNotBetter, isJoined, licensesOf, pick, read, withRecord, type Claim, type World } from './worlds.ts';
import { assess } from '../assess.ts';
import type { Duty, License, Prohibition } from '../license.ts';
import { keepsApart } from '../operations.ts';
import type { Plan } from '../plan.ts';
import { assetKinds, type Exposure } from '../vocabulary.gen.ts';

/**
 * Another thing in a step that has inputs already. Left out are licenses that a list names for joined works, since
 * joining is their door, and steps that lay things side by side on the way to a license of one's own choice: what
 * was one thing becomes a collection, whose license binds none of its parts.
 */
export const addingAnAsset: Claim = ({ plan, knowledge }, seed) => {
  const held = new Set(plan.assets.flatMap(licensesOf));
  const fresh = [...knowledge.licenses.keys()].filter((id) => !held.has(id) && !isJoined(knowledge, id));
  const asset = { id: 'more', license: pick(fresh, seed), kind: pick(assetKinds, seed) };
  const at = seed % plan.steps.length;
  fc.pre(plan.outbound === undefined || !keepsApart.has(plan.steps[at]?.operation));
  const steps = plan.steps.map((step, place) =>
    place === at ? { ...step, uses: [...(step.uses ?? []), 'more'] } : step,
  );
  expectNotBetter(
    read({ plan: { ...plan, assets: [...plan.assets, asset], steps }, knowledge }),
    read({ plan, knowledge }),
  );
};

/** Changes the record of a license the plan holds. */
function expectRecordWorsens(
  { plan, knowledge }: World,
  seed: number,
  may: (license: License) => boolean,
  worsen: (license: License) => License,
): void {
  const held = [...new Set(plan.assets.flatMap(licensesOf))].flatMap((id) => knowledge.licenses.get(id) ?? []);
  const license = pick(held.filter(({ id }) => id !== plan.outbound).filter(may), seed);
  expectNotBetter(read({ plan, knowledge: withRecord(knowledge, worsen(license)) }), read({ plan, knowledge }));
}

/** A further restriction in a record; not in the wanted license, which by holding more passes more on. */
export const addingARestriction =
  (rule: Omit<Prohibition, 'id'>): Claim =>
  (world, seed) =>
    expectRecordWorsens(
      world,
      seed,
      () => true,
      (license) => ({ ...license, prohibitions: [...license.prohibitions, { ...rule, id: 'R99' }] }),
    );

/** A further duty; not in licenses that others may end under, whose own duties are no addition to them any more. */
export const addingADuty =
  (duty: Omit<Duty, 'id'>): Claim =>
  (world, seed) => {
    const ends = ({ id, outbound }: License): boolean =>
      outbound.noFurtherRestrictions === 'yes' ||
      [...world.knowledge.licenses.values()].some((other) =>
        other.outbound.compatible.some((one) => one.license === id),
      );
    expectRecordWorsens(
      world,
      seed,
      (license) => !ends(license),
      (license) => ({ ...license, duties: [...license.duties, { ...duty, id: 'D99' }] }),
    );
  };

const waivable = ['R1', 'R2', 'D1', 'D2', 'outbound'];

/** What a rights holder sets aside never makes things worse; limits are left out, as a generated bar may hold inside one alone. */
export const settingAside: Claim = ({ plan, knowledge }, seed) => {
  const asset = pick(plan.assets, seed);
  const waivers = [...new Set([...(asset.waivers ?? []), pick(waivable, seed >> 3)])];
  const assets = plan.assets.map((one) => (one.id === asset.id ? { ...one, waivers } : one));
  expectNotBetter(read({ plan, knowledge }), read({ plan: { ...plan, assets }, knowledge }));
};

const narrower: Partial<Record<Exposure, Exposure>> = {
  'public-files': 'partners-files',
  'public-service': 'partners-service',
  'partners-files': 'only-us',
  'partners-service': 'only-us',
  'published-content': 'only-us',
};
const narrowed = (exposure: Exposure | undefined): Exposure | undefined => exposure && (narrower[exposure] ?? exposure);

/** Fewer people get the result, or that of one step, by the same act; records that ask for an audience are left out. */
export const narrowing: Claim = ({ plan, knowledge }, seed) => {
  const at = seed % (plan.steps.length + 1);
  const steps = plan.steps.map((step, place) => (place === at ? { ...step, exposure: narrowed(step.exposure) } : step));
  const narrow: Plan = at < plan.steps.length ? { ...plan, steps } : { ...plan, exposure: narrowed(plan.exposure) };
  fc.pre(JSON.stringify(narrow) !== JSON.stringify(plan));
  const quiet = new Map(
    [...knowledge.licenses].filter(([, license]) => !JSON.stringify(license).includes('"audience"')),
  );
  const about = { ...knowledge, licenses: quiet };
  expectNotBetter(read({ plan, knowledge: about }), read({ plan: narrow, knowledge: about }));
};

/** Reading to be safe never lets more through. */
export const cautious: Claim = (world) => {
  const { stances } = read(world);
  expectNotBetter(stances.cautious, stances.room);
  for (const stance of ['cautious', 'room'] as const) {
    const { verdict, range } = assess({ ...world.plan, stance }, world.knowledge);
    expect({ verdict, range }).toEqual(stances[stance]);
  }
};
