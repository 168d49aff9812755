import { dress, faultsOf, looks, overflowOf } from './axe.ts';
import { expect, test } from './journey.ts';

const live = '#root[data-live]';
const plan = { do: 'put-online', for: 'public-service', facts: 'organization:nonprofit,funding:donations', no: 'all' };
const kept = JSON.stringify({ state: { plan, theme: 'system' }, version: 1 });

test('the list narrows while typing, and the address follows', async ({ page }) => {
  await page.goto('/licenses/');
  await page.waitForSelector(live);
  const rows = page.locator('main li');
  const all = await rows.count();
  await page.getByRole('searchbox').pressSequentially('bloom');
  await expect(page.getByRole('heading', { name: /match/ })).toBeVisible();
  await expect(rows.first()).toContainText('BLOOM');
  expect(await rows.count()).toBeLessThan(all);
  await expect(page).toHaveURL(/\/licenses\/\?q=bloom$/);
  await page.reload();
  await expect(rows.first()).toContainText('BLOOM');
  await expect(page.getByRole('searchbox')).toHaveValue('bloom');
  await page.getByRole('searchbox').fill('');
  await expect(rows).toHaveCount(all);
});

test('words of what a license says find it too', async ({ page }) => {
  await page.goto('/licenses/?q=non-commercial');
  await expect(page.getByRole('link', { name: /NonCommercial/ }).first()).toBeVisible();
  await expect(page.getByText('is not in Lichen')).toHaveCount(0);
});

test('another version of a known license is not passed off as it', async ({ page }) => {
  await page.goto('/licenses/?q=gpl%201.0');
  await expect(page.getByText('“gpl 1.0” is not in Lichen', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'GPL, version unknown' })).toBeVisible();
});

test('the same search again from the front page starts the box anew', async ({ page }) => {
  await page.goto('/licenses/?q=bloom');
  await page.waitForSelector(live);
  await page.getByRole('navigation').getByRole('link', { name: 'Licenses' }).click();
  await expect(page).toHaveURL(/\/licenses\/$/);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('bloom');
});

for (const [what, query] of [
  ['a huge text', `q=${'x'.repeat(10_000)}`],
  ['a repeated parameter', 'q=bloom&q=mit'],
] as const) {
  test(`${what} is left out with a note`, async ({ page, problems }) => {
    await page.goto(`/licenses/?${query}`);
    await expect(page.getByText('that part was left out')).toBeVisible();
    await expect(page.getByRole('link', { name: /BLOOM/ })).toBeVisible();
    expect(problems).toEqual([]);
  });
}

for (const query of [
  'q=%7B%22a%22%3A1%7D',
  'q=<script>document.title=1</script>',
  'q=%22%3E%3Cimg src=x onerror=alert(1)%3E',
  'q=%E0%A4%A',
  '__proto__=1&constructor=2',
  'q',
]) {
  test(`?${query} is text and nothing more`, async ({ page, problems }) => {
    await page.goto(`/licenses/?${query}`);
    await page.waitForSelector(live);
    await expect(page.locator('h1')).toHaveText('Licenses');
    await expect(page).toHaveTitle(/Licenses/);
    expect(problems).toEqual([]);
  });
}

for (const width of [360, 1280]) {
  test(`every row shows the verdict for the kept plan, and nothing moves at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript((text) => {
      localStorage.setItem('lichen-visitor', text);
      document.addEventListener('DOMContentLoaded', () => (document.documentElement.dataset.shift = '0'));
      new PerformanceObserver((list) => {
        const moved = list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0);
        const { dataset } = document.documentElement;
        dataset.shift = String(Number(dataset.shift ?? 0) + moved);
      }).observe({ type: 'layout-shift', buffered: true });
    }, kept);
    await page.goto('/licenses/');
    const rows = page.locator('[data-row]');
    await expect(rows.first().locator('.verdict')).toBeVisible();
    await page.waitForTimeout(300);
    expect(Number(await page.locator('html').getAttribute('data-shift'))).toBeLessThanOrEqual(0.005);
    await rows.last().scrollIntoViewIfNeeded();
    await expect(rows.last().locator('.verdict')).toBeVisible();
  });
}

test('a plan in the address goes before the kept one', async ({ page }) => {
  await page.goto(`/licenses/?v=1&do=put-online&for=public-service&facts=funding:sale,organization:nonprofit&no=all`);
  const row = page.locator('[data-row="cc-by-nc-4.0"]');
  await row.scrollIntoViewIfNeeded();
  await expect(row.locator('.v-no')).toBeVisible();
});

for (const look of looks) {
  for (const path of ['/licenses/', '/licenses/?q=nothing of the kind', '/which/openrail/', '/not-stated/', '/404/']) {
    test(`${path} has no faults and no sideways scrolling at ${look.width} px, ${look.colorScheme}`, async ({
      page,
    }) => {
      await dress(page, look);
      await page.goto(path);
      await page.waitForSelector(live);
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
    });
  }
}

test('an ambiguous name says what is missing, what it may be and whom to ask', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/which/openrail/');
  await page.waitForSelector(live);
  await expect(page.getByRole('link', { name: /BLOOM/ })).toBeVisible();
  await page.getByRole('button', { name: 'Copy the message' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('“openrail”');
});

test('the not-found page searches', async ({ page }) => {
  await page.goto('/no-such-page/');
  await page.waitForSelector(live);
  await page.getByRole('searchbox').fill('bloom');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/licenses\/\?q=bloom$/);
});
