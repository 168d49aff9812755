import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { startServer } from '../scripts/static-server.ts';
import { expect, onePathOfEachKind, test } from './journey.ts';

test.use({ serviceWorkers: 'allow' });

const kept = async (page: Page): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
};

test('after one visit every kind of page opens without network', async ({ page }) => {
  const server = await startServer({ folder: 'dist' });
  await page.goto(server.url);
  await kept(page);
  await server.close();
  for (const path of [...onePathOfEachKind, '/licenses/?q=mit']) {
    await page.goto(server.url + path.slice(1));
    await expect(page.locator('h1')).toHaveText(/\S/);
    await page.waitForSelector('#root[data-live]');
  }
});

test('a new version waits until the person loads it', async ({ page }, { workerIndex }) => {
  const folder = `.cache/dist-next-${workerIndex}`;
  await rm(folder, { recursive: true, force: true });
  await cp('dist', folder, { recursive: true });
  const server = await startServer({ folder });
  await page.goto(server.url);
  await kept(page);
  await writeFile(`${folder}/sw.js`, `${await readFile(`${folder}/sw.js`, 'utf8')}\n// next`);
  await page.goto(`${server.url}about/`);
  const notice = page.getByRole('status').getByRole('button');
  await expect(notice).toBeVisible();
  await Promise.all([page.waitForEvent('load'), notice.click()]);
  await page.waitForSelector('#root[data-live]');
  await expect(notice).toBeHidden();
  await server.close();
});
