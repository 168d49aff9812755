import { expect, test } from 'vitest';
import { readPlan } from '../../../state/index.ts';
import { pagesForTests } from './pages-for-tests.ts';
import { verdictCells } from './verdicts.ts';

const planOf = (search: Parameters<typeof readPlan>[0]) => readPlan({ ...search, no: search.no ?? 'all' }).plan;

test('each license gets its own verdict for one plan, with the clauses behind it', async () => {
  const pages = await pagesForTests('apache-2.0', 'cc-by-nc-4.0');
  const cells = verdictCells(
    pages,
    planOf({ do: 'run', for: 'public-service', kind: 'content', facts: 'funding:sale' }),
  );
  expect(cells.map(({ mark }) => mark)).toEqual(['yes', 'no']);
  expect(cells[1]).toMatchObject({ word: 'No', reason: 'Non-commercial only' });
  expect(cells[1]?.clauses.length).toBeGreaterThan(0);
});

test('a touched use is named as the reason for a no', async () => {
  const pages = await pagesForTests('bigscience-bloom-rail-1.0');
  const [cell] = verdictCells(
    pages,
    planOf({ do: 'use-as-is', for: 'public-service', kind: 'model', facts: 'funding:none', yes: 'medical-advice' }),
  );
  expect(cell).toMatchObject({ mark: 'no', reason: 'Medical advice' });
});

test('what an open verdict hangs on is named', async () => {
  const pages = await pagesForTests('cc-by-nc-4.0');
  const [cell] = verdictCells(pages, planOf({ do: 'use-as-is', for: 'public-service', kind: 'content' }));
  expect(cell?.mark).toBe('unclear');
  expect(cell?.reason).toMatch(/^Depends on: Who pays/);
});
