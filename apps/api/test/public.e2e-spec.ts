import { addDays, dateAt, type Page } from '@centrale/kernel';
import {
  type AwardFileView, type PublicAgreementView, type PublicAwardRow, type PublicCallOffRow, type PublicCallOffView, type PublicProviderView, type VerificationView,
} from '@centrale/procurement';
import { type Client } from './support/client.js';
import { motivation, nothingFound, offerFor } from './support/competition.js';
import { anAgreement, Market } from './support/market.js';
import { Procedure, type InvitedProvider } from './support/procedure.js';
import { type Inhabitant } from './support/world.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let market: Market;
let visitor: Client;

beforeAll(async () => {
  market = await Market.open();
  visitor = market.world.visitor();
});
afterAll(() => market?.close());

/** What a visitor reads, within the budget of statements. */
async function read<T>(path: string): Promise<T> {
  const { status, body, statements } = await visitor.get<T>(`/public${path}`);
  expect([path, status, statements <= 8]).toEqual([path, 200, true]);
  return body;
}
const agreement = (): Promise<PublicAgreementView> => read(`/agreements/${market.agreementId}`);
const callOffs = async (): Promise<string[]> => (await read<Page<PublicCallOffRow>>('/call-offs?limit=100')).items.map(({ id }) => id);
const awards = (): Promise<Page<PublicAwardRow>> => read('/awards?limit=100');

describe('the agreement', () => {
  it('shows its lots and live figures to anybody, and no draft', async () => {
    const before = await agreement();
    await market.buyer();
    await market.provider([2, 3]);
    const after = await agreement();
    expect([after.admittedBuyers - before.admittedBuyers, after.admittedProviders - before.admittedProviders]).toEqual([1, 1]);
    expect(after).toMatchObject({ status: 'live', ceilingCents: 4_000_000_00, usedCents: 0, inventedValues: true });
    expect(after.lots.map(({ number, providers }) => [number, providers])).toEqual([[1, 0], [2, 1], [3, 1], [4, 0], [5, 0], [6, 0]]);
    const { id } = await market.manager.client.command('/agreements', anAgreement(market.today));
    expect((await visitor.get(`/public/agreements/${id}`)).status).toBe(404);
    expect((await visitor.get(`/public/agreements/${NOBODY}`)).status).toBe(404);
    expect((await read<Page<PublicAgreementView>>('/agreements')).items.map((each) => each.id)).toEqual([market.agreementId]);
  });
});

describe('providers', () => {
  it('are shown per lot with their profile, and never with rank, rates or what was refused', async () => {
    const { providerId, manager } = await market.provider([4], { rank: 7 });
    const refused = await market.provider([]);
    const { id } = await market.manager.client.command('/qualifications', { providerId: refused.providerId, lotId: market.lot(4) });
    await market.manager.client.command(`/qualifications/${id}/review`);
    await market.manager.client.command(`/qualifications/${id}/refuse`, { reason: 'Geen referenties' });
    const [{ id: qualificationId }] = (await manager.client.read<Page<{ id: string }>>('/qualifications')).items as [{ id: string }];
    await market.manager.client.command(`/qualifications/${qualificationId}/add-rate`, { profile: 'Facilitator', unit: 'day', cents: 751_23, validFrom: market.today });
    const page = await read<Page<PublicProviderView>>('/providers?lot=4');
    expect(page.items.map((provider) => [provider.id, provider.lotNumbers])).toEqual([[providerId, [4]]]);
    expect(Object.keys(page.items[0]!).sort()).toEqual(['id', 'lotNumbers', 'name', 'profile']);
    expect(JSON.stringify(await read('/providers?limit=100'))).not.toMatch(new RegExp(`75123|Geen referenties|${refused.providerId}`));
    await market.manager.client.command(`/qualifications/${qualificationId}/suspend`, { until: addDays(market.today, 30), reason: 'Onderzoek' });
    expect((await read<Page<PublicProviderView>>('/providers?lot=4')).items).toEqual([]);
  });

  it('are paged by name', async () => {
    await Promise.all([market.provider([5]), market.provider([5]), market.provider([5])]);
    const first = await read<Page<PublicProviderView>>('/providers?lot=5&limit=2');
    const rest = await read<Page<PublicProviderView>>(`/providers?lot=5&limit=2&after=${first.next}`);
    const names = [...first.items, ...rest.items].map(({ name }) => name.nl);
    expect([names.length, rest.next]).toEqual([3, null]);
    expect(names).toEqual([...names].sort());
    expect((await visitor.get('/public/providers?lot=nine')).status).toBe(400);
  });
});

describe('a call-off', () => {
  let procedure: Procedure;
  let provider: InvitedProvider;
  let receipt: string;

  beforeAll(async () => {
    provider = await market.provider([3]);
    procedure = await Procedure.compose(market);
  }, 60_000);

  it('is told to nobody before its publication', async () => {
    expect(await callOffs()).toEqual([]);
    expect((await visitor.get(`/public/call-offs/${procedure.id}`)).status).toBe(404);
    expect((await agreement()).publishedCallOffs).toBe(0);
  });

  it('is public from then on: what is asked, and not what it may cost', async () => {
    await procedure.save();
    await procedure.check();
    await procedure.acceptShortlist();
    await procedure.approve();
    await procedure.decide(1);
    const { hash } = await procedure.publish();
    expect(await callOffs()).toEqual([procedure.id]);
    const view = await read<PublicCallOffView>(`/call-offs/${procedure.id}`);
    expect(view).toMatchObject({ status: 'published', phase: 'questions', lotNumbers: [3], awards: [], lots: [{ no: 1, lotNumbers: [3], priceWeight: 40 }] });
    expect(JSON.stringify(view)).not.toMatch(/2000000|estimate/);
    expect(await read<VerificationView>(`/verify/${view.publishedHash}`)).toMatchObject({ known: true, kind: 'publication' });
    expect([hash ?? view.publishedHash, (await agreement()).publishedCallOffs]).toEqual([view.publishedHash, 1]);
  });

  it('says nothing of offers before the opening; whoever holds a receipt can have it confirmed (P10)', async () => {
    const path = `/call-offs/${procedure.id}`;
    const before = JSON.stringify([await read(path), await agreement(), await awards()]);
    const { id } = await procedure.invitationOf(provider);
    ({ hash: receipt } = (await provider.manager.client.command(`/invitations/${id}/submit-offer`, { content: offerFor(15_000) })) as { hash: string });
    expect(JSON.stringify([await read(path), await agreement(), await awards()])).toBe(before);
    const verification = await read<VerificationView>(`/verify/${receipt}`);
    expect(verification).toEqual({ hash: receipt, known: true, kind: 'offerReceipt', at: expect.any(String) as string });
    expect(await read(`/verify/${'0'.repeat(64)}`)).toEqual({ hash: '0'.repeat(64), known: false, kind: null, at: null });
    for (const hash of ['0', receipt.toUpperCase(), `${receipt}0`]) expect((await visitor.get(`/public/verify/${hash}`)).status).toBe(404);
  });

  it('shows an award once its participants were told, and what it uses once it is ordered (P06, P14)', async () => {
    const { officer } = market;
    const path = `/call-offs/${procedure.id}`;
    await market.world.clock.to((await procedure.view()).offersDueAt!);
    const sign = async (who: Inhabitant) => market.world.signIn(who.email);
    await (await sign(await market.colleague('opener'))).command(`${path}/begin-opening`);
    await (await sign(await market.colleague('opener'))).command(`${path}/complete-opening`);
    const { id: offerId } = (await market.world.sql<{ id: string }>('select id from offer where call_off_id = $1', [procedure.id]))[0]!;
    const evaluator = await market.world.person('evaluator', procedure.buyer.organisationId);
    await officer.client.command(`${path}/evaluators`, { personIds: [evaluator.id] });
    await evaluator.client.command(`${path}/declare-interest`, { conflict: false });
    await officer.client.command(`/offers/${offerId}/find-regularity`, { regular: true, reason: 'Volledig en tijdig' });
    const scores = (await procedure.view()).lots[0]!.criteria.map(({ id }) => ({ offerId, criterionId: id, points: 8, reason: 'Overtuigend' }));
    await evaluator.client.command(`${path}/scores`, { scores });
    await officer.client.command(`${path}/consensus`, { scores });
    await officer.client.command(`${path}/propose-award`, { lots: [{ lotNo: 1, offerId, motivation }] });
    expect([(await awards()).items, (await read<PublicCallOffView>(path)).awards, (await agreement()).usedCents]).toEqual([[], [], 0]);

    const today = dateAt(await market.world.clock.now());
    const { id: awardId } = (await officer.client.read<AwardFileView>(`${path}/awards`)).awards[0]!;
    await officer.client.command(`/awards/${awardId}/check`, { checkedOn: today, ...nothingFound });
    await procedure.decide(2, { amountCents: 15_000_00, decidedOn: today });
    expect((await awards()).items).toEqual([]);
    await officer.client.command(`${path}/award`);
    expect((await awards()).items).toMatchObject([{ id: awardId, callOffId: procedure.id, amountCents: 15_000_00, order: 'none' }]);
    expect((await read<PublicCallOffView>(path)).awards.map(({ id }) => id)).toEqual([awardId]);

    const { id: orderId } = await officer.client.command(`/awards/${awardId}/draft-order`);
    expect((await agreement()).usedCents).toBe(0);
    await officer.client.command(`/orders/${orderId}/send`, { answerBy: new Date((await market.world.clock.now()).getTime() + 7 * 86_400_000).toISOString(), startsOn: today });
    const { usedCents, lots } = await agreement();
    expect([usedCents, lots.find(({ number }) => number === 3)!.usedCents]).toEqual([15_000_00, 15_000_00]);
    await provider.manager.client.command(`/orders/${orderId}/accept`);
    expect((await awards()).items[0]!.order).toBe('running');
    expect((await agreement()).runningOrders).toBe(1);
    await procedure.buyer.owner.client.command(`/orders/${orderId}/find-complete`, { completedOn: today, finding: 'Alles is geleverd.' });
    expect((await awards()).items[0]!.order).toBe('completed');
  });
});
