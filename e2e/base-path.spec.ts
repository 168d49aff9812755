import { expect, onePathOfEachKind, test } from './journey.ts';

for (const path of onePathOfEachKind) {
  test(`${path} works under a sub-path`, async ({ page, subPath, problems }) => {
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(subPath)) outside.push(request.url());
    });
    await page.goto(subPath + path.slice(1));
    await page.waitForSelector('#root[data-live]');
    await expect(page.locator('h1')).toHaveText(/\S/);
    expect(outside).toEqual([]);
    expect(problems).toEqual([]);
  });
}

test('links and the not-found page stay under the sub-path', async ({ page, subPath }) => {
  await page.goto(`${subPath}no-such-page/`);
  await page.waitForSelector('#root[data-live]');
  await page.locator('a[href$="/licenses/"]').first().click();
  await expect(page).toHaveURL(`${subPath}licenses/`);
});
