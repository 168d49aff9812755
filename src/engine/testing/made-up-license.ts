import type { License, Permission } from '../license.ts';
import type { Plan } from '../plan.ts';
import type { Exposure, Operation } from '../vocabulary.gen.ts';

const everything: Permission = {
  id: 'P1',
  acts: ['use', 'modify', 'share', 'serve', 'train', 'relicense', 'sell'],
  objects: ['material', 'derivative', 'extract', 'output', 'trained-model'],
  certainty: 'explicit',
};

/** A made-up license that grants everything, changed where a test needs it. */
export const madeUpLicense = (changes: Partial<License> = {}): License => ({
  id: 'made-up',
  category: 'permissive',
  status: 'current',
  madeFor: { kinds: ['model'], alsoUsedFor: [] },
  documents: [],
  permissions: [everything],
  prohibitions: [],
  duties: [],
  limits: [],
  silentOn: [],
  reach: {},
  outbound: { kind: 'any', compatible: [], noFurtherRestrictions: 'no' },
  frame: {},
  ...changes,
});

/** A free plan with the made-up license, all topics open but those given. */
export const madeUpPlan = (operation: Operation, exposure: Exposure, profile: Partial<Plan['profile']> = {}): Plan => ({
  assets: [{ id: 'asset', license: 'made-up', kind: 'model' }],
  steps: [{ id: 'step', operation }],
  exposure,
  profile: { facts: { funding: 'none', ...profile.facts }, topics: { ...profile.topics } },
});
