import { addDays, type Page } from '@centrale/kernel';
import { type BuyerView } from '@centrale/procurement';
import { Market, userCategory } from './support/market.js';
import { behind } from './support/rival.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let market: Market;

beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market?.close());

const request = async (organisationId: string): Promise<string> =>
  (await market.officer.client.command('/buyers', { agreementId: market.agreementId, organisationId })).id;
const requested = async (): Promise<string> => request((await market.organisation()).organisationId);
const admission = (changes: object = {}) => ({ userCategory, legalBasis: 'Nieuwe Gemeentewet, art. 117', admittedOn: market.today, ...changes });
const viewOf = (id: string): Promise<BuyerView> => market.manager.client.read(`/buyers/${id}`);

describe('an admission', () => {
  it('is asked, decided and withdrawn, each with its entry and within its budget of statements', async () => {
    const { organisationId, owner } = await market.organisation();
    const asked = await market.officer.client.post('/buyers', { agreementId: market.agreementId, organisationId });
    const { id } = asked.body;
    const admitted = await market.manager.client.post(`/buyers/${id}/admit`, admission());
    expect([asked.status, admitted.status, Math.max(asked.statements, admitted.statements) <= 16]).toEqual([200, 200, true]);
    const { body: view, statements } = await owner.client.get<BuyerView>(`/buyers/${id}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(view).toMatchObject({
      status: 'admitted', organisationId, userCategory: { nl: userCategory, fr: 'Communes et administrations régionales' },
      legalBasis: 'Nieuwe Gemeentewet, art. 117', admittedOn: market.today, languageRegime: 'brussels',
    });
    await market.manager.client.command(`/buyers/${id}/withdraw`, { reason: 'Fusie' });
    expect(await viewOf(id)).toMatchObject({ status: 'withdrawn', reason: 'Fusie' });
    const entries = await market.world.sql<{ command: string }>('select command from centrale.audit_entry where dossier_id = $1 order by seq', [id]);
    expect(entries.map(({ command }) => command)).toEqual(['request', 'admit', 'withdraw']);
    const heard = await owner.client.read<Page<{ kind: string }>>('/notifications');
    expect(heard.items.map(({ kind }) => kind)).toEqual(['buyer.withdrawn', 'buyer.admitted']);
  });

  it('cites a category of users that the agreement lists (P02)', async () => {
    const id = await requested();
    const refused = await market.manager.client.post(`/buyers/${id}/admit`, admission({ userCategory: 'Burgercollectieven' }));
    expect([refused.status, refused.code]).toEqual([409, 'buyer.category-not-listed']);
    expect((await viewOf(id)).status).toBe('requested');
  });

  it('is not stored without its basis, whoever writes (P02)', async () => {
    const id = await requested();
    await expect(market.world.sql(`update centrale.buyer set status = 'admitted' where id = $1`, [id])).rejects.toThrow('buyer_basis');
  });

  it('is not dated after today', async () => {
    const refused = await market.manager.client.post(`/buyers/${await requested()}/admit`, admission({ admittedOn: addDays(market.today, 1) }));
    expect([refused.code, refused.problem.params]).toEqual(['buyer.admitted-in-future', { today: market.today }]);
  });

  it('is asked once at a time, also by two at once, and anew after a refusal', async () => {
    const { organisationId } = await market.organisation();
    const ask = () => market.officer.client.post('/buyers', { agreementId: market.agreementId, organisationId });
    const answers = await Promise.all([ask(), ask()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)).toMatchObject({ code: 'buyer.already-known' });
    const { id } = answers.find(({ status }) => status === 200)!.body;
    await market.manager.client.command(`/buyers/${id}/refuse`, { reason: 'Geen taak van gewestelijk belang' });
    expect((await ask()).status).toBe(200);
  });

  it('is decided on the request as another decision left it', async () => {
    const id = await requested();
    const answer = await behind(market.world, `update centrale.buyer set status = 'refused' where id = $1`, [id], () => market.manager.client.post(`/buyers/${id}/admit`, admission()));
    expect([answer.status, answer.code, answer.problem.params]).toEqual([409, 'buyer.wrong-status', { status: 'refused' }]);
  });

  it('is for buying organisations', async () => {
    const refused = await market.officer.client.post('/buyers', { agreementId: market.agreementId, organisationId: await market.world.organisation('provider') });
    expect([refused.status, refused.code]).toEqual([409, 'buyer.organisation-not-a-buyer']);
  });
});

describe('who sees and does what', () => {
  it('is the contract manager’s decision', async () => {
    const id = await requested();
    for (const [command, body] of [['admit', admission()], ['refuse', { reason: 'Nee' }], ['withdraw', { reason: 'Nee' }]] as const) {
      expect((await market.officer.client.post(`/buyers/${id}/${command}`, body)).problem).toMatchObject({ status: 403, params: { role: 'contractManager' } });
    }
    expect((await market.officer.client.read<BuyerView>(`/buyers/${id}`)).may.admit).toEqual({ code: 'access.needs-role', params: { role: 'contractManager' } });
  });

  it('hides one organisation from another; foreign and unknown are both 404', async () => {
    const mine = await market.organisation();
    const id = await request(mine.organisationId);
    const stranger = await market.organisation();
    expect((await stranger.owner.client.get(`/buyers/${id}`)).status).toBe(404);
    expect((await stranger.owner.client.get(`/buyers/${NOBODY}`)).status).toBe(404);
    expect((await stranger.owner.client.read<Page<BuyerView>>('/buyers')).items).toEqual([]);
    expect((await mine.owner.client.read<Page<BuyerView>>('/buyers')).items.map((buyer) => buyer.id)).toEqual([id]);
    expect((await stranger.owner.client.post('/buyers', { agreementId: market.agreementId, organisationId: stranger.organisationId })).status).toBe(403);
    expect((await market.officer.client.post('/buyers', { agreementId: NOBODY, organisationId: mine.organisationId })).status).toBe(404);
  });

  it('lists by status, in pages', async () => {
    await Promise.all([requested(), requested()]);
    const first = await market.manager.client.get<Page<BuyerView>>(`/buyers?status=requested&agreementId=${market.agreementId}&limit=1`);
    const second = await market.manager.client.read<Page<BuyerView>>(`/buyers?status=requested&limit=1&after=${first.body.next}`);
    expect(first.statements).toBeLessThanOrEqual(8);
    expect([...first.body.items, ...second.items].map(({ status }) => status)).toEqual(['requested', 'requested']);
    expect(second.items[0]!.id).not.toBe(first.body.items[0]!.id);
  });
});

describe('bad input', () => {
  it.each([['no basis', { legalBasis: '' }, 'legalBasis'], ['no date', { admittedOn: '2027-02-30' }, 'admittedOn'], ['more than asked', { colour: 'iris' }, 'colour']])(
    'with %s is told which field', async (_, changes, field) => {
      const answer = await market.manager.client.post(`/buyers/${await requested()}/admit`, admission(changes));
      expect([answer.status, answer.problem.fields?.[0]?.path]).toEqual([400, field]);
    });

  it('asks for a reason to refuse', async () => {
    expect((await market.manager.client.post(`/buyers/${await requested()}/refuse`, {})).problem.fields?.[0]?.path).toBe('reason');
  });
});
