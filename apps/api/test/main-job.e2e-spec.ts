import { dateAt } from '@centrale/kernel';
import { type AwardFileView, type CallOffView, type EvaluationView, type InvitationView, type OpeningView, type OrderView } from '@centrale/procurement';
import { type ApiProcess } from './support/api-process.js';
import { type Client } from './support/client.js';
import { motivation, nothingFound, offerFor } from './support/competition.js';
import { Market } from './support/market.js';
import { Procedure, type InvitedProvider } from './support/procedure.js';

let market: Market;
let other: ApiProcess;
beforeAll(async () => {
  market = await Market.open();
  other = await market.world.spawn();
}, 60_000);
afterAll(async () => {
  await other?.stop();
  await market?.close();
});

/** The same person at the API process next door. */
const nextDoor = (client: Client): Client => market.world.visitor([other.address]).adopt(client.cookie);

describe('the main job, from briefing to completed order, at two API processes', () => {
  it('goes through every step by its people', async () => {
    const { world, officer } = market;
    const [agora, parvis] = [await market.provider([3]), await market.provider([3])];
    const procedure = await Procedure.published(market);
    const callOff = `/call-offs/${procedure.id}`;
    const submit = async (provider: InvitedProvider, euro: number, client = provider.manager.client): Promise<string> =>
      (await client.command(`/invitations/${(await procedure.invitationOf(provider)).id}/submit-offer`, { content: offerFor(euro) })).id;
    const best = await submit(agora, 18_000);
    const second = await submit(parvis, 16_000, nextDoor(parvis.manager.client));

    const { questionsDueAt, offersDueAt } = await procedure.view();
    expect(questionsDueAt! < offersDueAt!).toBe(true);
    await world.clock.to(offersDueAt!);
    const [first, next] = [await market.colleague('opener'), await market.colleague('opener')];
    await first.client.command(`${callOff}/begin-opening`);
    await nextDoor(next.client).command(`${callOff}/complete-opening`);
    expect((await officer.client.read<OpeningView>(`${callOff}/opening`)).offers).toHaveLength(2);

    const panel = [await world.person('evaluator', procedure.buyer.organisationId), await world.person('evaluator', await world.serviceId())];
    await officer.client.command(`${callOff}/evaluators`, { personIds: panel.map(({ id }) => id) });
    expect((await panel[0]!.client.get(`${callOff}/evaluation`)).code).toBe('evaluation.declare-first');
    for (const { client } of panel) await client.command(`${callOff}/declare-interest`, { conflict: false });
    for (const id of [best, second]) await officer.client.command(`/offers/${id}/find-regularity`, { regular: true, reason: 'Volledig en tijdig' });
    const { lots: [lot] } = await procedure.view();
    const scores = [[best, 9], [second, 6]].flatMap(([offerId, points]) => lot!.criteria.map(({ id }) => ({ offerId, criterionId: id, points, reason: 'Overwogen' })));
    for (const { client } of panel) await nextDoor(client).command(`${callOff}/scores`, { scores });
    await officer.client.command(`${callOff}/consensus`, { scores });
    const evaluation = await officer.client.read<EvaluationView>(`${callOff}/evaluation`);
    expect(evaluation.lots[0]!.offers.map(({ offerId, ranked }) => [offerId, ranked?.rank]).sort()).toEqual([[best, 1], [second, 2]].sort());

    await officer.client.command(`${callOff}/propose-award`, { lots: [{ lotNo: 1, offerId: best, motivation }] });
    const { awards: [award] } = await officer.client.read<AwardFileView>(`${callOff}/awards`);
    await officer.client.command(`/awards/${award!.id}/check`, { checkedOn: dateAt(await world.clock.now()), ...nothingFound });
    await procedure.decide(2, { amountCents: award!.amountCents, decidedOn: dateAt(await world.clock.now()) });
    await nextDoor(officer.client).command(`${callOff}/award`);
    const told = await parvis.manager.client.read<InvitationView>(`/invitations/${(await procedure.invitationOf(parvis)).id}`);
    expect(told.letter).toMatchObject({ outcome: 'notAwarded', ownRank: 2, motivation });

    const { id: orderId } = await officer.client.command(`/awards/${award!.id}/draft-order`);
    const answerBy = new Date((await world.clock.now()).getTime() + 7 * 86_400_000).toISOString();
    const startsOn = dateAt(await world.clock.now());
    await procedure.buyer.owner.client.command(`/orders/${orderId}/send`, { answerBy, startsOn });
    await nextDoor(agora.manager.client).command(`/orders/${orderId}/accept`);
    await officer.client.command(`${callOff}/conclude`);
    await world.clock.forward({ days: 30 });
    await procedure.buyer.owner.client.command(`/orders/${orderId}/find-complete`, { completedOn: dateAt(await world.clock.now()), finding: 'Alle verslagen zijn ontvangen.' });

    expect((await officer.client.read<OrderView>(`/orders/${orderId}`)).status).toBe('completed');
    expect((await officer.client.read<CallOffView>(callOff)).status).toBe('concluded');
    const [ceiling] = await world.sql<{ reserved: string; committed: string }>('select reserved_cents as reserved, committed_cents as committed from centrale.framework_agreement');
    expect(ceiling).toEqual({ reserved: '0', committed: String(18_000_00) });
    const faults = await world.sql(`select h.dossier_type, v.* from centrale.audit_head h, lateral centrale.verify_audit_chain(h.dossier_type, h.dossier_id) v`);
    expect(faults).toEqual([]);
  }, 120_000);
});
