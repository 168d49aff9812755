import type { Catalog } from '../compile/load-catalog.ts';
import type { CatalogEntry } from '../schema/catalog.ts';

/** An entry of an example catalog: what is given, and nothing else of note. */
export const exampleEntry = (id: string, changes: Partial<CatalogEntry> = {}): CatalogEntry => ({
  id,
  name: id,
  also: [],
  hub: [],
  licenses: [],
  basedOn: [],
  trainedOn: [],
  from: ['garden'],
  ...changes,
});

/** A small catalog that breaks no rule: two mosses, a fern made from one of them, and a dataset. */
export const exampleCatalog = (changes: Partial<Catalog> = {}): Catalog => ({
  models: [
    exampleEntry('moss-1', { family: 'moss', licenses: [{ is: 'mit', stated: 'MIT', source: 'garden' }] }),
    exampleEntry('moss-2', { family: 'moss', licenses: [{ is: 'llama2', stated: 'Llama 2', source: 'garden' }] }),
    exampleEntry('fern', {
      licenses: [{ is: 'mit', stated: 'MIT', source: 'garden' }],
      basedOn: [{ entry: 'moss-2', by: 'fine-tune', source: 'garden' }],
    }),
  ],
  datasets: [exampleEntry('spores', { name: 'Spores 5B', hub: ['garden/spores'] })],
  families: [{ id: 'moss', name: 'Moss', also: [], differsBy: ['version'], says: 'Look at the number.' }],
  sources: [
    {
      key: 'garden',
      title: 'The garden',
      url: 'https://example.org',
      date: '2024-05-01',
      tells: 'repository',
      pages: 'one',
    },
    { key: 'label', title: 'The labels', url: 'https://example.org', date: '2024-05-01', tells: 'tag', pages: 'many' },
    { key: 'hearsay', title: 'A list', url: 'https://example.org', date: '2024-05-01', tells: 'list', pages: 'one' },
  ],
  riskNotes: [],
  ...changes,
});
