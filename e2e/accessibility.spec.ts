import { dress, faultsOf, otherLooks, overflowOf } from './axe.ts';
import { expect, onePathOfEachKind, test } from './journey.ts';

for (const path of onePathOfEachKind) {
  for (const look of otherLooks) {
    test(`axe finds nothing on ${path} at ${look.width} px, ${look.colorScheme}`, async ({ page }) => {
      await dress(page, look);
      await page.goto(path);
      await page.waitForSelector('#root[data-live]');
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
    });
  }
}
