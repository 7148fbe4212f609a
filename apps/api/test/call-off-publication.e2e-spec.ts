import { createHash, randomUUID } from 'node:crypto';
import { addDays, canonicalJson } from '@centrale/kernel';
import { type InvitationView } from '@centrale/procurement';
import { Market, type BuyingOrganisation } from './support/market.js';
import { aPublishable, Procedure, type InvitedProvider } from './support/procedure.js';
import { behind } from './support/rival.js';
import { type Inhabitant } from './support/world.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let market: Market;
let buyer: BuyingOrganisation;
let providers: InvitedProvider[];
let elsewhere: InvitedProvider;

beforeAll(async () => {
  market = await Market.open();
  buyer = await market.buyer();
  providers = [await market.provider([3]), await market.provider([3, 4])];
  elsewhere = await market.provider([5]);
});
afterAll(() => market?.close());

const sql = <R extends object>(text: string, params: unknown[] = []): Promise<R[]> => market.world.sql<R>(text, params);
const kindsFor = async (person: Inhabitant, dossierId: string): Promise<string[]> =>
  (await sql<{ kind: string }>('select kind from centrale.notification where person_id = $1 and dossier_id = $2 order by created_at, id', [person.id, dossierId])).map(({ kind }) => kind);
const entriesOf = async (dossierType: string, id: string): Promise<string[]> =>
  (await sql<{ command: string }>('select command from centrale.audit_entry where dossier_type = $1 and dossier_id = $2 order by seq', [dossierType, id])).map(({ command }) => command);
const good = async (answer: Promise<{ status: number; body: unknown }>): Promise<void> => {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
};

describe('publishing', () => {
  it('invites everybody who is eligible, tells them, and keeps what was published under its hash (P04, P13)', async () => {
    const procedure = await Procedure.approved(market, {}, buyer);
    const published = await procedure.post('publish');
    expect([published.status, published.statements]).toEqual([200, expect.any(Number)]);
    expect(published.statements).toBeLessThanOrEqual(16);
    const view = await procedure.view();
    expect(view).toMatchObject({ status: 'published', phase: 'questions', publishedHash: published.body.hash, publishedAt: published.body.at, guards: [], warnings: [] });
    expect([view.questionsDueAt, view.offersDueAt]).toEqual([view.composition.questionsDueAt, view.composition.offersDueAt]);
    const [kept] = await sql<{ content: object; hash: string }>('select content, hash from centrale.publication where call_off_id = $1', [procedure.id]);
    expect(createHash('sha256').update(canonicalJson(kept!.content)).digest('hex')).toBe(kept!.hash);
    expect(JSON.stringify(kept!.content)).not.toMatch(/cents|estimate|exclusion|decision1|allocations/i);
    for (const provider of providers) {
      const { id, status } = await procedure.invitationOf(provider);
      expect(status).toBe('invited');
      expect(await kindsFor(provider.manager, id)).toEqual(['invitation.received']);
      expect(await entriesOf('invitation', id)).toEqual(['invite']);
    }
    await expect(procedure.invitationOf(elsewhere)).rejects.toThrow('Not invited');
    expect(await kindsFor(buyer.owner, procedure.id)).toEqual(expect.arrayContaining(['call-off.composed', 'call-off.checked', 'call-off.published']));
    expect((await sql<{ next: Date }>('select next_check_at as next from centrale.call_off where id = $1', [procedure.id]))[0]!.next.toISOString()).toBe(view.questionsDueAt);
  });

  it('is refused for each reason of the guard list, in the order in which people would mend it', async () => {
    const procedure = await Procedure.compose(market, buyer);
    await procedure.save();
    expect((await procedure.post('publish')).code).toBe('call-off.shortlist-not-accepted');
    await procedure.acceptShortlist();
    expect((await procedure.post('publish')).code).toBe('call-off.not-checked');
    await procedure.check();
    expect((await procedure.post('publish')).code).toBe('call-off.not-approved');
    await procedure.approve();
    expect((await procedure.post('publish')).code).toBe('call-off.decision-missing');
    await procedure.decide(1);
    await procedure.publish();
    const again = await procedure.post('publish');
    expect([again.status, again.code, again.problem.params]).toEqual([409, 'call-off.wrong-status', { status: 'published' }]);
  });

  it('happens once when it is pressed twice at the same time', async () => {
    const procedure = await Procedure.approved(market, {}, buyer);
    const answers = await Promise.all([procedure.post('publish'), procedure.post('publish')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [row] = await sql<{ n: number }>('select count(*)::int as n from centrale.invitation where call_off_id = $1', [procedure.id]);
    expect(row!.n).toBe(providers.length);
  });

  it('happens once when two processes are asked at the same time', async () => {
    const two = await Market.open({ apis: 2 });
    try {
      await two.provider([3]);
      const procedure = await Procedure.approved(two);
      const answers = await Promise.all([0, 1, 0, 1].map((api) => two.officer.client.post(`/call-offs/${procedure.id}/publish`, undefined, { api })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    } finally {
      await two.close();
    }
  });

  it('answers a replay as it answered first', async () => {
    const procedure = await Procedure.approved(market, {}, buyer);
    const sent = { idempotencyKey: randomUUID() };
    const first = await market.officer.client.post(`/call-offs/${procedure.id}/publish`, undefined, sent);
    const replay = await market.officer.client.post(`/call-offs/${procedure.id}/publish`, undefined, sent);
    expect([replay.status, replay.body]).toEqual([200, first.body]);
  });

  it('either publishes or goes back to draft, never half of both', async () => {
    const procedure = await Procedure.approved(market, {}, buyer);
    const [published, revised] = await Promise.all([procedure.post('publish'), procedure.post('revise')]);
    expect([published.status, revised.status].sort()).toEqual([200, 409]);
    const { status, lots } = await procedure.view();
    expect([status, lots.length]).toEqual(published.status === 200 ? ['published', 1] : ['draft', 0]);
  });

  it('decides on the call-off as a revision left it', async () => {
    const procedure = await Procedure.approved(market, {}, buyer);
    const answer = await behind(market.world, `update centrale.call_off set status = 'draft' where id = $1`, [procedure.id], () => procedure.post('publish'));
    expect([answer.status, answer.code]).toEqual([409, 'call-off.not-checked']);
  });

  it('waits for an agreement that is being suspended, and is refused (P01)', async () => {
    const procedure = await Procedure.approved(market, {}, buyer);
    const answer = await behind(market.world, `update centrale.framework_agreement set status = 'suspended' where id = $1`, [market.agreementId], () => procedure.post('publish'));
    await market.manager.client.command(`/agreements/${market.agreementId}/resume`);
    expect([answer.status, answer.code]).toEqual([409, 'call-off.agreement-not-live']);
  });

  it('waits for an admission that is being withdrawn, and is refused (P02)', async () => {
    const leaving = await market.buyer();
    const procedure = await Procedure.approved(market, {}, leaving);
    const answer = await behind(market.world, `update centrale.buyer set status = 'withdrawn' where organisation_id = $1`, [leaving.organisationId], () => procedure.post('publish'));
    expect([answer.status, answer.code]).toEqual([409, 'call-off.buyer-not-admitted']);
  });

  it('waits for a qualification that is being withdrawn, and asks the shortlist anew (P20)', async () => {
    const leaving = await market.provider([3]);
    const procedure = await Procedure.approved(market, {}, buyer);
    const answer = await behind(market.world, `update centrale.qualification set status = 'withdrawn' where provider_id = $1`, [leaving.providerId], () => procedure.post('publish'));
    expect([answer.status, answer.code]).toEqual([409, 'call-off.shortlist-changed']);
  });
});

describe('what was published', () => {
  let procedure: Procedure;
  beforeAll(async () => {
    procedure = await Procedure.published(market, {}, buyer);
  });

  it.each([
    ['its composition', `update centrale.call_off set composition = '{}' where id = $1`],
    ['the day of its publication', 'update centrale.call_off set published_at = centrale.now() where id = $1'],
    ['its deadline, without an addendum', `update centrale.call_off set offers_due_at = offers_due_at + interval '1 day' where id = $1`],
    ['its deadline, to an earlier one', `update centrale.call_off set offers_due_at = offers_due_at - interval '1 day' where id = $1`],
    ['its term for questions, without an addendum', `update centrale.call_off set questions_due_at = questions_due_at + interval '1 hour' where id = $1`],
    ['a custom lot', 'update centrale.call_off_lot set price_weight = 50 where call_off_id = $1'],
    ['a weight (P13)', 'update centrale.criterion set weight = 30 where call_off_lot_id in (select id from centrale.call_off_lot where call_off_id = $1)'],
    ['an allocation', 'update centrale.allocation set cents = 1 where call_off_lot_id in (select id from centrale.call_off_lot where call_off_id = $1)'],
    ['its lots by taking them away', 'delete from centrale.call_off_lot where call_off_id = $1'],
    ['the publication itself', `update centrale.publication set content = '{}' where call_off_id = $1`],
    ['the publication by taking it away', 'delete from centrale.publication where call_off_id = $1'],
  ])('cannot change %s, not even for the owner of the database', async (_, statement) => {
    await expect(sql(statement, [procedure.id])).rejects.toThrow(/immutable|deadline|term/);
  });
});

describe('decisions (P08)', () => {
  let procedure: Procedure;
  beforeAll(async () => {
    procedure = await Procedure.compose(market, buyer);
    await procedure.save();
    await procedure.check();
  });
  const record = (body: object) => procedure.post('decisions', body, procedure.recorder);

  it('are recorded by a recorder of the buyer, within the budget', async () => {
    const answer = await record(await procedure.aDecision(1));
    expect([answer.status, answer.statements <= 16]).toEqual([200, true]);
    const byOwner = await procedure.post('decisions', await procedure.aDecision(1), buyer.owner);
    expect([byOwner.status, byOwner.code]).toEqual([403, 'access.needs-role']);
    const stranger = await market.world.person('decisionRecorder', (await market.buyer()).organisationId);
    expect((await procedure.post('decisions', await procedure.aDecision(1), stranger)).status).toBe(404);
  });

  it('are dated today at the latest, and have their document attached to this call-off', async () => {
    const tomorrow = await record(await procedure.aDecision(1, { decidedOn: addDays(market.today, 1) }));
    expect([tomorrow.status, tomorrow.code]).toEqual([409, 'decision.in-future']);
    const unknown = await record(await procedure.aDecision(1, { attachmentId: NOBODY }));
    expect([unknown.status, unknown.code]).toEqual([409, 'decision.document-not-attached']);
    const other = await Procedure.compose(market, buyer);
    const foreign = await other.attach(market.officer);
    expect((await record(await procedure.aDecision(1, { attachmentId: foreign }))).code).toBe('decision.document-not-attached');
  });

  it('come in order: 2 waits for a proposed award', async () => {
    const answer = await record(await procedure.aDecision(2));
    expect([answer.status, answer.code, answer.problem.params]).toEqual([409, 'call-off.wrong-status', { status: 'checked' }]);
  });

  it('keep the one before when recorded anew, and their document', async () => {
    await good(record(await procedure.aDecision(1, { amountCents: 30_000_00 })));
    const { decisions } = await procedure.view();
    expect(decisions.map(({ amountCents }) => amountCents)).toEqual([30_000_00]);
    const [row] = await sql<{ n: number }>('select count(*)::int as n from centrale.decision where call_off_id = $1', [procedure.id]);
    expect(row!.n).toBe(2);
    const kept = await procedure.recorder.client.post(`/attachments/${decisions[0]!.attachmentId}/remove`);
    expect([kept.status, kept.code]).toEqual([409, 'decision.document-kept']);
  });

  it('are not recorded by who evaluates, nor evaluated by who records', async () => {
    const both = await market.world.person(['decisionRecorder', 'evaluator'], buyer.organisationId);
    await good(procedure.post('evaluators', { personIds: [both.id] }));
    const answer = await procedure.post('decisions', await procedure.aDecision(1), both);
    expect([answer.status, answer.code]).toEqual([403, 'decision.recorder-evaluates']);
    const appointed = await procedure.post('evaluators', { personIds: [procedure.recorder.id] });
    expect([appointed.status, appointed.code]).toEqual([409, 'panel.recorded-decision']);
  });
});

describe('documents', () => {
  it('of the call-off go to who is invited; those of decisions stay inside (P08)', async () => {
    const procedure = await Procedure.compose(market, buyer);
    const plan = await procedure.attach(market.officer, 'plan.pdf');
    expect((await procedure.upload(procedure.recorder)).code).toBe('call-off.documents-fixed');
    expect((await procedure.upload(buyer.owner)).status).toBe(403);
    await procedure.save();
    await procedure.check();
    await procedure.acceptShortlist();
    await procedure.approve();
    await procedure.decide(1);
    expect((await procedure.recorder.client.post(`/attachments/${plan}/remove`)).code).toBe('call-off.document-not-yours');
    const late = await procedure.upload(market.officer);
    expect([late.status, late.code]).toEqual([409, 'call-off.documents-fixed']);
    const decision = (await procedure.view()).decisions[0]!.attachmentId;
    const open = async (who: Inhabitant, id: string): Promise<number> => (await who.client.get(`/attachments/${id}`)).status;
    expect(await open(providers[0]!.manager, plan)).toBe(404);
    await procedure.publish();
    const { id } = await procedure.invitationOf(providers[0]!);
    const invitation = await providers[0]!.manager.client.read<InvitationView>(`/invitations/${id}`);
    expect(invitation.documents.map((document) => [document.id, document.name])).toEqual([[plan, 'plan.pdf']]);
    const evaluator = await market.world.person('evaluator', await market.world.organisation('other'));
    await good(procedure.post('evaluators', { personIds: [evaluator.id] }));
    for (const [who, document, status] of [
      [providers[0]!.manager, plan, 200], [providers[0]!.manager, decision, 404], [elsewhere.manager, plan, 404], [evaluator, plan, 200], [evaluator, decision, 404],
      [buyer.owner, decision, 200], [market.officer, decision, 200],
    ] as const) {
      expect(await open(who, document)).toBe(status);
    }
    expect((await market.officer.client.post(`/attachments/${plan}/remove`)).code).toBe('call-off.documents-fixed');
  });
});

it('a composition is what is published: nobody slips anything in between', async () => {
  const procedure = await Procedure.approved(market, {}, buyer);
  const { version } = await procedure.view();
  const late = await market.officer.client.put(`/call-offs/${procedure.id}/composition`, aPublishable(market.today, 3, { offerValidDays: 31 }), { ifMatch: version });
  expect([late.status, late.code]).toEqual([409, 'call-off.not-editable']);
});
