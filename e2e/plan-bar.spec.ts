import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

const live = '#root[data-live]';
const bar = (page: Page) => page.getByRole('complementary', { name: 'Your plan' });

/** Reaches a result, which keeps its plan. */
async function keepPlan(page: Page): Promise<void> {
  await page.goto('check/?license=cc-by-nc-4.0&kind=dataset&do=use-as-is&for=public-files&facts=funding:fee');
  await page.waitForSelector(live);
  await expect(bar(page)).toContainText('Use a dataset as it came, and give anyone the files');
}

test('there is no bar before there is a plan', async ({ page }) => {
  await page.goto('');
  await page.waitForSelector(live);
  await expect(bar(page)).toHaveCount(0);
});

test('a plan follows through every screen, with the verdict of the license on it', async ({ page }) => {
  await keepPlan(page);
  for (const path of ['', 'licenses/', 'compare/', 'about/']) {
    await page.goto(path);
    await expect(bar(page)).toContainText('for your plan:');
    await expect(bar(page).locator('.verdict')).toHaveCount(0);
  }
  await page.goto('license/cc-by-nc-4.0/');
  await expect(bar(page).locator('.verdict')).toHaveText('No', { useInnerText: true });
  await page.goto('license/mit/');
  await expect(bar(page).locator('.verdict')).toHaveText(/^Yes/, { useInnerText: true });
});

test('“see why” opens the result for the license of the page', async ({ page }) => {
  await keepPlan(page);
  await page.goto('license/cc-by-4.0/');
  await bar(page).getByRole('link', { name: 'See why' }).click();
  await expect(page).toHaveURL(/license=cc-by-4\.0/);
  await expect(page.locator('.verdict-panel h2')).toHaveText(/^Yes, if/);
});

test('“change plan” opens the questions with the answers given', async ({ page }) => {
  await keepPlan(page);
  await page.goto('license/mit/');
  await bar(page).getByRole('link', { name: 'Change plan' }).click();
  await expect(page.locator('h1')).toHaveText('What do you want to do with it?');
  await expect(page.getByRole('radio', { name: /just as it came/ })).toBeChecked();
});

test('a forgotten plan is gone for good', async ({ page }) => {
  await keepPlan(page);
  await page.goto('license/mit/');
  await bar(page).getByRole('button', { name: 'Forget plan' }).click();
  await expect(bar(page)).toHaveCount(0);
  await page.reload();
  await page.waitForSelector(live);
  await expect(bar(page)).toHaveCount(0);
});

test('a kept theme survives keeping a plan', async ({ page }) => {
  await page.goto('');
  await page.waitForSelector(live);
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('dark');
  await keepPlan(page);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const width of [1280, 360]) {
  test(`the bar moves nothing when it appears (${width})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await keepPlan(page);
    await page.addInitScript(() => {
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += 'value' in entry ? Number(entry.value) : 0;
        document.documentElement.dataset.shift = String(shift);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('license/mit/');
    await page.waitForSelector(live);
    await expect(bar(page).locator('.verdict')).toHaveText(/^Yes/, { useInnerText: true });
    await page.waitForTimeout(500);
    expect(Number(await page.locator('html').getAttribute('data-shift'))).toBeLessThanOrEqual(0.005);
  });
}

test('works where storage is blocked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await keepPlan(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Licenses' }).click();
  await expect(bar(page)).toContainText('for your plan:');
});
