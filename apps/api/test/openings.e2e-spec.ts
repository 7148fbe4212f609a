import { createHash } from 'node:crypto';
import { type OpeningView } from '@centrale/procurement';
import { Competition, offerFor } from './support/competition.js';

let competition: Competition;
beforeAll(async () => {
  competition = await Competition.open({ providers: 2 });
});
afterAll(() => competition?.close());

const begin = (id: string, who = 0, client = competition.openers[who]!.client) => client.post(`/call-offs/${id}/begin-opening`);
const complete = (id: string, who = 1, client = competition.openers[who]!.client) => client.post(`/call-offs/${id}/complete-opening`);

describe('the opening', () => {
  it('takes two people in sessions of their own, and ends in a report with hashes (P10)', async () => {
    const callOff = await competition.callOff([{}, { allocations: { 4: 10_000_00 } }]);
    const [first] = await competition.offers(callOff, [12_000, 9_000]);
    await competition.pass(callOff);
    const began = await begin(callOff.id);
    const completed = await complete(callOff.id);
    expect([began.status, completed.status, began.statements <= 16, completed.statements <= 16]).toEqual([200, 200, true, true]);
    const { body: opening, statements } = await competition.officer.get<OpeningView>(`/call-offs/${callOff.id}/opening`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(opening.offers.map(({ lotNo, totalCents, providerName }) => [lotNo, totalCents, providerName.nl])).toEqual([
      [1, 12_000_00, 'Provider 1'], [1, 9_000_00, 'Provider 2'],
    ]);
    expect(opening.lotsWithoutOffer).toEqual([2]);
    expect(opening.reportHash).toBe(createHash('sha256').update(opening.report!).digest('hex'));
    expect(completed.body.hash).toBe(opening.reportHash);
    const own = await competition.providers[0]!.manager.client.read<{ envelopeHash: string }>(`/offers/${first}`);
    expect(opening.offers[0]!.envelopeHash).toBe(own.envelopeHash);
    expect(JSON.parse(opening.report!)).toMatchObject({ openers: [{ name: opening.firstOpener }, { name: opening.secondOpener }] });
  });

  it('is refused one second before the deadline (P11)', async () => {
    const callOff = await competition.callOff();
    await competition.world.clock.to(new Date(callOff.offersDueAt.getTime() - 60_000));
    expect((await begin(callOff.id)).code).toBe('call-off.offers-sealed');
    expect((await competition.officer.get(`/call-offs/${callOff.id}/opening`)).status).toBe(404);
    expect((await competition.officer.get(`/call-offs/${callOff.id}/evaluation`)).status).toBe(404);
  });

  it('is not completed by whoever began it, in whatever session (P10)', async () => {
    const callOff = await competition.callOff();
    await competition.pass(callOff);
    expect((await complete(callOff.id)).code).toBe('call-off.wrong-status');
    await begin(callOff.id);
    expect((await complete(callOff.id, 0)).code).toBe('opening.second-opener-needed');
    const again = await competition.world.signIn(competition.openers[0].email);
    expect((await complete(callOff.id, 0, again)).code).toBe('opening.second-opener-needed');
    expect((await begin(callOff.id, 1)).code).toBe('call-off.wrong-status');
    expect((await complete(callOff.id)).status).toBe(200);
  });

  it('asks a fresh sign-in of both, in real time (P10)', async () => {
    const callOff = await competition.callOff();
    await competition.pass(callOff);
    const { world, openers } = competition;
    const stale = (id: string) =>
      world.sql(`update centrale.session set authenticated_at = clock_timestamp() - interval '15 minutes' where person_id = $1`, [id]);
    await stale(openers[0].id);
    expect((await begin(callOff.id)).problem).toMatchObject({ code: 'opening.sign-in-again', params: { minutes: 15 } });
    const fresh = await world.signIn(openers[0].email);
    expect((await begin(callOff.id, 0, fresh)).status).toBe(200);
    await stale(openers[1].id);
    expect((await complete(callOff.id)).code).toBe('opening.sign-in-again');
    expect((await complete(callOff.id, 1, await world.signIn(openers[1].email))).status).toBe(200);
    await world.sql(`update centrale.session set authenticated_at = clock_timestamp() where person_id = any ($1)`, [openers.map(({ id }) => id)]);
  });

  it('waits for questions that nobody answered', async () => {
    const callOff = await competition.callOff();
    const { world, providers } = competition;
    const [question] = await world.sql<{ id: string }>(
      `insert into centrale.question (id, call_off_id, provider_id, text, asked_by, asked_at) values (gen_random_uuid(), $1, $2, 'Wanneer?', $3, centrale.now()) returning id`,
      [callOff.id, providers[0]!.id, providers[0]!.manager.id],
    );
    await competition.pass(callOff);
    expect((await begin(callOff.id)).problem).toMatchObject({ code: 'question.unanswered', params: { count: 1 } });
    await world.sql(`update centrale.question set answer = '{}', answered_at = centrale.now() where id = $1`, [question!.id]);
    expect((await begin(callOff.id)).status).toBe(200);
  });

  it('of no offer at all is as good as any', async () => {
    const callOff = await competition.callOff();
    const opening = await competition.opened(callOff);
    expect([opening.offers, opening.lotsWithoutOffer]).toEqual([[], [1]]);
    const reason = { nl: 'Niemand bood aan.', fr: 'Personne n’a remis offre.' };
    const ended = await competition.officer.post(`/call-offs/${callOff.id}/declare-unsuccessful`, { reason });
    expect([ended.status, ended.statements <= 16]).toEqual([200, true]);
  });

  it('counts what lives: neither replaced nor withdrawn offers are opened, by anybody', async () => {
    const callOff = await competition.callOff();
    const [one, two] = competition.providers as [typeof competition.providers[0], typeof competition.providers[0]];
    const { body: old } = await competition.submit(callOff, one, 9_999);
    await one.manager.client.command(`/invitations/${callOff.invitation(1, one)}/submit-offer`, { content: offerFor(8_000), replaces: old.id });
    const { body: gone } = await competition.submit(callOff, two, 7_000);
    await two.manager.client.command(`/offers/${gone.id}/withdraw`);
    expect((await competition.opened(callOff)).offers.map(({ totalCents }) => totalCents)).toEqual([8_000_00]);
  });

  it('is for openers, and read by whoever sees the call-off', async () => {
    const callOff = await competition.callOff();
    await competition.pass(callOff);
    expect((await begin(callOff.id, 0, competition.officer)).code).toBe('access.needs-role');
    await competition.opened(callOff);
    expect((await competition.owner.client.get(`/call-offs/${callOff.id}/opening`)).status).toBe(200);
    expect((await competition.providers[0]!.manager.client.get(`/call-offs/${callOff.id}/opening`)).status).toBe(404);
    const { owner: stranger } = await competition.market.organisation();
    expect((await stranger.client.get(`/call-offs/${callOff.id}/opening`)).status).toBe(404);
  });

  it('stops as a whole when an envelope was touched', async () => {
    const callOff = await competition.callOff();
    const [offerId] = await competition.offers(callOff, [5_000, 6_000]);
    const { world } = competition;
    await world.sql('alter table centrale.offer_envelope disable trigger offer_envelope_immutable');
    await world.sql(`update centrale.offer_envelope set bytes = set_byte(bytes, 40, get_byte(bytes, 40) # 1) where offer_id = $1`, [offerId]);
    await world.sql('alter table centrale.offer_envelope enable trigger offer_envelope_immutable');
    await competition.pass(callOff);
    await begin(callOff.id);
    const refused = await complete(callOff.id);
    expect([refused.status, refused.code]).toEqual([409, 'opening.seal-broken']);
    expect(await world.sql('select from centrale.opened_offer where call_off_id = $1', [callOff.id])).toEqual([]);
  });
});
