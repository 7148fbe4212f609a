import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, type Page } from '@playwright/test';
import { signIn, type Language } from '../support/people.ts';
import { knownPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

type Cookies = Awaited<ReturnType<APIRequestContext['storageState']>>['cookies'];

const languages: readonly Language[] = ['nl', 'fr', 'en'];
const signedIn = new Map<string, Cookies>();

/**
 * Every page once in each theme, with the languages taking turns; `npm run photos` takes all combinations. The name of
 * this file makes it the first: later ones let time pass, and what is open now will be closed.
 */
for (const [i, { name, person, path }] of knownPages.entries()) {
  const [first, second] = [languages[i % languages.length]!, languages[(i + 1) % languages.length]!];
  test.describe(name, () => {
    test.use({
      contextOptions: { reducedMotion: 'reduce' },
      colorScheme: 'light',
      storageState: async ({ playwright, baseURL }, use) => {
        const origins = [{ origin: baseURL!, localStorage: [{ name: 'centrale.language', value: first }] }];
        if (person && !signedIn.has(person)) {
          const request = await playwright.request.newContext({ baseURL: baseURL! });
          await signIn(request, person);
          signedIn.set(person, (await request.storageState()).cookies);
          await request.dispose();
        }
        await use({ cookies: signedIn.get(person ?? '') ?? [], origins });
      },
    });

    test('is accessible in both themes', async ({ page }) => {
      await page.goto(await path(page.context().request));
      await expectAccessible(page, first);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.evaluate((language) => localStorage.setItem('centrale.language', language), second);
      await page.reload();
      await expectAccessible(page, second);
    });
  });
}

async function expectAccessible(page: Page, language: Language): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('h1')).toBeVisible();
  // There are no frames: what axe calls legacy spares a page of its own for each of them. Nodes without fault are not described.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))]), language).toEqual([]);
}
