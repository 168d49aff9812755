import { reaches } from '../../engine/index.ts';
import type { LicenseRecord } from '../records.ts';
import type { DataCheck } from './check.ts';
import { pairsOf, type ActOnObject } from './every-rule.ts';

type Kind = LicenseRecord['limits'][number]['kind'];
type Rule = Parameters<typeof pairsOf>[0];

const both: Rule['objects'] = ['material', 'derivative'];
const everyUse: Rule = { acts: ['use'], objects: ['material'] };

/** What no permission can grant to all while a limit of this kind stands. */
const heldBack: Partial<Record<Kind, Rule>> = {
  'non-commercial': { acts: ['sell'], objects: both },
  'research-only': everyUse,
  'monthly-users': everyUse,
  'annual-revenue': everyUse,
  'entities-excluded': everyUse,
  'eligible-only': everyUse,
  'no-sharing': { acts: ['share'], objects: both },
  'no-derivatives': { acts: ['share'], objects: ['derivative'] },
  'no-hosting': { acts: ['serve'], objects: both },
};

/** A permission to do it that asks for nothing, where no prohibition narrows it either. */
const freeGrant = (
  { permissions, prohibitions }: LicenseRecord,
  { act, object }: ActOnObject,
): LicenseRecord['permissions'][number] | undefined =>
  prohibitions.some((rule) => !rule.categories && reaches(rule, act, object))
    ? undefined
    : permissions.find((rule) => !rule.if && rule.certainty !== 'contested' && reaches(rule, act, object));

/** A limit that some permission walks past limits nothing. */
export const limitsHoldBack: DataCheck = {
  name: 'limits-hold-back',
  description: 'While a limit stands, no permission grants without a condition what the limit is there to stop.',
  scope: 'record',
  exceptions: [],
  check: (record) =>
    record.limits.flatMap(({ id, kind }) => {
      const stopped = heldBack[kind];
      return (stopped ? pairsOf(stopped) : []).flatMap((pair) => {
        const rule = freeGrant(record, pair);
        if (!rule) return [];
        return [
          {
            path: `permissions.${rule.id}.if`,
            found: `no condition on ${pair.act} × ${pair.object} beside ${id}, a limit of kind ${kind}`,
            expected: `the limit as its condition: { limit: ${id} }`,
            tip: 'Tie the permission to the limit, or correct the kind of the limit.',
          },
        ];
      });
    }),
};
