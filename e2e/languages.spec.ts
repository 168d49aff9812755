import type { Locator, Page } from '@playwright/test';
import { overflowOf } from './axe.ts';
import { expect, test } from './journey.ts';
import { literalsIn, literalsOf, unfold } from './literals.ts';
import { ICON_PATHS } from '../src/ui/icon-paths.ts';

const four = 'apache-2.0,bigscience-bloom-rail-1.0,llama3.1,cc-by-nc-4.0';
const plan = 'v=1&do=fine-tune&for=public-service&facts=organization:nonprofit';

test('what counts as a literal', () => {
  for (const text of ['Close', '[Çļöšé……] now', '[Çļöšé now……]', '[Ýöú [máý……] Close……]'])
    expect(literalsIn(text), text).not.toEqual([]);
  for (const text of ['[Çļöšé……]', '[Ýöú [máý……]……] · 4', 'apache-2.0', '[Šéé mit……]', '19 May 2022', '“”'])
    expect(literalsIn(text), text).toEqual([]);
});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('#root[data-live]');
}

/** Opens the first few marks and words one after the other; each shows more words. */
async function openMarks(page: Page, check: (what: string) => Promise<void>): Promise<void> {
  for (const kind of ['.cite', '.term']) {
    for (const mark of (await page.locator(`main ${kind}:visible`).all()).slice(0, 3)) {
      await mark.click();
      await expect(page.locator('.reveal-panel').first()).toBeVisible();
      await check(kind);
      await page.keyboard.press('Escape');
    }
  }
}

/** Every button that copies, pressed; what the clipboard holds then must be in the language too. */
async function copiedLiterals(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const button of await page.locator(`main button:has(path[d="${ICON_PATHS.copy}"]):visible`).all()) {
    await button.click();
    found.push(...literalsIn(await page.evaluate(() => navigator.clipboard.readText())));
  }
  return found;
}

const question = (page: Page): Locator =>
  page
    .locator('main form')
    .filter({ has: page.locator('[type=submit]') })
    .and(page.locator(':not([role=search])'));

/** Answers a question of the wizard with its first or last answer, or skips it where there is none to press. */
async function answer(page: Page, which: 'first' | 'last'): Promise<void> {
  const before = await page.locator('h1').innerText();
  const form = question(page);
  for (const list of await form.locator('fieldset').all()) {
    if ((await list.getByRole('radio').count()) > 0) await list.getByRole('radio')[which]().check({ force: true });
  }
  const isAnswered = (await form.locator(':checked:not(option)').count()) > 0;
  await form
    .locator(isAnswered ? '.button[type=submit]' : '.button[type=button]')
    .last()
    .click();
  await expect(page.locator('h1')).not.toHaveText(before);
}

/** Names a license and answers what the wizard asks, up to the result. */
async function walk(
  page: Page,
  { name, which, check }: { name: string; which: 'first' | 'last'; check: (what: string) => Promise<void> },
): Promise<void> {
  const start = await page.locator('h1').innerText();
  await page.locator('main input').first().fill(name);
  await page.locator('main input').first().press('Enter');
  await expect(page.locator('h1')).not.toHaveText(start);
  for (let count = 0; count < 25 && (await question(page).count()) > 0; count += 1) {
    await check(`question ${count + 1} about ${name}`);
    await answer(page, which);
  }
  await expect(page.locator('main .verdict-panel')).toBeVisible();
}

test.describe('in the pseudo-language', () => {
  test('no screen shows, speaks or copies a word that cannot be translated', async ({
    page,
    context,
    pseudo,
    problems,
  }) => {
    test.setTimeout(240_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const found: string[] = [];
    const check = async (where: string): Promise<void> => {
      await unfold(page);
      found.push(...(await literalsOf(page)).map((literal) => `${where} · ${literal}`));
    };
    const checkCopies = async (where: string): Promise<void> =>
      void found.push(...(await copiedLiterals(page)).map((line) => `${where}, copied · ${line}`));

    await open(page, pseudo);
    await check('front');
    const field = page.getByRole('combobox').and(page.locator('input'));
    await field.pressSequentially('bloom');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await check('front, suggestions');
    await field.press('ArrowDown');
    await field.press('Enter');

    await expect(page).toHaveURL(/\/license\//);
    await page.mouse.move(30, 30);
    await check('license');
    await openMarks(page, (what) => check(`license, ${what}`));
    for (const id of ['apache-2.0', 'llama3.1', 'cc-by-nc-4.0', 'gpl-3.0', 'seer-license']) {
      await open(page, `${pseudo}license/${id}/`);
      await check(`license ${id}`);
    }

    await open(page, `${pseudo}licenses/?${plan}`);
    await check('licenses');
    await page.getByRole('searchbox').fill('xqvm pqf');
    await expect(page.getByRole('searchbox')).toHaveValue('xqvm pqf');
    await check('licenses, nothing found');

    await open(page, `${pseudo}compare/`);
    await check('compare, start');
    await open(page, `${pseudo}compare/?ids=${four}&${plan}&show=all`);
    await check('compare');
    await openMarks(page, (what) => check(`compare, ${what}`));
    await checkCopies('compare');
    await page.setViewportSize({ width: 360, height: 800 });
    await check('compare, narrow');
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, `${pseudo}compare/?ids=${four},xqvm,mit,mit&v=x`);
    await check('compare, left out');

    await open(page, `${pseudo}check/`);
    await check('check, first question');
    await walk(page, { name: 'llama 3.1', which: 'last', check });
    await open(page, `${pseudo}check/`);
    await walk(page, { name: 'bloom', which: 'first', check });
    await check('check, result');
    await openMarks(page, (what) => check(`check result, ${what}`));
    await checkCopies('check result');

    for (const path of [
      'check/?license=openrail',
      `check/?license=cc-by-nc-4.0&${plan}&show=result&xqv=1`,
      'about/',
      'which/openrail/',
      'not-stated/',
      'no-such-page/',
      'license/no-such-license/',
    ]) {
      await open(page, pseudo + path);
      await check(path);
      await checkCopies(path);
    }
    await page.locator('footer button').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('dialog');
    await page.goto(`${pseudo}embed/license/llama3.1/`);
    await check('embedded card');

    expect([...new Set(found)]).toEqual([]);
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  });
});

test.describe('in a language from right to left', () => {
  const paths = [
    '',
    'license/bigscience-bloom-rail-1.0/',
    `licenses/?${plan}`,
    `compare/?ids=${four}`,
    'check/',
    `check/?license=bigscience-bloom-rail-1.0&kind=model&${plan}`,
    `check/?license=bigscience-bloom-rail-1.0&kind=model&${plan}&no=all&show=result`,
    'about/',
    'which/openrail/',
    'not-stated/',
    'no-such-page/',
  ];

  for (const width of [1280, 360]) {
    test(`every screen is mirrored and whole at ${width} px`, async ({ page, pseudoRtl }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of paths) {
        await open(page, pseudoRtl + path);
        await expect(page.locator('html'), path).toHaveAttribute('dir', 'rtl');
        expect.soft(await overflowOf(page), path).toBe(0);
        const [brand, tools, heading] = await Promise.all(
          ['.site-brand', '.site-tools', 'h1'].map((part) => page.locator(part).first().boundingBox()),
        );
        expect(brand?.x, path).toBeGreaterThan(tools?.x ?? Infinity);
        expect((brand?.x ?? 0) + (brand?.width ?? 0), path).toBeGreaterThan(width - 120);
        expect(heading && heading.x >= 0 && heading.x + heading.width <= width, path).toBe(true);
      }
    });
  }

  test('tables start at the right', async ({ page, pseudoRtl }) => {
    await open(page, `${pseudoRtl}compare/?ids=${four}`);
    const row = page.locator('.data-table tbody tr:has(td + td)').first();
    const [head, cell] = await Promise.all([row.locator('th').boundingBox(), row.locator('td').first().boundingBox()]);
    expect(head?.x).toBeGreaterThan(cell?.x ?? Infinity);
  });

  for (const width of [1280, 360]) {
    test(`citations open inside the window at ${width} px`, async ({ page, pseudoRtl }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['license/bigscience-bloom-rail-1.0/', `compare/?ids=${four}`]) {
        await open(page, pseudoRtl + path);
        const marks = await page.locator('main .cite:visible').all();
        for (const mark of [marks[0], marks[1], marks[4]]) {
          await mark?.click();
          const panel = page.locator('.reveal-panel');
          await expect(panel).toBeVisible();
          const box = await panel.boundingBox();
          expect(box && box.x >= 0 && box.x + box.width <= width, path).toBe(true);
          expect(await overflowOf(page), path).toBe(0);
          await page.keyboard.press('Escape');
          await expect(panel).toHaveCount(0);
        }
      }
    });
  }
});
