import { vocabulary } from '../../engine/index.ts';

/** What stands in a new record where its writer has to fill something in. */
export const toFill = 'FILL IN';

const cite = [{ section: toFill, locator: toFill }];
const silent = { says: 'The text does not speak of it.', cite: [], certainty: 'explicit' };
const unread = (value: object): object => ({ ...value, ...silent });

/** A new record as plain data: complete in form, "FILL IN" where the text has to be read; with the hash of the text where it is at hand. */
export const skeletonOf = (id: string, today: string, sha256 = toFill): Record<string, unknown> => ({
  id,
  name: toFill,
  shortName: toFill,
  version: toFill,
  steward: toFill,
  published: toFill,
  status: 'current',
  family: toFill,
  identifiers: { hub: [], spdx: [], scancode: [] },
  aliases: [],
  nearDuplicates: [],
  category: toFill,
  openness: { osi: 'unknown', openDefinition: 'unknown', fsf: 'unknown', dfsg: 'unknown' },
  documents: [{ role: 'license', title: toFill, url: toFill, text: id, sha256, readOn: today }],
  madeFor: { kinds: [toFill], alsoUsedFor: [] },
  permissions: [{ id: 'P1', acts: [toFill], objects: [toFill], says: toFill, cite, certainty: toFill }],
  prohibitions: [],
  duties: [],
  limits: [],
  silentOn: [],
  debates: [],
  reach: Object.fromEntries(vocabulary.reachSteps.map((step) => [step, unread({ effect: toFill })])),
  outbound: { kind: toFill, compatible: [], noFurtherRestrictions: toFill, says: toFill, cite, certainty: toFill },
  frame: Object.fromEntries(vocabulary.frameTopics.map((topic) => [topic, unread({ value: toFill })])),
  plain: { summary: toFill, goodFor: [toFill], watchOut: [toFill], forNonprofits: toFill },
  review: { writer: { role: 'record writer', on: today, read: [id] }, openDoubts: [] },
});
