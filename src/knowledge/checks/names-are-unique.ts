import { foldName } from '../resolve.ts';
import type { LicenseRecord } from '../records.ts';
import type { DataCheck } from './check.ts';

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

/** A name leads to one license, or to a family that says which there are. */
export const namesAreUnique: DataCheck = {
  name: 'names-are-unique',
  description: 'No id, tag, name or alias leads to two records or to a record and a family, however it is written.',
  scope: 'between-records',
  exceptions: [],
  check: (record, { records, families }) => {
    const others = [...records.values()]
      .filter(({ id }) => id !== record.id)
      .flatMap((other) => namesOf(other).map((name) => ({ owner: other.id, name: foldName(name) })));
    const tags = families.flatMap(({ id, hub }) =>
      [id, ...hub].map((name) => ({ owner: `family ${id}`, name: foldName(name) })),
    );
    return [...new Set(namesOf(record))].flatMap((name) => {
      const taken = [...others, ...tags].find((one) => one.name === foldName(name));
      return taken
        ? [
            {
              path: 'aliases',
              found: `"${name}", which also leads to ${taken.owner}`,
              expected: 'a name of its own',
              tip,
            },
          ]
        : [];
    });
  },
};
