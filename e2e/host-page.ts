import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** Where the pages of the foreign host stand; a really served page, as browsers treat made-up responses as another network. */
export const hostFolder = '.cache/host';

/** Opens a page of another origin with this markup in its body, under this content security policy if one is given. */
export async function showInHost(page: Page, host: string, body: string, policy?: string): Promise<void> {
  const file = `${randomUUID()}.html`;
  await mkdir(hostFolder, { recursive: true });
  const policyTag = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '';
  await writeFile(
    `${hostFolder}/${file}`,
    `<!doctype html><html lang="en">${policyTag}<title>A nonprofit's page</title><link rel="icon" href="data:,"><body>${body}</body></html>`,
  );
  await page.goto(host + file);
}
