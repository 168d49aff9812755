import type { Page } from '@playwright/test';
import { overflowOf } from './axe.ts';
import { expect, onePathOfEachKind, somePathsOfEachKind, test } from './journey.ts';

const live = '#root[data-live]';
const plan = 'v=1&do=put-online&for=public-service&facts=organization:nonprofit';

/** Every kind of page, and the states of pages that only scripts can show. */
const states = [
  ...onePathOfEachKind,
  '/compare/?ids=apache-2.0,bigscience-bloom-rail-1.0,llama3.1,cc-by-nc-4.0',
  '/check/?license=bigscience-bloom-rail-1.0&kind=model&do=put-online',
  `/check/?license=bigscience-bloom-rail-1.0&kind=model&${plan}&no=all&show=result`,
  `/licenses/?${plan}`,
  '/find/?name=stable-diffusion-2-1',
  '/find/?name=llama',
];

const names = [
  'name',
  'v',
  'license',
  'kind',
  'do',
  'for',
  'facts',
  'yes',
  'no',
  'stance',
  'ids',
  'show',
  'q',
  'ask',
  'skip',
];
const all = (value: string): string => names.map((name) => `${name}=${value}`).join('&');

/** Addresses nobody means well with: what every parameter of the site is set to. */
const attacks: Record<string, string> = {
  unknown: `${all('no-such-thing')}&nothing=1&utm_source=x`,
  repeated: `${all('mit')}&${all('bloom')}`,
  'huge in one': `q=${'x'.repeat(10_000)}`,
  'huge in several': `ids=${'mit,'.repeat(1200)}&facts=${'a:b,'.repeat(1200)}`,
  scripted: all(
    '%3Cscript%3Edocument.title%3D%27taken%27%3C%2Fscript%3E%22%3E%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D%27taken%27%22%3E',
  ),
  'of other types': `${all('%7B%22a%22%3A%5B1%2Cnull%5D%7D')}&__proto__=1&constructor=%7B%22prototype%22%3A1%7D`,
  'badly encoded': `${all('%E0%A4%A')}&%&=&&==`,
  'javascript: addresses': all('javascript%3Aalert(1)'),
};

/** Pages whose parameters mean something say what they left out of these addresses. */
const speaking: Record<string, string[]> = {
  compare: ['unknown', 'scripted', 'huge in several'],
  check: ['unknown', 'repeated', 'huge in one', 'scripted'],
  licenses: ['repeated', 'huge in one'],
  find: ['repeated'],
};

async function staysWhole(page: Page, path: string): Promise<void> {
  await page.waitForSelector(live);
  await expect(page.locator('h1'), path).toHaveText(/\S/);
  await expect(page, path).not.toHaveTitle(/taken/);
  expect(await page.locator('img[onerror], main a[href^="javascript:"]').count(), path).toBe(0);
}

const serious = (problems: string[]): string[] => problems.filter((problem) => !problem.includes('status of 404'));

for (const path of [...onePathOfEachKind, '/no-such-page/', '/license/%3Cscript%3E/', '/which/__proto__/']) {
  const said = speaking[path.split('/')[1] ?? ''];
  test(`${path} stays whole whatever its address asks for`, async ({ page, problems }) => {
    for (const [attack, query] of Object.entries(attacks)) {
      if (!said && !['scripted', 'huge in several', 'badly encoded'].includes(attack)) continue;
      await page.goto(`${path}?${query}`);
      await staysWhole(page, `${path} ${attack}`);
      expect(serious(problems), `${path} ${attack}`).toEqual([]);
      expect(await overflowOf(page), `${path} ${attack}`).toBe(0);
      if (said?.includes(attack))
        await expect.soft(page.locator('main .notice').first(), `${path} ${attack}`).toBeVisible();
    }
  });
}

/** Runs before the page: no storage of any kind, as with site data blocked. */
function blockStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
}

function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
}

function damageStorage(): void {
  for (const name of ['lichen-visitor', 'tsr-scroll-restoration-v1_3']) {
    localStorage.setItem(name, '{"state":{"plan":{"do":["run"],"facts":{"a":1}},"theme":"<b>"},"version":"x');
    sessionStorage.setItem(name, '{"state":');
  }
}

for (const [name, script] of Object.entries({ blocked: blockStorage, full: fillStorage, damaged: damageStorage })) {
  test(`every kind of page works with storage ${name}`, async ({ page, problems }) => {
    await page.addInitScript(script);
    for (const path of name === 'blocked' ? states : states.filter((state) => state === '/' || state.includes('?'))) {
      await page.goto(path);
      await staysWhole(page, path);
      expect(problems, path).toEqual([]);
    }
    await page.getByRole('navigation').getByRole('link').first().click();
    await expect(page.locator('h1')).toHaveText(/\S/);
    await page.goBack();
    await expect(page.locator('h1')).toHaveText(/\S/);
    expect(problems).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('pages of every kind can be read at 320 px and have titles of their own', async ({ page }) => {
    const titles = new Set<string>();
    for (const path of somePathsOfEachKind) {
      await page.goto(path);
      titles.add(await page.title());
      await expect(page.locator('h1'), path).toHaveText(/\S/);
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(200);
      expect(await overflowOf(page), path).toBe(0);
    }
    expect(titles.size).toBe(somePathsOfEachKind.length);
  });
});

test.describe('where a part of a page does not arrive', () => {
  test('a page that is there can be read, and one that is not says what to do', async ({ page }) => {
    await page.route('**/assets/licenses/mit-*', (route) => route.abort());
    await page.goto('/license/mit/', { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toHaveText('MIT License');
    await page.goto('/licenses/');
    await page.waitForSelector(live);
    await page.locator('main a[href$="/license/mit/"]').first().click();
    await expect(page.locator('h1')).toHaveText('Something went wrong here');
    await page.unroute('**/assets/licenses/mit-*');
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.locator('h1')).toHaveText('MIT License');
  });
});

/** How much of the window's height is taken by what stays put when the page scrolls. */
const stuckShare = (page: Page): Promise<number> =>
  page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight / 2);
    const isStuck = (element: Element | null): boolean =>
      element !== null &&
      (['sticky', 'fixed'].includes(getComputedStyle(element).position) || isStuck(element.parentElement));
    const rows = Array.from({ length: Math.floor(innerHeight / 8) }, (_, row) => row * 8);
    return rows.filter((row) => isStuck(document.elementFromPoint(innerWidth / 2, row))).length / rows.length;
  });

const movingCount = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return parseFloat(transitionDuration) > 0 || animationName !== 'none' || scrollBehavior === 'smooth';
      }).length,
  );

const controls =
  '.button, .chip, .pill-select, .search, input:not([type=radio], [type=checkbox], .search input), select:not(.pill-select select)';

/** Signs without a stroke of their own, and controls without a border, in the colors the system forces. */
const lostParts = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const isLost = (element: Element): boolean => {
      const { stroke, borderTopWidth, borderTopColor } = getComputedStyle(element);
      return element.matches('svg') ? stroke === paper : borderTopWidth === '0px' || borderTopColor === paper;
    };
    return [...document.querySelectorAll(`svg.icon, ${selector}`)]
      .filter((element) => element.checkVisibility() && isLost(element))
      .map((element) => element.outerHTML.slice(0, 120));
  }, controls);

for (const path of [...states, '/no-such-page/']) {
  test(`${path} holds at 320 px, at 400 % zoom, with less motion and with forced colors`, async ({
    page,
    problems,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    await page.goto(path);
    await page.waitForSelector(live);
    expect.soft(await overflowOf(page)).toBe(0);
    expect.soft(await stuckShare(page)).toBeLessThanOrEqual(0.4);
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await overflowOf(page)).toBe(0);
    expect.soft(await stuckShare(page)).toBeLessThanOrEqual(0.4);
    expect.soft(await movingCount(page)).toBe(0);
    expect.soft(await lostParts(page)).toEqual([]);
    expect(serious(problems)).toEqual([]);
  });
}
