import type { DataCheck } from './check.ts';
import { rulesOf } from './every-rule.ts';

/** Rules of one record have different ids. */
export const uniqueRuleIds: DataCheck = {
  name: 'unique-rule-ids',
  description: 'No two rules, limits, silences or debates of a record share an id.',
  scope: 'record',
  exceptions: [],
  check: (record) => {
    const rules = rulesOf(record);
    return rules
      .filter(({ id }, at) => rules.findIndex((rule) => rule.id === id) < at)
      .map(({ list, id }) => ({
        path: `${list}.${id}`,
        found: `a second ${id}`,
        expected: 'an id of its own',
        tip: 'Give it the next free number of its letter.',
      }));
  },
};
