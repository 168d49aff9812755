import { dress, faultsOf, looks, overflowOf } from './axe.ts';
import { expect, test } from './journey.ts';

const wideLight = looks[0];
const narrowDark = looks[1];

test('from a RAIL license to its family: the tree, who bars which use with the clause, the halves, and a name read', async ({
  page,
  problems,
}) => {
  await dress(page, wideLight);
  await page.goto('license/bigscience-openrail-m/');
  await page.getByRole('link', { name: /RAIL family/ }).click();
  await expect(page.locator('h1')).toHaveText('The RAIL family');
  await expect(page.locator('#tree li').filter({ hasText: 'BLOOM RAIL 1.0' })).toContainText('19 May 2022');

  const medical = page.locator('#matrix tr').filter({ has: page.getByRole('rowheader', { name: 'Medical advice' }) });
  await medical.locator('.cite').nth(1).click();
  await expect(page.locator('.reveal-panel')).toContainText('BigScience OpenRAIL-M');
  await expect(page.locator('.reveal-panel q')).toHaveText(/medical/);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');

  const research = page.locator('#halves tr').filter({ hasText: 'Research-Use RAIL-M' });
  await expect(research.locator('td').first()).toHaveText('No');
  await page.getByLabel('Name of a license').fill('RAIL-D');
  await expect(page.locator('#names')).toContainText('D for data');
  await expect(page.locator('#names')).toContainText('Lichen knows no text');
  await page.getByRole('button', { name: 'OpenRAIL-M', exact: true }).click();
  await expect(page.locator('#names').getByRole('link', { name: 'BigScience OpenRAIL-M' })).toBeVisible();
  expect(await page.locator('*').count()).toBeLessThanOrEqual(1800);

  await dress(page, narrowDark);
  expect(await overflowOf(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark of the table leads to the uses the license bars', async ({ page }) => {
    await page.goto('rail/');
    await expect(page.getByLabel('Name of a license')).toBeHidden();
    await page.locator('#matrix .cite').first().click();
    await expect(page).toHaveURL(/\/license\/[\w.-]+\/#restrictions$/);
  });
});
