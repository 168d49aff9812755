import type { DataCheck } from './check.ts';

/** The open source definition leaves no room for barred uses. */
export const openSourceIsUnrestricted: DataCheck = {
  name: 'open-source-is-unrestricted',
  description:
    'A license that the Open Source Initiative approved, or that conforms with the Open Definition, has no use restrictions and no non-commercial or research limit.',
  scope: 'record',
  exceptions: [],
  check: (record) => {
    if (record.openness.osi !== 'yes' && record.openness.openDefinition !== 'yes') return [];
    const tip = 'Read the clause again; if it does bar a use, correct the openness block.';
    const expected = 'none in an open license';
    const barred = record.prohibitions
      .filter((rule) => rule.categories)
      .map(({ id }) => ({ path: `prohibitions.${id}`, found: 'a use restriction', expected, tip }));
    const limits = record.limits
      .filter(({ kind }) => kind === 'non-commercial' || kind === 'research-only')
      .map(({ id, kind }) => ({ path: `limits.${id}`, found: `a ${kind} limit`, expected, tip }));
    return [...barred, ...limits];
  },
};
