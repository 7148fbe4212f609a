import { type EvaluationView } from '@centrale/procurement';
import { Competition, type CallOff } from './support/competition.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let competition: Competition;
beforeAll(async () => {
  competition = await Competition.open({ providers: 4 });
});
afterAll(() => competition?.close());

async function opened(euros = [10_000, 12_000], options = {}): Promise<{ callOff: CallOff; offerIds: string[] }> {
  const callOff = await competition.callOff([{}], options);
  const offerIds = await competition.offers(callOff, euros);
  await competition.opened(callOff);
  return { callOff, offerIds };
}
const lotOf = async (callOff: CallOff, reader = competition.officer): Promise<EvaluationView['lots'][number]> => (await competition.evaluation(callOff, reader)).lots[0]!;

describe('reading the offers', () => {
  it('shows their content with totals made from the lines, within its budget of statements', async () => {
    const { callOff } = await opened();
    const { body, statements } = await competition.officer.get<EvaluationView>(`/call-offs/${callOff.id}/evaluation`);
    expect(statements).toBeLessThanOrEqual(8);
    expect(body.lots[0]!.offers.map(({ totalCents, content, regular }) => [totalCents, content.answers.length, regular])).toEqual([[10_000_00, 2, null], [12_000_00, 2, null]]);
    expect(body.lots[0]).toMatchObject({ rankingComplete: false, missing: [{ code: 'evaluation.regularity-missing', params: { count: 2 } }] });
    expect(body.may).toMatchObject({ findRegularity: null, score: { code: 'evaluation.not-on-panel' }, proposeAward: { code: 'evaluation.regularity-missing' }, declareUnsuccessful: null });
  });

  it('is on record, once a day and person', async () => {
    const { callOff } = await opened();
    const finance = await competition.world.person('buyerFinance', competition.buyerId);
    for (const reader of [competition.officer, competition.officer, competition.owner.client]) await competition.evaluation(callOff, reader);
    await finance.client.read(`/call-offs/${callOff.id}/opening`);
    const entries = await competition.world.sql<{ actor: string }>(
      `select actor_person as actor from centrale.audit_entry where dossier_id = $1 and command = 'readOffers' order by seq`, [callOff.id],
    );
    expect(entries.map(({ actor }) => actor)).toEqual([competition.market.officer.id, competition.owner.id, finance.id]);
    await competition.world.sql(`alter table centrale.audit_entry disable trigger append_only`);
    await competition.world.sql(`update centrale.audit_entry set recorded_at = recorded_at - interval '25 hours' where dossier_id = $1 and command = 'readOffers'`, [callOff.id]);
    await competition.world.sql(`alter table centrale.audit_entry enable trigger append_only`);
    await competition.evaluation(callOff);
    expect(await competition.world.sql(`select from centrale.audit_entry where dossier_id = $1 and command = 'readOffers'`, [callOff.id])).toHaveLength(4);
  });

  it('waits for the evaluator’s declaration, and a conflict closes it for good (P21)', async () => {
    const { callOff } = await opened([10_000], { panel: false });
    const [eva, joe] = competition.evaluators;
    const appoint = (id: string, conflict: boolean | null) =>
      competition.world.sql('insert into centrale.evaluator (call_off_id, person_id, appointed_at, conflict) values ($1, $2, centrale.now(), $3)', [callOff.id, id, conflict]);
    const codes = async (client = eva.client) => [
      (await client.get(`/call-offs/${callOff.id}/evaluation`)).code, (await client.get(`/call-offs/${callOff.id}/opening`)).code,
      (await client.get(`/call-offs/${callOff.id}/awards`)).code,
    ];
    expect(await codes()).toEqual(['request.not-found', 'request.not-found', 'request.not-found']);
    await appoint(eva.id, null);
    expect(await codes()).toEqual(['evaluation.declare-first', 'evaluation.declare-first', 'evaluation.declare-first']);
    await appoint(joe.id, true);
    expect(await codes(joe.client)).toEqual(['evaluation.conflict-declared', 'evaluation.conflict-declared', 'evaluation.conflict-declared']);
    await appoint(competition.market.officer.id, true);
    await competition.world.sql('update centrale.evaluator set replaced_at = centrale.now() where call_off_id = $1 and person_id = $2', [callOff.id, competition.market.officer.id]);
    expect(await codes(competition.officer)).toEqual(['evaluation.conflict-declared', 'evaluation.conflict-declared', 'evaluation.conflict-declared']);
  });

  it('is not for those who see the call-off without deciding on it, nor for strangers', async () => {
    const { callOff } = await opened();
    const path = `/call-offs/${callOff.id}/evaluation`;
    for (const role of ['opener', 'contractManager', 'administrator'] as const) {
      expect((await (await competition.market.colleague(role)).client.get(path)).code).toBe('access.needs-role');
    }
    const auditor = await competition.world.person('auditor', await competition.world.serviceId());
    expect((await auditor.client.get(path)).status).toBe(200);
    expect((await competition.providers[0]!.manager.client.get(path)).status).toBe(404);
    expect((await competition.officer.get(`/call-offs/${NOBODY}/evaluation`)).status).toBe(404);
  });
});

describe('regularity', () => {
  it('is found by the officer with a reason, and may be found anew', async () => {
    const { callOff, offerIds } = await opened();
    const found = await competition.officer.post(`/offers/${offerIds[0]}/find-regularity`, { regular: false, reason: 'Niet ondertekend' });
    expect([found.status, found.statements <= 16]).toEqual([200, true]);
    expect((await lotOf(callOff)).offers[0]).toMatchObject({ regular: false, regularReason: 'Niet ondertekend' });
    await competition.findRegular([offerIds[0]!]);
    expect((await lotOf(callOff)).offers[0]).toMatchObject({ regular: true });
    expect((await competition.officer.post(`/offers/${offerIds[0]}/find-regularity`, { regular: true, reason: '' })).status).toBe(400);
    expect((await competition.owner.client.post(`/offers/${offerIds[0]}/find-regularity`, { regular: true, reason: 'goed' })).status).toBe(403);
    expect((await competition.officer.post(`/offers/${NOBODY}/find-regularity`, { regular: true, reason: 'goed' })).status).toBe(404);
  });
});

describe('scores', () => {
  it('of others are seen when all have scored everything, and change no more then', async () => {
    const { callOff, offerIds } = await opened();
    await competition.findRegular(offerIds);
    const [eva, joe] = competition.evaluators;
    const path = `/call-offs/${callOff.id}/scores`;
    const given = await eva.client.post(path, { scores: competition.scores(callOff, offerIds, [8, 6]) });
    expect([given.status, given.statements <= 16]).toEqual([200, true]);
    const own = (await lotOf(callOff, eva.client)).offers[0]!.scores;
    expect(own.map(({ points, evaluatorId }) => [points, evaluatorId])).toEqual([[8, eva.id], [8, eva.id]]);
    expect((await lotOf(callOff, joe.client)).offers.flatMap(({ scores }) => scores)).toEqual([]);
    expect((await lotOf(callOff)).offers.flatMap(({ scores }) => scores)).toEqual([]);
    await eva.client.command(path, { scores: competition.scores(callOff, offerIds.slice(0, 1), [9]) });

    await joe.client.command(path, { scores: competition.scores(callOff, offerIds, [7, 7]) });
    expect((await lotOf(callOff)).offers[0]!.scores.map(({ points }) => points).sort()).toEqual([7, 7, 9, 9]);
    expect((await eva.client.post(path, { scores: competition.scores(callOff, offerIds, [10, 0]) })).code).toBe('evaluation.scores-complete');
    const told = await competition.world.sql(`select from centrale.notification where kind = 'evaluation.scores-complete' and dossier_id = $1`, [callOff.id]);
    expect(told).toHaveLength(1);
  });

  it('stay within the scale, whole, with a reason, on regular offers', async () => {
    const { callOff, offerIds } = await opened();
    const [eva] = competition.evaluators;
    const path = `/call-offs/${callOff.id}/scores`;
    const [one] = competition.scores(callOff, offerIds, [8, 8]);
    expect((await eva.client.post(path, { scores: [one] })).code).toBe('evaluation.offer-not-regular');
    await competition.findRegular(offerIds);
    expect((await eva.client.post(path, { scores: [{ ...one, points: 11 }] })).problem).toMatchObject({ code: 'evaluation.points-above-scale', params: { scaleMax: 10 } });
    for (const wrong of [{ points: -1 }, { points: 7.5 }, { points: '8' }, { reason: '' }, { criterionId: 'x' }]) {
      expect((await eva.client.post(path, { scores: [{ ...one, ...wrong }] })).status).toBe(400);
    }
    expect((await eva.client.post(path, { scores: [{ ...one, criterionId: NOBODY }] })).code).toBe('evaluation.criterion-unknown');
    expect((await competition.officer.post(path, { scores: [one] })).code).toBe('evaluation.not-on-panel');
    expect((await competition.providers[0]!.manager.client.post(path, { scores: [one] })).status).toBe(404);
  });
});

describe('consensus and ranking', () => {
  it('rank the offers in hundredths once the officer has recorded what the panel agrees on', async () => {
    const { callOff, offerIds } = await opened();
    await competition.findRegular(offerIds);
    const scores = competition.scores(callOff, offerIds, [8, 6]);
    const path = `/call-offs/${callOff.id}/consensus`;
    expect((await competition.officer.post(path, { scores })).problem).toMatchObject({ code: 'evaluation.scores-missing', params: { count: 8 } });
    for (const { client } of competition.evaluators) await client.command(`/call-offs/${callOff.id}/scores`, { scores });
    const agreed = await competition.officer.post(path, { scores });
    expect([agreed.status, agreed.statements <= 16]).toEqual([200, true]);
    const { body: view } = await competition.officer.get<EvaluationView>(`/call-offs/${callOff.id}/evaluation`);
    expect(view.lots[0]!.offers.map(({ ranked }) => ranked)).toEqual([
      { offerId: offerIds[0], rank: 1, qualityHundredths: 4800, priceHundredths: 4000, totalHundredths: 8800, tieBrokenBy: null },
      { offerId: offerIds[1], rank: 2, qualityHundredths: 3600, priceHundredths: 3333, totalHundredths: 6933, tieBrokenBy: null },
    ]);
    expect(view.may).toMatchObject({ consensus: null, proposeAward: null, score: { code: 'evaluation.not-on-panel' } });
    expect((await competition.evaluators[0].client.post(path, { scores })).status).toBe(403);
  });

  it('break a full tie by a draw that the report’s seed repeats (P23)', async () => {
    const { callOff, offerIds } = await opened([10_000, 10_000]);
    await competition.ranked(callOff, offerIds, [8, 8]);
    const ranked = (await lotOf(callOff)).offers.map(({ ranked: place }) => place!).sort((a, b) => a.rank - b.rank);
    expect(ranked.map(({ tieBrokenBy }) => tieBrokenBy)).toEqual(['draw', 'draw']);
    const { report } = await competition.officer.read<{ report: string }>(`/call-offs/${callOff.id}/opening`);
    const { drawSeed } = JSON.parse(report) as { drawSeed: string };
    const { createHash } = await import('node:crypto');
    const draw = (id: string): string => createHash('sha256').update(`${drawSeed}|${id}`).digest('hex');
    expect(ranked.map(({ offerId }) => offerId)).toEqual([...offerIds].sort((a, b) => (draw(a) < draw(b) ? -1 : 1)));
  });

  it('warn of a price far under the average, from four offers on, and exclude nobody (P12)', async () => {
    const { callOff, offerIds } = await opened([8_000, 10_000, 10_000, 11_000]);
    const offers = (await lotOf(callOff)).offers;
    expect(offers.map(({ offerId, warnings }) => [offerId, warnings.map(({ code }) => code)])).toEqual(
      offerIds.map((id, index) => [id, index === 0 ? ['evaluation.price-far-under-average'] : []]),
    );
    await competition.ranked(callOff, offerIds, [9, 8, 7, 6]);
    expect((await lotOf(callOff)).offers[0]!.ranked?.rank).toBe(1);
  });
});
