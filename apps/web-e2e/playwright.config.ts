import { defineConfig } from '@playwright/test';
import { findBrowser, type Browser } from './support/browser.ts';
import { freePort } from './support/ports.ts';

// Every worker reads this file again: what was found or chosen first is passed on in the environment.
process.env['E2E_PORT'] ??= String(await freePort());
process.env['E2E_BROWSER'] ??= JSON.stringify(await findBrowser());
const browser = JSON.parse(process.env['E2E_BROWSER']) as Browser;

export default defineConfig({
  testDir: 'src',
  outputDir: '../../tmp/web-e2e',
  globalSetup: './support/product.ts',
  reporter: [['list'], ['../../tools/test/playwright-counts.mjs']],
  forbidOnly: true,
  // One story told by one clock: tests that let time pass must not meet. Files run in the order of their names.
  workers: 1,
  // Against hanging alone: how fast a busy machine is decides nothing here.
  timeout: 300_000,
  expect: { timeout: 40_000 },
  use: {
    baseURL: `http://127.0.0.1:${process.env['E2E_PORT']}`,
    browserName: 'chromium',
    headless: true,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browser.executablePath, args: [...browser.args] },
  },
  projects: [
    { name: 'journeys', testMatch: '**/*.spec.ts' },
    { name: 'photos', testMatch: '**/*.photos.ts' },
  ],
});
