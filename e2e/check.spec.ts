import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

/** Opens the result of a plan by its address. */
async function open(page: Page, plan: string): Promise<void> {
  await page.goto(`check/?${plan}`);
  await page.waitForSelector('#root[data-live]');
}

const verdict = (page: Page) => page.locator('.verdict-panel h2');
const part = (page: Page, name: string) => page.getByRole('region', { name });
const duties = (page: Page) => part(page, 'Do these first');

const school = 'license=bigscience-bloom-rail-1.0&kind=model&do=fine-tune&for=public-service&facts=funding:none';

test.describe('a school network fine-tunes BLOOM and offers feedback on its free website', () => {
  test('may, with duties and their clauses', async ({ page }) => {
    await open(page, `${school}&no=all`);
    await expect(verdict(page)).toHaveText(/^Yes, if you do \d things$/);
    const list = duties(page);
    await expect(list).toContainText('Put the use limits into your own terms');
    await expect(list).toContainText('§ 4.1');
    await expect(list).toContainText('Give a copy of this license');
    await expect(list).toContainText('say that you changed them');
    await expect(list).toContainText('a machine wrote it');
    await expect(list).toContainText('Attachment A 5');
    await expect(list).toContainText('newest version');
    await expect(part(page, 'Keep in mind')).toContainText('A license is not consent');
  });

  test('may not let it decide by itself', async ({ page }) => {
    await open(page, `${school},human-review:no&no=all&yes=automated-decisions`);
    await expect(verdict(page)).toHaveText('No');
    await expect(part(page, 'Why')).toContainText('Attachment A 8');
    await expect(part(page, 'What would change the answer')).toContainText('A person checks: Yes');
  });
});

test.describe('a clinic', () => {
  for (const license of ['bigscience-bloom-rail-1.0', 'creativeml-openrail-m']) {
    test(`may not explain test results with ${license}, and may route mail`, async ({ page }) => {
      const plan = `license=${license}&kind=model&do=run&for=only-us&no=all`;
      await open(page, `${plan}&yes=medical-advice`);
      await expect(verdict(page)).toHaveText('No');
      await expect(part(page, 'Why')).toContainText(/Attachment A/);
      await expect(part(page, 'What stays possible')).toContainText('Sorting a clinic');
      await open(page, plan);
      await expect(verdict(page)).toHaveText(/^Yes/);
    });
  }
});

test('a refugee-aid group may not summarize asylum cases, and learns what stays possible', async ({ page }) => {
  await open(page, 'license=bigscience-bloom-rail-1.0&kind=model&do=run&for=only-us&no=all&yes=migration-and-asylum');
  await expect(verdict(page)).toHaveText('No');
  await expect(part(page, 'Why')).toContainText('Attachment A 13');
  const stays = part(page, 'What stays possible');
  await expect(stays).toContainText('Language lessons for newcomers');
  await stays.getByRole('link', { name: /Migration and asylum/ }).click();
  await expect(verdict(page)).toHaveText(/^Yes, if/);
});

test.describe('a CC BY-NC dataset in a course', () => {
  const course = 'license=cc-by-nc-4.0&kind=dataset&do=use-as-is&for=partners-files&facts=purpose:teaching';

  test('the question says that being a charity is not the test', async ({ page }) => {
    await open(page, course);
    await expect(page.locator('h1')).toHaveText('How is this activity paid for?');
    await expect(page.locator('main')).toContainText('Being a charity is not the test');
    await expect(page.locator('main')).toContainText('A paid course or service above cost is aimed at being paid');
  });

  test('paid: no', async ({ page }) => {
    await open(page, `${course},funding:fee`);
    await expect(verdict(page)).toHaveText('No');
    await expect(part(page, 'Why')).toContainText('§ 1(i)');
  });

  test('free, funded by a grant: yes, if', async ({ page }) => {
    await open(page, `${course},funding:grant`);
    await expect(verdict(page)).toHaveText(/^Yes, if/);
    await expect(part(page, 'Why')).toContainText('A grant that pays for free work is not pay for the use');
  });

  test('free, with a sponsor’s logo: unclear, with both readings', async ({ page }) => {
    await open(page, `${course},funding:sponsorship`);
    await expect(verdict(page)).toHaveText('Unclear');
    const readings = part(page, 'Two ways to read this');
    await expect(readings).toContainText('Any payment tied to the use');
    await expect(readings).toContainText('The test is what the use is mainly for');
    await expect(readings).toContainText('Read this way by:');
  });
});

test.describe('research licenses and thresholds', () => {
  test('OPT-175B in production: no', async ({ page }) => {
    await open(page, 'license=opt-175b-license&kind=model&do=put-online&for=public-service&facts=purpose:operations');
    await expect(verdict(page)).toHaveText('No');
  });

  test('SEER in a study: yes, if', async ({ page }) => {
    await open(page, 'license=seer-license&kind=model&do=run&for=only-us&facts=purpose:research,funding:grant&no=all');
    await expect(verdict(page)).toHaveText(/^Yes, if/);
  });

  test('Llama 3.1 asks for the number of users and shows on which side one is', async ({ page }) => {
    await open(page, 'license=llama3.1&kind=model&do=put-online&for=public-service&facts=funding:none&no=all');
    await expect(page.locator('h1')).toHaveText(/How many people/);
    const number = page.getByRole('spinbutton');
    const soFar = page.getByRole('complementary', { name: /so far/ });
    await number.fill('800000000');
    await expect(soFar.locator('.verdict')).toHaveText('No');
    await number.fill('2000');
    await expect(soFar.locator('.verdict')).toHaveText('Yes, if…');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(verdict(page)).toHaveText(/^Yes, if/);
    await expect(duties(page)).toContainText('Built with Llama');
  });

  test('a smaller model that learned from Llama’s answers carries the name', async ({ page }) => {
    await open(
      page,
      'license=llama3.1&kind=model&do=distill&for=public-files&facts=funding:none,monthly-users:2000&no=all',
    );
    await expect(verdict(page)).toHaveText(/^Yes, if/);
    await expect(duties(page)).toContainText('Llama');
  });
});

test.describe('copyleft in-house, behind a website, shared', () => {
  const cases = [
    ['gpl-3.0&kind=code&do=run&for=only-us', /^Yes$/],
    ['gpl-3.0&kind=code&do=put-online&for=public-service', /^Yes$/],
    ['gpl-3.0&kind=code&do=use-as-is&for=public-files', /^Yes, if/],
    ['odbl&kind=dataset&do=transform-data&for=only-us', /^Yes$/],
    ['odbl&kind=dataset&do=put-online&for=public-service', /^Yes, if/],
    ['odbl&kind=dataset&do=transform-data&for=public-files', /^Yes, if/],
  ] as const;
  for (const [plan, expected] of cases) {
    test(plan, async ({ page }) => {
      await open(page, `license=${plan}&facts=funding:none`);
      await expect(verdict(page)).toHaveText(expected);
    });
  }
});

test('Apache-2.0 on weights: what it grants and what it does not speak about', async ({ page }) => {
  await open(page, 'license=apache-2.0&kind=model&do=fine-tune&for=public-files&facts=funding:none');
  await expect(verdict(page)).toHaveText(/^Yes, if/);
  await expect(part(page, 'Why')).toContainText('You may use it, change it');
  await expect(part(page, 'Keep in mind')).toContainText('written for another kind of thing');
  await expect(part(page, 'What Apache 2.0 does not speak about')).toContainText('trained on the work');
});

test.describe('no invented answer', () => {
  test('a name Lichen does not know', async ({ page }) => {
    await open(page, 'license=moss-9.9&kind=model&do=run&for=only-us');
    await expect(verdict(page)).toHaveText('Not in Lichen');
    await expect(page.locator('main')).toContainText('What to do now');
  });

  for (const tag of ['other', 'unknown', 'none', 'not-stated']) {
    test(`the tag ${tag}`, async ({ page }) => {
      await open(page, `license=${tag}`);
      await expect(verdict(page)).toHaveText('Not stated');
      await expect(page.getByRole('button', { name: 'Copy' })).toBeVisible();
    });
  }

  test('an empty name', async ({ page }) => {
    await open(page, '');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(verdict(page)).toHaveText('Not stated');
  });

  test('the tag openrail leads to the versions, and the plan goes along', async ({ page }) => {
    await open(page, 'license=openrail&kind=model&do=run&for=only-us&no=all');
    await expect(verdict(page)).toHaveText('Not stated');
    await expect(page.locator('h1')).toContainText('openrail');
    await page.getByRole('link', { name: 'CreativeML Open RAIL-M', exact: true }).click();
    await expect(verdict(page)).toHaveText(/^Yes/);
    await expect(page).toHaveURL(/license=creativeml-openrail-m.*do=run/);
  });
});
