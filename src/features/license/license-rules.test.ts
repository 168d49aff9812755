import { describe, expect, it } from 'vitest';
import { loadLicense } from '../../state/index.ts';
import { carriedParts } from './carried-parts.ts';
import { tableOf } from './grid-rows.ts';
import { licenseWork } from './license-work.ts';
import { restrictionGroups } from './restriction-groups.ts';
import { citesOf, marksOf, statementOf } from './statement.ts';

const read = (id: string) => loadLicense(id);

describe('the table', () => {
  it('says where money changes the answer', async () => {
    const { rows } = tableOf((await read('cc-by-nc-4.0')).grid);
    const use = rows.find(({ act }) => act === 'use')?.squares[0];
    expect([use?.free.state, use?.paid?.state]).toEqual(['granted', 'reserved']);
  });

  it('gives taking money one answer', async () => {
    const { rows } = tableOf((await read('cc-by-nc-4.0')).grid);
    expect(rows.find(({ act }) => act === 'sell')?.squares[0]).toMatchObject({ free: { state: 'reserved' } });
  });

  it('leaves out what the license cannot be about', async () => {
    expect(tableOf((await read('bigscience-bloom-rail-1.0')).grid).objects).not.toContain('trained-model');
  });

  it('rests on statements of the record', async () => {
    const license = await read('odbl');
    const ids = license.grid.flatMap(({ rules }) => rules);
    expect(ids.filter((id) => statementOf(license, id) === undefined)).toEqual([]);
  });
});

it('groups every use restriction under one domain', async () => {
  const license = await read('seer-license');
  const lines = restrictionGroups(license).flatMap(({ lines }) => lines);
  expect(lines).toHaveLength(license.prohibitions.filter(({ categories }) => categories).length);
});

it('names what carries over: uses by number, duties by kind', async () => {
  const license = await read('bigscience-bloom-rail-1.0');
  expect(carriedParts(license, license.reach.generate?.parts ?? [])).toMatch(/^13 barred uses, \S/);
});

it('gives clauses of one section one mark', () => {
  const cite = { document: 'license', section: '§ 5(a)', locator: 'some words' } as const;
  expect(marksOf([cite, { ...cite, locator: 'other words' }])).toHaveLength(1);
});

it('describes the license with its identifiers', async () => {
  expect(licenseWork(await read('mit')).identifier).toContainEqual({
    '@type': 'PropertyValue',
    propertyID: 'SPDX',
    value: 'MIT',
  });
});

it('gathers the clauses cited from one document', async () => {
  const license = await read('llama3.1');
  expect(citesOf(license, 'acceptable-use-policy').length).toBeGreaterThan(25);
  expect(citesOf(license, 'license').every(({ document }) => document === 'license')).toBe(true);
});
