import { expect, test } from './journey.ts';

test('a page whose files do not arrive says so in words, with a way on', async ({ page }) => {
  await page.goto('/');
  await page.waitForSelector('#root[data-live]');
  await page.route('**/assets/**', (route) => route.abort());
  await page.getByRole('link', { name: /Browse all/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong here');
  await page.unroute('**/assets/**');
  await page.getByRole('navigation').getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Lichen');
});
