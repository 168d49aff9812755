import spdxLicenses from 'spdx-license-list';
import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';

function problemOf(spdx: string, { openness, identifiers }: LicenseRecord): CheckProblem[] {
  const listed = spdxLicenses[spdx];
  if (!listed)
    return [
      {
        path: 'identifiers.spdx',
        found: `"${spdx}", which the SPDX list does not have`,
        expected: 'an id of that list',
        tip: 'Mind capital letters, and "-only" or "-or-later".',
      },
    ];
  if (!identifiers.spdx.includes(spdx)) return [];
  const approved = listed.osiApproved ? 'yes' : 'no';
  if (openness.osi === approved || (approved === 'no' && openness.osi === 'unknown')) return [];
  return [
    {
      path: 'openness.osi',
      found: `"${openness.osi}" for ${spdx}`,
      expected: `"${approved}", as the SPDX list has it`,
      tip: 'Look it up at the Open Source Initiative and correct the record.',
    },
  ];
}

/** Whether a license is approved as open source is a public fact. */
export const opennessFitsSpdx: DataCheck = {
  name: 'openness-fits-spdx',
  description:
    'SPDX ids of a record and of its documents are on the SPDX list, and openness.osi is what that list says.',
  scope: 'record',
  exceptions: [],
  check: (record) => {
    const texts = record.documents.flatMap(({ spdx }) => spdx ?? []);
    return [...new Set([...record.identifiers.spdx, ...texts])].flatMap((spdx) => problemOf(spdx, record));
  },
};
