import { addDays, dateAt } from '@centrale/kernel';
import { type AwardFileView } from '@centrale/procurement';
import { Competition, motivation, nothingFound, type CallOff } from './support/competition.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let competition: Competition;
beforeAll(async () => {
  competition = await Competition.open({ providers: 3, agreement: { standstill: true } });
});
afterAll(() => competition?.close());

const today = async (): Promise<string> => dateAt(await competition.world.clock.now());
const statusOf = async (table: string, id: string): Promise<string> =>
  (await competition.world.sql<{ status: string }>(`select status from centrale.${table} where id = $1`, [id]))[0]!.status;
const post = (callOff: CallOff, command: string, body?: object) => competition.officer.post(`/call-offs/${callOff.id}/${command}`, body);
const movements = async (awardId: string): Promise<unknown[]> =>
  (await competition.world.sql<{ kind: string; number: number; cents: string }>(
    'select m.kind, l.number, m.cents from centrale.ceiling_movement m join centrale.framework_lot l on l.id = m.lot_id where m.award_id = $1 order by m.id', [awardId],
  )).map(({ kind, number, cents }) => [kind, number, Number(cents)]);

describe('proposing an award', () => {
  it('reserves its amount over the framework lots in proportion, and says what comes next', async () => {
    const { callOff, offerIds } = await competition.evaluated([10_000, 12_000], { allocations: { 3: 20_000_00, 4: 10_000_00 } });
    const before = [await competition.ceiling(3), await competition.ceiling(4)];
    const proposed = await competition.propose(callOff, offerIds[0]);
    expect([proposed.status, proposed.statements <= 16]).toEqual([200, true]);
    const { body: file, statements } = await competition.officer.get<AwardFileView>(`/call-offs/${callOff.id}/awards`);
    expect(statements).toBeLessThanOrEqual(8);
    const [award] = file.awards;
    expect(award).toMatchObject({ status: 'proposed', amountCents: 10_000_00, offerId: offerIds[0], checkedOn: null, orderId: null });
    expect(award!.may).toMatchObject({ check: null, notify: { code: 'award.check-missing' }, draftOrder: { code: 'award.wrong-status' }, withdraw: { code: 'award.wrong-status' } });
    expect(file.may).toMatchObject({ withdrawProposal: null, award: { code: 'award.check-missing' }, conclude: { code: 'call-off.wrong-status' } });
    expect(await movements(award!.id)).toEqual([['reserve', 3, 6_666_67], ['reserve', 4, 3_333_33]]);
    const after = [await competition.ceiling(3), await competition.ceiling(4)];
    expect(after.map(({ reserved }, index) => reserved - before[index]!.reserved)).toEqual([6_666_67, 3_333_33]);
  });

  it('is refused for another than the best, for a foreign offer, and while something is missing', async () => {
    const { callOff, offerIds } = await competition.evaluated([10_000, 12_000]);
    const other = await competition.evaluated([5_000]);
    expect((await competition.propose(callOff, offerIds[1])).problem).toMatchObject({ code: 'award.not-the-best', params: { lotNo: 1 } });
    expect((await competition.propose(callOff, other.offerIds[0])).code).toBe('award.offer-not-on-lot');
    expect((await competition.propose(callOff, undefined)).code).toBe('award.nothing-proposed');
    expect((await competition.propose(callOff, offerIds[0], 2)).code).toBe('award.lot-not-open');
    expect((await post(callOff, 'propose-award', { lots: [{ lotNo: 1, offerId: offerIds[0], motivation: { nl: 'Goed', fr: '' } }] })).status).toBe(400);
    const open = await competition.callOff();
    const ids = await competition.offers(open, [10_000]);
    await competition.opened(open);
    await competition.findRegular(ids);
    expect((await competition.propose(open, ids[0])).code).toBe('evaluation.scores-missing');
    expect((await competition.owner.client.post(`/call-offs/${open.id}/propose-award`, { lots: [{ lotNo: 1, offerId: ids[0], motivation }] })).status).toBe(403);
  });

  it('is refused wholly when a ceiling is too small, with what is left and what is needed (P06)', async () => {
    const { callOff, offerIds } = await competition.evaluated([10_000], { allocations: { 5: 100, 6: 100 } });
    const all = await competition.world.sql<{ id: string }>('select id from centrale.framework_lot where agreement_id = $1 and number = 6', [competition.market.agreementId]);
    await competition.world.sql('update centrale.framework_lot set ceiling_cents = 499999 where id = $1', [all[0]!.id]);
    const before = await competition.ceiling(5);
    const refused = await competition.propose(callOff, offerIds[0]);
    expect([refused.status, refused.code, refused.problem.params]).toEqual([409, 'agreement.ceiling-reached', { lotNumber: 6, leftCents: 4_999_99, neededCents: 5_000_00 }]);
    expect([await competition.ceiling(5), await statusOf('call_off', callOff.id), (await competition.awards(callOff)).awards]).toEqual([before, 'evaluation', []]);
  });

  it('is taken back with its reservation, and can be made again', async () => {
    const { callOff, offerIds } = await competition.evaluated([10_000, 12_000]);
    const before = await competition.ceiling(3);
    await competition.propose(callOff, offerIds[0]);
    const [award] = (await competition.awards(callOff)).awards;
    const withdrawn = await post(callOff, 'withdraw-proposal', { reason: 'Verkeerde motivering' });
    expect([withdrawn.status, withdrawn.statements <= 16]).toEqual([200, true]);
    expect([await competition.ceiling(3), await statusOf('award', award!.id), await statusOf('call_off', callOff.id)]).toEqual([before, 'withdrawn', 'evaluation']);
    expect((await competition.officer.post(`/awards/${award!.id}/check`, { checkedOn: await today(), ...nothingFound })).code).toBe('award.wrong-status');
    expect((await competition.propose(callOff, offerIds[0])).status).toBe(200);
  });
});

describe('the check of an awardee', () => {
  it('is dated, and stops the award when it found something', async () => {
    const { callOff, offerIds } = await competition.evaluated([10_000, 12_000]);
    await competition.propose(callOff, offerIds[0]);
    const [award] = (await competition.awards(callOff)).awards;
    const check = (changes: object) => competition.officer.post(`/awards/${award!.id}/check`, { checkedOn: '2020-01-01', ...nothingFound, ...changes });
    expect((await check({ checkedOn: addDays(await today(), 1) })).code).toBe('award.check-in-future');
    const checked = await check({ taxDebtsFound: true, remark: 'Openstaande btw' });
    expect([checked.status, checked.statements <= 16]).toEqual([200, true]);
    await competition.decide(callOff, 10_000_00);
    expect((await post(callOff, 'award')).problem).toMatchObject({ code: 'award.check-found', params: { lotNo: 1 } });
    expect((await competition.awards(callOff)).awards[0]).toMatchObject({ checkFoundNothing: false, checkRemark: 'Openstaande btw' });
    expect((await competition.officer.post(`/awards/${NOBODY}/check`, { checkedOn: await today(), ...nothingFound })).status).toBe(404);
  });
});

describe('awarding', () => {
  it('tells every participant at once, with own scores and reasons, and starts the standstill (P14, P15)', async () => {
    const callOff = await competition.callOff([{}, { allocations: { 4: 10_000_00 } }]);
    const offerIds = await competition.offers(callOff, [10_000, 12_000, 11_000]);
    const [lonely] = await competition.offers(callOff, [9_000], 2);
    await competition.opened(callOff);
    await competition.officer.command(`/offers/${offerIds[2]}/find-regularity`, { regular: false, reason: 'Niet ondertekend' });
    await competition.ranked(callOff, offerIds.slice(0, 2), [9, 7]);
    await competition.findRegular([lonely!]);
    const lots = [{ lotNo: 1, offerId: offerIds[0], motivation }, { lotNo: 2, motivation: { nl: 'Te duur.', fr: 'Trop cher.' } }];
    await competition.officer.command(`/call-offs/${callOff.id}/propose-award`, { lots });
    await competition.check(callOff);
    await competition.decide(callOff, 10_000_00);
    const awarded = await post(callOff, 'award');
    expect([awarded.status, awarded.statements <= 16]).toEqual([200, true]);
    const { body: file, statements } = await competition.officer.get<AwardFileView>(`/call-offs/${callOff.id}/awards`);
    expect(statements).toBeLessThanOrEqual(8);
    const until = addDays(await today(), 15);
    expect(file.awards[0]).toMatchObject({ status: 'notified', standstillUntil: until, checkFoundNothing: true });
    expect(file.withoutAward).toEqual([{ lotNo: 2, reason: { nl: 'Te duur.', fr: 'Trop cher.' } }]);
    expect(file.letters.map(({ providerName, letter }) => [providerName.nl, letter.lotNo, letter.outcome, letter.ownRank, letter.standstillUntil])).toEqual([
      ['Provider 1', 1, 'awarded', 1, until], ['Provider 2', 1, 'notAwarded', 2, until], ['Provider 3', 1, 'irregular', null, until],
      ['Provider 1', 2, 'lotUnsuccessful', null, null],
    ]);
    const [, { letter }] = file.letters as [unknown, AwardFileView['letters'][number]];
    expect(letter).toMatchObject({ chosenName: { nl: 'Provider 1' }, motivation, ownPriceHundredths: 3333, ownTotalHundredths: 3333 + 4200 });
    expect(letter.ownScores.map(({ points, weight, reason }) => [points, weight, reason])).toEqual([[7, 30, 'Waarom 7'], [7, 30, 'Waarom 7']]);
    const told = await competition.world.sql<{ person: string }>(
      `select distinct person_id as person from centrale.notification where kind = 'award.letter' and dossier_id = any ($1)`,
      [competition.providers.map((provider) => callOff.invitation(1, provider))],
    );
    expect(told.map(({ person }) => person).sort()).toEqual(competition.providers.map(({ manager }) => manager.id).sort());
    const lotStatuses = await competition.world.sql<{ status: string }>('select status from centrale.call_off_lot where call_off_id = $1 order by no', [callOff.id]);
    expect(lotStatuses.map(({ status }) => status)).toEqual(['awarded', 'unsuccessful']);
  });

  it('waits for decision 2 on this very proposal, on enough money, with the credit confirmed (P08)', async () => {
    const { callOff, offerIds } = await competition.evaluated([10_000]);
    await competition.propose(callOff, offerIds[0]);
    await competition.check(callOff);
    const codes = [(await post(callOff, 'award')).code];
    await competition.decide(callOff, 10_000_00 - 1);
    codes.push((await post(callOff, 'award')).code);
    await competition.decide(callOff, 10_000_00, false);
    codes.push((await post(callOff, 'award')).code);
    await competition.decide(callOff, 10_000_00);
    await competition.officer.command(`/call-offs/${callOff.id}/withdraw-proposal`, { reason: 'Opnieuw' });
    await competition.propose(callOff, offerIds[0]);
    await competition.check(callOff);
    codes.push((await post(callOff, 'award')).code);
    expect(codes).toEqual(['award.decision-missing', 'award.decision-too-low', 'award.credit-unconfirmed', 'award.decision-missing']);
    await competition.decide(callOff, 10_000_00);
    expect((await post(callOff, 'award')).status).toBe(200);
    expect((await post(callOff, 'award')).code).toBe('call-off.wrong-status');
  });

  it('hides the letters of others from whoever may not read offers', async () => {
    const { callOff } = await competition.awarded();
    const finance = await competition.world.person('buyerFinance', competition.buyerId);
    const file = await competition.awards(callOff, finance.client);
    expect([file.awards.length, file.letters.length]).toEqual([1, 0]);
    expect((await competition.awards(callOff, competition.owner.client)).letters).toHaveLength(2);
    expect((await competition.providers[1]!.manager.client.get(`/call-offs/${callOff.id}/awards`)).status).toBe(404);
  });
});

describe('declaring a call-off unsuccessful', () => {
  it('gives everybody who offered a reasoned letter', async () => {
    const { callOff } = await competition.evaluated([10_000, 12_000]);
    const reason = { nl: 'Het budget volstaat niet.', fr: 'Le budget ne suffit pas.' };
    const ended = await post(callOff, 'declare-unsuccessful', { reason });
    expect([ended.status, ended.statements <= 16, await statusOf('call_off', callOff.id)]).toEqual([200, true, 'unsuccessful']);
    expect((await competition.awards(callOff)).letters.map(({ letter }) => [letter.outcome, letter.motivation])).toEqual([['lotUnsuccessful', reason], ['lotUnsuccessful', reason]]);
    expect((await post(callOff, 'declare-unsuccessful', { reason: { nl: 'x', fr: '' } })).status).toBe(400);
  });
});

describe('the order of an award', () => {
  it('is drafted after the standstill, once, with the dates of the call-off (P15)', async () => {
    const { callOff, awardId } = await competition.awarded();
    const draft = () => competition.officer.post(`/awards/${awardId}/draft-order`);
    const until = addDays(await today(), 15);
    expect((await draft()).problem).toMatchObject({ code: 'award.standstill', params: { until } });
    await competition.world.clock.forward({ days: 16 });
    const drafted = await draft();
    expect([drafted.status, drafted.statements <= 16]).toEqual([200, true]);
    expect((await draft()).code).toBe('award.order-exists');
    const [award] = (await competition.awards(callOff)).awards;
    expect(award).toMatchObject({ status: 'final', orderId: drafted.body.id });
    expect(award!.may).toMatchObject({ withdraw: { code: 'award.order-exists' }, draftOrder: { code: 'award.order-exists' } });
    expect(await competition.order(drafted.body.id)).toMatchObject({ status: 'drafted', amountCents: 10_000_00, lotNo: 1, allocations: [{ lotNumber: 3, cents: 10_000_00 }] });
    expect((await post(callOff, 'conclude')).problem).toMatchObject({ code: 'call-off.orders-not-accepted', params: { count: 1 } });
  });
});
