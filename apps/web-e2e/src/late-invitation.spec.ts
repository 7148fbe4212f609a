import { addDays, instantOf, passTo, today } from '../support/calendar.ts';
import { Cast, press, stripOf } from '../support/cast.ts';
import { announceMeeting, partOf, planMeeting } from '../support/meeting-deeds.ts';
import { expect, test } from '../support/test.ts';

const title = { nl: `Overleg over de nieuwe zorgzone ${Date.now().toString(36)}` };
const why = 'De spreker kon zich pas gisteren vrijmaken en de zaal is maar die ene avond vrij.';
/** The rule set of the working groups asks three weeks. */
const NOTICE = 21;

let cast: Cast;
let meeting = '';

test.beforeAll(({ browser }) => {
  cast = new Cast(browser);
});
test.afterAll(() => cast.close());

test.describe.serial('an invitation that leaves a day late', () => {
  test('a meeting of a working group is planned and announced on the last day to invite', async () => {
    const hilde = await cast.page('hilde.geerts');
    await hilde.goto('/meetings/new');
    await hilde.getByLabel('Adviesstructuur').selectOption('Werkgroep welzijnsorganisaties');
    await hilde.getByRole('radio', { name: 'vergadering', exact: true }).check();
    meeting = await planMeeting(hilde, title, addDays(await today(hilde.request), NOTICE));
    await announceMeeting(hilde);
    await expect(hilde.getByText('Uitnodigen tot en met')).toBeVisible();
  });

  test('a day later it is refused without a motivation, and says what is the matter (R003-17)', async () => {
    const hilde = await cast.page('hilde.geerts');
    await passTo(hilde.request, instantOf(addDays(await today(hilde.request), 1), '09:00'));
    await hilde.reload();
    await press(hilde, 'Uitnodigen');
    const form = hilde.locator('form').filter({ has: hilde.getByRole('heading', { name: 'Uitnodigen', exact: true }) });
    await form.getByRole('checkbox', { name: 'Alle leden van de adviesstructuur' }).check();
    await press(form, 'Uitnodigingen versturen');
    const reason = form.getByRole('group', { name: 'Hiervan kunt u afwijken, met een motivering' });
    await expect(reason).toContainText(/Uitnodigen kon tot .+\. Verplaats de vergadering of motiveer\./);
    await expect(reason.getByText('R003-17')).toBeVisible();
    await expect(reason).toContainText('Deze tekst wordt publiek.');
    await press(form, 'Uitnodigingen versturen');
    await expect(stripOf(hilde)).toContainText('gepland', { ignoreCase: true });
  });

  test('with a motivation it leaves, and is called late', async () => {
    const hilde = await cast.page('hilde.geerts');
    const form = hilde.locator('form').filter({ has: hilde.getByRole('heading', { name: 'Uitnodigen', exact: true }) });
    await form.getByLabel(/^Waarom wijkt u hiervan af\?/).first().fill(why);
    await press(form, 'Uitnodigingen versturen');
    await expect(stripOf(hilde)).toContainText('uitgenodigd', { ignoreCase: true });
    await expect(hilde.getByText('laattijdig uitgenodigd')).toBeVisible();
    await expect(partOf(hilde, 'Afwijkingen met motivering')).toContainText(why);
  });

  test('who chairs and who writes is named after the invitations; the warnings go (R003-18)', async () => {
    const hilde = await cast.page('hilde.geerts');
    await hilde.getByRole('group').filter({ hasText: 'waarschuwing' }).first().click();
    await expect(hilde.getByText('Geen verslaggever aangeduid.')).toBeVisible();
    await press(hilde, 'Voorzitter en verslaggever aanduiden');
    const form = hilde.locator('form').filter({ has: hilde.getByRole('heading', { name: 'Voorzitter en verslaggever aanduiden' }) });
    await form.getByLabel('Voorzitter').selectOption({ label: 'Hilde Geerts, bevoegde ambtenaar' });
    await form.getByLabel('Verslaggever').selectOption({ index: 2 });
    const writer = await form.getByLabel('Verslaggever').locator('option:checked').innerText();
    await press(form, 'Bewaren');
    await expect(hilde.getByRole('definition').filter({ hasText: writer })).toBeVisible();
    await expect(hilde.getByText('Geen verslaggever aangeduid.')).toHaveCount(0);
    await expect(hilde.getByText('De bevoegde ambtenaar leidt de vergadering.', { exact: false })).toHaveCount(0);
  });

  test('anybody reads the motivation, with the rule that it departs from', async () => {
    const visitor = await cast.page(null);
    await visitor.goto(`/participation${meeting}`);
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title.nl);
    await expect(visitor.getByText('laattijdig uitgenodigd', { exact: false }).first()).toBeVisible();
    await expect(visitor.getByText(why)).toBeVisible();
    await expect(visitor.getByText('R003-17').first()).toBeVisible();
  });
});
