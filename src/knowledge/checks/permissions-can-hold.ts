import type { CheckException, DataCheck } from './check.ts';
import { outrightBar, pairsOf } from './every-rule.ts';

const trainsItself = (record: string, rule: string): CheckException => ({
  record,
  path: `permissions.${rule}`,
  because: 'the text lets one better the model itself, and plans hold no fact for which model is trained',
});

/** What is granted is not barred in the same breath. */
export const permissionsCanHold: DataCheck = {
  name: 'permissions-can-hold',
  description: 'No act on an object is both permitted and barred outright.',
  scope: 'record',
  exceptions: [
    trainsItself('cogvlm-license', 'P7'),
    trainsItself('exaone-license-1.1-nc', 'P5'),
    trainsItself('llama2', 'P4'),
    trainsItself('llama3', 'P4'),
  ],
  check: (record) =>
    record.permissions.flatMap((permission) => {
      const barred = pairsOf(permission).flatMap((pair) => {
        const bar = outrightBar(record, pair);
        return bar ? [`${pair.act} × ${pair.object} (${bar.id})`] : [];
      });
      if (permission.certainty === 'contested' || barred.length === 0) return [];
      const tip = 'Read both clauses: one of the two holds only under a condition, or readers disagree.';
      return [
        {
          path: `permissions.${permission.id}`,
          found: `a grant of what is barred: ${barred.join(', ')}`,
          expected: 'one of the two',
          tip,
        },
      ];
    }),
};
