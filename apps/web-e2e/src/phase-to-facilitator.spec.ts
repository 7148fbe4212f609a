import { type BriefingView } from '@centrale/procurement';
import { addDays, today } from '../support/calendar.ts';
import { Cast, press, pressAndConfirm, stripOf } from '../support/cast.ts';
import { command, fullContent, save } from '../support/drudgery.ts';
import { announceMeeting, fillBoth, partOf, phaseOf, planMeeting, startNeighbourhood } from '../support/meeting-deeds.ts';
import { ask } from '../support/people.ts';
import { awardCallOff, publishCallOff, type Procedure } from '../support/procedure-drudgery.ts';
import { afterStandstill, sendOrder } from '../support/procedure-deeds.ts';
import { expect, test } from '../support/test.ts';

const mark = Date.now().toString(36);
const title = { nl: `Kaaiwijk in gesprek ${mark}`, fr: `Dialogue au quartier du Quai ${mark}` };
const second = '2. Burgerontmoeting';
/** Longer than a call-off takes: the phase is still to come when the order is accepted. */
const LEAD_DAYS = 110;

let cast: Cast;
let trajectory = '';
let startsOn = '';
let planned = '';
let briefing = '';
let callOff = '';

test.beforeAll(({ browser }) => {
  cast = new Cast(browser);
});
test.afterAll(() => cast.close());

const procedure = async (): Promise<Procedure> => {
  const of = async (name: string): Promise<Procedure['owner']> => (await cast.page(name)).request;
  return {
    owner: await of('samira.haddad'), recorder: await of('guy.lambert'), officer: await of('bram.declercq'),
    openers: [['ines.fontaine', await of('ines.fontaine')], ['yusuf.karaman', await of('yusuf.karaman')]],
    evaluators: [await of('roos.van.aken'), await of('samira.haddad')], providers: [await of('rachid.ouali'), await of('amina.saidi')],
  };
};

test.describe.serial('a phase that needs services, until somebody guides its meetings', () => {
  test('a meeting of the phase has nobody who guides it yet', async () => {
    const samira = await cast.page('samira.haddad');
    startsOn = addDays(await today(samira.request), LEAD_DAYS);
    await startNeighbourhood(samira, title, startsOn);
    trajectory = new URL(samira.url()).pathname;
    await fillBoth(samira, 'vraag', 'Wat heeft de Kaaiwijk nodig?', 'De quoi le quartier du Quai a-t-il besoin ?');
    await samira.getByRole('checkbox', { name: 'buurtbewoners' }).check();
    await expect(samira.getByRole('status').filter({ hasText: /Bewaard \d/ })).toBeVisible();
    await phaseOf(samira, second).getByRole('link', { name: 'Vergadering plannen' }).click();
    planned = await planMeeting(samira, { nl: `Burgerontmoeting Kaaiwijk ${mark}`, fr: `Rencontre du Quai ${mark}` }, addDays(startsOn, 35));
    await announceMeeting(samira);
    await expect(partOf(samira, 'Gegevens')).toContainText('2. Burgerontmoeting'.slice(3));
    await expect(partOf(samira, 'Gegevens')).not.toContainText('Begeleider');
  });

  test('the phase becomes a briefing that knows what the trajectory knows', async () => {
    const samira = await cast.page('samira.haddad');
    await samira.goto(trajectory);
    const phase = phaseOf(samira, second);
    await expect(phase).toContainText('begeleiden');
    await press(phase, 'Maak een briefing');
    await phase.getByRole('link', { name: /^B-\d{4}-\d+$/ }).click();
    await expect(samira).toHaveURL(/\/briefings\//);
    briefing = new URL(samira.url()).pathname;
    await expect(samira.getByLabel('Titel', { exact: true })).toHaveValue(`${title.fr}\u00a0: Rencontre citoyenne`);
    await expect(samira.getByLabel('Vraag aan de deelnemers', { exact: true })).toHaveValue(/De quoi le quartier du Quai a-t-il besoin/);
    await samira.goto(`${briefing}?step=people`);
    await expect(samira.getByRole('checkbox', { name: 'bewoners' })).toBeChecked();
    await samira.goto(`${briefing}?step=lots`);
    for (const lot of ['3. Uitvoeren', '4. Communicatie']) await expect(samira.getByRole('checkbox', { name: lot })).toBeChecked();
    await samira.goto(trajectory);
    await expect(phaseOf(samira, second)).toContainText('briefing in opmaak', { ignoreCase: true });
  });

  test('the service agrees on it, calls it off and awards it', async () => {
    const who = await procedure();
    const { version } = await ask<BriefingView>(who.owner, briefing);
    await save(who.owner, `${briefing}/content`, version, { ...(await fullContent(who.owner, `${title.nl}: Burgerontmoeting`, 'nl')), lotsWanted: [3] });
    await command(who.owner, `${briefing}/submit`);
    await command(who.officer, `${briefing}/take-in`);
    await command(who.owner, `${briefing}/agree`);
    await command(who.officer, `${briefing}/accept`);
    callOff = await publishCallOff(who, briefing.split('/').at(-1)!, title);
    await awardCallOff(who, callOff);
    const bram = await cast.page('bram.declercq');
    await bram.goto(callOff);
    await expect(bram.getByRole('link', { name: title.nl })).toHaveAttribute('href', trajectory);
  });

  test('the order is sent and accepted, and its provider guides the phase and the meetings that were planned', async () => {
    const [bram, samira, rachid] = [await cast.page('bram.declercq'), await cast.page('samira.haddad'), await cast.page('rachid.ouali')];
    await bram.goto(`${callOff}/awards`);
    await afterStandstill(bram, callOff);
    await press(bram, 'Bestelling opmaken');
    await bram.getByRole('link', { name: 'Bestelling openen' }).click();
    await expect(bram).toHaveURL(/\/orders\//);
    const order = new URL(bram.url()).pathname;
    await samira.goto(order);
    await sendOrder(samira);
    await rachid.goto(order);
    await pressAndConfirm(rachid, 'Aanvaarden');
    await expect(stripOf(rachid)).toContainText('lopend');

    await samira.goto(trajectory);
    const phase = phaseOf(samira, second);
    await expect(phase).toContainText('Externe begeleider: Palabre');
    await expect(phase).toContainText('begeleider aangesteld', { ignoreCase: true });
    await partOf(samira, 'Vergaderingen').getByRole('link', { name: `Burgerontmoeting Kaaiwijk ${mark}` }).click();
    await expect(samira).toHaveURL(planned);
    await expect(partOf(samira, 'Gegevens')).toContainText(/Begeleider\s*Palabre/);
  });

  test('a meeting that is planned later is guided too, the provider sees it, and so does everybody', async () => {
    const [samira, rachid, visitor] = [await cast.page('samira.haddad'), await cast.page('rachid.ouali'), await cast.page(null)];
    await samira.goto(trajectory);
    await phaseOf(samira, second).getByRole('link', { name: 'Vergadering plannen' }).click();
    const later = await planMeeting(samira, { nl: `Tweede ontmoeting Kaaiwijk ${mark}`, fr: `Deuxième rencontre du Quai ${mark}` }, addDays(startsOn, 42));
    await announceMeeting(samira);
    await expect(partOf(samira, 'Gegevens')).toContainText(/Begeleider\s*Palabre/);
    await rachid.goto('/meetings');
    for (const name of [`Burgerontmoeting Kaaiwijk ${mark}`, `Tweede ontmoeting Kaaiwijk ${mark}`]) await expect(rachid.getByRole('link', { name })).toBeVisible();
    await visitor.goto(`/participation${later}`);
    await expect(visitor.getByRole('main')).toContainText('Palabre');
  });
});
