import { askForHelp, writeBriefing } from '../support/briefing-deeds.ts';
import { addDays, instantOf, passTo, today } from '../support/calendar.ts';
import { Cast, press, pressAndConfirm, stripOf, unfold } from '../support/cast.ts';
import { combineFirstTwo, composerOf, mendFrench, mendWeights, setDates } from '../support/composer-deeds.ts';
import { ask, signIn } from '../support/people.ts';
import {
  afterStandstill, checkAwardee, findComplete, findRegular, giveScores, openInvitation, receiptOf, recordDecision, sendOrder, writeOffer,
} from '../support/procedure-deeds.ts';
import { expect, test } from '../support/test.ts';

/** Told again and again on the same data: its title is its own. */
const subject = `Een park voor de Josafatwijk ${Date.now().toString(36)}`;
const subjectFr = subject.replace('Een park voor de Josafatwijk', 'Un parc pour le quartier Josaphat');

const lots = { 1: 'Ontwerp en begeleiding van het traject', 2: 'Mobiliseren van publiek en werven van deelnemers' } as const;
const points = { 'Agora Noord': '9', 'Studio Parvis': '7', 'Loting & Co': '8' } as const;

let cast: Cast;
let briefing = '';
let callOff = '';
const orders: string[] = [];

test.beforeAll(({ browser }) => {
  cast = new Cast(browser);
});
test.afterAll(() => cast.close());

test.describe.serial('the main job, from a question to a completed order', () => {
  test('a visitor asks, an officer takes the question and leads it to a briefing', async () => {
    await askForHelp(await cast.page(null), subject);

    const bram = await cast.page('bram.declercq');
    await bram.goto('/contact-requests');
    await bram.getByRole('link', { name: subject }).click();
    await expect(stripOf(bram)).toContainText('ontvangen');
    await press(bram, 'Aan mij toewijzen');
    await expect(stripOf(bram)).toContainText('Bram Declercq');
    await bram.getByLabel('Kies een organisatie').selectOption('Schaarbeek');
    await press(bram, 'Briefing starten');
    await expect(bram).toHaveURL(/\/briefings\//);
    briefing = new URL(bram.url()).pathname;
    await bram.getByLabel('Titel', { exact: true }).fill(subject);
    await expect(bram.getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible();
  });

  test('the project owner writes the briefing, which saves itself', async () => {
    const lotte = await cast.page('lotte.maes');
    await lotte.goto('/briefings');
    await lotte.getByRole('link', { name: subject }).click();
    await writeBriefing(lotte);
    await press(lotte, 'Indienen');
    await expect(stripOf(lotte)).toContainText('ingediend');
  });

  test('the service asks, the owner answers, agrees, and the briefing is accepted', async () => {
    const [bram, lotte] = [await cast.page('bram.declercq'), await cast.page('lotte.maes')];
    await bram.goto(`${briefing}?step=results`);
    await press(bram, 'In behandeling nemen');
    await expect(stripOf(bram)).toContainText('in behandeling');
    await bram.getByRole('button', { name: 'Opmerking bij dit veld' }).first().click();
    await bram.getByLabel('Opmerking', { exact: true }).fill('Binnen welke termijn verwacht u de verslagen?');
    await press(bram, 'Plaatsen');
    await expect(bram.getByText('Binnen welke termijn verwacht u de verslagen?')).toBeVisible();
    await pressAndConfirm(bram, 'Terugsturen met opmerkingen', 'Bijna klaar: nog één vraag, bij de resultaten.');
    await expect(stripOf(bram)).toContainText('De afnemer');

    await lotte.goto(`${briefing}?step=results`);
    await expect(lotte.getByText('Binnen welke termijn verwacht u de verslagen?')).toBeVisible();
    await lotte.getByLabel('Resultaten', { exact: true }).fill('Een ontwerp van het traject en, binnen tien werkdagen, een verslag van elke bijeenkomst.');
    await press(lotte, 'Indienen');
    await expect(stripOf(lotte)).toContainText('in behandeling');
    await press(lotte, 'Akkoord gaan');
    await expect(stripOf(lotte)).toContainText('De dienst');
    await bram.reload();
    await press(bram, 'Aanvaarden');
    await press(bram, 'Oproep samenstellen');
    await expect(bram).toHaveURL(/\/call-offs\//);
    callOff = new URL(bram.url()).pathname.split('/').slice(0, 3).join('/');
  });

  test('the officer composes two custom lots; the guard list names what is wrong until it is mended', async () => {
    const bram = await cast.page('bram.declercq');
    await bram.goto(callOff);
    await bram.getByRole('navigation', { name: 'Delen van de oproep' }).getByRole('link', { name: 'Samenstellen' }).click();
    const { guards, lot } = composerOf(bram);
    await combineFirstTwo(bram);
    await mendFrench(bram, subjectFr);
    await mendWeights(bram);
    await setDates(bram);
    await expect(guards).toContainText('De samenstelling is af.');
    await unfold(lot(1), 'Shortlist');
    await expect(lot(1)).toContainText('4 dienstverleners worden uitgenodigd');
    await press(guards, 'Shortlist aanvaarden');
    await expect(guards).toContainText('Aanvaard zoals ze nu is.');
    await pressAndConfirm(bram, 'Laten nakijken');
    await expect(stripOf(bram)).toContainText('De projecteigenaar van Schaarbeek');
  });

  test('the owner approves, decision 1 is recorded with its document, and the call-off is published', async () => {
    const [lotte, karim, bram] = [await cast.page('lotte.maes'), await cast.page('karim.bensaid'), await cast.page('bram.declercq')];
    await lotte.goto(callOff);
    await pressAndConfirm(lotte, 'Goedkeuren');
    await expect(stripOf(lotte)).toContainText('De besluitbeheerder van Schaarbeek');

    await karim.goto(callOff);
    await recordDecision(karim, 1, '60000');
    await bram.goto(callOff);
    await pressAndConfirm(bram, 'Publiceren');
    await expect(stripOf(bram)).toContainText('vragen en offertes');
    await expect(bram.getByText('Vingerafdruk van de publicatie (SHA-256)')).toBeVisible();
  });

  test('a provider asks in confidence, and everybody is answered in both languages', async () => {
    const [amina, chloe, bram] = [await cast.page('amina.saidi'), await cast.page('chloe.marchal'), await cast.page('bram.declercq')];
    await openInvitation(amina, subject, lots[1]);
    await expect(stripOf(amina)).toContainText('Vragen tot');
    await expect(stripOf(amina)).toContainText(/nog \d+ dagen/);
    await amina.getByLabel('Uw vraag').fill('Stelt de gemeente de zalen ter beschikking?');
    await press(amina, 'Vraag stellen');
    await expect(amina.getByText('door uw organisatie')).toBeVisible();

    await bram.goto(callOff);
    await stripOf(bram).getByRole('link', { name: 'Vragen en addenda' }).click();
    await press(bram, 'Beantwoorden');
    await bram.getByLabel('Antwoord · Nederlands').fill('Ja, gratis, ook ’s avonds.');
    await press(bram, 'Aan allen antwoorden');
    await expect(bram.getByRole('heading', { name: 'Verbeter 1 punt en verstuur opnieuw' })).toBeVisible();
    await bram.getByLabel('Antwoord · Frans').fill('Oui, gratuitement, le soir aussi.');
    await press(bram, 'Aan allen antwoorden');
    await expect(bram.getByText('Elke vraag is beantwoord.')).toBeVisible();

    await openInvitation(chloe, subject, lots[1]);
    await expect(chloe.getByText('Ja, gratis, ook ’s avonds.')).toBeVisible();
    await expect(chloe.getByText('Agora Noord')).toHaveCount(0);
  });

  test('three providers seal their offers, one replaces its own, and the officer sees nothing of it', async () => {
    const amina = await cast.page('amina.saidi');
    await openInvitation(amina, subject, lots[1]);
    await stripOf(amina).getByRole('link', { name: 'Offerte maken' }).click();
    const dryRun = amina.getByRole('complementary', { name: 'Controle vooraf' });
    await expect(dryRun.getByRole('link', { name: 'Er staat nog geen antwoord bij het criterium ‘Planning’.' })).toBeVisible();
    await expect(dryRun.getByRole('button', { name: 'Offerte verzegelen' })).toBeDisabled();
    await writeOffer(amina, '1000', '36');
    await expect(dryRun).toContainText('Niets ontbreekt. U kunt verzegelen.');
    await pressAndConfirm(amina, 'Offerte verzegelen');
    await expect(amina.getByRole('heading', { level: 1 })).toHaveText('Ontvangstbewijs');
    const first = await receiptOf(amina);

    await amina.getByRole('link', { name: 'Offerte wijzigen' }).click();
    await amina.getByLabel('Aantal', { exact: true }).fill('35');
    await pressAndConfirm(amina, 'Offerte vervangen');
    await expect(amina.getByRole('heading', { level: 1 })).toHaveText('Ontvangstbewijs');
    expect(await receiptOf(amina)).not.toBe(first);

    for (const [person, title, price, days] of [['chloe.marchal', lots[1], '1000', '38'], ['dirk.mertens', lots[2], '900', '20']] as const) {
      const provider = await cast.page(person);
      await openInvitation(provider, subject, title);
      await stripOf(provider).getByRole('link', { name: 'Offerte maken' }).click();
      await writeOffer(provider, price, days);
      await pressAndConfirm(provider, 'Offerte verzegelen');
      await receiptOf(provider);
    }

    const bram = await cast.page('bram.declercq');
    await bram.goto(callOff);
    await expect(stripOf(bram)).toContainText('De uitgenodigde dienstverleners');
    for (const name of ['Agora Noord', 'Studio Parvis', 'Loting & Co']) await expect(bram.getByText(name)).toHaveCount(0);
    await expect(bram.getByRole('link', { name: 'Opening' })).toHaveCount(0);
  });

  test('two people open the offers, each in a session of their own', async () => {
    const [ines, yusuf] = [await cast.page('ines.fontaine'), await cast.page('yusuf.karaman')];
    const { offersDueAt } = await ask<{ offersDueAt: string }>(ines.request, callOff);
    await passTo(ines.request, offersDueAt);
    // The opening asks for a sign-in that is not long ago.
    await signIn(ines.request, 'ines.fontaine');
    await signIn(yusuf.request, 'yusuf.karaman');
    await ines.goto(`${callOff}/opening`);
    await press(ines, 'Opening beginnen');
    await expect(ines.getByText('U begon de opening.')).toBeVisible();
    await expect(ines.getByRole('button', { name: 'Opening voltooien' })).toBeDisabled();
    await expect(ines.getByText('Een tweede opener, in een eigen sessie, voltooit de opening. (P10)')).toBeVisible();

    await yusuf.goto(`${callOff}/opening`);
    await press(yusuf, 'Opening voltooien');
    for (const page of [yusuf, ines]) {
      const report = page.getByRole('region', { name: 'Proces-verbaal van de opening' }).first();
      await expect(report).toContainText('3 offertes geopend');
      for (const name of ['Agora Noord', 'Studio Parvis', 'Loting & Co']) await expect(report.getByRole('row', { name }).getByText(/^[0-9a-f]{64}$/)).toBeVisible();
    }
  });

  test('the officer appoints the panel and finds the offers regular', async () => {
    const bram = await cast.page('bram.declercq');
    await bram.goto(callOff);
    await press(bram, 'Beoordelaars aanstellen');
    await bram.getByRole('checkbox', { name: /^Roos Van Aken/ }).check();
    await bram.getByRole('checkbox', { name: /^Hanne Peeters/ }).check();
    await bram.getByRole('button', { name: 'Beoordelaars aanstellen' }).click();
    await expect(bram.getByText('moet nog verklaren')).toHaveCount(2);
    await bram.goto(`${callOff}/evaluation`);
    for (const name of Object.keys(points)) await findRegular(bram.getByRole('article', { name }));
  });

  test('the panel declares, scores and agrees; the offers are ranked', async () => {
    for (const person of ['roos.van.aken', 'hanne.peeters']) {
      const evaluator = await cast.page(person);
      await evaluator.goto(`${callOff}/evaluation`);
      await expect(evaluator.getByText('Agora Noord')).toHaveCount(0);
      await evaluator.getByRole('radio', { name: 'Ik heb geen belangenconflict' }).check();
      await press(evaluator, 'Verklaring afleggen');
      await giveScores(evaluator, points);
      await press(evaluator, '12 scores bewaren');
      await expect(evaluator.getByText('Uw scores zijn bewaard.')).toBeVisible();
    }

    const bram = await cast.page('bram.declercq');
    await bram.goto(`${callOff}/evaluation`);
    const consensus = bram.getByRole('region', { name: 'Consensus', exact: true });
    await expect(consensus.getByText('Roos Van Aken: 9').first()).toBeVisible();
    await expect(consensus.getByLabel('Reden voor')).toHaveCount(12);
    for (const reason of await consensus.getByLabel('Reden voor').all()) await reason.fill('Besproken en gedeeld door het panel.');
    await press(consensus, '12 punten vastleggen');
    const ranking = bram.getByRole('region', { name: 'Rangschikking' }).first();
    await expect(ranking.getByRole('row', { name: /Agora Noord/ })).toContainText('€ 35.000,00');
    await expect(ranking.getByRole('row').nth(1)).toContainText('Agora Noord');
    await expect(ranking.getByRole('row').nth(2)).toContainText('Studio Parvis');
  });

  test('the award is proposed, checked, decided on and told to every participant', async () => {
    const [bram, karim, chloe] = [await cast.page('bram.declercq'), await cast.page('karim.bensaid'), await cast.page('chloe.marchal')];
    await bram.getByRole('link', { name: 'Naar het gunningsdossier' }).click();
    for (const [no, name] of [[1, 'Agora Noord'], [2, 'Loting & Co']] as const) {
      const lot = bram.getByRole('group', { name: new RegExp(`^Perceel op maat ${no} `) });
      await lot.getByRole('radio', { name: new RegExp(`^${name}, rang 1`) }).check();
      await lot.getByLabel('Motivering · Nederlands').fill(`De aanpak van ${name} overtuigt het meest.`);
      await lot.getByLabel('Motivering · Frans').fill(`L’approche de ${name} convainc le plus.`);
    }
    await pressAndConfirm(bram, 'Gunning voorstellen');
    await expect(stripOf(bram)).toContainText('De besluitbeheerder van Schaarbeek');
    await expect(bram.getByRole('button', { name: 'Gunnen en meedelen' })).toBeDisabled();
    for (const name of ['Agora Noord', 'Loting & Co']) await checkAwardee(bram.getByRole('article', { name }));

    await karim.goto(callOff);
    await recordDecision(karim, 2, '53000');
    await bram.reload();
    await pressAndConfirm(bram, 'Gunnen en meedelen');
    await expect(bram.getByText(/De wachttermijn loopt tot en met/).first()).toBeVisible();

    await openInvitation(chloe, subject, lots[1], false);
    const letter = chloe.getByRole('article').filter({ hasText: 'niet gegund aan uw organisatie' });
    await expect(letter).toContainText('De aanpak van Agora Noord overtuigt het meest.');
    await expect(letter.getByRole('region', { name: 'Uw scores' }).getByRole('row', { name: /Planning/ })).toContainText('7 van 10');
    await expect(letter).not.toContainText('Loting & Co');
  });

  test('after the standstill the orders are sent, accepted and found complete', async () => {
    const [bram, lotte] = [await cast.page('bram.declercq'), await cast.page('lotte.maes')];
    for (const [name, provider] of [['Agora Noord', 'amina.saidi'], ['Loting & Co', 'dirk.mertens']] as const) {
      await bram.goto(`${callOff}/awards`);
      await afterStandstill(bram, callOff);
      await press(bram.getByRole('article', { name }), 'Bestelling opmaken');
      await bram.getByRole('article', { name }).getByRole('link', { name: 'Bestelling openen' }).click();
      await expect(bram).toHaveURL(/\/orders\//);
      const order = new URL(bram.url()).pathname;
      await lotte.goto(order);
      await sendOrder(lotte);
      const winner = await cast.page(provider);
      await winner.goto(order);
      await pressAndConfirm(winner, 'Aanvaarden');
      await expect(stripOf(winner)).toContainText('lopend');
      orders.push(order);
    }
    await bram.goto(`${callOff}/awards`);
    await pressAndConfirm(bram, 'Oproep afronden');
    await expect(stripOf(bram)).toContainText('afgerond');

    await passTo(lotte.request, instantOf(addDays(await today(lotte.request), 30), '12:00'));
    for (const order of orders) {
      await lotte.goto(order);
      await findComplete(lotte);
    }
  });

  test('the public register shows the award and that the work is done', async () => {
    const visitor = await cast.page(null);
    await visitor.goto('/register/awards');
    for (const name of ['Agora Noord', 'Loting & Co']) await expect(visitor.getByRole('row', { name: subject }).filter({ hasText: name })).toContainText('Voltooid');
    await visitor.goto('/register/call-offs');
    await visitor.getByRole('link', { name: subject }).click();
    await expect(visitor.getByRole('region', { name: 'Gunning', exact: true })).toContainText('Loting & Co');
  });
});
