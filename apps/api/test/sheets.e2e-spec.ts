import { addDays, type Page } from '@centrale/kernel';
import { type BodyView, type ObligationRow, type PublicBodyView, type SheetContent, type SheetRow, type SheetView } from '@centrale/participation';
import { aSheet, floors } from '@centrale/participation/testing/a-sheet';
import { type Answer } from './support/client.js';
import { aBody, aDraft, aFramework, aPublished, aSubmitted, decision } from './support/quality.js';
import { Town } from './support/town.js';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
  await aFramework(town);
}, 60_000);
afterAll(() => town?.close());

const NOBODY = '00000000-0000-4000-8000-000000000000';
const view = (id: string): Promise<SheetView> => town.coordinator.read<SheetView>(`/sheets/${id}`);
const sheetIn = (changes: Partial<SheetContent>): SheetContent => aSheet(changes);
const link = (): object => ({ url: 'https://www.stad.example/nota', on: town.today });

describe('the sheet of a body', () => {
  it('goes from its first word to the website of the city', async () => {
    const body = await aBody(town);
    const id = await aDraft(town, body.id);
    const checked = await town.coordinator.post(`/sheets/${id}/check-conformity`);
    const submitted = await town.coordinator.post(`/sheets/${id}/submit`);
    const approved = await town.secretariat.post(`/sheets/${id}/approve`, decision(town));
    const published = await town.coordinator.post(`/sheets/${id}/publish`, link());
    expect([checked, submitted, approved, published].map(({ status, statements }) => [status, statements <= 16])).toEqual(Array.from({ length: 4 }, () => [200, true]));
    const { body: sheet, statements } = await town.coordinator.get<SheetView>(`/sheets/${id}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(sheet).toMatchObject({
      status: 'published', version: 1, decision: decision(town), publishedOn: town.today, publishedUrl: 'https://www.stad.example/nota', packId: 'WERKGROEP', packVersion: 1,
      framework: { version: 1 }, conformity: [],
    });
    const { items } = await town.coordinator.read<Page<{ command: string }>>(`/timeline/sheet/${id}`);
    expect(items.map(({ command }) => command)).toEqual(['publish', 'approve', 'submit', 'checkConformity', 'start']);
  });

  it('begins with what is known of the body and what the framework asks of everybody', async () => {
    const body = await aBody(town, { name: 'Forum', groupType: 'organising' });
    const { id } = await town.coordinator.command('/sheets', { bodyId: body.id });
    const { content } = await view(id);
    expect(content.general).toEqual({ name: { nl: 'Forum', fr: 'Forum' }, domain: 'welfare' });
    expect(content.contact).toMatchObject({ role: 'service', invitationDays: 21, agendaIntakeWorkingDays: 3, email: town.people.coordinator.email });
    expect(content.working.groupType).toBe('organising');
    expect(content.advice).toMatchObject({ requestDays: 30, urgentDays: 14, answerDays: 30 });
  });

  it('says what stands in its way, in the words of the rules (R003-10, R003-11, R003-19, R003-21, R003-22, R003-36)', async () => {
    const { id: bodyId } = await aBody(town);
    const sheet = aSheet();
    const id = await aDraft(town, bodyId, sheetIn({
      general: { ...sheet.general, domain: null }, goal: { ...sheet.goal, text: { nl: '', fr: '' } }, working: { ...sheet.working, groupType: null, publicMeetings: false },
      advice: { ...sheet.advice, onRequest: false, urgentDays: 10 }, contact: { ...sheet.contact, invitationDays: 14 },
    }));
    const { conformity, may } = await view(id);
    expect(conformity.map(({ code }) => code)).toEqual(['R003-10', 'R003-11', 'R003-19', 'R003-21', 'R003-22', 'R003-36', 'R003-36.public-meetings']);
    expect(may.checkConformity?.code).toBe('R003-10');
    const refused = await town.coordinator.post(`/sheets/${id}/check-conformity`);
    expect([refused.status, refused.code]).toEqual([409, 'R003-10']);
    const rules: [Partial<SheetContent>, string][] = [
      [{ goal: { ...sheet.goal, text: { nl: '', fr: '' } } }, 'R003-11'],
      [{ working: { ...sheet.working, groupType: null } }, 'R003-19'],
      [{ advice: { ...sheet.advice, onRequest: false } }, 'R003-21'],
      [{ advice: { ...sheet.advice, urgentDays: 13 } }, 'R003-22'],
      [{ contact: { ...sheet.contact, invitationDays: 14 } }, 'R003-36'],
    ];
    for (const [change, code] of rules) {
      const { revision } = await view(id);
      await town.coordinator.put(`/sheets/${id}/content`, sheetIn(change), { ifMatch: revision });
      expect((await town.coordinator.post(`/sheets/${id}/check-conformity`)).code).toBe(code);
    }
  });

  it('is held against the framework once more as it leaves for the college (R003-36)', async () => {
    const { id: bodyId } = await aBody(town);
    const id = await aDraft(town, bodyId);
    await town.coordinator.command(`/sheets/${id}/check-conformity`);
    await aFramework(town, { invitationDays: 28 });
    expect((await town.coordinator.post(`/sheets/${id}/submit`)).problem).toMatchObject({ code: 'R003-36', params: { days: 21, floor: 28 } });
    const sheet = aSheet();
    await town.coordinator.put(`/sheets/${id}/content`, sheetIn({ contact: { ...sheet.contact, invitationDays: 28 } }), { ifMatch: 2 });
    expect((await view(id)).status).toBe('draft');
    await town.coordinator.command(`/sheets/${id}/check-conformity`);
    await town.coordinator.command(`/sheets/${id}/submit`);
    // Later frameworks do not reach what lies before the college.
    await aFramework(town, { invitationDays: 21 });
    expect((await view(id)).framework?.floors.invitationDays).toBe(28);
    expect((await town.coordinator.put(`/sheets/${id}/content`, aSheet(), { ifMatch: 3 })).code).toBe('sheet.wrong-status');
  });

  it('needs a framework that the council decided on (R003-01)', async () => {
    const other = await Town.in(town.world);
    const { id: bodyId } = await aBody(other);
    const id = await aDraft(other, bodyId);
    const refused = await other.coordinator.post(`/sheets/${id}/check-conformity`);
    expect([refused.status, refused.code]).toEqual([409, 'R003-01.framework']);
  });

  it('is approved with the date and the number of the decision (R003-01)', async () => {
    const { id: bodyId } = await aBody(town);
    const id = await aSubmitted(town, bodyId);
    for (const given of [{}, { on: town.today }, { reference: '12' }, { on: town.today, reference: ' ' }]) {
      const refused = await town.secretariat.post(`/sheets/${id}/approve`, given);
      expect([refused.status, refused.code]).toEqual([409, 'R003-01']);
    }
    expect((await town.secretariat.post(`/sheets/${id}/approve`, { ...decision(town), on: addDays(town.today, 1) })).code).toBe('sheet.decision-in-future');
    expect((await town.secretariat.post(`/sheets/${id}/approve`, { ...decision(town), on: '2026-02-30' })).status).toBe(400);
    expect((await town.coordinator.post(`/sheets/${id}/approve`, decision(town))).status).toBe(403);
    expect((await town.people.board.client.post(`/sheets/${id}/approve`, decision(town))).status).toBe(200);
  });

  it('gives its body the type that the college approved, with the duties that hang on it (R003-19)', async () => {
    const { id: bodyId } = await aBody(town, { groupType: null });
    const id = await aSubmitted(town, bodyId);
    const yearly = async () => (await town.coordinator.read<Page<ObligationRow>>(`/obligations?bodyId=${bodyId}&kind=annualAdvice`)).items.length;
    expect(await yearly()).toBe(0);
    const approved = await town.secretariat.post(`/sheets/${id}/approve`, decision(town));
    expect([approved.status, approved.statements <= 16]).toEqual([200, true]);
    expect((await town.coordinator.read<BodyView>(`/bodies/${bodyId}`)).groupType).toBe('thematic');
    expect(await yearly()).toBe(1);
  });

  it('is owed to everybody once it is approved, without a date that nobody agreed on (R003-38)', async () => {
    const { id: bodyId, number } = await aBody(town);
    const id = await aSubmitted(town, bodyId);
    await town.secretariat.command(`/sheets/${id}/approve`, decision(town));
    const duties = async () => (await town.coordinator.read<Page<ObligationRow>>(`/obligations?bodyId=${bodyId}&kind=publication`)).items;
    expect(await duties()).toMatchObject([{ rule: 'R003-38', dossierType: 'sheet', dossierId: id, label: number, status: 'unset', dueOn: null, ownerSide: 'city' }]);
    const approved = await view(id);
    expect(approved.warnings).toContainEqual({ code: 'R003-38', params: { decisionOn: town.today } });
    expect(approved.duties).toMatchObject([{ kind: 'publication', status: 'unset' }]);
    expect((await town.coordinator.post(`/sheets/${id}/publish`, { ...link(), on: addDays(town.today, -1) })).code).toBe('sheet.published-before-approval');
    expect((await town.coordinator.post(`/sheets/${id}/publish`, { ...link(), on: addDays(town.today, 1) })).code).toBe('sheet.published-in-future');
    expect((await town.coordinator.post(`/sheets/${id}/publish`, { ...link(), url: 'nota' })).status).toBe(400);
    await town.coordinator.command(`/sheets/${id}/publish`, link());
    expect(await duties()).toMatchObject([{ status: 'met', satisfiedOn: town.today }]);
    expect((await view(id)).warnings.map(({ code }) => code)).toEqual(['R003-33']);
  });

  it('that is published changes the public page of its body, which says since when (R001-13)', async () => {
    const { id: bodyId } = await aBody(town);
    await town.coordinator.command(`/bodies/${bodyId}/publish`);
    const id = await aPublished(town, bodyId);
    const { sheet, changedAt } = await town.coordinator.read<PublicBodyView>(`/public/bodies/${bodyId}`);
    expect([sheet?.version, changedAt]).toEqual([1, (await view(id)).changedAt]);
  });

  it('comes back with a reason, and is written on', async () => {
    const { id: bodyId } = await aBody(town);
    const id = await aSubmitted(town, bodyId);
    expect((await town.secretariat.post(`/sheets/${id}/send-back`, {})).status).toBe(400);
    await town.secretariat.command(`/sheets/${id}/send-back`, { reason: 'Het doel is te vaag.' });
    expect(await view(id)).toMatchObject({ status: 'returned', returnedReason: 'Het doel is te vaag.', may: { save: null, checkConformity: null } });
    const told = await town.world.sql('select from centrale.notification where kind = $1 and dossier_id = $2 and person_id = $3', ['sheet.sent-back', id, town.people.coordinator.id]);
    expect(told).toHaveLength(1);
    await town.coordinator.command(`/sheets/${id}/check-conformity`);
    await town.coordinator.command(`/sheets/${id}/submit`);
    expect((await view(id)).returnedReason).toBeNull();
  });

  it('has one version under way, and replaces the one before as it is published', async () => {
    const { id: bodyId } = await aBody(town);
    const first = await aPublished(town, bodyId);
    const { id: second } = await town.coordinator.command('/sheets', { bodyId });
    expect((await town.coordinator.post('/sheets', { bodyId })).code).toBe('sheet.version-exists');
    expect((await view(second)).content).toEqual((await view(first)).content);
    for (const step of ['check-conformity', 'submit']) await town.coordinator.command(`/sheets/${second}/${step}`);
    await town.secretariat.command(`/sheets/${second}/approve`, decision(town));
    expect((await view(first)).status).toBe('published');
    const published = await town.coordinator.post(`/sheets/${second}/publish`, link());
    expect([published.status, published.statements <= 16]).toEqual([200, true]);
    expect((await view(first)).status).toBe('superseded');
    expect((await view(second)).versions).toMatchObject([{ version: 2, status: 'published' }, { version: 1, status: 'superseded' }]);
  });

  it('is begun once, however many begin it at the same time', async () => {
    const { id: bodyId } = await aBody(town);
    const answers = await Promise.all(Array.from({ length: 4 }, () => town.coordinator.post('/sheets', { bodyId })));
    expect(answers.map(({ status, code }) => code ?? status).sort()).toEqual([200, 'sheet.version-exists', 'sheet.version-exists', 'sheet.version-exists']);
  });

  it('is repealed by the college, with its decision and a reason (R003-01)', async () => {
    const { id: bodyId } = await aBody(town);
    const id = await aPublished(town, bodyId);
    expect((await town.secretariat.post(`/sheets/${id}/repeal`, { reason: 'Opgegaan in het forum.' })).code).toBe('R003-01');
    await town.secretariat.command(`/sheets/${id}/repeal`, { ...decision(town), reason: 'Opgegaan in het forum.' });
    expect(await view(id)).toMatchObject({ status: 'repealed', repeal: { ...decision(town), reason: 'Opgegaan in het forum.' } });
    // Another one may follow.
    expect((await town.coordinator.post('/sheets', { bodyId })).status).toBe(200);
  });
});

describe('what is said of a sheet', () => {
  it('are activities that the rules of its body do not know (R003-11)', async () => {
    const { id: bodyId } = await aBody(town, { kind: 'strategicAtelier', packId: 'ATELIER', groupType: null });
    const id = await aDraft(town, bodyId);
    expect((await view(id)).warnings).toContainEqual({ code: 'R003-11.mismatch', params: { activities: 'signals, network' } });
    expect((await town.coordinator.post(`/sheets/${id}/check-conformity`)).status).toBe(200);
  });

  it('is insurance that the city did not confirm, from the day that it ends too (R003-33)', async () => {
    const { id: bodyId } = await aBody(town);
    const id = await aDraft(town, bodyId);
    const lacking = async () => (await view(id)).warnings.find(({ code }) => code === 'R003-33')?.params?.['insurance'];
    expect(await lacking()).toBe('liability, legalAid, bodilyInjury');
    const cover = { kinds: ['liability', 'legalAid'], from: town.today, to: null };
    expect((await town.coordinator.post(`/sheets/${id}/cover-insurance`, { ...cover, to: addDays(town.today, -1) })).code).toBe('sheet.cover-reversed');
    const covered = await town.coordinator.post(`/sheets/${id}/cover-insurance`, cover);
    expect([covered.status, covered.statements <= 16, await lacking()]).toEqual([200, true, 'bodilyInjury']);
    await town.secretariat.command(`/sheets/${id}/cover-insurance`, { ...cover, kinds: [...floors.insurance] });
    expect(await lacking()).toBeUndefined();
  });
});

describe('who sees sheets', () => {
  it('are the people of the city, the service and the auditor', async () => {
    const { id: bodyId } = await aBody(town);
    const id = await aDraft(town, bodyId);
    const stranger = await Town.in(town.world);
    const auditor = await town.world.person('auditor', await town.world.organisation('other'));
    const statuses = await Promise.all(
      [town.people.member.client, town.people.elected.client, town.manager.client, auditor.client, stranger.coordinator].map(async (client) =>
        [(await client.get(`/sheets/${id}`)).status, (await client.read<Page<SheetRow>>(`/sheets?bodyId=${bodyId}`)).items.length, (await client.get(`/timeline/sheet/${id}`)).status]),
    );
    expect(statuses).toEqual([[200, 1, 200], [200, 1, 200], [200, 1, 200], [200, 1, 200], [404, 0, 404]]);
    expect((await stranger.coordinator.post(`/sheets/${id}/submit`)).status).toBe(404);
    expect((await stranger.coordinator.post('/sheets', { bodyId })).status).toBe(404);
    expect((await town.coordinator.post('/sheets', { bodyId: NOBODY })).status).toBe(404);
  });

  it('is written by the official of its body, not by a colleague', async () => {
    const { id: bodyId } = await aBody(town);
    const colleague = await town.somebody('coordinator');
    expect((await colleague.client.post('/sheets', { bodyId })).status).toBe(403);
  });

  it('are listed page by page, the last changed first', async () => {
    const all: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body, statements }: Answer<Page<SheetRow>> = await town.coordinator.get<Page<SheetRow>>(`/sheets?limit=3${after && `&after=${after}`}`);
      expect(statements).toBeLessThanOrEqual(8);
      all.push(...body.items.map(({ changedAt }) => changedAt));
      after = body.next;
    }
    expect(all.length).toBeGreaterThan(6);
    expect(all).toEqual([...all].sort().reverse());
  });
});
