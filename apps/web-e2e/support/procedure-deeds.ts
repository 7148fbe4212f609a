import { type Locator, type Page } from '@playwright/test';
import { addDays, fillInstant, instantOf, passTo, today, typed, workingDay } from './calendar.ts';
import { press, stripOf } from './cast.ts';
import { pdf } from './files.ts';
import { ask } from './people.ts';
import { expect } from './test.ts';

/** Records a decision of the competent organ with its document. */
export async function recordDecision(page: Page, no: 1 | 2, euro: string): Promise<void> {
  await press(page, `Beslissing ${no} registreren`);
  await page.getByLabel('Bevoegd orgaan').fill('College van burgemeester en schepenen');
  await page.getByLabel('Beslist op').fill(typed(await today(page.request)));
  await page.getByLabel('Kenmerk').fill(`2027/${no}`);
  await page.getByLabel('Bedrag (excl. btw)').fill(euro);
  await page.getByRole('checkbox', { name: 'De financiële dienst bevestigt het krediet' }).check();
  await page.locator('input[type=file]').first().setInputFiles(pdf(`beslissing-${no}.pdf`));
  await expect(page.getByRole('link', { name: `beslissing-${no}.pdf` })).toBeVisible();
  await page.getByRole('button', { name: `Beslissing ${no} registreren` }).click();
  await expect(page.getByRole('heading', { name: new RegExp(`^Beslissing ${no}:`) })).toBeVisible();
}

/** Goes from the inbox to the invitation for a custom lot of the call-off. */
export async function openInvitation(page: Page, subject: string, title: string, open = true): Promise<void> {
  await page.goto(`/invitations?open=${open}`);
  await page.getByRole('link', { name: new RegExp(`${title}.*${subject}`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** A whole offer of one price line, which saves itself. */
export async function writeOffer(page: Page, dayPrice: string, days: string): Promise<void> {
  for (const criterion of ['Kwaliteit van de aanpak', 'Team en ervaring', 'Inclusie en toegankelijkheid', 'Planning']) {
    await page.getByLabel(new RegExp(`^${criterion} \\(\\d+ van 100 punten\\)`)).fill(`Wat wij voor ‘${criterion}’ doen, en waarom.`);
  }
  await press(page, 'Teamlid toevoegen');
  await page.getByLabel('Naam', { exact: true }).fill('An Peeters');
  await page.getByLabel('Rol', { exact: true }).fill('Procesbegeleider');
  await page.getByLabel('Dagen', { exact: true }).fill(days);
  await press(page, 'Stap toevoegen');
  await page.getByLabel('Stap 1', { exact: true }).fill('Voorbereiding met de gemeente');
  await press(page, 'Prijsregel toevoegen');
  await page.getByLabel('Waarvoor').fill('Begeleiding');
  await page.getByLabel('Aantal', { exact: true }).fill(days);
  await page.getByLabel('Prijs per eenheid').fill(dayPrice);
  await expect(page.getByRole('status').filter({ hasText: /Bewaard \d/ })).toBeVisible();
}

/** The hash of the sealed envelope, on the receipt in sight. */
export async function receiptOf(page: Page): Promise<string> {
  await expect(page.getByText('Vingerafdruk van de verzegelde omslag')).toBeVisible();
  const [hash] = /[0-9a-f]{64}/.exec(await page.getByRole('main').innerText()) ?? [];
  expect(hash).toBeDefined();
  return hash!;
}

/** Finds an opened offer regular. */
export async function findRegular(offer: Locator): Promise<void> {
  await press(offer, 'Regelmatigheid vaststellen');
  await offer.getByLabel('Waarom').fill('Volledig, tijdig en ondertekend.');
  await press(offer, 'Regelmatigheid vaststellen');
  await expect(offer.getByText('regelmatig', { exact: true })).toBeVisible();
}

/** The dated check of a chosen provider, which finds nothing. */
export async function checkAwardee(award: Locator): Promise<void> {
  await press(award, 'Controle vastleggen');
  await award.getByLabel('Opmerking').fill('Telemarc geraadpleegd.');
  await press(award, 'Controle vastleggen');
  await expect(award.getByText(/^Niets gevonden op/)).toBeVisible();
}

/** One evaluator's points for each offer, with a reason. */
export async function giveScores(page: Page, points: Readonly<Record<string, string>>): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Uw scores' })).toBeVisible();
  for (const [name, given] of Object.entries(points)) {
    for (const field of await page.getByLabel(`Punten voor ${name}`, { exact: true }).all()) await field.fill(given);
    for (const reason of await page.getByLabel(`Reden voor ${name}`, { exact: true }).all()) await reason.fill('Helder uitgewerkt, met voorbeelden.');
  }
}

/** Lets the standstill pass, when it still runs. */
export async function afterStandstill(page: Page, callOff: string): Promise<void> {
  const { awards } = await ask<{ awards: { standstillUntil: string | null }[] }>(page.request, `${callOff}/awards`);
  const until = awards[0]?.standstillUntil;
  if (until) await passTo(page.request, instantOf(addDays(until, 1), '09:00'));
  await page.reload();
}

/** The buyer sends the order in sight, with a term to answer. */
export async function sendOrder(page: Page): Promise<void> {
  const day = await today(page.request);
  await press(page, 'Bestelling versturen');
  const form = page.locator('form').filter({ has: page.getByRole('heading', { name: 'Bestelling versturen' }) });
  await fillInstant(form.getByRole('group', { name: 'Antwoord voor' }), workingDay(day, 7), '12:00');
  await form.getByLabel('Uitvoering vanaf').fill(typed(addDays(day, 1)));
  await press(form, 'Bestelling versturen');
  await expect(stripOf(page)).toContainText('verstuurd');
}

/** The owner finds that the order in sight is done. */
export async function findComplete(page: Page): Promise<void> {
  await press(page, 'Voltooiing vaststellen');
  const form = page.locator('form').filter({ has: page.getByRole('heading', { name: 'Voltooiing vaststellen' }) });
  await form.getByLabel('Voltooid op').fill(typed(await today(page.request)));
  await form.getByLabel('Vaststelling', { exact: true }).fill('Alle verslagen zijn ontvangen.');
  await press(form, 'Voltooiing vaststellen');
  await expect(stripOf(page)).toContainText('voltooid');
}
