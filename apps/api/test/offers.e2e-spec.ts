import { type OfferDraftView, type OwnOfferView } from '@centrale/procurement';
import { Competition, offerFor, type Provider } from './support/competition.js';
import { save } from './support/market.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let competition: Competition;
let first: Provider;
let second: Provider;

beforeAll(async () => {
  competition = await Competition.open();
  [first, second] = competition.providers as [Provider, Provider];
});
afterAll(() => competition?.close());

const statusOf = async (id: string): Promise<string | undefined> =>
  (await competition.world.sql<{ status: string }>('select status from centrale.offer where id = $1', [id]))[0]?.status;

describe('a draft of an offer', () => {
  it('is empty at first, saves itself, and is read back', async () => {
    const callOff = await competition.callOff();
    const path = `/invitations/${callOff.invitation(1, first)}/offer-draft`;
    const empty = await first.manager.client.read<OfferDraftView>(path);
    expect(empty).toMatchObject({ version: 0, savedAt: null, content: { prices: [], totalCents: 0 } });
    expect((await save(first.manager.client, path, offerFor(5000), 0)).version).toBe(1);
    expect((await save(first.manager.client, path, offerFor(6000), 1)).version).toBe(2);
    const { body, statements } = await first.manager.client.get<OfferDraftView>(path);
    expect(body).toMatchObject({ version: 2, content: offerFor(6000) });
    expect(statements).toBeLessThanOrEqual(8);
  });

  it('answers two tabs that edit it with both versions', async () => {
    const callOff = await competition.callOff();
    const path = `/invitations/${callOff.invitation(1, first)}/offer-draft`;
    await save(first.manager.client, path, offerFor(5000), 0);
    const late = await first.manager.client.put(path, offerFor(7000), { ifMatch: 0 });
    expect([late.status, late.code]).toEqual([412, 'request.version-outdated']);
    expect(late.problem.current).toMatchObject({ version: 1, content: offerFor(5000) });
    expect((await first.manager.client.put(path, offerFor(7000))).status).toBe(428);
  });

  it('may be as incomplete as it is, but not what no offer can be', async () => {
    const callOff = await competition.callOff();
    const path = `/invitations/${callOff.invitation(1, first)}/offer-draft`;
    await save(first.manager.client, path, { ...offerFor(1), answers: [], prices: [], totalCents: 0 }, 0);
    for (const totalCents of [-1, 0.5, '12,50 €', 1e309, null]) {
      expect((await first.manager.client.put(path, { ...offerFor(1), totalCents }, { ifMatch: 1 })).status).toBe(400);
    }
    expect((await first.manager.client.put(path, { ...offerFor(1), surprise: true }, { ifMatch: 1 })).status).toBe(400);
  });

  it('is closed to everybody else, and ends with the deadline', async () => {
    const callOff = await competition.callOff();
    const path = `/invitations/${callOff.invitation(1, first)}/offer-draft`;
    expect((await second.manager.client.get(path)).status).toBe(404);
    expect((await second.manager.client.put(path, offerFor(1), { ifMatch: 0 })).status).toBe(404);
    expect((await competition.officer.get(path)).status).toBe(403);
    await competition.pass(callOff);
    expect((await first.manager.client.put(path, offerFor(1), { ifMatch: 0 })).code).toBe('offer.deadline-passed');
  });
});

describe('submitting an offer', () => {
  it('answers a receipt whose hash is that of the envelope, within its budget of statements', async () => {
    const callOff = await competition.callOff();
    const answer = await competition.submit(callOff, first, 5000);
    expect([answer.status, answer.statements <= 16]).toEqual([200, true]);
    const { body, statements } = await first.manager.client.get<OwnOfferView>(`/offers/${answer.body.id}`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(body).toMatchObject({ status: 'sealed', envelopeHash: answer.body.hash, submittedAt: answer.body.at, content: offerFor(5000), callOffId: callOff.id });
    const [stored] = await competition.world.sql<{ hash: string }>(`select encode(sha256(bytes), 'hex') as hash from centrale.offer_envelope where offer_id = $1`, [answer.body.id]);
    expect(stored!.hash).toBe(answer.body.hash);
  });

  it('tells the invitation that its provider will offer, each on a chain of its own', async () => {
    const callOff = await competition.callOff();
    const { body } = await competition.submit(callOff, first, 5000);
    const invitationId = callOff.invitation(1, first);
    const chains = await competition.world.sql<{ type: string; command: string }>(
      'select dossier_type as type, command from centrale.audit_entry where dossier_id = any ($1) order by recorded_at', [[body.id, invitationId]],
    );
    expect(chains).toEqual([{ type: 'offer', command: 'submit' }, { type: 'invitation', command: 'announceOffer' }]);
    const silent = await competition.world.sql('select from centrale.audit_entry where dossier_id = $1', [callOff.id]);
    expect(silent).toEqual([]);
  });

  it('is refused when something is missing, with its reason', async () => {
    const callOff = await competition.callOff();
    const codes = [];
    for (const changes of [{ answers: [] }, { prices: [], totalCents: 0 }, { totalCents: 1 }]) codes.push((await competition.submit(callOff, first, 5000, changes)).code);
    expect(codes).toEqual(['offer.answer-missing', 'offer.price-missing', 'offer.total-mismatch']);
  });

  it('is refused twice without naming what it replaces, and replaces only the live one', async () => {
    const callOff = await competition.callOff();
    const path = `/invitations/${callOff.invitation(1, first)}/submit-offer`;
    const { body: one } = await competition.submit(callOff, first, 5000);
    expect((await competition.submit(callOff, first, 4000)).code).toBe('offer.already-submitted');
    const replacing = await first.manager.client.post(path, { content: offerFor(4000), replaces: one.id });
    expect([replacing.status, replacing.statements <= 16]).toEqual([200, true]);
    expect((await first.manager.client.post(path, { content: offerFor(3000), replaces: one.id })).code).toBe('offer.not-live');
    expect([await statusOf(one.id), await statusOf(replacing.body.id)]).toEqual(['replaced', 'sealed']);
  });

  it('is one effect however often the same key is sent, also after the deadline', async () => {
    const callOff = await competition.callOff();
    const path = `/invitations/${callOff.invitation(1, first)}/submit-offer`;
    const idempotencyKey = crypto.randomUUID();
    const sent = await first.manager.client.post(path, { content: offerFor(5000) }, { idempotencyKey });
    expect((await first.manager.client.post(path, { content: offerFor(5000) }, { idempotencyKey })).body).toEqual(sent.body);
    expect((await first.manager.client.post(path, { content: offerFor(4000) }, { idempotencyKey })).status).toBe(422);
    await competition.pass(callOff);
    expect((await first.manager.client.post(path, { content: offerFor(5000) }, { idempotencyKey })).body).toEqual(sent.body);
  });

  it('is for the mandated person of the invited provider', async () => {
    const callOff = await competition.callOff();
    const editor = await competition.world.person('providerEditor', first.id);
    const path = `/invitations/${callOff.invitation(1, first)}/submit-offer`;
    expect((await editor.client.post(path, { content: offerFor(1) })).code).toBe('access.needs-role');
    expect((await second.manager.client.post(path, { content: offerFor(1) })).status).toBe(404);
    expect((await competition.officer.post(path, { content: offerFor(1) })).status).toBe(403);
    expect((await first.manager.client.post(`/invitations/${NOBODY}/submit-offer`, { content: offerFor(1) })).status).toBe(404);
  });

  it('is refused from the deadline on (P11)', async () => {
    const callOff = await competition.callOff();
    const { body } = await competition.submit(callOff, second, 5000);
    await competition.pass(callOff);
    const late = await competition.submit(callOff, first, 5000);
    expect([late.status, late.code, late.problem.params]).toEqual([409, 'offer.deadline-passed', { until: callOff.offersDueAt.toISOString() }]);
    expect((await second.manager.client.post(`/offers/${body.id}/withdraw`)).code).toBe('offer.deadline-passed');
  });
});

describe('withdrawing an offer', () => {
  it('makes place for another', async () => {
    const callOff = await competition.callOff();
    const { body } = await competition.submit(callOff, first, 5000);
    const withdrawn = await first.manager.client.post(`/offers/${body.id}/withdraw`);
    expect([withdrawn.status, withdrawn.statements <= 16, await statusOf(body.id)]).toEqual([200, true, 'withdrawn']);
    expect((await first.manager.client.post(`/offers/${body.id}/withdraw`)).code).toBe('offer.wrong-status');
    expect((await competition.submit(callOff, first, 4000)).status).toBe(200);
  });

  it('is the provider’s own', async () => {
    const callOff = await competition.callOff();
    const { body } = await competition.submit(callOff, first, 5000);
    expect((await second.manager.client.post(`/offers/${body.id}/withdraw`)).status).toBe(404);
    expect((await second.manager.client.get(`/offers/${body.id}`)).status).toBe(404);
    expect((await first.manager.client.get(`/offers/${NOBODY}`)).status).toBe(404);
  });
});
