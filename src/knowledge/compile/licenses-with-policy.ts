import type { LicenseRecord } from '../schema/license.ts';

type Bound = Pick<LicenseRecord, 'id' | 'documents'>;

const mainText = ({ documents }: Bound): string | undefined => documents.find(({ role }) => role === 'license')?.sha256;

/** For each license that a maker also publishes with a policy beside it: the records that hold the same text and the policy. */
export function licensesWithPolicy(records: Iterable<Bound>): Map<string, string[]> {
  const all = [...records];
  const pairs = all.filter(({ documents }) => documents.length > 1);
  const plain = all.filter(({ documents }) => documents.length === 1);
  const found = plain.map((license): [string, string[]] => [
    license.id,
    pairs.filter((pair) => mainText(pair) === mainText(license)).map(({ id }) => id),
  ]);
  return new Map(found.filter(([, ids]) => ids.length > 0));
}
