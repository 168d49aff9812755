import { readFileSync } from 'node:fs';
import type { KnowledgeIndex } from '../src/knowledge/index.ts';
import { dress, faultsOf, looks, overflowOf } from './axe.ts';
import { expect, test } from './journey.ts';

const index = JSON.parse(readFileSync('src/knowledge/generated/index.json', 'utf8')) as KnowledgeIndex;

test('numbers come from the knowledge', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.getByText(`${index.licenses.length} licenses in`)).toBeVisible();
  await expect(page.locator('footer')).toContainText(index.version);
  await page.goto('/');
  await expect(page.getByRole('link', { name: `Browse all ${index.licenses.length} licenses` })).toBeVisible();
});

test('what is said about privacy is so: no cookies, no other site, only the two keys', async ({
  page,
  context,
  site,
}) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) outside.push(request.url());
  });
  await page.goto('/about/');
  await page.waitForSelector('#root[data-live]');
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('dark');
  await page.goto('/licenses/?q=bloom');
  await page.waitForSelector('#root[data-live]');
  expect(outside).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['lichen-visitor']);
});

for (const look of looks) {
  test(`no faults and no sideways scrolling at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
    await dress(page, look);
    await page.goto('/about/');
    await page.waitForSelector('#root[data-live]');
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });
}
