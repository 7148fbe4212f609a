import { addDays, type Page, type Refusal } from '@centrale/kernel';
import { type BriefingContent, type BriefingRow, type BriefingVersionView, type BriefingView } from '@centrale/procurement';
import { aNeed, Market, save, type BuyingOrganisation } from './support/market.js';
import { behind } from './support/rival.js';
import { type Inhabitant } from './support/world.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let market: Market;
let buyer: BuyingOrganisation;
let auditor: Inhabitant;

beforeAll(async () => {
  market = await Market.open();
  buyer = await market.buyer();
  auditor = await market.world.person('auditor', await market.world.organisation('other'));
});
afterAll(() => market?.close());

const viewOf = (id: string, by: Inhabitant = buyer.owner): Promise<BriefingView> => by.client.read(`/briefings/${id}`);
const start = async (by: Inhabitant, body: object = {}): Promise<string> =>
  (await by.client.command('/briefings', { agreementId: market.agreementId, organisationId: buyer.organisationId, ...body })).id;
const inIntake = async (): Promise<string> => {
  const id = await market.draft(buyer);
  await buyer.owner.client.command(`/briefings/${id}/submit`);
  await market.officer.client.command(`/briefings/${id}/take-in`);
  return id;
};
const codes = (refusals: readonly Refusal[]): string[] => refusals.map(({ code }) => code);

describe('a briefing', () => {
  it('goes from draft to accepted, each step within its budget of statements', async () => {
    const started = await buyer.owner.client.post('/briefings', { agreementId: market.agreementId, organisationId: buyer.organisationId });
    const { id } = started.body;
    const saved = await buyer.owner.client.put<{ version: number }>(`/briefings/${id}/content`, aNeed(market.today), { ifMatch: 1 });
    expect([saved.status, saved.body.version]).toEqual([200, 2]);
    const steps: [Inhabitant, string][] = [[buyer.owner, 'submit'], [market.officer, 'take-in'], [buyer.owner, 'agree'], [market.officer, 'accept']];
    const spent = [started.statements, saved.statements];
    for (const [who, command] of steps) {
      const done = await who.client.post(`/briefings/${id}/${command}`);
      expect([command, done.status]).toEqual([command, 200]);
      spent.push(done.statements);
    }
    expect(Math.max(...spent)).toBeLessThanOrEqual(16);
    const { body: view, statements } = await market.officer.client.get<BriefingView>(`/briefings/${id}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(view).toMatchObject({ status: 'accepted', officerId: market.officer.id, ownerId: buyer.owner.id, version: 2, callOffId: null });
    expect(view.may.compose).toBeNull();
    const entries = await market.world.sql<{ command: string }>('select command from centrale.audit_entry where dossier_id = $1 order by seq', [id]);
    expect(entries.map(({ command }) => command)).toEqual(['start', 'submit', 'takeIn', 'agree', 'accept']);
  });

  it('has a number of its own and tells what is missing, each with its field', async () => {
    const view = await viewOf(await start(buyer.owner));
    expect(view.number).toMatch(/^B-\d{4}-\d{5}$/);
    expect(view.missing.map(({ code, params }) => `${code} ${params?.['field']}`)).toContain('briefing.field-missing title');
    expect(view.may.submit).toEqual({ code: 'briefing.incomplete', params: { count: view.missing.length } });
    const refused = await buyer.owner.client.post(`/briefings/${view.id}/submit`);
    expect([refused.status, refused.code, refused.problem.params]).toEqual([409, 'briefing.incomplete', { count: view.missing.length }]);
  });

  it.each<[string, (today: string) => Partial<BriefingContent>, string]>([
    ['phases that end before they start', (today) => ({ phases: [{ name: 'a', startsOn: addDays(today, 9), endsOn: addDays(today, 8), sessions: 1 }] }), 'briefing.phase-reversed'],
    ['fewer participants at most than at least', () => ({ participantsMin: 41 }), 'briefing.participants-reversed'],
    ['a budget turned round', () => ({ budgetMinCents: 50_000_00 }), 'briefing.budget-reversed'],
    ['a fixed date in the past', (today) => ({ fixedDates: [{ date: addDays(today, -1), what: 'Raad' }] }), 'briefing.fixed-date-past'],
    ['a lot that does not exist', () => ({ lotsWanted: [9] }), 'briefing.lot-unknown'],
  ])('keeps %s, names it, and is not submitted with it', async (_, changes, code) => {
    const id = await market.draft(buyer, changes(market.today));
    expect(codes((await viewOf(id)).missing)).toEqual([code]);
    expect((await buyer.owner.client.post(`/briefings/${id}/submit`)).code).toBe('briefing.incomplete');
  });

  it('of a buyer who is not admitted stays a draft, and can still be taken along (P02)', async () => {
    const stranger = await market.organisation();
    const id = await market.draft(stranger);
    const refused = await stranger.owner.client.post(`/briefings/${id}/submit`);
    expect([refused.status, refused.code]).toEqual([409, 'buyer.not-admitted']);
    const view = await stranger.owner.client.read<BriefingView>(`/briefings/${id}`);
    expect(view.may.submit?.code).toBe('buyer.not-admitted');
    expect(view.content.title).toBe(aNeed(market.today).title);
    await market.admit(stranger.organisationId);
    await stranger.owner.client.command(`/briefings/${id}/submit`);
  });

  it('of a Flemish organisation is conducted in Dutch (P19)', async () => {
    const flemish = await market.organisation('flanders');
    const id = await market.draft(flemish, { procedureLanguage: 'fr' });
    expect(codes((await flemish.owner.client.read<BriefingView>(`/briefings/${id}`)).missing)).toEqual(['briefing.procedure-language']);
  });

  it('proposes lots with reasons when help is asked', async () => {
    const id = await market.draft(buyer, { lotsWanted: [], helpMeChoose: true });
    const { missing, proposedLots } = await viewOf(id);
    expect(missing).toEqual([]);
    expect(proposedLots.map(({ lotNumber }) => lotNumber)).toEqual([2, 3, 4]);
    expect(proposedLots[1]?.reasons[0]).toEqual({ code: 'lot-proposal.sessions', params: { count: 3 } });
  });
});

describe('the dialogue', () => {
  it('hangs on the field, sends back, and the text is then the buyer’s', async () => {
    const id = await inIntake();
    const none = await market.officer.client.post(`/briefings/${id}/ask-information`, { remarks: [] });
    expect([none.status, none.code]).toEqual([409, 'briefing.remark-needed']);
    const asked = await market.officer.client.post(`/briefings/${id}/ask-information`, { remarks: [{ field: 'budgetMaxCents', text: 'Is dit met btw?' }, { text: 'Nog één vraag.' }] });
    expect([asked.status, asked.statements <= 16]).toEqual([200, true]);
    const view = await viewOf(id, market.officer);
    expect(view.remarks.map(({ field, fromService, text }) => [field, fromService, text])).toEqual([['budgetMaxCents', true, 'Is dit met btw?'], [null, true, 'Nog één vraag.']]);
    expect(view.may.save).toEqual({ code: 'briefing.with-buyer' });
    const refused = await market.officer.client.put(`/briefings/${id}/content`, aNeed(market.today, { title: 'Anders' }), { ifMatch: 2 });
    expect([refused.status, refused.code]).toEqual([403, 'briefing.with-buyer']);
    await buyer.owner.client.command(`/briefings/${id}/remarks`, { field: 'budgetMaxCents', text: 'Zonder btw.' });
    await buyer.owner.client.command(`/briefings/${id}/submit`);
    const back = await viewOf(id);
    expect([back.status, back.remarks.at(-1)?.fromService]).toEqual(['inIntake', false]);
  });

  it('keeps a version of each submission and of what was agreed', async () => {
    const id = await inIntake();
    await save(market.officer.client, `/briefings/${id}/content`, aNeed(market.today, { title: 'Na overleg' }), 2);
    await buyer.owner.client.command(`/briefings/${id}/agree`);
    const { body: versions, statements } = await buyer.owner.client.get<BriefingVersionView[]>(`/briefings/${id}/versions`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(versions.map(({ no, content }) => [no, content.title])).toEqual([[2, 'Na overleg'], [1, aNeed(market.today).title]]);
    await expect(market.world.sql(`update centrale.briefing_version set no = 9 where briefing_id = $1`, [id])).rejects.toThrow('immutable');
    await expect(market.world.sql(`delete from centrale.briefing_version where briefing_id = $1`, [id])).rejects.toThrow('immutable');
  });

  it('is not changed once submitted, and ends when declined or withdrawn', async () => {
    const id = await market.draft(buyer);
    await buyer.owner.client.command(`/briefings/${id}/submit`);
    const late = await buyer.owner.client.put(`/briefings/${id}/content`, aNeed(market.today, { title: 'Te laat' }), { ifMatch: 2 });
    expect([late.status, late.code, late.problem.params]).toEqual([409, 'briefing.not-editable', { status: 'submitted' }]);
    await market.officer.client.command(`/briefings/${id}/decline`, { reason: 'Buiten het voorwerp van de raamovereenkomst' });
    expect(await viewOf(id)).toMatchObject({ status: 'declined', declinedReason: 'Buiten het voorwerp van de raamovereenkomst' });
    expect((await buyer.owner.client.post(`/briefings/${id}/remarks`, { text: 'Waarom?' })).code).toBe('briefing.wrong-status');
    const other = await market.draft(buyer);
    await buyer.owner.client.command(`/briefings/${other}/withdraw`);
    expect((await viewOf(other)).may.submit).toEqual({ code: 'briefing.wrong-status', params: { status: 'withdrawn' } });
  });

  it('decides on the status as the other transaction left it', async () => {
    const id = await inIntake();
    const answer = await behind(market.world, `update centrale.briefing set status = 'withdrawn' where id = $1`, [id], () => buyer.owner.client.post(`/briefings/${id}/agree`));
    expect([answer.status, answer.code, answer.problem.params]).toEqual([409, 'briefing.wrong-status', { status: 'withdrawn' }]);
  });

  it('is handled by an officer and a stand-in, who hear of it', async () => {
    const id = await inIntake();
    const [officer, standIn] = [await market.colleague('serviceOfficer'), await market.colleague('serviceOfficer')];
    await market.officer.client.command(`/briefings/${id}/assign`, { officerId: officer.id, standInId: standIn.id });
    expect(await viewOf(id)).toMatchObject({ officerId: officer.id, standInId: standIn.id });
    const refused = await market.officer.client.post(`/briefings/${id}/assign`, { officerId: market.manager.id });
    expect([refused.status, refused.code]).toEqual([409, 'officer.not-an-officer']);
    const heard = await standIn.client.read<Page<{ kind: string }>>('/notifications');
    expect(heard.items.map(({ kind }) => kind)).toEqual(['briefing.assigned']);
  });
});

describe('who sees and does what', () => {
  it('is the buyer’s own and the service’s; an auditor’s once submitted; foreign and unknown are both 404', async () => {
    const id = await market.draft(buyer);
    const stranger = await market.buyer();
    const provider = await market.world.person('providerManager', await market.world.organisation('provider'));
    for (const path of [`/briefings/${id}`, `/briefings/${id}/versions`, `/briefings/${NOBODY}`, '/briefings/7']) {
      expect([path, (await stranger.owner.client.get(path)).status]).toEqual([path, 404]);
    }
    expect((await stranger.owner.client.post(`/briefings/${id}/submit`)).status).toBe(404);
    expect((await stranger.owner.client.put(`/briefings/${id}/content`, aNeed(market.today), { ifMatch: 2 })).status).toBe(404);
    expect((await provider.client.get(`/briefings/${id}`)).status).toBe(403);
    expect((await auditor.client.get(`/briefings/${id}`)).status).toBe(404);
    await buyer.owner.client.command(`/briefings/${id}/submit`);
    expect((await auditor.client.get(`/briefings/${id}`)).status).toBe(200);
    expect((await auditor.client.post(`/briefings/${id}/take-in`)).status).toBe(403);
    const listed = (by: Inhabitant) => by.client.read<Page<BriefingRow>>('/briefings?limit=100').then(({ items }) => items.map((row) => row.id));
    expect(await listed(stranger.owner)).toEqual([]);
    expect(await listed(auditor)).toContain(id);
  });

  it('is submitted and agreed by the buyer, taken in and accepted by the service', async () => {
    const id = await market.draft(buyer);
    expect((await market.officer.client.post(`/briefings/${id}/submit`)).problem).toMatchObject({ status: 403, params: { role: 'projectOwner' } });
    const finance = await market.world.person('buyerFinance', buyer.organisationId);
    expect((await finance.client.post(`/briefings/${id}/submit`)).status).toBe(403);
    expect((await buyer.owner.client.post(`/briefings/${id}/take-in`)).problem).toMatchObject({ status: 403, params: { role: 'serviceOfficer' } });
    expect((await buyer.owner.client.post(`/briefings/${id}/accept`)).status).toBe(403);
  });

  it('starts for an own organisation only, with an owner who is one', async () => {
    const stranger = await market.organisation();
    const body = { agreementId: market.agreementId, organisationId: stranger.organisationId };
    expect((await buyer.owner.client.post('/briefings', body)).status).toBe(403);
    const wrong = await market.officer.client.post('/briefings', { ...body, ownerId: buyer.owner.id });
    expect([wrong.status, wrong.code]).toEqual([409, 'briefing.not-a-project-owner']);
    expect((await market.officer.client.post('/briefings', { ...body, agreementId: NOBODY })).status).toBe(404);
    expect((await market.officer.client.post('/briefings', { ...body, organisationId: await market.world.serviceId() })).status).toBe(404);
  });

  it('is listed by status and by organisation, in pages', async () => {
    const mine = await market.buyer();
    const ids = [await market.draft(mine), await market.draft(mine), await market.draft(mine)];
    await mine.owner.client.command(`/briefings/${ids[0]}/submit`);
    const first = await market.officer.client.get<Page<BriefingRow>>(`/briefings?organisationId=${mine.organisationId}&limit=2`);
    const rest = await market.officer.client.read<Page<BriefingRow>>(`/briefings?organisationId=${mine.organisationId}&limit=2&after=${first.body.next}`);
    expect(first.statements).toBeLessThanOrEqual(8);
    expect([...first.body.items, ...rest.items].map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(rest.next).toBeNull();
    const submitted = await market.officer.client.read<Page<BriefingRow>>(`/briefings?organisationId=${mine.organisationId}&status=submitted`);
    expect(submitted.items.map(({ id }) => id)).toEqual([ids[0]]);
    for (const instant of ['2027-01-01 24:00:00+00', '2027-01-01 10:00:00+99', 'nonsense']) {
      const after = Buffer.from(JSON.stringify([instant, NOBODY])).toString('base64url');
      expect((await market.officer.client.get(`/briefings?after=${after}`)).code).toBe('request.cursor-malformed');
    }
    expect((await market.officer.client.get('/briefings?status=lost')).status).toBe(400);
  });
});
