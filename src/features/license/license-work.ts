import type { LicensePage } from '../../knowledge/index.ts';

const named = (scheme: string, values: readonly string[]): object[] =>
  values.map((value) => ({ '@type': 'PropertyValue', propertyID: scheme, value }));

/** The license text as a schema.org CreativeWork with its identifiers, for the head of the page. */
export const licenseWork = ({
  id,
  name,
  shortName,
  aliases,
  version,
  steward,
  published,
  identifiers,
  documents,
}: LicensePage) => ({
  '@type': 'CreativeWork',
  name,
  alternateName: [...new Set([shortName, ...aliases])],
  version,
  datePublished: published,
  publisher: { '@type': 'Organization', name: steward },
  identifier: [
    ...named('Lichen', [id]),
    ...named('SPDX', identifiers.spdx),
    ...named('Hugging Face', identifiers.hub),
    ...named('ScanCode', identifiers.scancode),
  ],
  sameAs: documents.map(({ url }) => url),
});
