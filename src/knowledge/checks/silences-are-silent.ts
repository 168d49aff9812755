import { reaches } from '../../engine/index.ts';
import type { LicenseRecord } from '../records.ts';
import type { DataCheck } from './check.ts';
import { outrightBar, pairsOf, type ActOnObject } from './every-rule.ts';

/** The rule that speaks of an act on an object in every case in which it arises. */
const speaker = (record: LicenseRecord, { act, object }: ActOnObject): string | undefined =>
  record.permissions.find((rule) => reaches(rule, act, object))?.id ?? outrightBar(record, { act, object })?.id;

/** A text cannot be silent about what it grants or bars. */
export const silencesAreSilent: DataCheck = {
  name: 'silences-are-silent',
  description: 'No silence names an act on an object that a permission grants or a prohibition bars outright.',
  scope: 'record',
  exceptions: [],
  check: (record) =>
    record.silentOn.flatMap((silence) =>
      pairsOf(silence).flatMap((pair) => {
        const rule = speaker(record, pair);
        if (rule === undefined) return [];
        return [
          {
            path: `silentOn.${silence.id}`,
            found: `${pair.act} × ${pair.object}, of which ${rule} speaks`,
            expected: 'only what no rule decides',
            tip: 'Take it out of the silence, or out of the rule.',
          },
        ];
      }),
    ),
};
