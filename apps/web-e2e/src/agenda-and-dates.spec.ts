import { type APIRequestContext } from '@playwright/test';
import { type Page } from '@centrale/kernel';
import { type MeetingView, type TrajectoryRow, type TrajectoryView } from '@centrale/participation';
import { addDays, instantOf, passTo, today, typed } from '../support/calendar.ts';
import { Cast, press } from '../support/cast.ts';
import { command, save } from '../support/drudgery.ts';
import { announceMeeting, fillBoth, partOf, planMeeting } from '../support/meeting-deeds.ts';
import { ask } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

const mark = Date.now().toString(36);
const group = 'Werkgroep welzijnsorganisaties';
const departure = 'Hiervan kunt u afwijken, met een motivering';
const items = [`Wachtlijsten ${mark}`, `Voedselhulp ${mark}`] as const;

let cast: Cast;
let meeting = '';

test.beforeAll(({ browser }) => {
  cast = new Cast(browser);
});
test.afterAll(() => cast.close());

test.describe.serial('an agenda', () => {
  const agenda = async () => (await cast.page('hilde.geerts')).locator('app-agenda-part');
  const order = async () => (await (await agenda()).locator('li strong').allTextContents()).filter((title) => title.endsWith(mark));

  test('is put in order by the official, one place at a time', async () => {
    const hilde = await cast.page('hilde.geerts');
    await hilde.goto('/meetings/new');
    await hilde.getByLabel('Adviesstructuur').selectOption(group);
    await hilde.getByRole('radio', { name: 'vergadering', exact: true }).check();
    await hilde.getByLabel('Aantal plaatsen').fill('1');
    await hilde.getByRole('checkbox', { name: 'een extra moment' }).check();
    meeting = await planMeeting(hilde, { nl: `Overleg ${mark}` }, addDays(await today(hilde.request), 25));
    await announceMeeting(hilde);
    const part = await agenda();
    for (const title of items) {
      await part.getByLabel('Agendapunt', { exact: true }).fill(title);
      await press(part, 'Agendapunt indienen');
      const item = part.locator('li').filter({ has: hilde.locator('strong').getByText(title, { exact: true }) });
      await expect(item.getByText('op de agenda')).toBeVisible();
    }
    const before = await order();
    await press(part, `‘${before[1]}’ hoger zetten`);
    await expect.poll(order).toEqual([...before].reverse());
    await press(part, 'Volgorde bewaren');
    await expect(part.getByRole('button', { name: 'Volgorde bewaren' })).toHaveCount(0);
    const { items: kept } = await ask<MeetingView>(hilde.request, meeting);
    expect(kept.map(({ title }) => title)).toEqual([...before].reverse());
  });

  test('takes an item after its last day only with a reason that becomes public (R003-15)', async () => {
    const hilde = await cast.page('hilde.geerts');
    const { startsAt } = await ask<MeetingView>(hilde.request, meeting);
    await passTo(hilde.request, instantOf(addDays(startsAt.slice(0, 10), -1), '09:00'));
    await hilde.reload();
    const part = await agenda();
    await part.getByLabel('Agendapunt', { exact: true }).fill(`Noodopvang ${mark}`);
    const reason = part.getByRole('group', { name: departure });
    await expect(reason.getByText('R003-15')).toBeVisible();
    await fillBoth(reason, 'Waarom wijkt u hiervan af\\?', 'De opvang sluit deze week.', 'L’accueil ferme cette semaine.');
    await press(part, 'Agendapunt indienen');
    const item = part.locator('li').filter({ has: hilde.locator('strong').getByText(`Noodopvang ${mark}`, { exact: true }) });
    await expect(item.getByText('na de termijn ingediend')).toBeVisible();
    await expect(partOf(hilde, 'Afwijkingen met motivering')).toContainText('De opvang sluit deze week.');
  });

  test('and whoever waits for a place chooses something else, and hears of a cancellation without e-mail (R000-10)', async () => {
    const hilde = await cast.page('hilde.geerts');
    const part = hilde.locator('app-registrations-part');
    for (const name of [`Omar ${mark}`, `Lies ${mark}`]) {
      await part.getByRole('textbox', { name: /^Naam/ }).fill(name);
      await part.getByRole('textbox', { name: /^Telefoon/ }).fill('02 123 45 67');
      await press(part, 'Iemand inschrijven');
      await expect(part.getByText(name)).toBeVisible();
    }
    const waiting = part.locator('li').filter({ hasText: `Lies ${mark}` });
    await press(waiting, 'Kiest een extra moment');
    await expect(waiting.locator('small')).toContainText('een extra moment');

    await press(hilde, 'Afgelasten');
    const form = hilde.locator('app-reason-form');
    await fillBoth(form, 'Reden', 'De zaal is niet vrij.');
    await press(form, 'Afgelasten');
    const reach = hilde.locator('app-reach-part');
    const omar = reach.locator('li').filter({ hasText: `Omar ${mark}` });
    await expect(omar).toContainText('02 123 45 67');
    await press(omar, `Verwittigd per telefoon Omar ${mark}`);
    await expect(omar).toContainText('Verwittigd per telefoon, door Hilde Geerts');
    await expect(reach.getByRole('button', { name: `Verwittigd per post Lies ${mark}` })).toBeVisible();
    await expect(omar.getByRole('button')).toHaveCount(0);
  });
});

test.describe.serial('a duty without a date', () => {
  test('begins with a question that is noted on the page of the group, and gets a date that city and group agree on (R003-39)', async () => {
    const hilde = await cast.page('hilde.geerts');
    await hilde.goto('/bodies');
    await hilde.getByRole('link', { name: group }).first().click();
    const heard = hilde.locator('app-contributions-part');
    await heard.getByLabel('Wat er gezegd is').fill(`Wie helpt bij een uithuiszetting ${mark}?`);
    await press(heard, 'Inbreng noteren');
    await expect(heard.getByRole('listitem').filter({ hasText: `uithuiszetting ${mark}` })).toBeVisible();
    const { items: owed } = await ask<Page<{ id: string; agreeable: boolean; startedAt?: string; part: string }>>(hilde.request, '/obligations?limit=100&state=open');
    const { items: said } = await ask<Page<{ id: string; text: string }>>(hilde.request, '/contributions?limit=20');
    const part = said.find(({ text }) => text.includes(mark))!.id;
    const duty = owed.find((row) => row.part === part)!;
    expect(duty.agreeable).toBe(true);

    const johan = await cast.page('johan.daems');
    const field = { day: typed(addDays(await today(johan.request), 30)), other: typed(addDays(await today(johan.request), 45)) };
    const rashid = await cast.page('rashid.benali');
    for (const [day, answer] of [[field.day, 'Datum afwijzen'], [field.other, 'Datum bevestigen']] as const) {
      await johan.goto(`/obligations/dates/${duty.id}`);
      await expect(johan.getByText('geen datum afgesproken')).toBeVisible();
      await johan.getByRole('group', { name: 'Voorgestelde uiterste datum' }).getByRole('textbox').fill(day);
      await press(johan, 'Datum voorstellen');
      await expect(johan.getByText(/^Voorstel van de kant/)).toBeVisible();
      await rashid.goto(`/obligations/dates/${duty.id}`);
      await press(rashid, answer);
      if (answer === 'Datum afwijzen') await expect(rashid.getByRole('button', { name: 'Datum voorstellen' })).toBeVisible();
    }
    await expect(rashid).toHaveURL(/\/obligations$/);
    const dated = await ask<Page<{ part: string; dueOn: string | null }>>(hilde.request, '/obligations?limit=100&state=open');
    expect(dated.items.find((row) => row.part === part)?.dueOn).toBe(field.other.split('/').reverse().join('-'));
  });
});

/** A trajectory of the atelier that everybody can read: its address. */
async function announced(request: APIRequestContext): Promise<string> {
  const day = await today(request);
  const [startsOn, endsOn] = [addDays(day, 60), addDays(day, 260)];
  const { items: [told] } = await ask<Page<TrajectoryRow>>(request, '/trajectories?packId=ATELIER&limit=1');
  const { organisationId, bodyId } = await ask<TrajectoryView>(request, `/trajectories/${told!.id}`);
  const both = (nl: string, fr: string) => ({ nl, fr });
  const title = both(`Een straat ${mark}`, `Une rue ${mark}`);
  const templateId = (await ask<readonly { id: string; packId: string }[]>(request, '/trajectory-templates')).find(({ packId }) => packId === 'ATELIER')!.id;
  const { id } = await command(request, '/trajectories', { templateId, organisationId, bodyId, startsOn, title });
  const address = `/trajectories/${id}`;
  await save(request, `${address}/content`, (await ask<TrajectoryView>(request, address)).version, {
    title, question: both(`Hoe wordt de straat veiliger ${mark}?`, `Comment sécuriser la rue ${mark} ?`), purpose: 'advice', domains: ['mobility', 'publicSpace'], targetGroups: ['residents'],
    neighbourhoodId: null, startsOn, endsOn, workForm: both('Een wandeling', 'Une promenade'), compositionNote: both('Open voor iedereen', 'Ouvert à tous'), level: 'consult', topicKind: 'current', accessLevel: 'open',
  });
  for (const channel of ['website', 'poster', 'newsletter']) {
    await command(request, `${address}/communication-acts`, { channel, onDate: day, languages: ['nl'], targetGroups: ['residents'], proof: 'Archief' });
  }
  await command(request, `${address}/announce`);
  return address;
}

test('a trajectory that is public is adjusted, and says why it keeps one domain alone (R000-03)', async () => {
  const leen = await cast.page('leen.baert');
  await leen.goto(await announced(leen.request));
  await press(leen, 'Aanpassen');
  const form = leen.locator('app-adjust-form');
  const domains = form.getByRole('group', { name: 'Beleidsdomeinen' });
  for (const box of (await domains.getByRole('checkbox', { checked: true }).all()).slice(1).reverse()) await box.uncheck();
  await press(form, 'Aanpassen');
  const reason = form.getByRole('group', { name: departure });
  await expect(reason.getByText('R000-03')).toBeVisible();
  await fillBoth(reason, 'Waarom wijkt u hiervan af\\?', `De straat gaat enkel over mobiliteit ${mark}.`, 'La rue ne concerne que la mobilité.');
  await press(form, 'Aanpassen');
  await expect(form).toBeHidden();
  await expect(partOf(leen, 'Gemotiveerde afwijkingen')).toContainText(`enkel over mobiliteit ${mark}`);
});
