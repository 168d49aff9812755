import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dress, faultsOf, looks, mostElements, overflowOf } from './axe.ts';
import { expect, test } from './journey.ts';

const four = 'compare/?ids=apache-2.0,bigscience-bloom-rail-1.0,llama3.1,cc-by-nc-4.0';
const rail = 'compare/?ids=bigscience-bloom-rail-1.0,bigscience-openrail-m,creativeml-openrail-m';
const fineTuning = '&kind=model&do=fine-tune&for=public-service&facts=funding:sale&no=all';

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.waitForSelector('#root[data-live]');
};

const rowOf = (page: Page, question: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: question, exact: true }) });
const cellOf = (page: Page, question: string, column: number) => rowOf(page, question).getByRole('cell').nth(column);
const elements = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);

/** How much of the page has moved by itself so far. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const seen: PerformanceEntry[] = [];
    new PerformanceObserver((list) => void seen.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    await new Promise((waited) => setTimeout(waited, 500));
    return seen.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0);
  });

test('four licenses stand side by side, differences first, the clause of a cell one press away', async ({
  page,
  problems,
}) => {
  await open(page, four);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Apache 2.0, BLOOM RAIL 1.0, Llama 3.1 and CC BY-NC 4.0',
  );
  await expect(page).toHaveTitle(/Apache 2\.0, BLOOM RAIL 1\.0/);
  await expect(cellOf(page, 'Charge money', 0)).toContainText('Yes');
  await expect(cellOf(page, 'Charge money', 3)).toContainText('No');
  await cellOf(page, 'Charge money', 3).getByRole('button').click();
  const clause = page.getByRole('group', { name: 'CC BY-NC 4.0' });
  await expect(clause).toContainText('The text says');
  await expect(clause).toContainText('Find: “');
  await expect(clause.getByRole('link', { name: 'Read CC BY-NC 4.0' })).toHaveAttribute(
    'href',
    /license\/cc-by-nc-4\.0\/$/,
  );
  expect(problems).toEqual([]);
});

test('an address with a plan shows each license’s verdict for it', async ({ page }) => {
  await open(page, four + fineTuning);
  await expect(cellOf(page, 'Your plan', 0)).toContainText('Yes');
  await expect(cellOf(page, 'Your plan', 3)).toContainText('No');
  await expect(cellOf(page, 'Your plan', 3)).toContainText('Non-commercial only');
  await expect(cellOf(page, 'Your plan', 3).getByRole('link')).toHaveAttribute(
    'href',
    /check\/\?.*license=cc-by-nc-4\.0/,
  );
});

test('the plan this device keeps is judged too, in space kept free for it', async ({ page }) => {
  const plan = { kind: 'content', do: 'use-as-is', for: 'public-service', facts: 'funding:sale', no: 'all' };
  await page.addInitScript(
    (kept) => localStorage.setItem('lichen-visitor', kept),
    JSON.stringify({ state: { plan, theme: 'system' }, version: 1 }),
  );
  await open(page, four);
  await expect(cellOf(page, 'Your plan', 3)).toContainText('No');
  const shift = await shiftOf(page);
  expect(shift).toBeLessThan(0.005);
});

test('without a plan each license invites to check one', async ({ page }) => {
  await open(page, rail);
  await expect(
    cellOf(page, 'Your plan', 1).getByRole('link', { name: 'Check your plan with BigScience OpenRAIL-M' }),
  ).toBeVisible();
});

test('RAIL licenses are compared line by line, and all rows on request, kept in the address', async ({ page }) => {
  await open(page, rail);
  await expect(cellOf(page, 'Posing as someone', 1)).toContainText('Only without consent');
  await expect(cellOf(page, 'Posing as someone', 2)).toContainText('Not listed');
  await expect(rowOf(page, 'Medical advice')).toHaveCount(0);
  await page.getByRole('button', { name: 'Differences only' }).click();
  await expect(page).toHaveURL(/show=all/);
  await page
    .getByRole('button', { name: /^Show all \d+ rows$/ })
    .last()
    .click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Differences only' })).toHaveAttribute('aria-pressed', 'false');
});

test('the keyboard adds, takes out and starts a comparison', async ({ page }) => {
  await open(page, 'compare/');
  const field = page.getByRole('combobox', { name: 'Add a license' });
  await field.focus();
  await page.keyboard.type('bloom');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ids=bigscience-bloom-rail-1\.0$/);
  await expect(field).toBeFocused();
  await page.keyboard.type('mit');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('BLOOM RAIL 1.0 and MIT');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Take out MIT' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Add one more license to compare')).toBeVisible();
  await expect(field).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('BLOOM RAIL 1.0 and MIT');
});

test('a clause opens, reads and closes by keyboard', async ({ page }) => {
  await open(page, four);
  const mark = cellOf(page, 'Share a copy', 0).getByRole('button');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Apache 2.0' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Apache 2.0' })).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('copying gives aligned text with clauses and what must go with it', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site).origin });
  await open(page, `compare/?ids=apache-2.0,cc-by-nc-4.0`);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Comparison: Apache 2\.0 and CC BY-NC 4\.0/);
  expect(text).toMatch(/Charge money\r?\n {2}Apache 2\.0 {4}Yes \[§ 3/);
  expect(text).toContain('not legal advice');
  expect(text).toContain('Texts last read');
  expect(text).toContain('compare/?ids=apache-2.0,cc-by-nc-4.0');
});

test('the table file holds all rows, notes and no formulas', async ({ page }) => {
  await open(page, 'compare/?ids=apache-2.0,mit');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Table file (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lichen-apache-2.0-mit.csv');
  const text = await readFile(await download.path(), 'utf8');
  const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(lines[0]).toBe('Topic,Question,Differs,Apache 2.0,Apache 2.0: clause,MIT,MIT: clause');
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.some((line) => line.startsWith('Note,') && line.includes('not legal advice'))).toBe(true);
  expect(lines.flatMap((line) => line.split(',')).filter((field) => /^"?[=+\-@]/.test(field))).toEqual([]);
});

test('hostile addresses harm nothing and are answered', async ({ page, problems }) => {
  const hostile = [
    `compare/?ids=${'x'.repeat(10_000)}`,
    'compare/?ids=mit,<script>alert(1)</script>,mit,"><img src=x onerror=alert(1)>,apache-2.0',
    'compare/?ids=mit&ids=apache-2.0&ids=mit',
    'compare/?ids=__proto__,constructor,../../mit&show=%00&facts=a:b&do=zzz',
    'compare/?ids=%7B%22a%22%3A1%7D',
  ];
  page.on('dialog', () => problems.push('a script ran'));
  for (const address of hostile) {
    await open(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    expect(await overflowOf(page)).toBe(0);
  }
  await open(page, 'compare/?ids=mit,nope,mit,apache-2.0');
  await expect(page.getByText('Lichen has no license named “nope”.')).toBeVisible();
  await expect(page.getByText('“mit” stood there more than once.')).toBeVisible();
  await open(page, 'compare/?ids=mit,apache-2.0,cc0-1.0,cc-by-4.0,odbl,gpl-3.0,llama3.1');
  await expect(page.getByText('Six licenses are the most. Left out: “llama3.1”.')).toBeVisible();
  expect(problems).toEqual([]);
});

test('the page stays small in every state', async ({ page }) => {
  for (const address of [four, four + fineTuning, `${four}&show=all`, `${four},gpl-3.0,opt-175b-license&show=all`]) {
    await open(page, address);
    expect(await elements(page)).toBeLessThanOrEqual(mostElements);
    for (const title of [
      'What you must do',
      'Uses it bars',
      'Legal frame',
      'About the text',
      'How far the terms follow',
    ]) {
      const button = page.getByRole('button', { name: title });
      if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      expect(await elements(page)).toBeLessThanOrEqual(mostElements);
    }
    await page
      .getByRole('button', { name: /^Show all \d+ rows$/ })
      .first()
      .click();
    expect(await elements(page)).toBeLessThanOrEqual(mostElements);
  }
});

for (const look of looks)
  test(`nothing bars the way, and nothing is cut off, at ${look.width} px in ${look.colorScheme}`, async ({ page }) => {
    await dress(page, look);
    for (const address of ['compare/', four + fineTuning, `${four},mit,gpl-3.0`, rail]) {
      await open(page, address);
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
    }
  });

test('paper gets every row, the notes and the address', async ({ page }) => {
  await open(page, four);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(rowOf(page, 'Whose law applies')).toBeVisible();
  await expect(page.getByText('This is not legal advice.')).toBeVisible();
  await expect(page.getByText(/^Address: .*ids=apache-2\.0,/)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByText(/^Address: /)).toHaveCount(0);
});
