import { type Browser, type Page } from '@playwright/test';
import { addDays, fillInstant, today } from '../support/calendar.ts';
import { draftBriefing, draftCallOff } from '../support/drudgery.ts';
import { disguised } from '../support/files.ts';
import { pageOf } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

/** A page on a briefing of Lotte's own, at a step of the wizard. */
async function wizard(browser: Browser, title: string, step = 'subject'): Promise<Page> {
  const page = await pageOf(browser, 'lotte.maes');
  await page.goto(`${await draftBriefing(page.context().request, title)}?step=${step}`);
  return page;
}

/** Bram's page on the composer of a draft. */
async function composer(browser: Browser, title: string): Promise<Page> {
  const [lotte, bram] = [await pageOf(browser, 'lotte.maes'), await pageOf(browser, 'bram.declercq')];
  const callOff = await draftCallOff(lotte.context().request, bram.context().request, title, 'nl');
  await lotte.context().close();
  await bram.goto(`${callOff}/compose`);
  return bram;
}

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /Bewaard \d/ });

/** Sunday is day 0. */
const nextSunday = (day: string): string => addDays(day, 7 - new Date(day).getUTCDay());

test.describe('bad input', () => {
  test('amounts that are none are named beside the field, and those that are one are read back', async ({ browser }) => {
    const page = await wizard(browser, 'Bedragen', 'results');
    const budget = page.getByLabel('Budget tot (excl. btw)');
    for (const [typed, words] of [
      ['-1', 'Een bedrag kan niet onder nul gaan.'],
      ['1e309', 'Schrijf het bedrag in cijfers, zoals 1250 of 12,50.'],
      ['9'.repeat(40), 'Dit bedrag is te groot.'],
      ['1,250', 'Dit kan twee dingen betekenen. Schrijf 1250 of 1,25.'],
    ] as const) {
      await budget.fill(typed);
      await budget.blur();
      await expect(page.getByText(words)).toBeVisible();
      await expect(budget).toHaveAccessibleDescription(new RegExp(words.slice(0, 20)));
      await expect(budget).toHaveAttribute('aria-invalid', 'true');
    }
    await budget.fill('12,50 €');
    await expect(page.getByText(/^Wij lezen: €.12,50$/)).toBeVisible();
    await budget.blur();
    await expect(budget).toHaveValue('12,50');
    await expect(budget).not.toHaveAttribute('aria-invalid');
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(budget).toHaveValue('12,50');
    await page.context().close();
  });

  test('a deadline on a Sunday is refused with the next working day, at the field and in the guard list', async ({ browser }) => {
    const page = await composer(browser, 'Een termijn op zondag');
    const due = page.getByRole('group', { name: 'Offertes tot' });
    await fillInstant(due, nextSunday(addDays(await today(page.request), 20)), '11:00');
    await expect(due.getByText(/is geen werkdag. De eerste werkdag daarna is/)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Controlelijst' }).getByRole('link', { name: /is geen werkdag/ })).toBeVisible();
    await fillInstant(due, addDays(await today(page.request), 2), '11:00');
    await expect(due.getByText(/De termijn voor offertes is te kort: minstens 10 dagen/)).toBeVisible();
    await page.context().close();
  });

  test('a refusal stands beside the button that it disables, which keeps the focus', async ({ browser }) => {
    const page = await composer(browser, 'Nog niet klaar');
    const check = page.getByRole('button', { name: 'Laten nakijken' });
    await expect(check).toBeDisabled();
    await expect(check).toHaveAccessibleDescription('‘Titel’ ontbreekt in het Frans. (P19)');
    await expect(page.getByRole('region', { name: 'Stand van zaken' }).getByText('‘Titel’ ontbreekt in het Frans. (P19)')).toBeVisible();
    await check.focus();
    await expect(check).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.context().close();
  });

  test('a call-off is cancelled with a reason in both languages; the one that is missing is named', async ({ browser }) => {
    const page = await composer(browser, 'Geannuleerd met een reden');
    await page.goto(page.url().replace('/compose', ''));
    const start = page.getByRole('button', { name: 'Oproep annuleren' });
    await start.click();
    await page.getByLabel('Reden · Nederlands').fill('De gemeenteraad stelt het project uit.');
    await start.click();
    await expect(page.getByLabel('Reden · Frans')).toHaveAccessibleDescription(/^Vul dit in\./);
    await page.getByLabel('Reden · Frans').fill('Le conseil communal reporte le projet.');
    await start.click();
    const why = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Geannuleerd' }) });
    await expect(why).toContainText('De gemeenteraad stelt het project uit.');
    await page.getByRole('button', { name: 'Français' }).click();
    await expect(page.getByText('Le conseil communal reporte le projet.')).toBeVisible();
    await page.context().close();
  });

  test('an agreement names each category of users in both languages, and no two alike', async ({ browser }) => {
    const page = await pageOf(browser, 'nadia.verhelst');
    await page.goto('/agreements/create');
    const category = (no: number, language: string) => page.getByLabel(`Categorie ${no} · ${language}`);
    await page.getByRole('button', { name: 'Categorie toevoegen' }).click();
    for (const no of [1, 2]) {
      await category(no, 'Nederlands').fill('Gemeenten');
      await category(no, 'Frans').fill('Communes');
    }
    await page.getByRole('button', { name: 'Raamovereenkomst aanmaken' }).click();
    const mistakes = page.getByRole('region', { name: /^Verbeter/ });
    await expect(mistakes.getByRole('link', { name: 'Categorieën van gebruikers: Kies elk maar één keer.' })).toBeVisible();
    await page.getByRole('button', { name: 'Categorie 2 verwijderen' }).click();
    await expect(mistakes.getByRole('link', { name: /^Categorieën van gebruikers/ })).toHaveCount(0);
    await expect(category(2, 'Nederlands')).toHaveCount(0);
    await expect(category(1, 'Frans')).toHaveValue('Communes');
    await page.context().close();
  });

  test('a program that is named like a document is refused in words, and the rest of the form stays', async ({ browser }) => {
    const page = await wizard(browser, 'Een vermomd bestand', 'results');
    await page.getByLabel('Documenten').setInputFiles(disguised('plan.pdf'));
    await expect(page.getByRole('alert')).toContainText(/bestand/);
    await expect(page.getByRole('link', { name: 'plan.pdf' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Haal plan.pdf weg' }).click();
    await expect(page.getByText('plan.pdf')).toHaveCount(0);
    await expect(page.getByLabel('Resultaten', { exact: true })).toHaveValue('Vier bijeenkomsten met verslag.');
    await page.context().close();
  });

  test('two tabs on one draft: both versions are shown and nothing is lost', async ({ browser }) => {
    const one = await wizard(browser, 'Twee vensters');
    const other = await one.context().newPage();
    await other.goto(one.url());
    await expect(other.getByLabel('Titel', { exact: true })).toHaveValue('Twee vensters');
    await one.getByLabel('Titel', { exact: true }).fill('Het plein van gisteren');
    await one.getByLabel('Context', { exact: true }).fill('In het ene venster geschreven.');
    await expect(saved(one)).toBeVisible();

    await other.getByLabel('Titel', { exact: true }).fill('Het plein van morgen');
    await other.getByLabel('Vraag aan de deelnemers', { exact: true }).fill('In het andere venster gevraagd.');
    const conflict = other.getByRole('region', { name: 'Twee versies van hetzelfde' });
    await expect(conflict.getByRole('group', { name: 'Titel' })).toContainText('Het plein van morgen');
    await expect(conflict.getByRole('group', { name: 'Titel' })).toContainText('Het plein van gisteren');
    await conflict.getByRole('group', { name: 'Titel' }).getByRole('radio', { name: /Uw versie/ }).check();
    await conflict.getByRole('button', { name: 'Bewaar deze keuze' }).click();
    await expect(conflict).toHaveCount(0);
    await expect(saved(other)).toBeVisible();

    await one.reload();
    await expect(one.getByLabel('Titel', { exact: true })).toHaveValue('Het plein van morgen');
    await expect(one.getByLabel('Context', { exact: true })).toHaveValue('In het ene venster geschreven.');
    await expect(one.getByLabel('Vraag aan de deelnemers', { exact: true })).toHaveValue('In het andere venster gevraagd.');
    await one.context().close();
  });

  test('without a connection what is typed stays on the device, and is saved once there is one again', async ({ browser }) => {
    const page = await wizard(browser, 'Op de trein');
    const context = page.context();
    await expect(page.getByLabel('Context', { exact: true })).toBeVisible();
    await context.setOffline(true);
    await page.getByLabel('Context', { exact: true }).fill('Geschreven tussen Brussel-Noord en Schaarbeek.');
    await expect(page.getByText('Geen verbinding. Uw tekst staat veilig op dit toestel.')).toBeVisible();
    await context.setOffline(false);
    await expect(saved(page)).toBeVisible();

    await context.setOffline(true);
    await page.getByLabel('Context', { exact: true }).fill('In een tunnel verder geschreven.');
    await expect(page.getByText('Geen verbinding. Uw tekst staat veilig op dit toestel.')).toBeVisible();
    // The device as it was left: a page that closes would still save by itself once the connection is back.
    const device = await context.storageState();
    const back = await (await browser.newContext({ storageState: device })).newPage();
    await back.goto(page.url());
    await expect(back.getByText('Dit ontwerp stond nog op dit toestel en is teruggezet.')).toBeVisible();
    await expect(back.getByLabel('Context', { exact: true })).toHaveValue('In een tunnel verder geschreven.');
    await expect(saved(back)).toBeVisible();
    await back.context().close();
    await context.close();
  });
});
