import type { Page } from '@playwright/test';
import { overflowOf } from './axe.ts';
import { expect, pathsByKind, test } from './journey.ts';

async function comesAlive(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForSelector('#root[data-live]');
  await expect(page.locator('h1'), path).toHaveCount(1);
}

for (const [kind, paths] of pathsByKind) {
  test(`the ${paths.length} pages under /${kind} come alive at 320 px without complaint`, async ({
    page,
    problems,
  }) => {
    test.setTimeout(30_000 + paths.length * 2_000);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of paths) {
      await comesAlive(page, path);
      expect(problems, path).toEqual([]);
      expect(await overflowOf(page), path).toBe(0);
    }
  });
}

test('an address with a query comes alive without complaint', async ({ page, problems }) => {
  await comesAlive(page, '/licenses/?q=mit');
  expect(problems).toEqual([]);
});

for (const path of ['/404/', '/no-such-page/', '/license/no-such-license/']) {
  test(`${path} shows the page for addresses that lead nowhere`, async ({ page, problems }) => {
    await comesAlive(page, path);
    expect(problems.filter((problem) => !problem.includes('status of 404'))).toEqual([]);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });
}

test('the web font comes with the next page, so that no line breaks anew while one reads', async ({ page }) => {
  const hasFont = (): Promise<boolean> =>
    page.evaluate(() => [...document.fonts].some(({ family }) => family.includes('Next Variable')));
  const hasFetched = (): Promise<boolean> =>
    page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.woff2')));
  await comesAlive(page, '/');
  const link = page.getByRole('navigation').getByRole('link').first();
  await link.hover();
  await expect.poll(hasFetched).toBe(true);
  expect(await hasFont()).toBe(false);
  await link.click();
  await expect.poll(hasFont).toBe(true);
});
