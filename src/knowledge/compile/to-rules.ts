import type { License } from '../../engine/index.ts';
import type { LicenseRecord } from '../schema/license.ts';

/** What the engine needs of a record: rules without sentences and clauses. */
export const toRules = ({
  id,
  category,
  status,
  madeFor,
  documents,
  permissions,
  prohibitions,
  duties,
  limits,
  silentOn,
  reach,
  outbound,
  frame,
}: LicenseRecord): License => ({
  id,
  category,
  status,
  madeFor: { kinds: madeFor.kinds, alsoUsedFor: madeFor.alsoUsedFor.map(({ kind }) => ({ kind })) },
  documents: documents.map(({ complete }) => ({ complete })),
  permissions: permissions.map(({ id, acts, objects, if: test, certainty }) => ({
    id,
    acts,
    objects,
    if: test,
    certainty,
  })),
  prohibitions: prohibitions.map(({ id, acts, objects, if: test, certainty, categories, curedBy }) => ({
    id,
    acts,
    objects,
    if: test,
    certainty,
    categories,
    curedBy,
  })),
  duties: duties.map(({ id, kind, when, certainty }) => ({ id, kind, when, certainty })),
  limits: limits.map(({ id, kind, test, certainty }) => ({ id, kind, test, certainty })),
  silentOn: silentOn.map(({ id, acts, objects, readAs }) => ({ id, acts, objects, readAs })),
  reach: Object.fromEntries(
    Object.entries(reach).map(([step, { effect, certainty }]) => [step, { effect, certainty }]),
  ),
  outbound: {
    kind: outbound.kind,
    compatible: outbound.compatible.map(({ license, joined }) => ({ license, joined })),
    noFurtherRestrictions: outbound.noFurtherRestrictions,
  },
  frame: Object.fromEntries(
    (['revocable', 'remote-restriction', 'patent-retaliation', 'patent-grant'] as const).map((topic) => [
      topic,
      { value: frame[topic].value },
    ]),
  ),
});
