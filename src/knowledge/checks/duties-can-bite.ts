import type { DataCheck } from './check.ts';
import { outrightBar, pairsOf } from './every-rule.ts';

/** A duty on something nobody may do is never shown to anybody. */
export const dutiesCanBite: DataCheck = {
  name: 'duties-can-bite',
  description: 'Every duty hangs on at least one act that the license does not bar outright.',
  scope: 'record',
  exceptions: [],
  check: (record) =>
    record.duties
      .filter(({ when }) => pairsOf(when).every((pair) => outrightBar(record, pair)))
      .map(({ id, kind }) => ({
        path: `duties.${id}.when`,
        found: `a duty of kind ${kind} on acts that are all barred`,
        expected: 'an act that is allowed to somebody',
        tip: 'Read the clause: name the act and the object that set the duty off.',
      })),
};
