import { pathToFileURL } from 'node:url';
import { expect, onePathOfEachKind, test } from './journey.ts';

const file = pathToFileURL('dist-single/lichen.html').href;

for (const path of onePathOfEachKind) {
  test(`${path} opens in the one file, which asks for nothing else`, async ({ page, problems }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${file}#${path}`);
    await expect(page.locator('h1')).toHaveText(/\S/);
    expect(requests.filter((address) => !address.startsWith('file:') && !address.startsWith('data:'))).toEqual([]);
    expect(problems).toEqual([]);
  });
}

test('links lead from page to page inside the one file', async ({ page }) => {
  await page.goto(file);
  await page.locator('a[href*="/licenses/"]').first().click();
  await expect(page).toHaveURL(/lichen\.html#\/licenses\/$/);
  await expect(page.locator('h1')).toHaveText(/\S/);
});
