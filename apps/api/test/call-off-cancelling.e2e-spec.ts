import { type BriefingView, type CallOffView, type InvitationView } from '@centrale/procurement';
import { Competition } from './support/competition.js';
import { Market } from './support/market.js';
import { Procedure, type InvitedProvider } from './support/procedure.js';
import { type Inhabitant, type World } from './support/world.js';

const reason = { nl: 'De gemeenteraad stelt het project een jaar uit.', fr: 'Le conseil communal reporte le projet d’un an.' };

const kindsFor = async (world: World, person: Inhabitant, dossierId: string): Promise<string[]> =>
  (await world.sql<{ kind: string }>('select kind from centrale.notification where person_id = $1 and dossier_id = $2', [person.id, dossierId])).map(({ kind }) => kind);

describe('cancelling before the opening', () => {
  let market: Market;
  let provider: InvitedProvider;
  beforeAll(async () => {
    market = await Market.open();
    provider = await market.provider([3]);
  });
  afterAll(() => market?.close());

  it('ends a call-off, and tells who was invited why, within the budget', async () => {
    const procedure = await Procedure.published(market);
    const cancelled = await procedure.post('cancel', { reason });
    expect(cancelled.status).toBe(200);
    expect(cancelled.statements).toBeLessThanOrEqual(16);
    const view: CallOffView = await procedure.view();
    expect(view).toMatchObject({ status: 'cancelled', phase: 'ended', cancelledReason: reason, lots: [{ status: 'cancelled' }] });
    const { id } = await procedure.invitationOf(provider);
    expect(await kindsFor(market.world, provider.manager, id)).toContain('invitation.cancelled');
    expect(await provider.manager.client.read<InvitationView>(`/invitations/${id}`)).toMatchObject({ phase: 'ended', cancelledReason: reason, letter: null });
    const again = await procedure.post('cancel', { reason });
    expect([again.status, again.code]).toEqual([409, 'call-off.wrong-status']);
  });

  it.each(['draft', 'checked', 'approved'] as const)('works from %s, with a reason in both languages (P19)', async (status) => {
    const procedure = status === 'approved' ? await Procedure.approved(market) : await Procedure.compose(market);
    if (status === 'checked') {
      await procedure.save();
      await procedure.check();
    }
    expect((await procedure.view()).status).toBe(status);
    expect((await procedure.post('cancel', {})).status).toBe(400);
    expect((await procedure.post('cancel', { reason: { ...reason, fr: '' } })).problem.fields).toEqual([{ path: 'reason.fr', code: 'minLength', params: { min: 1 } }]);
    expect((await procedure.post('cancel', { reason }, procedure.buyer.owner)).status).toBe(403);
    expect((await procedure.post('cancel', { reason })).status).toBe(200);
    expect((await procedure.view()).status).toBe('cancelled');
  });
});

describe('after a call-off that ended without award', () => {
  it('its briefing leads to a new one, and never to two at once', async () => {
    const market = await Market.open();
    const procedure = await Procedure.compose(market);
    const { briefingId } = await procedure.view();
    const compose = () => market.officer.client.post('/call-offs', { briefingId });
    expect([(await compose()).status, (await compose()).code]).toEqual([409, 'briefing.call-off-runs']);
    expect((await procedure.post('cancel', { reason })).status).toBe(200);
    expect((await market.officer.client.read<BriefingView>(`/briefings/${briefingId}`)).may.compose).toBeNull();
    expect((await compose()).status).toBe(200);
    expect((await compose()).code).toBe('briefing.call-off-runs');
    await market.close();
  });
});

describe('cancelling after the opening (P06, P14)', () => {
  let competition: Competition;
  beforeAll(async () => {
    competition = await Competition.open({ providers: 2 });
  });
  afterAll(() => competition?.close());
  const cancel = (id: string) => competition.officer.post(`/call-offs/${id}/cancel`, { reason });

  it('releases what was reserved for a proposed award, and writes to everybody who offered', async () => {
    const { callOff, offerIds } = await competition.evaluated([10_000, 12_000]);
    const before = await competition.ceiling(3);
    await competition.propose(callOff, offerIds[0]);
    expect(await competition.ceiling(3)).toEqual({ ...before, reserved: before.reserved + 10_000_00 });
    const cancelled = await cancel(callOff.id);
    expect(cancelled.status).toBe(200);
    expect(cancelled.statements).toBeLessThanOrEqual(16);
    expect(await competition.ceiling(3)).toEqual(before);
    const { letters } = await competition.awards(callOff);
    expect(letters.map(({ letter }) => [letter.outcome, letter.motivation])).toEqual(competition.providers.map(() => ['cancelled', reason]));
    for (const provider of competition.providers) {
      expect(await kindsFor(competition.world, provider.manager, callOff.invitation(1, provider))).toEqual(expect.arrayContaining(['award.letter', 'invitation.cancelled']));
    }
  });

  it('waits until an order that stands is ended', async () => {
    const { callOff } = await competition.sent();
    const refused = await cancel(callOff.id);
    expect([refused.status, refused.code]).toEqual([409, 'award.order-exists']);
  });
});
