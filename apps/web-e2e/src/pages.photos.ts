import { test } from '@playwright/test';
import { pageOf, type Language } from '../support/people.ts';
import { knownPages } from '../support/pages.ts';

const languages: readonly Language[] = ['nl', 'fr', 'en'];
const widths = { desktop: 1280, phone: 390 } as const;

for (const { name, person, path } of knownPages) {
  for (const language of languages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [device, width] of Object.entries(widths)) {
        test(`${name} ${language} ${colorScheme} ${device}`, async ({ browser }) => {
          const page = await pageOf(browser, person, language, { colorScheme, reducedMotion: 'reduce', viewport: { width, height: 900 } });
          await page.goto(await path(page.context().request));
          await page.waitForLoadState('networkidle');
          await page.screenshot({ path: `../../photos/${name}-${language}-${colorScheme}-${device}.png`, fullPage: true });
          await page.context().close();
        });
      }
    }
  }
}
