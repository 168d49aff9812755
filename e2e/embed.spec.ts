import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { dress, faultsOf, looks, otherLooks, overflowOf } from './axe.ts';
import { showInHost } from './host-page.ts';
import { expect, pathsByKind, test } from './journey.ts';

const licenses = (pathsByKind.get('license') ?? []).map((path) => path.split('/')[2] ?? '');

const guide = readFileSync('docs/guides/embedding.md', 'utf8');

/** The blocks of the guide in a language, for this site. */
const examples = (language: string, site: string): string[] =>
  [...guide.matchAll(/^```(\w*)\n([\s\S]*?)\n```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text = '']) => text.replaceAll('https://lichen.example/', site));

/** The line a host copies; what stands inside stays where no script runs. */
const place = (site: string, id: string, attributes = ''): string =>
  `<div class="lichen-card" data-license="${id}" ${attributes}><a href="${site}license/${id}/">${id} in plain words</a></div>` +
  `<script async src="${site}embed.js"></script>`;

const frameHeight = (page: Page, index = 0): Promise<number> =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate((frame) => frame.clientHeight);

const cardHeight = (page: Page, index = 0): Promise<number> =>
  page
    .frameLocator('iframe')
    .nth(index)
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

const sizeOf = async (request: Request): Promise<number> => (await request.sizes()).responseBodySize;

test('a page of another origin shows a card as high as its content, and its own words are gone', async ({
  page,
  host,
  site,
  problems,
}) => {
  await showInHost(page, host, place(site, 'mit'));
  const card = page.frameLocator('iframe');
  await expect(card.locator('h1')).toHaveText('MIT License');
  await expect(page.getByText('in plain words')).toHaveCount(0);
  const height = await cardHeight(page);
  await expect.poll(() => frameHeight(page)).toBe(height);
  expect(height).toBeGreaterThan(300);
  expect(problems).toEqual([]);
});

test('the card says what one may, must and may not do, each with its clause, and that it is no legal advice', async ({
  page,
  site,
}) => {
  await page.goto(`${site}embed/license/bigscience-bloom-rail-1.0/`);
  for (const title of ['You may', 'You must', 'You may not']) {
    const lines = page
      .locator('section', { has: page.getByRole('heading', { name: title, exact: true }) })
      .getByRole('listitem');
    expect(await lines.count()).toBeGreaterThanOrEqual(3);
    for (const line of await lines.all()) await expect(line.getByRole('link')).toHaveText(/\S/);
  }
  await expect(page.getByRole('heading', { name: 'For nonprofits' })).toBeVisible();
  await expect(page.getByText('not legal advice')).toBeVisible();
  await expect(page.getByText('Knowledge of')).toBeVisible();
});

test('a clause opens the full page in a new tab, where everything works', async ({ page, host, site, context }) => {
  await showInHost(page, host, place(site, 'mit'));
  const opened = context.waitForEvent('page');
  await page.frameLocator('iframe').getByRole('listitem').first().getByRole('link').click();
  const full = await opened;
  await expect(full).toHaveURL(`${site}license/mit/#deed`);
  await full.waitForSelector('#root[data-live]');
  expect(await full.evaluate(() => localStorage.length)).toBeGreaterThanOrEqual(0);
});

test('the frame is a sandbox: no origin, no storage, no cookies, no word to the host but its height', async ({
  page,
  host,
  site,
  context,
}) => {
  await page.addInitScript(() =>
    addEventListener('message', ({ data }) => void (document.title = JSON.stringify(data))),
  );
  await showInHost(page, host, place(site, 'mit'));
  await expect(page.locator('iframe')).not.toHaveAttribute('sandbox', /same-origin|top-navigation|forms|modals/);
  await expect(page).toHaveTitle(/^\{"type":"lichen-height","height":[\d.]+\}$/);
  const reached = await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate(() => {
      const tries = [() => localStorage, () => sessionStorage, () => document.cookie, () => parent.document];
      const open = tries.filter((read) => {
        try {
          return read() !== undefined;
        } catch {
          return false;
        }
      });
      return { origin: self.origin, referrer: document.referrer, open: open.length };
    });
  expect(reached).toEqual({ origin: 'null', referrer: '', open: 0 });
  expect(await context.cookies()).toEqual([]);
});

test('it asks for the loader and the card and nothing else, far less than the site', async ({ page, host, site }) => {
  const arrived = new Map<string, Promise<number>>();
  const note = (request: Request): void => {
    if (!request.url().startsWith(host)) arrived.set(request.url(), sizeOf(request));
  };
  const bytes = async (): Promise<number> => (await Promise.all(arrived.values())).reduce((sum, size) => sum + size, 0);
  page.on('requestfinished', note);
  await showInHost(page, host, place(site, 'mit'));
  await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
  await expect.poll(() => [...arrived.keys()]).toEqual([`${site}embed.js`, `${site}embed/license/mit/`]);
  expect(await arrived.get(`${site}embed.js`)).toBeLessThanOrEqual(4096);
  const embed = await bytes();
  arrived.clear();
  await page.goto('/license/mit/');
  await page.waitForSelector('#root[data-live]');
  page.off('requestfinished', note);
  expect(embed).toBeLessThanOrEqual(0.6 * (await bytes()));
});

test('heights that are not sensible, or come from elsewhere, change nothing', async ({ page, host, site }) => {
  await showInHost(page, host, place(site, 'mit'));
  await expect.poll(async () => (await frameHeight(page)) === (await cardHeight(page))).toBe(true);
  const before = await frameHeight(page);
  await page.evaluate(() => postMessage({ type: 'lichen-height', height: 3000 }, '*'));
  await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate(() => parent.postMessage({ type: 'lichen-height', height: 1e9 }, '*'));
  await page.waitForTimeout(100);
  expect(await frameHeight(page)).toBe(before);
});

test('several cards stand on one page, each as high as its own content', async ({ page, host, site }) => {
  const short = `<script src="${site}embed.js" data-license="CC0-1.0" data-title="Our data"></script>`;
  await showInHost(page, host, place(site, 'mit') + place(site, 'llama3.1') + short);
  await expect(page.locator('iframe')).toHaveCount(3);
  expect(
    await page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.getAttribute('title'))),
  ).toEqual(['What the license mit allows', 'What the license llama3.1 allows', 'Our data']);
  for (const index of [0, 1, 2]) {
    await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
    await expect.poll(async () => (await frameHeight(page, index)) === (await cardHeight(page, index))).toBe(true);
  }
});

for (const id of ['../../x', 'no-such-license', '', '<img src=x onerror=alert(1)>']) {
  test(`the unknown license "${id}" makes no frame but a note with a link`, async ({ page, host, site, problems }) => {
    const escaped = id.replaceAll('<', '&lt;');
    await showInHost(
      page,
      host,
      `<div class="lichen-card" data-license="${escaped}">our own words</div><script src="${site}embed.js"></script>`,
    );
    await expect(page.getByText(`Lichen has no license named “${id}”.`)).toBeVisible();
    await expect(page.getByText('our own words')).toBeVisible();
    await expect(page.getByRole('link', { name: 'See the licenses' })).toHaveAttribute('href', `${site}licenses/`);
    await expect(page.locator('iframe, img')).toHaveCount(0);
    expect(problems).toEqual([]);
  });
}

test('the lines of the guide work as they stand, also under the policy it names', async ({
  page,
  host,
  site,
  problems,
}) => {
  const [policy = ''] = examples('', site);
  const lines = examples('html', site);
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    await showInHost(page, host, line, `default-src 'none'; img-src data:; ${policy}`);
    await expect(page.frameLocator('iframe').locator('h1')).toHaveText('MIT License');
  }
  expect(problems.filter((problem) => !problem.includes('allow-scripts'))).toEqual([]);
});

test('colors follow the system unless the host chooses', async ({ page, host, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await showInHost(page, host, place(site, 'mit') + place(site, 'cc0-1.0', 'data-theme="light"'));
  const paint = (index: number) => page.frameLocator('iframe').nth(index).locator('body');
  await expect(paint(0)).toHaveCSS('background-color', 'rgb(29, 36, 32)');
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  await expect(paint(1)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

for (const look of [...looks, ...otherLooks]) {
  test(`axe finds nothing at ${look.width} px, ${look.colorScheme}`, async ({ page, site }) => {
    await dress(page, look);
    await page.goto(`${site}embed/license/bigscience-bloom-rail-1.0/`);
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('every card fits into 280 px, on paper too', async ({ page, site }) => {
  await page.setViewportSize({ width: 280, height: 800 });
  for (const id of licenses) {
    await page.goto(`${site}embed/license/${id}/`);
    expect(await overflowOf(page), id).toBe(0);
    expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().height), id).toBeLessThan(4000);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await overflowOf(page)).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the words of the host stay, and the card itself can be read', async ({ page, host, site }) => {
    await showInHost(page, host, place(site, 'mit'));
    await expect(page.getByRole('link', { name: 'mit in plain words' })).toBeVisible();
    await page.goto(`${site}embed/license/mit/`);
    await expect(page.getByRole('heading', { name: 'You must' })).toBeVisible();
  });
});

test('where the loader cannot be had, the words of the host stay', async ({ page, host, site }) => {
  await page.route('**/embed.js', (route) => route.abort());
  await showInHost(page, host, place(site, 'mit'));
  await expect(page.getByRole('link', { name: 'mit in plain words' })).toBeVisible();
});
