import { dress } from './axe.ts';
import { expect, test } from './journey.ts';
import { expectSound, narrowDark, narrowLight, rowOf, wideLight } from './survey-page.ts';

test('from a RAIL license to its family: the tree, the older changes, and who bars which use with the clause', async ({
  page,
  problems,
}) => {
  await dress(page, wideLight);
  await page.goto('license/bigscience-openrail-m/');
  await page.getByRole('link', { name: /RAIL family/ }).click();
  await expect(page.locator('h1')).toHaveText('The RAIL family');
  await expect(page.locator('#tree li').filter({ hasText: 'BLOOM RAIL 1.0' })).toContainText('19 May 2022');

  const medical = rowOf(page, '#matrix', 'Medical advice');
  await medical.locator('.cite').nth(1).click();
  await expect(page.locator('.reveal-panel')).toContainText('BigScience OpenRAIL-M');
  await expect(page.locator('.reveal-panel q')).toHaveText(/medical/);
  await expectSound(page);
  await page.keyboard.press('Escape');

  const older = page.locator('#changes details');
  await expect(older).not.toHaveAttribute('open');
  await older.locator('summary').click();
  await expect(page.locator('#changes ol > li').last()).toBeVisible();

  await dress(page, narrowDark);
  await expectSound(page);
  expect(problems).toEqual([]);
});

test('what an OpenRAIL promises: a name read, and which texts keep the halves', async ({ page, problems }) => {
  await dress(page, wideLight);
  await page.goto('rail/');
  await page.getByRole('link', { name: 'What an OpenRAIL promises' }).click();
  await expect(page.locator('h1')).toHaveText('What an OpenRAIL promises');

  const research = page.locator('#halves tr').filter({ hasText: 'Research-Use RAIL-M' });
  await expect(research.locator('td').first()).toHaveText('No');
  await page.getByLabel('Name of a license').fill('RAIL-D');
  await expect(page.locator('#names')).toContainText('D for data');
  await expect(page.locator('#names')).toContainText('Lichen knows no text');
  await page.getByRole('button', { name: 'OpenRAIL-M', exact: true }).click();
  await expect(page.locator('#names').getByRole('link', { name: 'BigScience OpenRAIL-M' })).toBeVisible();
  await expectSound(page);

  await dress(page, narrowDark);
  await expectSound(page);
  expect(problems).toEqual([]);
});

test('a phone folds the uses of each domain until they are asked for', async ({ page, problems }) => {
  await dress(page, narrowLight);
  await page.goto('rail/');
  const domain = page.locator('#matrix tbody').filter({ hasText: 'Medical advice' });
  const use = domain.getByText('Medical advice', { exact: true });
  await expect(use).toBeHidden();
  await domain.getByRole('button', { expanded: false }).click();
  await expect(use).toBeVisible();
  await expect(domain.locator('.bars').first()).toHaveCSS('display', 'inline-block');
  await expectSound(page);
  await domain.getByRole('button', { expanded: true }).click();
  await expect(use).toBeHidden();
  expect(problems).toEqual([]);
});

test('the styles of this page come along from another page, and no other page carries them', async ({
  page,
  problems,
}) => {
  await dress(page, wideLight);
  await page.goto('');
  expect(await page.content()).not.toContain('.lineage');
  await page.getByRole('link', { name: 'The RAIL family' }).click();
  await expect(page.locator('.lineage svg')).toHaveCSS('position', 'absolute');
  expect(problems).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark of the table leads to the uses the license bars', async ({ page }) => {
    await dress(page, narrowLight);
    await page.goto('rail/');
    await page.locator('#matrix .cite').first().click();
    await expect(page).toHaveURL(/\/license\/[\w.-]+\/#restrictions$/);
  });

  test('the halves stand open, and the field for names is not shown', async ({ page }) => {
    await dress(page, narrowLight);
    await page.goto('openrail-names/');
    await expect(page.getByLabel('Name of a license')).toBeHidden();
    await expect(page.locator('#halves').getByRole('link', { name: 'BigScience OpenRAIL-M' })).toBeVisible();
    await expect(page.locator('#halves').getByRole('button')).toHaveCount(0);
  });
});
