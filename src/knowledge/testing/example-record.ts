import type { z } from 'zod';
import { vocabulary } from '../../engine/index.ts';
import type { LicenseRecord } from '../records.ts';
import { frame, reach } from '../schema/frame.ts';
import { licenseRecord } from '../schema/license.ts';

type Input = z.input<typeof licenseRecord>;
type Entry<List extends 'permissions' | 'prohibitions' | 'duties' | 'limits'> = NonNullable<Input[List]>[number];

const cite = [{ section: '§ 1', locator: 'may use the moss' }];
const stated = { says: 'You may use the moss.', cite, certainty: 'explicit' as const };
const silent = { says: 'The text does not speak of it.', cite: [], certainty: 'explicit' as const };
const everyStep = reach.parse(
  Object.fromEntries(vocabulary.reachSteps.map((step) => [step, { effect: 'silent', ...silent }])),
);
const everyTopic = frame.parse(
  Object.fromEntries(vocabulary.frameTopics.map((topic) => [topic, { value: 'silent', ...silent }])),
);

/** A small license that does not exist and breaks no rule of the knowledge base: "Moss License 1.0". */
const moss: Input = {
  id: 'moss-1.0',
  name: 'Moss License 1.0',
  shortName: 'Moss 1.0',
  version: '1.0',
  steward: 'The Moss Society',
  published: '2024',
  status: 'current',
  family: 'moss',
  identifiers: {},
  aliases: ['Moss'],
  category: 'permissive',
  openness: { osi: 'unknown', openDefinition: 'unknown', fsf: 'unknown', dfsg: 'unknown' },
  documents: [
    {
      role: 'license',
      title: 'Moss License 1.0',
      url: 'https://example.org/moss',
      text: 'moss-1.0',
      sha256: '0'.repeat(64),
      readOn: '2026-11-20',
    },
  ],
  madeFor: { kinds: ['model'] },
  permissions: [
    {
      id: 'P1',
      acts: ['use', 'modify', 'share', 'serve', 'train', 'relicense', 'sell'],
      objects: ['material', 'derivative', 'extract', 'output'],
      ...stated,
    },
  ],
  reach: everyStep,
  frame: everyTopic,
  outbound: { kind: 'any', noFurtherRestrictions: 'silent', ...silent },
  plain: {
    summary: 'You may use, change and share it, also for money.',
    goodFor: ['Any work of yours'],
    watchOut: ['Nobody promises that it works'],
    forNonprofits: 'It is free for you.',
  },
  review: {
    writer: { role: 'record writer', on: '2026-11-20', read: ['moss-1.0'] },
    secondReader: { role: 'second reader', on: '2026-11-20', settled: [] },
  },
};

/** The example record with some parts changed; what does not fit the schema throws. */
export const exampleRecord = (changes: Partial<z.input<typeof licenseRecord>> = {}): LicenseRecord =>
  licenseRecord.parse({ ...moss, ...changes });

/** A prohibition of the example record; with categories it is a use restriction. */
export const bar = (more: Partial<Entry<'prohibitions'>>): Entry<'prohibitions'>[] => [
  { id: 'R1', ...stated, ...more },
];

/** A duty of the example record, due on sharing. */
export const owe = (more: Partial<Entry<'duties'>> & Pick<Entry<'duties'>, 'kind'>): Entry<'duties'>[] => [
  { id: 'D1', when: { acts: ['share'], objects: ['material', 'derivative'] }, ...stated, ...more },
];

/** A limit of the example record. */
export const limit = (more: Partial<Entry<'limits'>> & Pick<Entry<'limits'>, 'kind' | 'test'>): Entry<'limits'>[] => [
  { id: 'L1', nonprofitExempt: 'unstated', ...stated, ...more },
];

/** The one permission of the example record, changed. */
export const grant = (more: Partial<Entry<'permissions'>>): Entry<'permissions'>[] =>
  moss.permissions.map((permission) => ({ ...permission, ...more }));
