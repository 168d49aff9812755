import type { Locator, Page } from '@playwright/test';
import { faultsOf, looks, mostElements, otherLooks, overflowOf } from './axe.ts';
import { expect } from './journey.ts';

/** The looks in which the pages about many licenses are walked through. */
export const [wideLight, narrowDark] = looks;
export const [, narrowLight] = otherLooks;

/** The row of a table that has this header. */
export const rowOf = (page: Page, part: string, header: string): Locator =>
  page.locator(`${part} tr`).filter({ has: page.getByRole('rowheader', { name: header, exact: true }) });

/** Expects that the page as it stands fits the window, has no more elements than it may, and nothing axe finds fault with. */
export async function expectSound(page: Page): Promise<void> {
  expect(await overflowOf(page)).toBe(0);
  expect(await page.locator('*').count()).toBeLessThanOrEqual(mostElements);
  expect(await faultsOf(page)).toEqual([]);
}
