import { randomUUID } from 'node:crypto';
import { type Page } from '@centrale/kernel';
import { type SentMailView } from '@centrale/platform';
import { type BriefingView, type BuyerView, type ContactRequestRow, type ContactRequestView } from '@centrale/procurement';
import { Market } from './support/market.js';
import { until } from './support/platform.js';
import { behind } from './support/rival.js';
import { type Inhabitant, type World } from './support/world.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const form = {
  name: 'Lotte Maes', email: 'lotte.maes@example.org', organisation: 'Gemeente Schaarbeek', subject: 'Burgerpanel',
  message: 'Wij willen een burgerpanel over het plein.', language: 'fr',
};

let market: Market;
let world: World;
let officer: Inhabitant;

beforeAll(async () => {
  market = await Market.open();
  ({ world, officer } = market);
});
afterAll(() => market?.close());

const received = async (changes: object = {}): Promise<string> => (await world.visitor().command('/contact-requests', { ...form, ...changes })).id;
const assigned = async (): Promise<string> => {
  const id = await received();
  await officer.client.command(`/contact-requests/${id}/assign`, { officerId: officer.id });
  return id;
};
const viewOf = (id: string): Promise<ContactRequestView> => officer.client.read(`/contact-requests/${id}`);

describe('a contact request', () => {
  it('comes from a visitor without an account, and everybody concerned hears of it', async () => {
    const sent = await world.visitor().post('/contact-requests', form);
    expect([sent.status, sent.statements <= 16]).toEqual([200, true]);
    const view = await viewOf(sent.body.id);
    expect(view).toMatchObject({ status: 'received', ...form, phone: null, officerId: null });
    expect(view.number).toMatch(/^CR-\d{4}-\d{5}$/);
    const mails = await world.sql<{ kind: string; address: string | null; language: string | null }>(
      'select kind, address, language from centrale.mail where dossier_id = $1 order by kind', [sent.body.id],
    );
    expect(mails).toEqual([
      { kind: 'contact-request.confirmed', address: form.email, language: 'fr' },
      { kind: 'contact-request.received', address: null, language: null },
    ]);
  });

  it('leads to an admission and to a briefing that officer and project owner write together', async () => {
    const id = await assigned();
    const { organisationId, owner } = await market.organisation();
    const asked = await officer.client.post('/buyers', { agreementId: market.agreementId, organisationId, contactRequestId: id });
    expect([asked.status, asked.statements <= 16]).toEqual([200, true]);
    const started = await officer.client.post('/briefings', { agreementId: market.agreementId, organisationId, ownerId: owner.id, contactRequestId: id });
    expect([started.status, started.statements <= 16]).toEqual([200, true]);
    expect(await viewOf(id)).toMatchObject({ status: 'led', buyerId: asked.body.id, briefingId: started.body.id });
    expect((await officer.client.read<BuyerView>(`/buyers/${asked.body.id}`)).status).toBe('requested');
    expect((await owner.client.read<BriefingView>(`/briefings/${started.body.id}`)).ownerId).toBe(owner.id);
  });

  it('is answered by letter to the address given, in the language asked (P19)', async () => {
    const id = await assigned();
    await officer.client.command(`/contact-requests/${id}/answer`, { answer: 'Bonjour, voici comment faire.' });
    expect(await viewOf(id)).toMatchObject({ status: 'answered', answer: 'Bonjour, voici comment faire.' });
    const [mail] = await world.sql('select address, language, params from centrale.mail where dossier_id = $1 and kind = $2', [id, 'contact-request.answered']);
    expect(mail).toMatchObject({ address: form.email, language: 'fr', params: { answer: 'Bonjour, voici comment faire.' } });
  });

  it('is closed with a reason, and then over', async () => {
    const id = await received();
    await officer.client.command(`/contact-requests/${id}/close`, { reason: 'Reclame' });
    const { status, closedReason, may } = await viewOf(id);
    expect([status, closedReason]).toEqual(['closed', 'Reclame']);
    expect(Object.values(may)).toEqual(Array(4).fill({ code: 'contact-request.wrong-status', params: { status: 'closed' } }));
    const late = await officer.client.post(`/contact-requests/${id}/answer`, { answer: 'Toch nog' });
    expect([late.status, late.code]).toEqual([409, 'contact-request.wrong-status']);
  });

  it('is answered as another colleague left it', async () => {
    const id = await assigned();
    const answer = await behind(world, `update centrale.contact_request set status = 'closed' where id = $1`, [id], () =>
      officer.client.post(`/contact-requests/${id}/answer`, { answer: 'Zo begint u eraan.' }));
    expect([answer.status, answer.problem.params]).toEqual([409, { status: 'closed' }]);
  });

  it('is assigned to an officer, and to nobody else', async () => {
    const id = await received();
    for (const officerId of [market.manager.id, NOBODY]) {
      const refused = await officer.client.post(`/contact-requests/${id}/assign`, { officerId });
      expect([refused.status, refused.code]).toEqual([409, 'officer.not-an-officer']);
    }
    const colleague = await market.colleague('serviceOfficer');
    await officer.client.command(`/contact-requests/${id}/assign`, { officerId: colleague.id });
    expect((await viewOf(id)).officerId).toBe(colleague.id);
  });

  it('leads to something that exists', async () => {
    const id = await assigned();
    const nowhere = await officer.client.post(`/contact-requests/${id}/lead`, {});
    expect([nowhere.status, nowhere.code]).toEqual([409, 'contact-request.leads-nowhere']);
    expect((await officer.client.post(`/contact-requests/${id}/lead`, { buyerId: NOBODY })).status).toBe(404);
    const buyerId = await market.admit((await market.organisation()).organisationId);
    await officer.client.command(`/contact-requests/${id}/lead`, { buyerId });
    expect(await viewOf(id)).toMatchObject({ status: 'led', buyerId, briefingId: null });
  });

  it('that nobody handles yet leads nowhere, and what it would have led to is not made', async () => {
    const id = await received();
    const { organisationId } = await market.organisation();
    const refused = await officer.client.post('/buyers', { agreementId: market.agreementId, organisationId, contactRequestId: id });
    expect([refused.status, refused.code]).toEqual([409, 'contact-request.wrong-status']);
    expect(await world.sql('select id from centrale.buyer where organisation_id = $1', [organisationId])).toEqual([]);
  });
});

describe('who sees it', () => {
  it('is the service alone', async () => {
    const id = await received();
    const { owner } = await market.organisation();
    for (const path of ['/contact-requests', `/contact-requests/${id}`]) {
      expect((await owner.client.get(path)).status).toBe(403);
      expect((await world.visitor().get(path)).status).toBe(401);
    }
    expect((await officer.client.get(`/contact-requests/${NOBODY}`)).status).toBe(404);
    const { body, statements } = await market.manager.client.get<Page<ContactRequestRow>>('/contact-requests?status=received&limit=1');
    expect([body.items.length, statements <= 8]).toEqual([1, true]);
    expect((await market.manager.client.get(`/contact-requests/${id}`)).statements).toBeLessThanOrEqual(8);
    expect((await market.manager.client.post(`/contact-requests/${id}/close`, { reason: 'Reclame' })).status).toBe(403);
  });

  it('is not told to a project owner who names somebody’s request', async () => {
    const id = await assigned();
    const { organisationId, owner } = await market.buyer();
    const answer = await owner.client.post('/briefings', { agreementId: market.agreementId, organisationId, contactRequestId: id });
    expect(answer.status).toBe(404);
    expect(await world.sql('select id from centrale.briefing where organisation_id = $1', [organisationId])).toEqual([]);
  });
});

describe('bad input', () => {
  it.each([['no name', { name: '' }, 'name'], ['no address', { email: 'lotte' }, 'email'], ['another language', { language: 'de' }, 'language'], ['more than asked', { admin: true }, 'admin']])(
    'with %s is told which field', async (_, changes, field) => {
      const answer = await world.visitor().post('/contact-requests', { ...form, ...changes });
      expect([answer.status, answer.problem.fields?.[0]?.path]).toEqual([400, field]);
    });

  it('sent twice is received once', async () => {
    const idempotencyKey = randomUUID();
    const [first, second] = await Promise.all([1, 2].map(() => world.visitor().post('/contact-requests', form, { idempotencyKey })));
    expect(second!.body).toEqual(first!.body);
    expect((await world.visitor().post('/contact-requests', form, { idempotencyKey: null })).code).toBe('request.idempotency-key-required');
  });
});

it('reaches each officer in their own language, and sends a visitor away who sends too much (P19)', async () => {
  const strict = await Market.open({ settings: { RATE_LIMIT_PUBLIC_POST: '3', WORKER: 'on' } });
  try {
    const francophone = await strict.world.person('serviceOfficer', await strict.world.serviceId(), { language: 'fr' });
    const answers = await Promise.all(Array.from({ length: 5 }, () => strict.world.visitor().post('/contact-requests', form)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBe(2);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
    const letters = await until(async () => {
      const { items } = await francophone.client.read<Page<SentMailView>>('/sent-mail');
      return items.length === 3 && items;
    }, 'three letters');
    expect(letters[0]!.subject).toMatch(/^Nouvelle demande de contact CR-\d{4}-\d{5}$/);
    expect(letters[0]!.body).toContain('/contact-requests/');
  } finally {
    await strict.close();
  }
});
