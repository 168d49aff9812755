import type { Page } from '@playwright/test';
import { dress, faultsOf, looks, mostElements } from './axe.ts';
import { expect, test } from './journey.ts';

const open = async (page: Page, id: string): Promise<void> => {
  await page.goto(`license/${id}/`);
  await page.waitForSelector('#root[data-live]');
};

/** The lower parts come alive at the first sign of a visitor. */
const wake = async (page: Page): Promise<void> => {
  await page.mouse.move(20, 20);
  await page.waitForSelector('#parts[data-live]');
};

const column = (page: Page, title: string) =>
  page.locator('#deed section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

test('the deed of BLOOM RAIL says what you may, must and may not do, each line with its clause', async ({
  page,
  problems,
}) => {
  await open(page, 'bigscience-bloom-rail-1.0');
  for (const title of ['You may', 'You must', 'You may not']) {
    for (const line of await column(page, title).locator('li').all())
      await expect(line.locator('.cite').first()).toHaveText(/\S/);
  }
  await expect(column(page, 'You may not').locator('li')).toHaveCount(13);
  await wake(page);
  expect(problems).toEqual([]);
});

test('a citation opens in place, says how sure it is, and shows the clause of an SPDX text in its context', async ({
  page,
}) => {
  await open(page, 'apache-2.0');
  await column(page, 'You must').locator('.cite').first().click();
  const card = page.locator('.reveal-panel');
  await expect(card).toContainText('The text says');
  await expect(card.locator('mark').first()).toHaveText(/\S/);
  await card.getByRole('button', { name: 'Show it in the full text' }).first().click();
  await expect(page.getByRole('region', { name: /^Text:/ }).locator('mark')).toBeFocused();
  await expect(page.getByText('Word for word the text we read')).toBeVisible();
});

test('a term opens its definition and Escape gives the focus back', async ({ page }) => {
  await open(page, 'mit');
  const term = page.getByRole('button', { name: 'Permissive', exact: true });
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.reveal-panel')).toContainText('almost anything');
  await page.keyboard.press('Escape');
  await expect(page.locator('.reveal-panel')).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('a pasted text is compared, searched for the clause, and never sent anywhere', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await open(page, 'bigscience-bloom-rail-1.0');
  await wake(page);
  await page.getByText('Use your own copy of the text').click();
  await page
    .getByLabel('Or paste the text')
    .fill('4.1 You must include an “enforceable\n provision by You” in it. And more.');
  await page.getByRole('button', { name: 'Check this text' }).click();
  await expect(page.getByText('Not word for word the text we read')).toBeVisible();
  await page.locator('#duties').getByText('§ 4.1').first().click();
  await expect(page.locator('.reveal-panel mark')).toHaveText(/enforceable provision by You/);
  expect(sent).toEqual([]);
});

test('a text of more than 2 MB is refused in plain words', async ({ page }) => {
  await open(page, 'bigscience-bloom-rail-1.0');
  await wake(page);
  await page.getByText('Use your own copy of the text').click();
  await page
    .getByLabel('Open a text file')
    .setInputFiles({ name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.alloc(2_100_000, 'x') });
  await expect(page.getByRole('alert')).toContainText('longer than 2 MB');
});

test('a steward that cannot be reached leads to a clear message', async ({ page }) => {
  await page.route(/^https:/, (route) => route.abort());
  await open(page, 'llama3.1');
  await wake(page);
  await page
    .getByRole('button', { name: /^Get the text from/ })
    .first()
    .click();
  await expect(page.getByRole('alert')).toContainText('does not hand the text');
});

test('the head describes the license as a work with its identifiers', async ({ page }) => {
  await page.goto('license/cc-by-nc-4.0/');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
  expect(data.mainEntity['@type']).toBe('CreativeWork');
  expect(data.mainEntity.identifier).toContainEqual({
    '@type': 'PropertyValue',
    propertyID: 'SPDX',
    value: 'CC-BY-NC-4.0',
  });
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /mainly for money/);
});

test('the page has at most 1,200 elements and no sideways scrolling at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const id of ['llama3.1', 'seer-license', 'cc-by-nc-4.0']) {
    await open(page, id);
    await wake(page);
    expect(await page.locator('*').count(), id).toBeLessThanOrEqual(mostElements);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(320);
  }
});

for (const look of looks) {
  test(`axe finds nothing at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
    await dress(page, look);
    await open(page, 'cc-by-nc-4.0');
    await wake(page);
    await page.locator('#deed .cite').first().click();
    await page.getByRole('button', { name: 'Show the official text' }).click();
    await page.locator('#text pre').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('deed, duties, restrictions and frame can be read, and every mark leads to the sources', async ({ page }) => {
    await page.goto('license/llama3.1/');
    for (const id of ['deed', 'duties', 'restrictions', 'frame', 'sources'])
      await expect(page.locator(`#${id}`)).toContainText(/\S/);
    await expect(page.locator('#restrictions li')).toHaveCount(25);
    await page.locator('#deed .cite').first().click();
    await expect(page).toHaveURL(/#sources$/);
  });
});
