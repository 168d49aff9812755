import type { LicenseRecord } from '../../schema/license.ts';
import type { FrameCount } from '../../surveys/software.ts';

const topics: readonly FrameCount['topic'][] = [
  'revocable',
  'terminates-on-breach',
  'warranty-disclaimed',
  'sublicensable',
];

function valuesOf(records: readonly LicenseRecord[], topic: FrameCount['topic']): FrameCount['values'] {
  const counts = new Map<string, number>();
  for (const { frame } of records) counts.set(frame[topic].value, (counts.get(frame[topic].value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((one, other) => other.count - one.count);
}

/** Licenses a reader is likely to have met, the first of them that cites a clause is the example. */
const wellKnown: readonly string[] = ['apache-2.0', 'mit', 'cc-by-4.0', 'gpl-3.0'];

function exampleOf(records: readonly LicenseRecord[], topic: FrameCount['topic']): FrameCount['example'] {
  const known = wellKnown.flatMap((id) => records.find((record) => record.id === id) ?? []);
  const found = [...known, ...records].find(({ frame }) => frame[topic].cite.length > 0);
  if (!found) throw new Error(`no license cites a clause on ${topic}`);
  const { says, cite } = found.frame[topic];
  return { id: found.id, name: found.shortName, says, section: cite[0]?.section ?? '' };
}

/** How many licenses say what on topics an informal promise leaves open. */
export const frameCounts = (records: readonly LicenseRecord[]): FrameCount[] =>
  topics.map((topic) => ({ topic, values: valuesOf(records, topic), example: exampleOf(records, topic) }));
