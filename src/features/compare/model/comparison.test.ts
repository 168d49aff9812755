import { describe, expect, test } from 'vitest';
import { compare, showing } from './comparison.ts';
import { pagesForTests } from './pages-for-tests.ts';
import { rowsOf, type Row } from './row.ts';

const comparisonOf = async (...ids: string[]) => compare(await pagesForTests(...ids));

const rowOf = async (row: string, ...ids: string[]): Promise<Row> => {
  const found = (await comparisonOf(...ids)).groups.flatMap(rowsOf).find(({ id }) => id === row);
  if (!found) throw new Error(`no row ${row}`);
  return found;
};

const wordsOf = ({ cells }: Row): string[] => cells.map(({ word }) => word);

describe('what you may do', () => {
  test('money is told apart where it changes the answer', async () => {
    const row = await rowOf('may-sell', 'apache-2.0', 'cc-by-nc-4.0');
    expect(wordsOf(row)).toEqual(['Yes', 'No']);
    const share = await rowOf('may-share', 'apache-2.0', 'cc-by-nc-4.0');
    expect(share.cells[1]?.reason).toContain('For money: No');
    expect(share.cells[1]?.mark).toBe('yes-if');
  });

  test('a number that limits a grant is its reason', async () => {
    const { cells } = await rowOf('may-share', 'apache-2.0', 'llama3.1');
    expect(cells[1]?.reason).toContain('Up to 700 million monthly users');
  });

  test('what the text does not speak of is said to be not mentioned, and is not a no', async () => {
    const { cells } = await rowOf('may-share-output', 'apache-2.0', 'mit');
    expect(cells[0]).toMatchObject({ word: 'Not mentioned', mark: 'not-stated' });
  });

  test('a disputed answer comes with both readings', async () => {
    const { cells } = await rowOf('may-relicense', 'apache-2.0', 'llama3.1');
    expect(cells[1]).toMatchObject({ word: 'Unclear', mark: 'unclear' });
    expect(cells[1]?.clauses[0]?.readings?.cautious).toMatch(/^No/);
  });

  test('every answer that allows or forbids has a clause', async () => {
    const { groups } = await comparisonOf('apache-2.0', 'llama3.1', 'gpl-3.0', 'odbl', 'opt-175b-license', 'cc0-1.0');
    const answers = groups
      .filter(({ id }) => id === 'may')
      .flatMap(rowsOf)
      .flatMap(({ cells }) => cells);
    const bare = answers.filter(
      ({ mark, clauses }) =>
        ['yes', 'yes-if', 'no'].includes(mark ?? '') && clauses.every(({ cites }) => cites.length === 0),
    );
    expect(bare).toEqual([]);
  });
});

describe('duties, limits and bars', () => {
  test('there is a row for each kind of duty any of them has, and no other', async () => {
    const { groups } = await comparisonOf('mit', 'cc0-1.0');
    const must = groups.filter(({ id }) => id === 'must').flatMap(rowsOf);
    expect(must.map(({ id }) => id)).toEqual(['must-keep-notices', 'must-include-license']);
    expect(wordsOf(must[0] ?? (await rowOf('none')))).toEqual(['When you share it', 'Not asked']);
  });

  test('a topic none of them has is left out', async () => {
    const ids = (await comparisonOf('mit', 'apache-2.0')).groups.map(({ id }) => id);
    expect(ids).not.toContain('limits');
    expect(ids).not.toContain('restrictions');
  });

  test('RAIL licenses are compared line by line with their scopes', async () => {
    const row = await rowOf(
      'bar-impersonation',
      'bigscience-bloom-rail-1.0',
      'bigscience-openrail-m',
      'creativeml-openrail-m',
    );
    expect(row.cells.map(({ word, reason }) => [word, reason])).toEqual([
      ['Barred', undefined],
      ['Barred', 'Only without consent'],
      ['Not listed', undefined],
    ]);
    expect(row.differs).toBe(true);
    expect(wordsOf(await rowOf('bar-count', 'bigscience-bloom-rail-1.0', 'apache-2.0'))).toEqual(['13 uses', 'None']);
  });
});

describe('differences', () => {
  test('a license does not differ from itself', async () => {
    const { all, differing } = await comparisonOf('llama3.1', 'llama3.1');
    expect(all).toBeGreaterThan(60);
    expect(differing).toBe(0);
  });

  test('showing only differences keeps the counts of the whole topic', async () => {
    const { groups, all, differing } = await comparisonOf('mit', 'apache-2.0');
    const shown = showing(groups, true);
    expect(shown.flatMap(rowsOf)).toHaveLength(differing);
    expect(shown.map((group) => group.all)).toEqual(groups.map((group) => group.all));
    expect(showing(groups, false).flatMap(rowsOf)).toHaveLength(all);
  });

  test('rows that differ come first when all are shown', async () => {
    const { groups } = await comparisonOf('mit', 'apache-2.0');
    for (const group of showing(groups, false)) {
      const order = rowsOf(group).map(({ differs }) => differs);
      expect(order).toEqual(order.toSorted((a, b) => Number(b) - Number(a)));
    }
  });
});
