import { describe, expect, it } from 'vitest';
import { exampleCatalog, exampleEntry } from '../../src/knowledge/testing/example-catalog.ts';
import { addRows } from './add-rows.ts';
import { entryWith, exampleRow, exampleRules } from './example-rows.ts';
import type { Row } from './row.ts';

function added(...rows: Partial<Row>[]) {
  const catalog = exampleCatalog({
    models: [
      exampleEntry('moss-7b', {
        name: 'Moss 7B',
        maker: 'The garden',
        released: '2024-03',
        licenses: [{ is: 'custom', stated: 'Moss terms', source: 'hearsay' }],
      }),
    ],
  });
  const { unknown, added: count } = addRows(catalog, rows.map(exampleRow), exampleRules());
  return { unknown, count, models: catalog.models, moss: entryWith('moss-7b', catalog.models) };
}

const facts = (stated: string, source = 'hearsay') => [{ stated, source }];

describe('statements', () => {
  it('are kept with words, source, place and page beside the license they stand for', () => {
    const page = 'https://example.org/lichen';
    const { models } = added({ facts: [{ stated: 'MIT', source: 'label', page, where: 'tag' }] });
    expect(entryWith('lichen-1', models).licenses).toEqual([
      { is: 'mit', stated: 'MIT', source: 'label', page, where: 'tag' },
    ]);
  });

  it('that differ all stay', () => {
    const { moss } = added({ name: 'Moss 7B', facts: [...facts('MIT', 'garden'), ...facts('Moss terms', 'garden')] });
    expect(moss.licenses.map(({ is, source }) => [is, source])).toEqual([
      ['custom', 'hearsay'],
      ['mit', 'garden'],
      ['moss-1.0', 'garden'],
    ]);
  });

  it('that name several licenses count for each of them', () => {
    const { models } = added({ facts: facts('MIT for code, Moss for weights') });
    expect(entryWith('lichen-1', models).licenses.map(({ is }) => is)).toEqual(['mit', 'moss-1.0']);
  });

  it('with the label "other" stand for that label, which names no license', () => {
    const { models, unknown } = added({ facts: [{ stated: 'other', source: 'hub-docs', where: 'tag' }] });
    expect(entryWith('lichen-1', models).licenses).toMatchObject([{ is: 'other', where: 'tag' }]);
    expect(unknown).toEqual([]);
  });

  it('nobody has a license for are named once, and stand for none', () => {
    const { models, unknown } = added({ facts: facts('Grass terms') }, { name: 'Bark', facts: facts('Grass terms') });
    expect(unknown).toEqual(['Grass terms']);
    expect(models.slice(1).map(({ licenses }) => licenses)).toEqual([[], []]);
  });

  it('that are there are not added again, however long', () => {
    const long = `MIT ${'and so on '.repeat(40)}`;
    const rules = exampleRules({ licensesFor: () => ['mit'] });
    const catalog = exampleCatalog({ models: [] });
    for (const _ of ['once', 'twice']) addRows(catalog, [exampleRow({ facts: facts(long) })], rules);
    expect(entryWith('lichen-1', catalog.models).licenses).toMatchObject([{ stated: long.slice(0, 300) }]);
  });
});

describe('what stands in the catalog', () => {
  it('keeps its maker, its day and a reading mended by hand', () => {
    const { moss, count } = added({ name: 'moss-7b', maker: 'Somebody', facts: facts('Moss terms') });
    expect(moss).toMatchObject({ maker: 'The garden', released: '2024-03' });
    expect(moss.licenses.map(({ is }) => is)).toEqual(['custom']);
    expect(count).toBe(0);
  });

  it('gets the maker, addresses and sources it did not have, each once', () => {
    const row = { hub: 'Garden/Lichen', maker: 'The garden' };
    const { models, count } = added(
      { from: ['hearsay'], hub: 'garden/lichen' },
      { ...row, from: ['label', 'hearsay'] },
    );
    expect(entryWith('lichen', models)).toMatchObject({
      hub: ['garden/lichen'],
      maker: 'The garden',
      from: ['hearsay', 'label'],
    });
    expect(count).toBe(1);
  });
});
