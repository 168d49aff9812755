import { applies, coreActs, reaches, vocabulary, type Silence } from '../../engine/index.ts';
import type { LicenseRecord } from '../records.ts';
import { toRules } from '../compile/to-rules.ts';
import type { DataCheck } from './check.ts';

type Thing = (typeof vocabulary.objects)[number];
type Act = (typeof vocabulary.acts)[number];

/** The step of the reach table that can free an object from the terms. */
const steps: Partial<Record<Thing, (typeof vocabulary.reachSteps)[number]>> = {
  extract: 'distill',
  output: 'generate',
  'trained-model': 'train',
};

function freed(record: LicenseRecord, object: Thing): boolean {
  const step = steps[object];
  return step !== undefined && ['not-carry', 'contested'].includes(record.reach[step].effect);
}

function reached(record: LicenseRecord, act: Act, object: Thing): boolean {
  const rules: Pick<Silence, 'acts' | 'objects'>[] = [
    ...record.permissions,
    ...record.prohibitions.filter((rule) => !rule.categories),
    ...record.silentOn,
  ];
  return rules.some((rule) => reaches(rule, act, object));
}

/** Silence is a finding of the reader, never an omission. */
export const coreCellsReached: DataCheck = {
  name: 'core-cells-reached',
  description:
    'Every core act on every object the license can be about is reached by a permission, a prohibition or a silence.',
  scope: 'record',
  exceptions: [],
  check: (record) =>
    vocabulary.objects
      .filter((object) => applies(toRules(record), object) && !freed(record, object))
      .flatMap((object) =>
        coreActs(object)
          .filter((act) => !reached(record, act, object))
          .map((act) => ({
            path: `${act} × ${object}`,
            found: 'no rule',
            expected: 'a permission, a prohibition or an entry under silentOn',
            tip: 'Read the text again: if it does not speak of this, say so under silentOn.',
          })),
      ),
};
