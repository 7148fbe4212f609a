import { addDays, instantOf, rollForward, type Page } from '@centrale/kernel';
import { type CandidateView, type InvitationView } from '@centrale/procurement';
import { Market, type BuyingOrganisation } from './support/market.js';
import { Procedure, type InvitedProvider } from './support/procedure.js';
import { type Inhabitant } from './support/world.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let market: Market;
let buyer: BuyingOrganisation;
let providers: InvitedProvider[];

beforeAll(async () => {
  market = await Market.open();
  buyer = await market.buyer();
  providers = [await market.provider([3]), await market.provider([3, 4])];
});
afterAll(() => market?.close());

const sql = <R extends object>(text: string, params: unknown[] = []): Promise<R[]> => market.world.sql<R>(text, params);
const kindsFor = async (person: Inhabitant, dossierId: string): Promise<string[]> =>
  (await sql<{ kind: string }>('select kind from centrale.notification where person_id = $1 and dossier_id = $2 order by created_at, id', [person.id, dossierId])).map(({ kind }) => kind);
const good = async (answer: Promise<{ status: number; body: unknown }>): Promise<void> => {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
};

describe('an evaluator from outside', () => {
  it('sees the call-off without what it may cost, and declares before anything else (P21)', async () => {
    const procedure = await Procedure.published(market, {}, buyer);
    const evaluator = await market.world.person('evaluator', await market.world.organisation('other'));
    expect((await evaluator.client.get(`/call-offs/${procedure.id}`)).status).toBe(404);
    const appointed = await procedure.post('evaluators', { personIds: [evaluator.id] });
    expect([appointed.status, appointed.statements <= 16]).toEqual([200, true]);
    const view = await procedure.view(evaluator);
    expect([view.lots[0]!.estimateCents, view.composition.lots[0]!.allocations, view.decisions, view.attachments]).toEqual([null, [], [], []]);
    expect(JSON.stringify(view)).not.toContain('2000000');
    expect((await evaluator.client.get(`/call-offs/${procedure.id}/shortlists`)).status).toBe(404);
    expect(view.may.declareInterest).toBeNull();
    const timeline = await evaluator.client.read<{ items: { command: string }[] }>(`/timeline/callOff/${procedure.id}`);
    expect(timeline.items.map(({ command }) => command)).not.toContain('recordDecision1');
    const declared = await procedure.post('declare-interest', { conflict: false }, evaluator);
    expect([declared.status, declared.statements <= 16]).toEqual([200, true]);
    expect((await procedure.view()).evaluators).toMatchObject([{ personId: evaluator.id, declared: 'none' }]);
  });

  it('who declares a conflict is replaced, stays on record, and does not come back (P21)', async () => {
    const procedure = await Procedure.published(market, {}, buyer);
    const [first, second] = [await market.colleague('evaluator'), await market.colleague('evaluator')];
    await good(procedure.post('evaluators', { personIds: [first.id] }));
    expect((await procedure.post('declare-interest', { conflict: true }, first)).code).toBe('panel.reason-missing');
    await good(procedure.post('declare-interest', { conflict: true, reason: 'Mijn zus werkt bij een van de dienstverleners.' }, first));
    expect((await procedure.post('declare-interest', { conflict: false }, first)).code).toBe('panel.conflict-stands');
    expect(await kindsFor(market.officer, procedure.id)).toContain('panel.conflict-declared');
    await good(procedure.post('evaluators', { personIds: [second.id] }));
    expect((await procedure.view()).evaluators.map(({ personId }) => personId)).toEqual([second.id]);
    expect((await procedure.post('declare-interest', { conflict: false }, first)).status).toBe(404);
    expect((await procedure.post('evaluators', { personIds: [first.id] })).code).toBe('panel.declared-conflict');
    const [kept] = await sql<{ conflict: boolean; replaced: boolean }>('select conflict, replaced_at is not null as replaced from centrale.evaluator where call_off_id = $1 and person_id = $2', [procedure.id, first.id]);
    expect(kept).toEqual({ conflict: true, replaced: true });
  });

  it('is offered to the officer by name, with the reason when it cannot be', async () => {
    const procedure = await Procedure.compose(market, buyer);
    const [named, clear] = [await market.colleague('evaluator'), await market.world.person('evaluator', await market.world.organisation('other'))];
    await good(procedure.post('evaluators', { personIds: [named.id] }));
    await good(procedure.post('declare-interest', { conflict: true, reason: 'Een familielid werkt bij een dienstverlener.' }, named));
    const { status, body, statements } = await market.officer.client.get<Page<CandidateView>>(`/call-offs/${procedure.id}/candidates?limit=100`);
    expect([status, statements <= 8]).toEqual([200, true]);
    const refusedOf = (id: string) => body.items.find(({ personId }) => personId === id)?.refused;
    expect([refusedOf(clear.id), refusedOf(named.id)?.code]).toEqual([null, 'panel.declared-conflict']);
    expect(body.items.map(({ personId }) => personId)).not.toContain(providers[0]!.manager.id);
    expect((await market.officer.client.get(`/call-offs/${NOBODY}/candidates`)).status).toBe(404);
  });

  it('is nobody who works for a provider, and nobody unknown', async () => {
    const procedure = await Procedure.compose(market, buyer);
    expect((await procedure.post('evaluators', { personIds: [providers[0]!.manager.id] })).code).toBe('panel.works-for-provider');
    expect((await procedure.post('evaluators', { personIds: [NOBODY] })).code).toBe('panel.person-unknown');
    expect((await procedure.post('evaluators', { personIds: [] })).status).toBe(400);
  });
});

describe('an addendum', () => {
  const text = { nl: 'De bijeenkomsten vinden plaats in het gemeentehuis.', fr: 'Les réunions se tiennent à la maison communale.' };
  const later = (days: number): string => instantOf(rollForward(addDays(market.today, days)), '11:00').toISOString();

  it('moves the deadline later and tells everybody invited', async () => {
    const procedure = await Procedure.published(market, {}, buyer);
    const issued = await procedure.post('addenda', { text, offersDueAt: later(40) });
    expect([issued.status, issued.statements <= 16]).toEqual([200, true]);
    expect(await procedure.view()).toMatchObject({ offersDueAt: later(40), addenda: [{ no: 1, text, offersDueAt: later(40), questionsDueAt: null }] });
    const { id } = await procedure.invitationOf(providers[0]!);
    expect(await kindsFor(providers[0]!.manager, id)).toEqual(['invitation.received', 'invitation.addendum']);
    expect(await providers[0]!.manager.client.read<InvitationView>(`/invitations/${id}`)).toMatchObject({ offersDueAt: later(40), addenda: [{ no: 1 }] });
    const earlier = await procedure.post('addenda', { text, offersDueAt: later(30) });
    expect([earlier.status, earlier.code]).toEqual([409, 'addendum.deadline-earlier']);
  });

  it('exists in both languages, and only before the deadline', async () => {
    const procedure = await Procedure.published(market, {}, buyer);
    const answer = await procedure.post('addenda', { text: { nl: text.nl, fr: '' } });
    expect([answer.status, answer.problem.fields?.map(({ path }) => path)]).toEqual([400, ['text.fr']]);
    const draft = await Procedure.compose(market, buyer);
    expect((await draft.post('addenda', { text })).code).toBe('call-off.wrong-status');
  });
});

describe('assigning', () => {
  it('names an officer and a stand-in of the service, and tells them', async () => {
    const procedure = await Procedure.compose(market, buyer);
    const [next, standIn] = [await market.colleague('serviceOfficer'), await market.colleague('serviceOfficer')];
    const assigned = await procedure.post('assign', { officerId: next.id, standInId: standIn.id });
    expect([assigned.status, assigned.statements <= 16]).toEqual([200, true]);
    expect(await procedure.view()).toMatchObject({ officerId: next.id, standInId: standIn.id });
    expect(await kindsFor(standIn, procedure.id)).toEqual(['call-off.assigned']);
    expect((await procedure.post('assign', { officerId: buyer.owner.id })).code).toBe('call-off.not-an-officer');
    expect((await procedure.post('assign', { officerId: next.id, standInId: next.id })).code).toBe('call-off.stand-in-is-officer');
  });
});
