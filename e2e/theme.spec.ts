import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, test } from './journey.ts';

const live = '#root[data-live]';
const question = (page: Page) => page.getByRole('search').getByRole('combobox');
const suggestions = (page: Page) => page.getByRole('search').getByRole('option');
const key = 'lichen-visitor';
const paper = { light: 'rgb(250, 249, 245)', dark: 'rgb(21, 26, 23)' };

test('a chosen theme stays, and is there before the page is alive', async ({ page }) => {
  await page.goto('/');
  await page.waitForSelector(live);
  await expect(page.locator('body')).toHaveCSS('background-color', paper.light);
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('dark');
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/about/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
});

test('without a choice the system decides', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
});

test('everything kept is erased after asking, and only then', async ({ page }) => {
  await page.addInitScript(
    ([name, text]) => {
      if (!sessionStorage.getItem('set')) localStorage.setItem(name, text);
      sessionStorage.setItem('set', '1');
    },
    [key, JSON.stringify({ state: { theme: 'dark', plan: { do: 'run', for: 'only-us' } }, version: 1 })] as const,
  );
  await page.goto('/');
  await page.waitForSelector(live);
  const open = page.getByRole('button', { name: 'Erase what this device keeps' });
  await open.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).not.toBeNull();
  await open.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Erased' })).toBeVisible();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.locator('html')).not.toHaveAttribute('data-plan');
});

test('blocked storage: everything works and a note says what is lost', async ({ page, problems }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto('/');
  await expect(page.getByText('keeps nothing for this site')).toBeVisible();
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('dark');
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
  await page.getByRole('button', { name: 'Close this note' }).first().click();
  expect(problems).toEqual([]);
});

test('full storage: the choice holds for now and a note says so', async ({ page, problems }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  await page.waitForSelector(live);
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('dark');
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
  await expect(page.getByText('could not be kept')).toBeVisible();
  expect(problems).toEqual([]);
});

for (const text of [
  '{"state":',
  'null',
  '"text"',
  '[1,2]',
  '{"state":{"theme":7,"plan":[1]},"version":99}',
  '{"state":null,"version":"x"}',
]) {
  test(`kept text that is damaged (${text}) harms nothing`, async ({ page, problems }) => {
    await page.addInitScript(([name, damaged]) => localStorage.setItem(name, damaged), [key, text] as const);
    await page.goto('/');
    await page.waitForSelector(live);
    await page.getByRole('combobox', { name: 'Colors' }).selectOption('dark');
    await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
    expect(problems).toEqual([]);
  });
}

test('unreadable kept text is said to be lost', async ({ page }) => {
  await page.addInitScript((name) => localStorage.setItem(name, '{"state":'), key);
  await page.goto('/');
  await expect(page.getByText('could not be read')).toBeVisible();
  await page.waitForSelector(live);
  expect(await faultsOf(page)).toEqual([]);
});

test('forced colors keep marks, borders and the chosen line visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await page.waitForSelector(live);
  await question(page).pressSequentially('cc');
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const option = suggestions(page).first();
  await expect(option).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('.search')).toHaveCSS('border-top-style', 'solid');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('tools that need scripts are not shown', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('combobox', { name: 'Colors' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Erase what this device keeps' })).toBeHidden();
  });
});
