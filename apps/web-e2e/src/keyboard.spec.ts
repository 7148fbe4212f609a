import { type Page } from '@playwright/test';
import { draftCallOff } from '../support/drudgery.ts';
import { ask, pageOf, PASSWORD } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

/** Tabs until the element of that name has the focus; the order is that of the page. */
async function tabTo(page: Page, role: 'button' | 'link' | 'textbox' | 'menuitem', name: string | RegExp, most = 60): Promise<void> {
  const wanted = page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) }).first();
  for (let tabs = 0; tabs < most; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error(`${name} is not reached within ${most} tabs`);
}

test.describe('by keyboard only', () => {
  test('somebody skips to the content and signs in', async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByRole('heading', { level: 1, name: 'Aanmelden' }).waitFor();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('E-mailadres')).toBeFocused();
    await page.keyboard.type('bram.declercq@demo.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/desk$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('the palette goes anywhere and gives the focus back', async ({ browser }) => {
    const page = await pageOf(browser, 'bram.declercq');
    await page.goto('/desk');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Ga naar' });
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('oproep');
    await expect(palette.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(palette.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/call-offs$/);
    await expect(palette).toBeHidden();

    await page.keyboard.press('Control+k');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('zzz');
    await expect(palette.getByRole('status')).toHaveText('Niets gevonden. Probeer een ander woord.');
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
    await page.context().close();
  });

  test('a question mark tells the keys, two letters go to a page, and neither does while somebody types', async ({ browser }) => {
    const page = await pageOf(browser, 'bram.declercq');
    await page.goto('/call-offs');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Sneltoetsen' });
    await expect(sheet).toContainText('Naar mijn bureau');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await expect(page).toHaveURL(/\/desk$/);

    await page.goto('/contact');
    await page.getByLabel('Uw vraag').focus();
    await page.keyboard.type('Wat nu?gd');
    await expect(page.getByLabel('Uw vraag')).toHaveValue('Wat nu?gd');
    await expect(page).toHaveURL(/\/contact$/);
    await page.context().close();
  });

  test('an officer composes a custom lot', async ({ browser }) => {
    const [owner, page] = [await pageOf(browser, 'lotte.maes'), await pageOf(browser, 'bram.declercq')];
    const callOff = await draftCallOff(owner.context().request, page.context().request, 'Een plein, met het toetsenbord', 'nl');
    await page.goto(`${callOff}/compose`);
    await page.getByRole('heading', { name: 'Controlelijst' }).waitFor();

    await tabTo(page, 'button', 'Perceel 5 toevoegen aan');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: /^Perceel op maat 1/ })).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitem', { name: 'Nieuw perceel op maat' })).toBeFocused();
    await page.keyboard.press('Enter');
    const lot = page.getByRole('article', { name: /^Perceel op maat 3 / });
    await expect(lot).toContainText('Mobiliseren van publiek');
    await expect(page.getByRole('button', { name: 'Perceel 5 toevoegen aan' })).toBeFocused();

    await tabTo(page, 'button', 'Meer voor perceel op maat 3', 120);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name: /^Perceel op maat 3 / })).toHaveCount(0);
    await expect(page.getByRole('article', { name: /^Perceel op maat 1 / }).or(page.getByRole('article', { name: /^Perceel op maat 2 / }))).toHaveCount(2);
    await expect(page.getByRole('status').filter({ hasText: /Bewaard \d/ })).toBeVisible();
    const { composition } = await ask<{ composition: { lots: { allocations: { lotNumber: number }[] }[] } }>(page.context().request, callOff);
    expect(composition.lots.flatMap(({ allocations }) => allocations.map(({ lotNumber }) => lotNumber)).sort()).toEqual([2, 3, 5]);
    await page.context().close();
    await owner.context().close();
  });
});
