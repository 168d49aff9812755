import { describe, expect, it } from 'vitest';
import { unpackNames } from '../catalog-names.ts';
import type { LicenseFact } from '../schema/catalog.ts';
import { riskNotes } from '../schema/risk-notes.ts';
import { exampleCatalog, exampleEntry } from '../testing/example-catalog.ts';
import { catalogPages } from './catalog-pages.ts';
import type { LicenseWorld } from './catalog-standing.ts';
import { datasetRisks } from './dataset-risks.ts';
import { licenseUses } from './license-uses.ts';
import type { Catalog } from './load-catalog.ts';
import { packNames } from './pack-names.ts';

const world = ({ sources }: Catalog): LicenseWorld => ({
  categories: new Map([
    ['mit', 'permissive'],
    ['llama2', 'community-terms'],
  ]),
  families: [
    { id: 'rail', hub: [], label: 'RAIL', says: 'Which?', candidates: ['moss-rail'], others: [], ask: 'Ask.' },
  ],
  withPolicy: new Map([
    ['mit', ['mit-with-policy']],
    ['moss-rail', ['moss-rail-with-policy']],
  ]),
  sources,
});
const pagesOf = (catalog: Catalog) => new Map(catalogPages(catalog, world(catalog)).map((page) => [page.id, page]));
const fact = (is: string, source: string, page?: string): LicenseFact => ({
  is,
  stated: is,
  source,
  ...(page !== undefined && { page }),
});
const marksOf = (...licenses: LicenseFact[]) =>
  pagesOf(exampleCatalog({ models: [exampleEntry('x', { licenses })], families: [] })).get('x');

describe('marks', () => {
  it.each([
    [
      'a label that differs from the repository',
      [fact('llama2', 'label', 'p'), fact('mit', 'garden')],
      ['tag-differs'],
    ],
    ['a label that says nothing', [fact('other', 'label', 'p'), fact('mit', 'garden')], ['tag-vague']],
    ['a family tag that covers the license', [fact('rail', 'label', 'p'), fact('moss-rail', 'garden')], []],
    ['a license beside the same with a policy', [fact('mit', 'hearsay'), fact('mit-with-policy', 'garden')], []],
    [
      'a family tag beside one of its texts with a policy',
      [fact('rail', 'hearsay'), fact('moss-rail-with-policy', 'garden')],
      [],
    ],
    ['two sources that differ', [fact('llama2', 'hearsay'), fact('mit', 'garden')], ['sources-differ']],
    [
      'a source that found none beside one that did',
      [fact('not-stated', 'hearsay'), fact('mit', 'garden')],
      ['sources-differ'],
    ],
    [
      'terms of its own beside a general license',
      [fact('custom', 'hearsay'), fact('mit', 'garden')],
      ['sources-differ'],
    ],
    ['terms of its own beside the text that names them', [fact('custom', 'hearsay'), fact('llama2', 'garden')], []],
    ['several at once', [fact('mit', 'garden'), fact('llama2', 'garden')], ['several']],
    ['hearsay', [fact('mit', 'hearsay')], ['not-verified']],
  ])('%s', (_, licenses, marks) => {
    expect(marksOf(...licenses)?.marks).toEqual(marks);
  });
});

describe('licenses', () => {
  it('name the policy that stands beside a license, whoever leaves it out', () => {
    expect(marksOf(fact('mit', 'label', 'p'), fact('mit-with-policy', 'garden'))?.licenses).toEqual([
      'mit-with-policy',
    ]);
  });

  it('lead with the repository and leave vague labels out when somebody names one', () => {
    expect(marksOf(fact('other', 'label', 'p'), fact('llama2', 'label', 'q'), fact('mit', 'garden'))?.licenses).toEqual(
      ['mit', 'llama2'],
    );
  });

  it('are not stated where nobody names one', () => {
    expect(marksOf()?.licenses).toEqual(['not-stated']);
    expect(marksOf(fact('other', 'label', 'p'))?.licenses).toEqual(['other']);
  });
});

describe('lineage', () => {
  it('keeps the license of the base, marks that it differs, and tells the base', () => {
    const pages = pagesOf(exampleCatalog());
    expect(pages.get('fern')).toMatchObject({
      marks: ['base-differs'],
      basedOn: [{ id: 'moss-2', by: 'fine-tune', licenses: ['llama2'] }],
    });
    expect(pages.get('moss-2')?.madeInto).toEqual([{ id: 'fern', name: 'fern', licenses: ['mit'] }]);
  });
});

describe('risk notes', () => {
  const note = {
    kind: 'bias',
    says: 'It leans.',
    since: '2022',
    sources: [{ title: 'A paper', url: 'https://example.org', date: '2022' }],
  };
  const riskCatalog = exampleCatalog({
    riskNotes: riskNotes.parse([
      { dataset: 'spores', ...note },
      { dataset: 'something', hub: ['Garden/Spores'], ...note },
      { dataset: 'Nowhere', ...note },
    ]),
  });

  it('join their dataset by id, name or address', () => {
    expect(datasetRisks(riskCatalog).map(({ entry }) => entry)).toEqual(['spores', 'spores', undefined]);
    expect(pagesOf(riskCatalog).get('spores')).toMatchObject({
      marks: ['risk-note'],
      risks: [{ dataset: 'spores' }, { dataset: 'something' }],
    });
  });
});

describe('who uses a license', () => {
  it('counts entries, the best known first, and what was made from it', () => {
    const catalog = exampleCatalog();
    const uses = licenseUses(catalogPages(catalog, world(catalog)));
    expect(uses.find(({ license }) => license === 'mit')).toMatchObject({
      models: {
        count: 2,
        first: [
          { id: 'moss-1', name: 'moss-1' },
          { id: 'fern', doubt: 'differs' },
        ],
      },
      datasets: { count: 0 },
      sources: [{ key: 'garden', date: '2024-05-01' }],
    });
    expect(uses.find(({ license }) => license === 'llama2')).toMatchObject({
      models: { count: 1 },
      madeFrom: { count: 1, first: [{ id: 'fern' }] },
    });
  });
});

describe('the compact file', () => {
  it('gives back every name with its licenses and marks', () => {
    const catalog = exampleCatalog();
    const pages = catalogPages(catalog, world(catalog));
    const names = unpackNames(packNames(pages, catalog));
    expect([...names.keys()]).toEqual(['moss-1', 'moss-2', 'fern', 'spores', 'moss']);
    for (const { id, kind, licenses, marks } of pages) expect(names.get(id)).toMatchObject({ kind, licenses, marks });
    expect(names.get('spores')).toMatchObject({ name: 'Spores 5B', hub: 'garden/spores' });
    expect(names.get('moss')).toMatchObject({ members: ['moss-1', 'moss-2'], licenses: ['mit', 'llama2'] });
  });
});
