import { dress, faultsOf, looks, mostElements, overflowOf } from './axe.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

const live = '#root[data-live]';
const verdict = (page: Page) => page.locator('.verdict-panel h2');
const go = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

async function answer(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('radio', { name }).check();
  await go(page);
}

/** From the front page to the screen of topics, as a school network would. */
async function walkToTopics(page: Page): Promise<void> {
  await page.goto('');
  await page.waitForSelector(live);
  await page.getByRole('navigation').getByRole('link', { name: 'Check' }).click();
  await page.getByRole('combobox', { name: /Name of/ }).fill('BLOOM');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('What kind of thing is it?');
  await answer(page, /^Model/);
  await answer(page, /We fine-tune it/);
  await answer(page, /Anyone can use it on our website/);
  await expect(page.locator('h1')).toHaveText('What does your work touch?');
}

test('a walk from the front page to the result, by mouse', async ({ page, problems }) => {
  await walkToTopics(page);
  await page.getByRole('button', { name: /None of these/ }).click();
  await page.getByRole('radio', { name: /We will not use it for any/ }).check();
  await go(page);
  await expect(verdict(page)).toHaveText(/^Yes, if you do \d things$/);
  await expect(page.locator('h1')).toBeFocused();
  expect(problems).toEqual([]);
});

test('a topic answered with yes ends the questions with a no', async ({ page }) => {
  await walkToTopics(page);
  await page
    .getByRole('radiogroup', { name: /test results mean/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await expect(page.getByRole('complementary', { name: /so far/ }).locator('.verdict')).toHaveText('No');
  await go(page);
  await expect(verdict(page)).toHaveText('No');
});

test('lines left empty stay open, are not asked again and can be taken up from the result', async ({ page }) => {
  await walkToTopics(page);
  await page.getByRole('button', { name: /None of these/ }).click();
  await go(page);
  await expect(verdict(page)).toHaveText('Unclear');
  await page.getByRole('region', { name: 'What stays open' }).getByRole('link').first().click();
  await page.getByRole('radio', { name: /We will not use it for any/ }).check();
  await go(page);
  await expect(verdict(page)).toHaveText(/^Yes, if/);
});

test('changing an earlier answer keeps the later ones', async ({ page }) => {
  await page.goto('check/?license=cc-by-nc-4.0&kind=dataset&do=transform-data&for=public-files&facts=funding:grant');
  await page.waitForSelector(live);
  await page.getByRole('link', { name: 'Change: Who gets it' }).click();
  await expect(page.getByRole('radio', { name: /Anyone can download/ })).toBeChecked();
  await answer(page, /We keep it inside/);
  await expect(verdict(page)).toHaveText('Yes');
  await expect(page).toHaveURL(/facts=funding:grant/);
  await page.goBack();
  await page.goBack();
  await expect(verdict(page)).toHaveText(/^Yes, if/);
});

test('“not sure” leaves a question open; reloading and sharing the address keeps the place', async ({
  page,
  context,
}) => {
  await page.goto('check/?license=cc-by-nc-4.0&kind=dataset&do=use-as-is&for=public-files');
  await page.waitForSelector(live);
  await page.getByRole('button', { name: /Not sure/ }).click();
  await expect(verdict(page)).toHaveText('Unclear');
  await page.reload();
  await expect(verdict(page)).toHaveText('Unclear');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('region', { name: 'What stays open' })).toContainText('How is this activity paid for?');
});

test('going on without an answer says what is missing', async ({ page }) => {
  await page.goto('check/?license=mit&kind=code');
  await page.waitForSelector(live);
  await go(page);
  await expect(page.getByRole('alert')).toHaveText('Choose an answer, or say that you are not sure.');
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto('check/');
  await page.waitForSelector(live);
  await page.getByRole('combobox', { name: /Name of/ }).focus();
  await page.keyboard.type('mit');
  await page.keyboard.press('Enter');
  for (const question of [
    'What kind of thing is it?',
    'What do you want to do with it?',
    'Who gets to use it or receive it?',
  ]) {
    await expect(page.locator('h1')).toHaveText(question);
    await expect(page.locator('h1')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
  }
  await expect(verdict(page)).toHaveText(/^Yes/);
  await expect(page.locator('h1')).toBeFocused();
});

test('the copied text says what it is not and where it comes from', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('check/?license=mit&kind=code&do=use-as-is&for=public-files');
  await page.waitForSelector(live);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('This is not legal advice');
  expect(text).toContain(page.url());
  expect(text).toContain('Do these first');
});

test('a clause opens in place, the whole way can be read', async ({ page }) => {
  await page.goto('check/?license=mit&kind=code&do=use-as-is&for=public-files');
  await page.waitForSelector(live);
  await page.getByRole('region', { name: 'Do these first' }).locator('.cite').first().click();
  await expect(page.locator('.reveal-panel')).toContainText('Look for:');
  await page.keyboard.press('Escape');
  await page.getByText('How we got here, step by step').click();
  await expect(page.getByText(/The most serious finding decides/)).toBeVisible();
});

const hostile = [
  'license=mit&kind=spoon&do=fly&for=moon&facts=xx:1,funding:none&yes=nothing&stance=bold',
  `license=${'a'.repeat(5000)}`,
  'license=%3Cscript%3Ealert(1)%3C/script%3E',
  'license=mit&license=gpl-3.0',
  'license=constructor&do=__proto__&facts=__proto__:1&yes=toString',
  'license=mit&ask=result&skip=,,,&show=everything',
  'q=%E0%A4%A&bogus=1',
];

for (const query of hostile) {
  test(`survives ${query.slice(0, 60)}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`check/?${query}`);
    await page.waitForSelector(live);
    await expect(page.locator('h1')).toHaveText(/\S/);
    expect(errors).toEqual([]);
  });
}

test('says which parts of an address it left out', async ({ page }) => {
  await page.goto('check/?license=mit&do=fly&bogus=1');
  await page.waitForSelector(live);
  await expect(page.getByText('Part of this address could not be read')).toBeVisible();
  await expect(page.locator('main')).toContainText('bogus');
});

const screens = [
  'license=bigscience-bloom-rail-1.0&kind=model&do=fine-tune&for=public-service',
  'license=cc-by-nc-4.0&kind=dataset&do=use-as-is&for=published-content&facts=funding:sponsorship',
  'license=llama3.1&kind=model&do=put-online&for=public-service',
  'license=openrail',
];

for (const query of screens) {
  for (const look of looks) {
    test(`axe, size and width of ${query} at ${look.width} (${look.colorScheme})`, async ({ page }) => {
      await dress(page, look);
      await page.goto(`check/?${query}`);
      await page.waitForSelector(live);
      await expect(page.locator('h1')).toHaveText(/\S/);
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(mostElements);
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('Check explains itself and leads to the licenses', async ({ page }) => {
    await page.goto('check/');
    await expect(page.locator('main')).toContainText('How this works');
    await expect(page.locator('main').getByRole('link', { name: /read the licenses/ })).toHaveAttribute(
      'href',
      /licenses\/$/,
    );
  });
});
