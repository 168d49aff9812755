import { applies } from '../../engine/index.ts';
import { toRules } from '../compile/to-rules.ts';
import type { LicenseRecord } from '../records.ts';
import type { DataCheck } from './check.ts';

const spoken = ({ permissions, prohibitions, duties, silentOn }: LicenseRecord) => [
  ...permissions,
  ...prohibitions,
  ...silentOn,
  ...duties.map(({ id, when: { objects } }) => ({ id, objects })),
];

/** Rules speak of things that can come of what the license is for. */
export const rulesFitKinds: DataCheck = {
  name: 'rules-fit-kinds',
  description:
    'No rule is only about a thing that cannot come of the license’s kinds: an extract of a data set, a model trained on a model.',
  scope: 'record',
  exceptions: [
    {
      record: 'alphafold3-output-terms',
      path: 'R3.objects',
      because: 'the text has an item on look-alike models; for plans, L3 does its work',
    },
  ],
  check: (record) => {
    const rules = toRules(record);
    return spoken(record)
      .filter(({ objects }) => !objects.some((object) => applies(rules, object)))
      .map(({ id, objects }) => ({
        path: `${id}.objects`,
        found: `${objects.join(', ')} for ${record.madeFor.kinds.join(', ')}`,
        expected: 'an object that applies to these kinds',
        tip: 'Correct the objects, or add the kind under madeFor.',
      }));
  },
};
