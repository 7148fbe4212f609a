import { type Page } from '@playwright/test';
import { addDays, today, typed } from './calendar.ts';
import { press } from './cast.ts';
import { pdf } from './files.ts';
import { expect } from './test.ts';

/** A visitor sends the public form. */
export async function askForHelp(page: Page, subject: string): Promise<void> {
  await page.goto('/contact');
  await page.getByLabel('Uw naam').fill('Marijke De Smet');
  await page.getByLabel('Organisatie').fill('Gemeente Schaarbeek');
  await page.getByLabel('E-mailadres').fill('marijke.desmet@demo.example');
  await page.getByLabel('Onderwerp').fill(subject);
  await page.getByLabel('Uw vraag').fill('We leggen een park aan en willen de buurt laten meebeslissen. Hoe beginnen we daaraan?');
  await press(page, 'Vraag versturen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw vraag is ontvangen');
}

/** Fills the whole wizard, which saves itself; ends on the page to submit it. */
export async function writeBriefing(page: Page): Promise<void> {
  const day = await today(page.request);
  const fill = (label: string, text: string): Promise<void> => page.getByLabel(label, { exact: true }).fill(text);
  const next = (step: string): Promise<void> => press(page, `Volgende: ${step}`);

  await fill('Context', 'De gemeente kocht het oude goederenstation en legt er een park aan.');
  await fill('Vraag aan de deelnemers', 'Wat moet het park voor de buurt betekenen?');
  await page.getByRole('radio', { name: 'betrekken' }).check();
  await page.getByRole('radio', { name: 'Nederlands' }).check();
  await next('Wie');
  await page.getByRole('checkbox', { name: 'bewoners' }).check();
  await page.getByRole('checkbox', { name: 'jongeren' }).check();
  await page.getByLabel('Moeilijk bereikbare groepen').fill('Jongeren die na school in de wijk rondhangen.');
  await page.getByLabel('Minimumaantal verwachte deelnemers').fill('40');
  await fill('Maximumaantal verwachte deelnemers', '60');
  await page.getByRole('checkbox', { name: 'gerichte werving' }).check();
  await next('Verloop');
  await press(page, 'Fase toevoegen');
  const phase = page.getByRole('group', { name: 'Fase 1', exact: true });
  await phase.getByLabel('Naam van de fase').fill('Ontwerp en bijeenkomsten');
  await phase.getByLabel('Begint op').fill(typed(addDays(day, 90)));
  await phase.getByLabel('Eindigt op').fill(typed(addDays(day, 210)));
  await phase.getByLabel('Bijeenkomsten').fill('4');
  await page.getByLabel('Gemeente').selectOption('Schaarbeek');
  await page.getByRole('checkbox', { name: 'workshop' }).check();
  await next('Talen en toegang');
  await page.getByRole('group', { name: 'Talen van de bijeenkomsten' }).first().getByRole('checkbox', { name: 'Frans' }).check();
  await page.getByRole('group', { name: 'Talen van de resultaten' }).first().getByRole('checkbox', { name: 'Frans' }).check();
  await next('Resultaat en budget');
  await fill('Resultaten', 'Een ontwerp van het traject en een verslag van elke bijeenkomst.');
  await fill('Budget tot (excl. btw)', '60000');
  await fill('Wie betaalt', 'Gewone begroting, participatie');
  await page.getByLabel('Documenten').setInputFiles(pdf('plan-josafat.pdf'));
  await expect(page.getByRole('link', { name: 'plan-josafat.pdf' })).toBeVisible();

  await expect(page.getByRole('status').filter({ hasText: /Bewaard \d/ })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Resultaten', { exact: true })).toHaveValue('Een ontwerp van het traject en een verslag van elke bijeenkomst.');
  await expect(page.getByLabel('Budget tot (excl. btw)', { exact: true })).toHaveValue('60000');

  await next('Percelen en contact');
  await page.getByRole('checkbox', { name: 'Help mij kiezen' }).check();
  const proposal = page.getByRole('region', { name: 'Voorstel op basis van uw antwoorden' });
  await expect(proposal).toContainText('Er zijn bijeenkomsten te begeleiden: 4.');
  await press(proposal, 'Voorstel overnemen');
  // The proposal changes the boxes all at once: none is pressed before that is seen.
  await expect(page.getByRole('checkbox', { name: '3. Uitvoeren' })).toBeChecked();
  for (const lot of ['2. Ontwerp', '3. Uitvoeren', '5. Mobiliseren']) await page.getByRole('checkbox', { name: lot }).check();
  for (const lot of ['1. Globale', '4. Communicatie', '6. Beoordeling']) await page.getByRole('checkbox', { name: lot }).uncheck();
  await fill('Contactpersoon', 'Lotte Maes');
  await fill('E-mailadres', 'lotte.maes@demo.example');
  await next('Nalezen en indienen');
  await expect(page.getByText('Alles is ingevuld.')).toBeVisible();
}
