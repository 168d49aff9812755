import type { Page } from '@playwright/test';
import { dress, looks } from './axe.ts';
import { expect, onePathOfEachKind, test } from './journey.ts';

/** Does what the script does when it starts: puts the whole stylesheet in the place of what arrived. */
const putInWholeStyle = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const whole = document.querySelector<HTMLTemplateElement>('#whole-style');
    document.getElementById('first-style')?.replaceWith(whole?.content ?? '');
  });

/** Opens what can be opened and lays out what is far below. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.querySelectorAll('details').forEach((part) => part.setAttribute('open', ''));
    document.getElementById('parts')?.setAttribute('data-whole', '');
  });

/** The page as pictures: on a screen and on paper. */
async function seen(page: Page): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    pictures.push(await page.screenshot({ fullPage: true }));
  }
  return pictures;
}

test.describe('before the script runs', () => {
  for (const path of onePathOfEachKind) {
    test(`${path} looks as it does with the whole stylesheet, on paper too`, async ({ page }) => {
      await page.route('**/*.js', (route) => route.abort());
      await dress(page, looks[1]);
      await page.goto(path);
      await openAll(page);
      const first = await seen(page);
      await putInWholeStyle(page);
      await expect(page.locator('#first-style')).toHaveCount(0);
      const whole = await seen(page);
      expect(first.map((picture, at) => whole[at]?.equals(picture))).toEqual([true, true]);
    });
  }
});
