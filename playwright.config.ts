import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

process.env.CHROME_PATH ??= await findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e',
  globalSetup: './e2e/servers.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 120_000, // a busy machine is slow, not wrong: nothing here measures time
  expect: { timeout: 20_000 },
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    locale: 'en',
    serviceWorkers: 'block', // keeping every page for offline use takes longer than most tests
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
