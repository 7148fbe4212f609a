import AxeBuilder from '@axe-core/playwright';
import { pageOf, type Language } from '../support/people.ts';
import { knownPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const languages: readonly Language[] = ['nl', 'fr', 'en'];

/** Every page once in each theme, with the languages taking turns; `npm run photos` takes all combinations. */
for (const [i, { name, person, path }] of knownPages.entries()) {
  test(`${name} is accessible in both themes`, async ({ browser }) => {
    for (const [j, colorScheme] of (['light', 'dark'] as const).entries()) {
      const page = await pageOf(browser, person, languages[(i + j) % languages.length], { colorScheme, reducedMotion: 'reduce' });
      await page.goto(await path(page.context().request));
      await page.waitForLoadState('networkidle');
      await expect(page.locator('h1')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))]), `${name} ${colorScheme}`).toEqual([]);
      await page.context().close();
    }
  });
}
