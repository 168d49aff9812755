import { foldName } from '../resolve.ts';
import type { LicenseRecord } from '../records.ts';
import type { AllRecords, DataCheck } from './check.ts';

const namesOf = ({ id, name, shortName, identifiers, aliases }: LicenseRecord): string[] => [
  id,
  name,
  shortName,
  ...identifiers.hub,
  ...identifiers.spdx,
  ...aliases,
];

const tip =
  'Take the name out here; if people use it for several licenses, make it a family in vocabulary-extra/families.yaml.';

const known = new WeakMap<AllRecords, Map<string, string[]>>();

/** Who goes by a name, by the name as search folds it; worked out once for all records. */
function ownersIn(all: AllRecords): Map<string, string[]> {
  const ready = known.get(all);
  if (ready) return ready;
  const owners = new Map<string, string[]>();
  const own = (owner: string, names: readonly string[]): void => {
    for (const name of names.map(foldName)) owners.set(name, [...(owners.get(name) ?? []), owner]);
  };
  for (const record of all.records.values()) own(record.id, namesOf(record));
  for (const { id, hub } of all.families) own(`family ${id}`, [id, ...hub]);
  known.set(all, owners);
  return owners;
}

/** A name leads to one license, or to a family that says which there are. */
export const namesAreUnique: DataCheck = {
  name: 'names-are-unique',
  description: 'No id, tag, name or alias leads to two records or to a record and a family, however it is written.',
  scope: 'between-records',
  exceptions: [],
  check: (record, all) =>
    [...new Set(namesOf(record))].flatMap((name) => {
      const taken = ownersIn(all)
        .get(foldName(name))
        ?.find((owner) => owner !== record.id);
      return taken
        ? [
            {
              path: 'aliases',
              found: `"${name}", which also leads to ${taken}`,
              expected: 'a name of its own',
              tip,
            },
          ]
        : [];
    }),
};
