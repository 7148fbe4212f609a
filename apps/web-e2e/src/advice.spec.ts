import { type Locator, type Page } from '@playwright/test';
import { addDays, today, typed } from '../support/calendar.ts';
import { Cast, press, pressAndConfirm, stripOf } from '../support/cast.ts';
import { pageOf } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

/** Told again and again on the same data: its subject is its own. */
const subject = `Vervoer op maat voor wie slecht te been is ${Date.now().toString(36)}`;
const group = 'Werkgroep lokale dienstencentra';
const said = ['Laat de belbus ook in het weekend rijden.', 'Zet aan elke halte een bank.', 'Geef wie een leefloon heeft een gratis abonnement.'] as const;

let cast: Cast;
let request = '';
let advice = '';

test.beforeAll(({ browser }) => {
  cast = new Cast(browser);
});
test.afterAll(() => cast.close());

const pathOf = (page: Page): string => new URL(page.url()).pathname;
const formOf = (page: Page, title: string): Locator => page.locator('form').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const saved = (page: Page): Promise<void> => expect(page.getByRole('status').filter({ hasText: /Bewaard \d/ })).toBeVisible();

/** The day of the running clock, on the strip. */
const dateOf = (page: Page): Promise<string> => stripOf(page).locator('time').innerText();

/** The secretariat begins a question to a working group and writes it down. */
async function ask(page: Page, about: string, question: string, body = group): Promise<string> {
  await page.goto('/advice');
  await page.getByRole('link', { name: 'Nieuwe adviesvraag' }).click();
  await press(page, 'Beginnen');
  await expect(page.getByRole('link', { name: 'Adviesstructuur: Vul dit in.' })).toBeVisible();
  await page.getByLabel('Adviesstructuur').selectOption(body);
  await press(page, 'Beginnen');
  await expect(page).toHaveURL(/\/advice-requests\//);
  await page.getByRole('textbox', { name: 'Onderwerp' }).fill(about);
  await page.getByRole('textbox', { name: 'Vraag' }).fill(question);
  await saved(page);
  await expect(stripOf(page)).toContainText('De stad werkt de vraag uit');
  return pathOf(page);
}

test.describe.serial('advice, from the request to the public answer', () => {
  test('the secretariat asks the working group, which has thirty days', async () => {
    const johan = await cast.page('johan.daems');
    request = await ask(johan, subject, 'Wat hebben bewoners nodig om zelf in het dienstencentrum te geraken?');
    await press(johan, 'Adviesvraag stellen');
    const form = formOf(johan, 'De vraag stellen');
    await form.getByLabel('Datum van de collegebeslissing').fill(typed(await today(johan.request)));
    await form.getByLabel('Nummer van de collegebeslissing').fill('2026_CBS_01877');
    await press(form, 'Adviesvraag stellen');
    await expect(stripOf(johan)).toContainText('gesteld');
    await expect(stripOf(johan)).toContainText('Advies op vraag van de stad');
    await expect(stripOf(johan)).toContainText(/nog \d+ dagen/);
  });

  test('a member answers it in the fixed template, and is told what is missing', async () => {
    const martine = await cast.page('martine.cools');
    await martine.goto('/advice');
    await martine.getByRole('link', { name: subject }).click();
    await martine.getByRole('link', { name: 'Een advies beginnen' }).click();
    await press(martine, 'Beginnen');
    await expect(martine).toHaveURL(/\/advice\/[0-9a-f-]{36}/);
    advice = pathOf(martine);
    await expect(stripOf(martine)).toContainText('Advies op vraag van de stad');
    await expect(martine.getByRole('button', { name: 'Tekst is volledig' })).toBeDisabled();
    await press(martine, 'De tekst schrijven');
    await martine.getByRole('textbox', { name: 'Titel' }).fill(subject);
    await martine.getByRole('textbox', { name: 'Inhoudelijke analyse' }).fill('Een op de drie bezoekers geraakt in het weekend niet in het dienstencentrum.');
    await martine.getByRole('textbox', { name: 'Verantwoording van het standpunt' }).fill('Wie er niet geraakt, mist meer dan een maaltijd: ook het gezelschap.');
    for (const [index, text] of said.entries()) {
      await press(martine, 'Voeg een aanbeveling toe');
      await martine.getByRole('textbox', { name: 'Aanbeveling' }).nth(index).fill(text);
    }
    await press(martine, 'Voeg een minderheidsstandpunt toe');
    await martine.getByRole('textbox', { name: 'Minderheidsstandpunt' }).fill('Een lid vindt een gratis abonnement te duur voor de stad.');
    await martine.getByLabel('Gedragen door (aantal)').fill('1');
    await saved(martine);
    await press(martine, 'Klaar met schrijven');
    await press(martine, 'Tekst is volledig');
    await expect(stripOf(martine)).toContainText('volledig');
  });

  test('the chair notes the vote, signs the self-check and adopts the text', async () => {
    const rashid = await cast.page('rashid.benali');
    await rashid.goto(advice);
    await press(rashid, 'Stemming noteren');
    const vote = formOf(rashid, 'Stemming');
    await press(vote, 'Stemming noteren');
    await expect(vote.getByRole('link', { name: /Hoe stemden de leden/ })).toBeVisible();
    for (const voter of ['Rashid Benali', 'Martine Cools', 'Huis van het Kind Dorenlo']) await vote.getByLabel(voter).selectOption('voor');
    await vote.getByLabel('Inloophuis De Brug').selectOption('tegen');
    await press(vote, 'Stemming noteren');
    await expect(rashid.getByText(/voor: 3 · tegen: 1 · onthouding: 0/)).toBeVisible();

    await press(rashid, 'Zelfevaluatie ondertekenen');
    const check = formOf(rashid, 'Zelfevaluatie');
    await check.getByRole('checkbox', { name: 'mobiliteit' }).check();
    await check.getByRole('checkbox', { name: 'welzijn' }).check();
    await press(check, 'Voeg een doelgroep toe');
    await check.getByLabel('Doelgroep', { exact: true }).selectOption('ouderen');
    await check.getByRole('textbox', { name: 'Welke stemmen uit het debat' }).fill('Ook wie het abonnement te duur vindt, staat in het advies.');
    await check.getByRole('checkbox', { name: 'Afwijkende stemmen staan in het advies' }).check();
    for (const point of ['Het belangrijkste staat eerst', 'De zinnen zijn kort', 'De woorden zijn gewoon', 'Vaktermen zijn uitgelegd', 'Cijfers zijn geduid']) await check.getByRole('checkbox', { name: point }).check();
    await check.getByRole('checkbox', { name: 'Administratie noch bestuur heeft invloed uitgeoefend op dit advies.' }).check();
    await check.getByRole('radio', { name: 'geslaagd', exact: true }).check();
    await press(check, 'Zelfevaluatie ondertekenen');
    await expect(stripOf(rashid)).toContainText('zelf geëvalueerd');
    await expect(rashid.getByText('Ondertekend door Rashid Benali')).toBeVisible();

    await press(rashid, 'Advies vaststellen');
    await press(formOf(rashid, 'Advies vaststellen'), 'Advies vaststellen');
    await expect(stripOf(rashid)).toContainText('vastgesteld');
    await expect(stripOf(rashid)).toContainText('De bevoegde ambtenaar');
  });

  test('its official sends it with proof, and the term of the city begins', async () => {
    const hilde = await cast.page('hilde.geerts');
    await hilde.goto(advice);
    await press(hilde, 'Advies bezorgen');
    const form = formOf(hilde, 'Het advies bezorgen');
    await press(form, 'Advies bezorgen');
    await expect(form.getByText('Registreer hoe en wanneer het advies bezorgd is: per e-mail of post, aan wie, en met welk bewijs.')).toBeVisible();
    await form.getByLabel('Aan welke ambtenaar of dienst').fill('College van burgemeester en schepenen');
    await form.getByLabel('Bewijs (bericht of aangetekend nummer)').fill('Bericht met leesbevestiging');
    await press(form, 'Advies bezorgen');
    await expect(stripOf(hilde)).toContainText('De stad antwoordt');
    await expect(stripOf(hilde)).toContainText('Antwoord van de stad');
    await expect(stripOf(hilde)).toContainText(/nog \d+ dagen/);
    await hilde.goto(request);
    await expect(stripOf(hilde)).toContainText('beantwoord');
  });

  test('a visitor sees the advice with its clock', async () => {
    const visitor = await cast.page(null);
    await visitor.goto('/participation/advice');
    await visitor.getByRole('link', { name: subject }).click();
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(subject);
    await expect(visitor.getByText(/^nog \d+ dagen$/i).first()).toBeVisible();
  });

  test('the city tells where it stands, and the day that it announces is public', async () => {
    const [johan, visitor] = [await cast.page('johan.daems'), await cast.page(null)];
    const announced = addDays(await today(johan.request), 45);
    await johan.goto(advice);
    await press(johan, 'Stand van zaken geven');
    const interim = formOf(johan, 'Stand van zaken geven');
    await press(interim, 'Stand van zaken geven');
    await expect(interim.getByRole('link', { name: 'Antwoord aangekondigd tegen: Vul dit in.' })).toBeVisible();
    await interim.getByRole('textbox', { name: 'Stand van zaken' }).fill('De dienst Mobiliteit rekent uit wat de belbus in het weekend kost.');
    await interim.getByLabel('Antwoord aangekondigd tegen').fill(typed(announced));
    await press(interim, 'Stand van zaken geven');
    await expect(johan.getByText('De dienst Mobiliteit rekent uit wat de belbus in het weekend kost.')).toBeVisible();
    await expect(stripOf(johan)).toContainText(/nog 4\d dagen/);
    await visitor.reload();
    await expect(visitor.getByRole('region', { name: 'Antwoord van het bestuur' })).toContainText(/nog 45 dagen/i);
  });

  test('the city answers each recommendation with its reasons', async () => {
    const johan = await cast.page('johan.daems');
    await johan.goto(advice);
    await press(johan, 'Antwoord voorbereiden');
    await expect(johan).toHaveURL(/\/advice-responses\//);
    await expect(stripOf(johan)).toContainText('Antwoord van de stad');
    await johan.getByLabel('Orgaan').fill('College van burgemeester en schepenen');
    await johan.getByLabel('Datum van de beslissing').fill(typed(await today(johan.request)));
    await johan.getByLabel('Nummer van de beslissing').fill('2026_CBS_02011');
    for (const [index, outcome, reason] of [[0, 'overgenomen', ''], [1, 'gedeeltelijk overgenomen', 'Aan tien haltes is plaats voor een bank, aan de andere niet.'], [2, 'niet overgenomen', 'De stad betaalt al de helft van het abonnement.']] as const) {
      const part = johan.getByRole('group', { name: `${index + 1}. ${said[index]}` });
      await part.getByRole('radio', { name: outcome, exact: true }).check();
      if (reason) await part.getByRole('textbox', { name: 'Motivering' }).fill(reason);
    }
    await saved(johan);
    await pressAndConfirm(johan, 'Antwoord geven');
    await expect(stripOf(johan)).toContainText('gegeven');
    await johan.getByRole('link', { name: 'Naar het advies' }).click();
    await expect(stripOf(johan)).toContainText('beantwoord');
  });

  for (const [language, words] of [['nl', ['overgenomen', 'gedeeltelijk overgenomen', 'niet overgenomen']], ['fr', ['suivie', 'suivie en partie', 'non suivie']]] as const) {
    test(`a visitor reads the answer per recommendation (${language})`, async ({ browser }) => {
      const visitor = await pageOf(browser, null, language);
      await visitor.goto(`/participation${advice}`);
      await expect(visitor.locator('html')).toHaveAttribute('lang', language);
      for (const [index, text] of said.entries()) {
        const item = visitor.getByRole('listitem').filter({ hasText: text });
        await expect(item.getByText(words[index]!, { exact: false }).first()).toBeVisible();
      }
      await expect(visitor.getByText('De stad betaalt al de helft van het abonnement.')).toBeVisible();
      await visitor.context().close();
    });
  }
});

test.describe.serial('an urgent request of fourteen days', () => {
  const urgent = `Toelage voor noodopvang ${Date.now().toString(36)}`;
  const invited = 'Werkgroep welzijnsorganisaties';
  let address = '';
  let until = '';

  test('is refused without a reason; the planner says that no new meeting fits, and what is left (R003-29)', async () => {
    const johan = await cast.page('johan.daems');
    address = await ask(johan, urgent, 'Welke opvang moet deze winter zeker open blijven?', invited);
    await press(johan, 'Adviesvraag stellen');
    const form = formOf(johan, 'De vraag stellen');
    await expect(form).not.toContainText('Binnen 14 dagen kan geen nieuwe vergadering');
    await form.getByRole('checkbox', { name: 'Inkorten wegens hoogdringendheid' }).check();
    await expect(form.getByLabel('Ingekorte termijn (kalenderdagen)')).toHaveValue('14');
    await expect(form).toContainText(/Binnen \d+ dagen kan geen nieuwe vergadering \(uitnodiging 21 dagen\)\. De eerste mogelijke dag is/);
    const ways = form.getByRole('list', { name: 'Wat nog kan' });
    await expect(ways).toContainText('de uitnodiging is al verstuurd.');
    await expect(ways).toContainText('Werk met een schriftelijke ronde tot en met');
    await expect(ways).toContainText('Vraag in onderling overleg een verlenging tot minstens');
    await expect(ways).not.toContainText('Plan een nieuwe vergadering');
    await press(form, 'Adviesvraag stellen');
    await expect(form.getByText('Minimum 14 dagen en een motivering zijn verplicht.')).toBeVisible();
    await form.getByRole('textbox', { name: 'Motivering (wordt openbaar)' }).fill('De eerste vorstnacht wordt binnen drie weken verwacht.');
    await press(form, 'Adviesvraag stellen');
    await expect(stripOf(johan)).toContainText('gesteld');
    await expect(johan.getByText(/Binnen 14 dagen kan geen nieuwe vergadering/)).toBeVisible();
    await expect(johan.getByText('De eerste vorstnacht wordt binnen drie weken verwacht.')).toBeVisible();
  });

  test('its ways out lead on: to the meeting that is called already', async () => {
    const rashid = await cast.page('rashid.benali');
    await rashid.goto(address);
    await rashid.getByRole('list', { name: 'Wat nog kan' }).getByRole('link', { name: 'Naar de bijeenkomst' }).click();
    await expect(rashid.getByRole('heading', { level: 1 })).toHaveText('Overleg over het toelagereglement');
    await expect(stripOf(rashid)).toContainText('uitgenodigd');
  });

  test('both sides extend it, and only then the date moves (R003-30)', async () => {
    const [rashid, johan] = [await cast.page('rashid.benali'), await cast.page('johan.daems')];
    await rashid.goto(address);
    until = await dateOf(rashid);
    await press(rashid, 'Verlenging voorstellen');
    const form = formOf(rashid, 'Verlenging voorstellen');
    await form.getByLabel('Nieuwe termijn (kalenderdagen)').fill('');
    await press(form, 'Verlenging voorstellen');
    await expect(form.getByRole('link', { name: 'Nieuwe termijn (kalenderdagen): Vul dit in.' })).toBeVisible();
    await form.getByLabel('Nieuwe termijn (kalenderdagen)').fill('28');
    await form.getByRole('textbox', { name: 'Motivering (wordt openbaar)' }).fill('Zo kunnen alle organisaties bij een nieuwe vergadering zijn.');
    await press(form, 'Verlenging voorstellen');
    await expect(rashid.getByText('Zo kunnen alle organisaties bij een nieuwe vergadering zijn.')).toBeVisible();
    expect(await dateOf(rashid)).toBe(until);

    await johan.goto(address);
    await press(johan, 'Verlenging bevestigen');
    await expect(johan.getByText('verlengd:', { exact: true })).toBeVisible();
    await expect(johan.getByText('Een nieuwe vergadering kan nog.')).toBeVisible();
    await expect(stripOf(johan)).not.toContainText(until);
  });
});
