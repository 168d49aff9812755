import type { Knowledge } from '../assessment.ts';
import type { Duty, License, Limit, Prohibition } from '../license.ts';
import type { Asset, Plan, Step } from '../plan.ts';
import type { Act, DutyKind, LimitKind, ThingObject } from '../vocabulary.gen.ts';
import { madeUpLicense } from './made-up-license.ts';

type Rules = Partial<License>;
type Outbound = Partial<License['outbound']>;

/** A license that lets a result carry what the outbound part says, and nothing more unusual. */
export const ending = (
  id: string,
  kind: License['outbound']['kind'],
  outbound: Outbound = {},
  more: Rules = {},
): License =>
  madeUpLicense({
    id,
    madeFor: { kinds: ['code', 'dataset', 'model', 'content'], alsoUsedFor: [] },
    outbound: { kind, compatible: [], noFurtherRestrictions: 'no', ...outbound },
    ...more,
  });

/** A license that asks nothing and lets its results carry any. */
export const free: License = ending('free', 'any');

/** A share-alike license that takes no further restrictions. */
export const alike = (id: string, more: Rules = {}): License =>
  ending(id, 'same-license', { noFurtherRestrictions: 'yes' }, { category: 'share-alike', ...more });

/** A step in which things grow together. */
export const blend = (...uses: string[]): Step => ({ id: 'blend', operation: 'join-blended', uses });

/** A duty of some kind, due when something is shared. */
export const dutyTo = (
  kind: DutyKind,
  acts: Act[] = ['share'],
  objects: ThingObject[] = ['material', 'derivative'],
): Duty => ({
  id: 'D1',
  kind,
  when: { acts, objects },
  certainty: 'explicit',
});

/** A use restriction on the thing and what is made of it. */
export const restriction = (objects: ThingObject[] = ['material', 'derivative']): Prohibition => ({
  id: 'R1',
  acts: ['use'],
  objects,
  certainty: 'explicit',
  categories: ['military'],
});

/** A limit that all permissions of a license keep to. */
export function limitedTo(kind: LimitKind, test: Limit['test'] = { fact: 'funding', is: 'none' }): Rules {
  const [everything] = madeUpLicense().permissions;
  return {
    limits: [{ id: 'L1', kind, test, certainty: 'explicit' }],
    permissions: everything ? [{ ...everything, if: { limit: 'L1' } }] : [],
  };
}

/** Knowledge of these licenses. */
export const shelf = (...licenses: License[]): Knowledge => ({
  licenses: new Map(licenses.map((license) => [license.id, license])),
  ambiguous: new Map(),
});

/** A free plan whose topics are all left alone; assets by id and license are datasets. */
export const planOf = (assets: (string | Asset)[], steps: Step[], more: Partial<Plan> = {}): Plan => ({
  assets: assets.map((one) => (typeof one === 'string' ? { id: one, license: one, kind: 'dataset' } : one)),
  steps,
  exposure: 'public-files',
  profile: { facts: { funding: 'none', purpose: 'operations' }, topics: { military: 'no' } },
  ...more,
});
