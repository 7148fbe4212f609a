import { type Page as Listed } from '@centrale/kernel';
import { type AssignableOrderView, type MemorandumParts, type MemorandumView, type PackView, type TrajectoryView } from '@centrale/participation';
import { addDays, today, typed } from '../support/calendar.ts';
import { Cast, press, pressAndConfirm, stripOf } from '../support/cast.ts';
import { command, save } from '../support/drudgery.ts';
import { partOf, phaseOf, startNeighbourhood } from '../support/meeting-deeds.ts';
import { ask } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

const mark = Date.now().toString(36);
const second = '2. Burgerontmoeting';
/** The council after next: the demo world has the memorandum of the coming one. */
const ELECTION = '2036-10-12';
const text = { nl: 'Tekst', fr: 'Texte' };
const whole: MemorandumParts = {
  policyEvaluation: text, quantitative: text, qualitative: text, swot: true, swotText: text, choices: text, realisation: text, couleurLocale: text,
  inspiration: { residents: text, visitors: text, companies: text, associations: text },
};

let cast: Cast;
let memorandum = '';
let trajectory = '';

test.beforeAll(({ browser }) => {
  cast = new Cast(browser);
});
test.afterAll(() => cast.close());

test.describe.serial('a memorandum changes hands, and is validated by somebody else than its owner', () => {
  test('another general director becomes its owner', async () => {
    const [katrien, nadia] = [await cast.page('katrien.vos'), await cast.page('nadia.verhelst')];
    const { items } = await ask<Listed<{ id: string }>>(katrien.request, '/memoranda');
    const { organisationId, templateId } = await ask<TrajectoryView>(katrien.request, `/trajectories/${items[0]!.id}`);
    const { owner } = await ask<MemorandumView>(katrien.request, `/memoranda/${items[0]!.id}`);
    const candidates = await ask<{ id: string; name: string }[]>(katrien.request, `/memoranda/candidates/${organisationId}`);
    await command(nadia.request, `/people/${candidates.find(({ name }) => name === 'Dirk Aerts')!.id}/roles`, { organisationId, role: 'generalDirector' });
    const { id } = await command(katrien.request, '/memoranda', { organisationId, templateId, electionOn: ELECTION, ownerId: owner.id, title: { nl: `Meerdonk ${mark}`, fr: '' } });
    memorandum = `/memoranda/${id}`;
    await katrien.goto(memorandum);
    const form = katrien.locator('form').filter({ has: katrien.getByRole('heading', { name: 'Algemeen directeur (eigenaar)', exact: true }) });
    await form.getByLabel('Nieuwe eigenaar').selectOption({ label: 'Dirk Aerts' });
    await press(form, 'Eigenaar aanwijzen');
    await expect(katrien.locator('dd').getByText('Dirk Aerts', { exact: true }).first()).toBeVisible();
  });

  test('the management team validates it with its decision', async () => {
    const katrien = await cast.page('katrien.vos');
    const { version } = await ask<MemorandumView>(katrien.request, memorandum);
    await save(katrien.request, `${memorandum}/parts`, version, whole);
    await katrien.goto(memorandum);
    await press(katrien, 'Valideren');
    const form = katrien.locator('app-memorandum-validate-form');
    await form.getByRole('group', { name: 'Beslissing van het managementteam van' }).getByRole('textbox').fill(typed(await today(katrien.request)));
    await form.getByLabel('Referentie van de beslissing').fill('MAT 12');
    await press(form, 'Valideren');
    await expect(stripOf(katrien)).toContainText('gevalideerd', { ignoreCase: true });
    await expect(katrien.getByText('MAT 12')).toBeVisible();
  });
});

test.describe.serial('a trajectory', () => {
  test('gets its facilitator from an order that runs already, on the page of its phase', async () => {
    const samira = await cast.page('samira.haddad');
    await startNeighbourhood(samira, { nl: `Sluiswijk ${mark}`, fr: `Quartier de l’Écluse ${mark}` }, addDays(await today(samira.request), 150));
    trajectory = new URL(samira.url()).pathname;
    const { phases } = await ask<TrajectoryView>(samira.request, trajectory);
    const orders = await ask<AssignableOrderView[]>(samira.request, `/phases/${phases.find(({ no }) => no === 2)!.id}/orders`);
    const order = orders.find(({ may }) => may.assignFacilitator === null)!;
    const phase = phaseOf(samira, second);
    await press(phase, 'Begeleider aanstellen');
    const form = phase.locator('app-facilitator-form');
    await form.getByLabel('Bestelling').selectOption(order.id);
    await press(form, 'Begeleider aanstellen');
    await expect(phase).toContainText(`Externe begeleider: ${order.providerName.nl}`);
    await expect(phase).toContainText('begeleider aangesteld', { ignoreCase: true });
    await expect(phase.locator('app-facilitator-form')).toHaveCount(0);
  });

  test('shows what a newer version of its rules changes, and takes it once that is confirmed', async () => {
    const [samira, nadia] = [await cast.page('samira.haddad'), await cast.page('nadia.verhelst')];
    const { items } = await ask<Listed<{ id: string; packId: string; status: string }>>(nadia.request, '/rule-packs?limit=100');
    const active = await ask<PackView>(nadia.request, `/rule-packs/${items.find(({ packId, status }) => packId === 'WIJK' && status === 'active')!.id}`);
    const { minChannels } = active.parameters;
    const { id } = await command(nadia.request, '/rule-packs', { packId: 'WIJK', parameters: { ...active.parameters, minChannels: minChannels + 1 }, note: 'Breder bekendmaken' });
    await command(nadia.request, `/rule-packs/${id}/activate`);
    await samira.goto(trajectory);
    const facts = partOf(samira, 'In het kort');
    await expect(facts).toContainText(`Versie ${active.version + 1} geldt intussen. Ze verandert dit:`);
    await expect(facts.getByRole('row', { name: 'Kanalen bij een brede oproep (minimum)' })).toContainText(new RegExp(`${minChannels}\\s*${minChannels + 1}`));
    await press(facts, 'Nieuwe versie aannemen');
    await expect(samira.getByRole('dialog')).toContainText(`de regels van versie ${active.version + 1}`);
    await samira.keyboard.press('Escape');
    await expect(facts).toContainText(`versie ${active.version}`);
    await pressAndConfirm(samira, 'Nieuwe versie aannemen');
    await expect(facts).toContainText(`versie ${active.version + 1}`);
    await expect(facts.getByRole('table')).toHaveCount(0);
  });
});
