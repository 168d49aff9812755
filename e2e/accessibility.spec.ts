import { AxeBuilder } from '@axe-core/playwright';
import { expect, onePathOfEachKind, test } from './journey.ts';

for (const path of onePathOfEachKind) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path} (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await page.waitForSelector('#root[data-live]');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }
}
