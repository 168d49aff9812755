import type { Page } from '@playwright/test';
import { dress, faultsOf, looks, overflowOf } from './axe.ts';
import { expect, test } from './journey.ts';

const live = '#root[data-live]';

const open = async (page: Page, name: string): Promise<void> => {
  await page.goto(`/find/?name=${encodeURIComponent(name)}`);
  await page.waitForSelector(live);
};

const question = (page: Page) => page.getByRole('search').getByRole('combobox');

const part = (page: Page, title: string) =>
  page.locator('main section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

test('from the front page to a model, its license and a check, with the mouse', async ({ page, problems }) => {
  await page.goto('/');
  await page.waitForSelector(live);
  await question(page).fill('llama 3.1 8b inst');
  await page.getByRole('option', { name: /Llama-3\.1-8B-Instruct/ }).click();
  await expect(page).toHaveURL(/\/find\/\?name=llama-3\.1-8b-instruct$/);
  await expect(page).toHaveTitle(/^Llama-3\.1-8B-Instruct/);
  await expect(part(page, 'Llama-3.1-8B-Instruct')).toContainText('Llama 3.1 Community License');
  await expect(part(page, 'Who says so')).toContainText(/The maker's files or page.*\d{4}/s);
  await page.getByRole('link', { name: /^Check what you want to do/ }).click();
  await expect(page).toHaveURL(/\/check\/\?v=1&license=llama3\.1&kind=model$/);
  expect(problems).toEqual([]);
});

test('by keyboard alone: Enter on a model’s name, then a choice', async ({ page }) => {
  await page.goto('/');
  await page.waitForSelector(live);
  await question(page).focus();
  await page.keyboard.type('stable diffusion xl');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/find\/\?name=stable\+diffusion\+xl$/);
  await expect(page.getByRole('heading', { name: /can mean several/ })).toBeVisible();
  await page.getByRole('link', { name: 'SDXL Turbo', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/find\/\?name=sdxl-turbo$/);
  await expect(page.locator('main h2').first()).toBeFocused();
});

test('a name for several licenses is a choice, the newest first, each with its license', async ({ page }) => {
  await open(page, 'llama');
  await expect(page.locator('main dt').first()).toHaveText('Llama 4');
  await expect(page.locator('main dd').first()).toContainText('Llama 4');
  await expect(page.getByRole('link', { name: /^Check what/ })).toHaveCount(0);
  await question(page).fill('mixtrall');
  await question(page).press('Enter');
  await expect(page.getByText('Did you mean one of these?')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Check what/ })).toHaveCount(0);
});

test('where label and repository differ, both licenses stand there with a warning', async ({ page }) => {
  await open(page, 'Whisper large v3');
  await expect(page.locator('.notice')).toContainText('name different licenses');
  await expect(page.getByRole('link', { name: /^Read the license/ })).toHaveCount(2);
  await expect(part(page, 'Who says so')).toContainText('Label on the Hub');
  await open(page, 'deepseek-r1-distill-llama-8b');
  await expect(page.locator('.notice')).toContainText('made from has another license');
  await expect(part(page, 'Made from')).toContainText('Llama 3.1 Community License');
});

test('risks of a dataset are told with sources and days, as nothing a license speaks about', async ({ page }) => {
  await open(page, 'LAION-5B');
  const risks = part(page, 'What no license speaks about');
  await expect(risks.getByRole('listitem').first()).toContainText('since December 2023');
  await expect(risks.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await expect(page.locator('.notice')).toContainText('Not verified');
});

test('a model without a license, one with its own terms, and an unknown name lead on', async ({ page }) => {
  await open(page, 'aragpt2');
  await page.getByRole('link', { name: 'What to do when no license is stated' }).click();
  await expect(page).toHaveURL(/\/not-stated\/$/);
  await open(page, 'cogvlm');
  await expect(page.locator('main')).toContainText('Lichen has no record of them');
  await open(page, 'Grokonda 7');
  await expect(page.getByRole('link', { name: 'search licenses' })).toHaveAttribute('href', /\/licenses\/\?q=Grokonda/);
});

test('hostile addresses are text and nothing more, or left out with a note', async ({ page, problems }) => {
  for (const query of [`name=${'x'.repeat(10_000)}`, 'name=llama&name=mit']) {
    await page.goto(`/find/?${query}`);
    await expect(page.getByText('that part was left out')).toBeVisible();
  }
  for (const query of ['name=<img src=x onerror=alert(1)>', 'name=__proto__', 'name=%E0%A4%A', 'name']) {
    await page.goto(`/find/?${query}`);
    await page.waitForSelector(live);
    await expect(page.locator('h1')).toHaveText('Find a model or dataset');
    await expect(page.locator('main img')).toHaveCount(0);
  }
  expect(problems).toEqual([]);
});

for (const look of looks) {
  test(`axe finds nothing at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
    await dress(page, look);
    for (const name of ['', 'llama', 'stable-diffusion-2-1', 'laion-5b', 'lama 3.1']) {
      await open(page, name);
      expect(await faultsOf(page), name).toEqual([]);
      expect(await overflowOf(page), name).toBe(0);
    }
  });
}

test('a license shows the models and datasets that carry it', async ({ page }) => {
  await page.goto('/license/llama3.1/');
  await page.waitForSelector(live);
  await page.mouse.move(20, 20);
  await page.waitForSelector('#parts[data-live]');
  await expect(page.locator('#uses')).toContainText('7 models, counted on');
  await page.getByText('Show the best known').click();
  await page.locator('#uses').getByRole('link', { name: 'Llama-3.1-8B', exact: true }).click();
  await expect(page).toHaveURL(/\/find\/\?name=llama-3\.1-8b$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads to the list of licenses', async ({ page }) => {
    await page.goto('/find/');
    await page.getByRole('link', { name: 'All licenses' }).click();
    await expect(page).toHaveURL(/\/licenses\/$/);
  });
});
