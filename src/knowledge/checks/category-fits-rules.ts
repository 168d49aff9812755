import type { LicenseRecord } from '../records.ts';
import type { DataCheck } from './check.ts';
import { outrightBar } from './every-rule.ts';

type Category = LicenseRecord['category'];

interface Demand {
  what: string;
  met: (record: LicenseRecord) => boolean;
}

const limit = (...kinds: LicenseRecord['limits'][number]['kind'][]): Demand => ({
  what: `a limit of kind ${kinds.join(' or ')}`,
  met: (record) => record.limits.some(({ kind }) => kinds.includes(kind)),
});
const duty = (...kinds: LicenseRecord['duties'][number]['kind'][]): Demand => ({
  what: `a duty of kind ${kinds.join(' or ')}`,
  met: (record) => record.duties.some(({ kind }) => kinds.includes(kind)),
});
const unrestricted: Demand = {
  what: 'no use restrictions',
  met: (record) => !record.prohibitions.some((rule) => rule.categories),
};
const restricted: Demand = {
  what: 'use restrictions',
  met: (record) => record.prohibitions.some((rule) => rule.categories),
};
const rail: Demand = { what: 'the block openness.rail', met: (record) => record.openness.rail !== undefined };
const openRail: Demand = {
  what: 'openness.rail with both halves yes',
  met: ({ openness }) => openness.rail?.open === 'yes' && openness.rail.responsible === 'yes',
};
const ordinary: Demand = {
  what: 'no limit to non-commercial use or research',
  met: (record) => !record.limits.some(({ kind }) => kind === 'non-commercial' || kind === 'research-only'),
};
const nothingOwed: Demand = {
  what: 'no duty to credit or to keep something with it',
  met: (record) => !record.duties.some(({ kind }) => ['credit', 'keep-notices', 'include-license'].includes(kind)),
};
const changesKept: Demand = {
  what: 'no sharing of changed versions',
  met: (record) => outrightBar(record, { act: 'share', object: 'derivative' }) !== undefined,
};
const noShareAlike: Demand = {
  what: 'no share-alike duty',
  met: (record) => !record.duties.some(({ kind }) => kind === 'share-alike' || kind === 'share-alike-network'),
};

/** What each class of license must show in its rules. */
const demands: Partial<Record<Category, Demand[]>> = {
  'public-domain': [unrestricted, noShareAlike, ordinary, nothingOwed],
  permissive: [unrestricted, noShareAlike, ordinary],
  'weak-copyleft': [duty('share-alike', 'disclose-source'), ordinary],
  'strong-copyleft': [duty('share-alike'), duty('disclose-source'), ordinary],
  'network-copyleft': [duty('share-alike'), duty('share-alike-network'), ordinary],
  'share-alike': [duty('share-alike'), ordinary],
  'no-derivatives': [changesKept, ordinary],
  'non-commercial': [limit('non-commercial')],
  'research-only': [limit('research-only')],
  'open-rail': [restricted, duty('pass-on-restrictions'), openRail],
  rail: [restricted, rail],
  'credentialed-access': [duty('request-access', 'complete-training', 'accept-gate')],
};

/** The class of a license follows from its rules. */
export const categoryFitsRules: DataCheck = {
  name: 'category-fits-rules',
  description:
    'What a category promises is in the rules: a non-commercial license has that limit, an OpenRAIL passes its restrictions on.',
  scope: 'record',
  exceptions: [],
  check: (record) =>
    (demands[record.category] ?? [])
      .filter(({ met }) => !met(record))
      .map(({ what }) => ({
        path: 'category',
        found: `${record.category} without ${what.replace(/^no /, 'being free of ')}`,
        expected: what,
        tip: 'Correct the category, or add the rule that is missing.',
      })),
};
