import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { budget, scriptsOf, tooHeavy, weigh } from './page-weights.ts';

function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'));
  for (const name of ['assets', 'about', 'embed/license']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'assets/a.js'), randomBytes(5000));
  writeFileSync(join(folder, 'index.html'), '<p>nothing</p>');
  writeFileSync(join(folder, 'embed/license/index.html'), '<p>a card</p>');
  const tags = '<script src="/assets/a.js"></script><link rel="modulepreload" href="/assets/a.js">';
  writeFileSync(join(folder, 'about/index.html'), tags);
  return folder;
}

test('each page of the site is weighed with its scripts, once each, the heaviest first', () => {
  const pages = weigh(site());
  expect(pages.map(({ path }) => path)).toEqual(['about/', '']);
  expect(pages[0]?.scripts).toBeCloseTo(5000 / 1024, 1);
  expect(pages[1]?.scripts).toBe(0);
});

test('scripts are found wherever they are named, under any base', () => {
  expect(scriptsOf('<script src="/sub/assets/x.js"></script><a href="assets/y.js">')).toEqual([
    'assets/x.js',
    'assets/y.js',
  ]);
});

test('pages over the budget are named; long pages may have more HTML', () => {
  const page = { path: 'about/', html: budget.html + 1, scripts: 1 };
  expect(tooHeavy([page])).toEqual([page]);
  expect(tooHeavy([{ ...page, path: 'license/mit/' }])).toEqual([]);
  expect(tooHeavy([{ path: 'license/mit/', html: 1, scripts: budget.scripts + 1 }])).toHaveLength(1);
});
