import { type Locator, type Page } from '@playwright/test';
import { addDays, fillInstant, passTo, today, typed, workingDay } from '../support/calendar.ts';
import { Cast, press, pressAndConfirm, stripOf, unfold } from '../support/cast.ts';
import { attach, command, draftCallOff } from '../support/drudgery.ts';
import { ask, signIn } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

/** Told again and again on the same data: its title is its own. */
const subject = `Une place pour le quartier Flagey ${Date.now().toString(36)}`;
const lot = 'Concevoir et animer la démarche';

let cast: Cast;
let callOff = '';

test.beforeAll(({ browser }) => {
  cast = new Cast(browser, 'fr');
});
test.afterAll(() => cast.close());

test.describe.serial('the heart of the main job, in French', () => {
  test('an officer composes in French and is told what is missing in Dutch', async () => {
    const [camille, ines] = [await cast.page('camille.dubois'), await cast.page('ines.fontaine')];
    callOff = await draftCallOff(camille.request, ines.request, subject, 'fr');
    await ines.goto(`${callOff}/compose`);
    await expect(ines.locator('html')).toHaveAttribute('lang', 'fr');
    const guards = ines.getByRole('region', { name: 'Liste de contrôle' });
    const card = (no: number): Locator => ines.getByRole('article', { name: new RegExp(`^Lot sur mesure ${no} `) });
    await expect(guards.getByRole('link', { name: '« Titre » manque en néerlandais. (P19)' })).toBeVisible();

    await press(ines, 'Autres actions pour le lot sur mesure 1');
    await ines.getByRole('menuitem', { name: 'Fusionner avec le lot sur mesure 2' }).click();
    await expect(card(2)).toHaveCount(0);
    await unfold(card(1), 'Mission');
    await card(1).getByLabel('Titre · Français').fill(lot);
    await card(1).getByLabel('Titre · Néerlandais').fill('Het traject ontwerpen en begeleiden');
    await card(1).getByLabel('Mission · Néerlandais').fill('Het traject ontwerpen en vier bijeenkomsten begeleiden.');
    const general = ines.getByRole('region', { name: 'L’appel en bref' });
    await unfold(general, 'L’appel en bref');
    await general.getByLabel('Titre · Néerlandais').fill('Een plein voor de Flageywijk');
    await general.getByLabel('Résumé · Néerlandais').fill('De gemeente legt het plein opnieuw aan.');

    const day = await today(ines.request);
    const due = workingDay(day, 20);
    const decision = workingDay(due, 30);
    await fillInstant(ines.getByRole('group', { name: 'Questions jusqu’au' }), workingDay(day, 7), '12:00');
    await fillInstant(ines.getByRole('group', { name: 'Offres jusqu’au' }), due, '11:00');
    await ines.getByLabel('Décision 2 attendue le').fill(typed(decision));
    await ines.getByLabel('Exécution à partir du').fill(typed(addDays(decision, 14)));
    await ines.getByLabel('Exécution jusqu’au').fill(typed(addDays(decision, 134)));
    await expect(guards).toContainText('La composition est complète.');
    await press(guards, 'Accepter la présélection');
    await expect(guards).toContainText('Acceptée dans son état actuel.');
    await pressAndConfirm(ines, 'Faire vérifier');
    await expect(stripOf(ines)).toContainText('Le porteur de projet de Ixelles');
  });

  test('the call-off is published once it is approved and decided on', async () => {
    const [camille, olivier, ines] = [await cast.page('camille.dubois'), await cast.page('olivier.renard'), await cast.page('ines.fontaine')];
    await command(camille.request, `${callOff}/approve`);
    await ines.reload();
    await expect(ines.getByRole('button', { name: 'Publier' })).toHaveAccessibleDescription('La décision 1 de l’organe compétent n’est pas encore enregistrée. (P08)');
    const attachmentId = await attach(olivier.request, callOff, 'decision-1.pdf');
    const decision = { no: 1, organ: 'Collège des bourgmestre et échevins', decidedOn: await today(ines.request), reference: '2027/1', amountCents: 40_000_00, creditConfirmed: true };
    await command(olivier.request, `${callOff}/decisions`, { ...decision, attachmentId });
    await ines.reload();
    await pressAndConfirm(ines, 'Publier');
    await expect(stripOf(ines)).toContainText('questions et offres');
  });

  test('two providers seal their offers', async () => {
    for (const [person, days] of [['chloe.marchal', '36'], ['amina.saidi', '38']] as const) {
      const page = await cast.page(person);
      await page.goto('/invitations?open=true');
      await page.getByRole('link', { name: new RegExp(`${lot}.*${subject}`) }).click();
      await expect(stripOf(page)).toContainText('Questions jusqu’au');
      await stripOf(page).getByRole('link', { name: 'Rédiger une offre' }).click();
      const dryRun = page.getByRole('complementary', { name: 'Contrôle préalable' });
      await expect(dryRun.getByRole('link', { name: 'Il n’y a pas encore de réponse au critère « Planning ».' })).toBeVisible();
      await writeOffer(page, days);
      await expect(dryRun).toContainText('Rien ne manque. Vous pouvez sceller.');
      await pressAndConfirm(page, 'Sceller l’offre');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accusé de réception');
      await expect(page.getByText('Empreinte de l’enveloppe scellée')).toBeVisible();
    }
  });

  test('two people open the offers', async () => {
    const [ines, yusuf] = [await cast.page('ines.fontaine'), await cast.page('yusuf.karaman')];
    await ines.goto(callOff);
    await expect(ines.getByText('Studio Parvis')).toHaveCount(0);
    const { offersDueAt } = await ask<{ offersDueAt: string }>(ines.request, callOff);
    await passTo(ines.request, offersDueAt);
    await signIn(ines.request, 'ines.fontaine');
    await signIn(yusuf.request, 'yusuf.karaman');
    await ines.goto(`${callOff}/opening`);
    await press(ines, 'Commencer l’ouverture');
    await expect(ines.getByText('Vous avez commencé l’ouverture.')).toBeVisible();
    await yusuf.goto(`${callOff}/opening`);
    await press(yusuf, 'Achever l’ouverture');
    const report = yusuf.getByRole('region', { name: 'Procès-verbal d’ouverture' }).first();
    await expect(report).toContainText('2 offres ouvertes');
    await expect(report).toContainText('Empreinte de l’enveloppe');
    await expect(ines.getByRole('row', { name: /Studio Parvis/ })).toContainText(/36\s000,00/);
  });

  test('the offers are evaluated and ranked', async () => {
    const [ines, youssef] = [await cast.page('ines.fontaine'), await cast.page('youssef.idrissi')];
    const { person } = await ask<{ person: { id: string } }>(youssef.request, '/session');
    await command(ines.request, `${callOff}/evaluators`, { personIds: [person.id] });
    await ines.goto(`${callOff}/evaluation`);
    for (const name of ['Studio Parvis', 'Agora Noord']) {
      const offer = ines.getByRole('article', { name });
      await press(offer, 'Constater la régularité');
      await offer.getByLabel('Pourquoi').fill('Complète et à temps.');
      await press(offer, 'Constater la régularité');
      await expect(offer.getByText('régulière', { exact: true })).toBeVisible();
    }
    await youssef.goto(`${callOff}/evaluation`);
    await expect(youssef.getByRole('heading', { name: 'Déclarez d’abord si vous avez un conflit d’intérêts' })).toBeVisible();
    await youssef.getByRole('radio', { name: 'Je n’ai pas de conflit d’intérêts' }).check();
    await press(youssef, 'Faire la déclaration');
    await expect(youssef.getByRole('heading', { name: 'Vos cotes' })).toBeVisible();
    for (const [name, points] of [['Studio Parvis', '9'], ['Agora Noord', '6']] as const) {
      for (const field of await youssef.getByLabel(`Points pour ${name}`).all()) await field.fill(points);
      for (const reason of await youssef.getByLabel(`Motif pour ${name}`, { exact: true }).all()) await reason.fill('Clairement développé.');
    }
    await press(youssef, 'Enregistrer 8 cotes');
    await expect(youssef.getByText('Vos cotes sont enregistrées.')).toBeVisible();

    await ines.reload();
    const consensus = ines.getByRole('region', { name: 'Consensus', exact: true });
    await expect(consensus.getByText('Youssef Idrissi : 9').first()).toBeVisible();
    for (const reason of await consensus.getByLabel('Motif pour').all()) await reason.fill('Partagé par le jury.');
    await press(consensus, 'Établir 8 cotes');
    const ranking = ines.getByRole('region', { name: 'Classement' }).first();
    await expect(ranking.getByRole('row').nth(1)).toContainText('Studio Parvis');
    await expect(ranking.getByRole('row').nth(2)).toContainText('Agora Noord');
    await expect(ines.getByRole('link', { name: 'Vers le dossier d’attribution' })).toBeVisible();
  });
});

async function writeOffer(page: Page, days: string): Promise<void> {
  for (const criterion of ['Qualité de l’approche', 'Équipe et expérience', 'Inclusion et accessibilité', 'Planning']) {
    await page.getByLabel(new RegExp(`^${criterion} \\(\\d+ points sur 100\\)`)).fill(`Ce que nous faisons pour « ${criterion} », et pourquoi.`);
  }
  await press(page, 'Ajouter une ligne de prix');
  await page.getByLabel('Objet').fill('Accompagnement');
  await page.getByLabel('Quantité').fill(days);
  await page.getByLabel('Prix unitaire').fill('1000');
  await expect(page.getByRole('status').filter({ hasText: /Enregistré à \d/ })).toBeVisible();
}
