import type { Page } from '@playwright/test';
import { dress, faultsOf, looks, overflowOf } from './axe.ts';
import { expect, test } from './journey.ts';

const live = '#root[data-live]';
const question = (page: Page) => page.getByRole('search').getByRole('combobox');
const suggestions = (page: Page) => page.getByRole('search').getByRole('option');

test.describe('the question of the front page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    await page.waitForSelector(live);
  });

  test('offers names while typing and goes where the arrow keys and Enter say', async ({ page }) => {
    const field = question(page);
    await field.pressSequentially('appache');
    await expect(suggestions(page).first()).toHaveText(/Apache License 2\.0/);
    await field.press('ArrowDown');
    await expect(suggestions(page).first()).toHaveAttribute('aria-selected', 'true');
    const active = (await field.getAttribute('aria-activedescendant')) ?? '';
    await expect(page.locator(`[id="${active}"]`)).toHaveText(/Apache/);
    await field.press('Enter');
    await expect(page).toHaveURL(/\/license\/apache-2\.0\/$/);
  });

  test('a pressed suggestion opens its page', async ({ page }) => {
    await question(page).fill('bloom');
    await suggestions(page).first().click();
    await expect(page).toHaveURL(/\/license\/bigscience-bloom-rail-1\.0\/$/);
  });

  test('Escape closes the suggestions and keeps the text', async ({ page }) => {
    const field = question(page);
    await field.pressSequentially('llama');
    await expect(page.getByRole('listbox')).toBeVisible();
    await field.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(field).toHaveValue('llama');
  });

  for (const [text, address] of [
    ['Llama 3.1', /\/license\/llama3\.1\/$/],
    ['cc-by-nc-4.0', /\/license\/cc-by-nc-4\.0\/$/],
    ['openrail', /\/which\/openrail\/$/],
    ['other', /\/not-stated\/$/],
    ['', /\/not-stated\/$/],
    ['Grokonda 7', /\/licenses\/\?q=Grokonda/],
  ] as const) {
    test(`"${text}" leads to ${address.source}`, async ({ page }) => {
      await question(page).fill(text);
      await question(page).press('Enter');
      await expect(page).toHaveURL(address);
    });
  }

  test('a name Lichen does not have gets no answer, but a way on', async ({ page }) => {
    await question(page).fill('Grokonda 7');
    await question(page).press('Enter');
    await expect(page.getByText('“Grokonda 7” is not in Lichen', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'a message to send' })).toBeVisible();
  });

  test('a huge text is cut and harms nothing', async ({ page, problems }) => {
    await question(page).fill(`<img src=x onerror=alert(1)>${'x'.repeat(10_000)}`);
    await question(page).press('Enter');
    await expect(page.locator('main').getByText(/is not in Lichen$/)).toBeVisible();
    expect(problems).toEqual([]);
  });

  test('the examples open Check with a whole plan', async ({ page }) => {
    for (const name of [
      'BLOOM for a health chatbot',
      'CC BY-NC data in a paid course',
      'Llama 3.1 fine-tune, shared',
    ]) {
      await page.goto('/');
      await page.getByRole('link', { name }).click();
      await expect(page).toHaveURL(/\/check\/\?.*license=.*do=.*for=/);
      await expect(page.locator('h1')).toHaveText(/\S/);
    }
  });
});

test('after a click the keyboard stands at the main part', async ({ page }) => {
  await page.goto('/');
  await page.waitForSelector(live);
  await page.getByRole('link', { name: 'No license stated' }).click();
  await expect(page.locator('main')).toBeFocused();
});

test('the first stop of the keyboard leads past the header', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

for (const look of looks) {
  test(`no faults and no sideways scrolling at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
    await dress(page, look);
    await page.goto('/');
    await page.waitForSelector(live);
    expect(await faultsOf(page)).toEqual([]);
    await question(page).fill('cc');
    await expect(page.getByRole('listbox')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the question is a plain form that leads to the list', async ({ page }) => {
    await page.goto('/');
    await question(page).fill('bloom');
    await page.getByRole('button', { name: 'Look it up' }).click();
    await expect(page).toHaveURL(/\/licenses\/\?q=bloom$/);
    await expect(page.getByRole('link', { name: /BLOOM/ })).toBeVisible();
  });
});
