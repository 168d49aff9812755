import { dress } from './axe.ts';
import { expect, test } from './journey.ts';
import { expectSound, narrowDark, wideLight } from './survey-page.ts';

test('a tag of the Hub is found and leads on, and the data behind it can be fetched', async ({ page, problems }) => {
  await dress(page, wideLight);
  await page.goto('');
  await page.getByRole('link', { name: 'License tags of the Hub' }).click();
  await expect(page.locator('h1')).toHaveText('License tags of the Hub');
  const rows = page.locator('#table tbody tr');
  const all = await rows.count();
  await page.getByRole('searchbox').fill('CC BY NC 4');
  await expect(rows).toHaveCount(1);
  await expect(rows.getByRole('link')).toHaveAttribute('href', /license\/cc-by-nc-4\.0\/$/);
  await page.getByRole('searchbox').fill('no such tag');
  await expect(page.locator('#table')).toContainText('No tag reads like this');
  await page.getByRole('searchbox').fill('');
  await expect(rows).toHaveCount(all);
  await expectSound(page);
  await page.getByRole('button', { name: /^Which one/ }).click();
  await expect(rows.filter({ hasText: 'openrail' })).toContainText('Find out which');

  const address = await page.getByRole('link', { name: 'data/licenses.json' }).getAttribute('href');
  const { licenses } = await (await page.request.get(new URL(address ?? '', page.url()).href)).json();
  const one = await (await page.request.get(new URL(licenses[0].file, page.url()).href)).json();
  expect(one.record.id).toBe(licenses[0].id);
  expect((await page.request.get(new URL(one.schema, page.url()).href)).ok()).toBe(true);

  await dress(page, narrowDark);
  await expectSound(page);
  expect(problems).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table stands there, and a tag leads on', async ({ page }) => {
    await page.goto('identifiers/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('link', { name: 'MIT License', exact: true }).click();
    await expect(page.locator('h1')).toContainText('MIT');
  });
});
