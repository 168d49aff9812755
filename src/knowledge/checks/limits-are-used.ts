import type { DataCheck } from './check.ts';
import { constraintsOf } from './every-rule.ts';

/** A limit that no rule refers to limits nothing. */
export const limitsAreUsed: DataCheck = {
  name: 'limits-are-used',
  description: 'Every limit is referred to by the condition of a rule.',
  scope: 'record',
  exceptions: [],
  check: (record) => {
    const used = new Set(
      constraintsOf(record).flatMap(({ constraint }) => ('limit' in constraint ? [constraint.limit] : [])),
    );
    return record.limits
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        path: `limits.${id}`,
        found: 'no rule that refers to it',
        expected: 'a permission, prohibition or duty under this limit',
        tip: `Write if: { limit: ${id} } on the rules it limits.`,
      }));
  },
};
