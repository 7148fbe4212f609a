import { type Locator, type Page } from '@playwright/test';
import { fillInstant, typed } from './calendar.ts';
import { press } from './cast.ts';
import { expect } from './test.ts';

/** Dutch and French, side by side; a city of Flanders is asked Dutch alone. */
export async function fillBoth(where: Page | Locator, label: string, nl: string, fr = ''): Promise<void> {
  await where.getByRole('textbox', { name: new RegExp(`^${label}(?! · Frans)`, 'i') }).fill(nl);
  const french = where.getByRole('textbox', { name: new RegExp(`^${label} · Frans`, 'i') });
  if ((await french.count()) > 0) await french.fill(fr);
}

/** The part of a page that carries this title. */
export const partOf = (page: Page, title: string): Locator => page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

/** A phase of the trajectory in sight, by its number and name. */
export const phaseOf = (page: Page, name: string): Locator => page.locator('li.phase').filter({ has: page.locator('strong').getByText(name, { exact: true }) });

/** Starts a trajectory of a neighbourhood from its template; ends on its page. */
export async function startNeighbourhood(page: Page, title: { nl: string; fr: string }, startsOn: string): Promise<void> {
  await page.goto('/trajectories/new');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nieuw traject');
  await page.getByLabel('Sjabloon').selectOption({ label: 'Burgerontmoetingen in de wijk' });
  await fillBoth(page, 'Titel', title.nl, title.fr);
  await page.getByRole('group', { name: 'Startdatum' }).getByRole('textbox').fill(typed(startsOn));
  await expect(page.getByRole('row', { name: /Voorbereidende vergadering/ })).toBeVisible();
  await press(page, 'Traject aanmaken');
  await expect(page).toHaveURL(/\/trajectories\/[0-9a-f-]{36}$/);
}

/** Plans a meeting of two hours for the phase that the page came from; ends on its page. */
export async function planMeeting(page: Page, title: { nl: string; fr?: string }, on: string): Promise<string> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nieuwe vergadering');
  await fillBoth(page, 'Titel', title.nl, title.fr);
  await fillInstant(page.getByRole('group', { name: 'Begint' }), on, '19:00');
  await fillInstant(page.getByRole('group', { name: 'Eindigt' }), on, '21:00');
  await page.getByLabel('Naam van de plaats').fill('Wijkhuis De Sluis');
  await page.getByLabel('Adres').fill('Sluisstraat 12');
  await press(page, 'Bewaren');
  await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** From the draft into the public calendar. */
export async function announceMeeting(page: Page): Promise<void> {
  await press(page, 'Plannen');
  await press(page, 'In de publieke kalender zetten');
  await expect(page.getByRole('link', { name: 'Publieke pagina' })).toBeVisible();
}

/** Opens the form to invite, and chooses people of the register. */
export async function chooseGuests(page: Page, ...names: readonly string[]): Promise<Locator> {
  const form = page.locator('form').filter({ has: page.getByRole('heading', { name: 'Uitnodigen', exact: true }) });
  if (!(await form.isVisible())) await press(page, 'Uitnodigen');
  for (const name of names) {
    await form.getByLabel('Personen en verenigingen').fill(name);
    await form.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  }
  return form;
}
