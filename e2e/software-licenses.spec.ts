import { dress } from './axe.ts';
import { expect, test } from './journey.ts';
import { expectSound, narrowDark, rowOf, wideLight } from './survey-page.ts';

test('from MIT to what software licenses leave unsaid on models, each answer with its reason', async ({
  page,
  problems,
}) => {
  await dress(page, wideLight);
  await page.goto('license/mit/');
  await page.getByRole('link', { name: /What software licenses say about models/ }).click();
  await expect(page.locator('h1')).toHaveText('Software licenses on models');
  const outputs = rowOf(page, '#software', 'MIT').locator('td').nth(2);
  await expect(outputs).toContainText('Not mentioned');
  await outputs.locator('.cite').click();
  await expect(page.locator('.reveal-panel')).toContainText('does not speak of what a program or a model puts out');
  await expectSound(page);
  await page.keyboard.press('Escape');
  await expect(outputs.locator('.cite')).toBeFocused();
  await page.locator('#promise .cite').first().click();
  await expect(page.locator('.reveal-panel')).toContainText('Look for');

  await dress(page, narrowDark);
  await expect(outputs).toBeHidden();
  await page
    .locator('#software')
    .getByRole('button', { name: /^Permissive/, expanded: false })
    .click();
  await expect(outputs).toBeVisible();
  await expectSound(page);
  expect(problems).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every answer stands open on a phone', async ({ page }) => {
    await dress(page, narrowDark);
    await page.goto('software-licenses-on-models/');
    await expect(page.getByRole('rowheader', { name: 'MIT', exact: true })).toBeVisible();
    await expect(page.locator('#software td').last()).toBeVisible();
    await expect(page.locator('#software button').first()).toBeHidden();
  });
});
