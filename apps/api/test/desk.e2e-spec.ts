import { addDays, dateAt } from '@centrale/kernel';
import { deskKinds, type AwardFileView, type DeskKind, type DeskView } from '@centrale/procurement';
import { motivation, nothingFound, offerFor } from './support/competition.js';
import { aNeed, Market, save, type BuyingOrganisation } from './support/market.js';
import { Procedure, type InvitedProvider } from './support/procedure.js';
import { type Inhabitant } from './support/world.js';

let market: Market;
let colleague: Inhabitant;
const seen = new Set<DeskKind>();

beforeAll(async () => {
  market = await Market.open();
  colleague = await market.colleague('serviceOfficer');
});
afterAll(() => market?.close());

const deskOf = async ({ client }: Inhabitant): Promise<DeskView> => {
  const { body, statements } = await client.get<DeskView>('/desk');
  expect(statements).toBeLessThanOrEqual(8);
  for (const { kind } of body.items) seen.add(kind);
  return body;
};
/** What waits for somebody about one dossier. */
const waiting = async (who: Inhabitant, dossierId: string): Promise<DeskKind[]> =>
  (await deskOf(who)).items.filter((item) => item.dossierId === dossierId).map(({ kind }) => kind).sort();

it('brings a visitor’s request to the officers, then to the one who follows it', async () => {
  const { id } = await market.world.visitor().command('/contact-requests', {
    name: 'An Peeters', email: 'an@example.org', organisation: 'Wijk', subject: 'Een vraag', message: 'Hoe begint een wijk hieraan?', language: 'nl',
  });
  expect([await waiting(market.officer, id), await waiting(colleague, id), await waiting(market.manager, id)]).toEqual([['assignContact'], ['assignContact'], []]);
  await market.officer.client.command(`/contact-requests/${id}/assign`, { officerId: colleague.id });
  expect([await waiting(market.officer, id), await waiting(colleague, id)]).toEqual([[], ['followContact']]);
  await colleague.client.command(`/contact-requests/${id}/answer`, { answer: 'Zo begint u eraan.' });
  expect(await waiting(colleague, id)).toEqual([]);
});

it('brings admissions and qualifications to the contract manager', async () => {
  const { organisationId } = await market.organisation();
  const { id } = await market.officer.client.command('/buyers', { agreementId: market.agreementId, organisationId });
  const { providerId } = await market.provider([]);
  const { id: applicationId } = await market.manager.client.command('/qualifications', { providerId, lotId: market.lot(1) });
  expect([await waiting(market.manager, id), await waiting(market.manager, applicationId)]).toEqual([['decideAdmission'], ['reviewQualification']]);
  expect([await waiting(market.officer, id), await waiting(market.officer, applicationId)]).toEqual([[], []]);
});

it('follows a briefing between buyer and service', async () => {
  const buyer = await market.buyer();
  const stranger = await market.buyer();
  const id = await market.draft(buyer);
  const turn = async (): Promise<DeskKind[][]> => [await waiting(buyer.owner, id), await waiting(market.officer, id), await waiting(colleague, id), await waiting(stranger.owner, id)];
  const { officer } = market;
  expect(await turn()).toEqual([['completeBriefing'], [], [], []]);
  await buyer.owner.client.command(`/briefings/${id}/submit`);
  expect(await turn()).toEqual([[], ['takeInBriefing'], ['takeInBriefing'], []]);
  await officer.client.command(`/briefings/${id}/take-in`);
  expect(await turn()).toEqual([['agreeBriefing'], ['handleIntake'], [], []]);
  await officer.client.command(`/briefings/${id}/assign`, { officerId: officer.id, standInId: colleague.id });
  expect(await turn()).toEqual([['agreeBriefing'], ['handleIntake'], ['handleIntake'], []]);
  await officer.client.command(`/briefings/${id}/ask-information`, { remarks: [{ text: 'Waarom?' }] });
  expect(await turn()).toEqual([['answerRemarks'], [], [], []]);
  await save(buyer.owner.client, `/briefings/${id}/content`, aNeed(market.today, { context: 'Omdat het plein verandert.' }), 2);
  await buyer.owner.client.command(`/briefings/${id}/submit`);
  await buyer.owner.client.command(`/briefings/${id}/agree`);
  expect(await turn()).toEqual([[], ['acceptBriefing'], ['acceptBriefing'], []]);
  await officer.client.command(`/briefings/${id}/accept`);
  expect(await turn()).toEqual([[], ['composeCallOff'], ['composeCallOff'], []]);
});

describe('a call-off', () => {
  let procedure: Procedure;
  let buyer: BuyingOrganisation;
  let provider: InvitedProvider;
  let other: InvitedProvider;
  let openers: [Inhabitant, Inhabitant];
  let evaluator: Inhabitant;

  beforeAll(async () => {
    buyer = await market.buyer();
    provider = await market.provider([3]);
    other = await market.provider([3]);
    openers = [await market.colleague('opener'), await market.colleague('opener')];
    evaluator = await market.world.person('evaluator', buyer.organisationId);
    procedure = await Procedure.compose(market, buyer);
  }, 60_000);

  /** Of the call-off itself: officer, owner, recorder, and everybody who must not be bothered. */
  const turn = async (): Promise<DeskKind[][]> =>
    [await waiting(market.officer, procedure.id), await waiting(buyer.owner, procedure.id), await waiting(procedure.recorder, procedure.id), await waiting(colleague, procedure.id)];

  it('is composed, approved, decided and published in turn', async () => {
    expect(await turn()).toEqual([['finishComposition'], [], [], []]);
    await procedure.save();
    await procedure.check();
    await procedure.acceptShortlist();
    expect(await turn()).toEqual([[], ['approveCallOff'], ['recordDecision1'], []]);
    await procedure.approve();
    await procedure.decide(1);
    expect(await turn()).toEqual([['publishCallOff'], [], [], []]);
    await procedure.publish();
    expect(await turn()).toEqual([[], [], [], []]);
  });

  it('asks an answer and an offer of who was invited, by its deadline', async () => {
    const invitation = await procedure.invitationOf(provider);
    const { items } = await deskOf(provider.manager);
    expect(items).toMatchObject([{ kind: 'answerInvitation', dossierType: 'invitation', dossierId: invitation.id, dueAt: invitation.offersDueAt }]);
    await provider.manager.client.command(`/invitations/${invitation.id}/announce-offer`);
    expect(await waiting(provider.manager, invitation.id)).toEqual(['submitOffer']);
    await provider.manager.client.command(`/invitations/${invitation.id}/questions`, { text: 'Hoeveel bijeenkomsten zijn er?' });
    expect(await waiting(market.officer, procedure.id)).toEqual(['answerQuestion']);
  });

  it('tells nobody but its provider of an offer before the opening (P10)', async () => {
    const others = [market.officer, market.manager, buyer.owner, procedure.recorder, other.manager, ...openers, evaluator];
    const desks = async () => JSON.stringify(await Promise.all(others.map(async (who) => (await deskOf(who)).items)));
    const before = await desks();
    const invitation = await procedure.invitationOf(provider);
    await provider.manager.client.command(`/invitations/${invitation.id}/submit-offer`, { content: offerFor(15_000) });
    expect(await waiting(provider.manager, invitation.id)).toEqual([]);
    expect(await desks()).toBe(before);
  });

  it('is opened by one opener after the other, from the deadline on', async () => {
    expect(await waiting(openers[0], procedure.id)).toEqual([]);
    const [question] = (await procedure.view()).questions;
    await market.officer.client.command(`/questions/${question!.id}/answer`, { answer: { nl: 'Drie.', fr: 'Trois.' } });
    await market.world.clock.to((await procedure.view()).offersDueAt!);
    expect([await waiting(openers[0], procedure.id), await waiting(openers[1], procedure.id)]).toEqual([['openOffers'], ['openOffers']]);
    // Everybody signs in anew: opening asks it.
    openers = await Promise.all(openers.map(async (opener) => ({ ...opener, client: await market.world.signIn(opener.email) }))) as [Inhabitant, Inhabitant];
    await openers[0].client.command(`/call-offs/${procedure.id}/begin-opening`);
    expect([await waiting(openers[0], procedure.id), await waiting(openers[1], procedure.id)]).toEqual([[], ['completeOpening']]);
    await openers[1].client.command(`/call-offs/${procedure.id}/complete-opening`);
    expect(await turn()).toEqual([['appointEvaluators'], [], [], []]);
  });

  it('is evaluated by its panel, then settled by the officer', async () => {
    const path = `/call-offs/${procedure.id}`;
    await market.officer.client.command(`${path}/evaluators`, { personIds: [evaluator.id] });
    expect(await waiting(evaluator, procedure.id)).toEqual(['declareInterest']);
    await evaluator.client.command(`${path}/declare-interest`, { conflict: false });
    const [{ id: offerId }] = await market.world.sql<{ id: string }>('select id from offer where call_off_id = $1', [procedure.id]) as [{ id: string }];
    await market.officer.client.command(`/offers/${offerId}/find-regularity`, { regular: true, reason: 'Volledig en tijdig' });
    expect(await waiting(evaluator, procedure.id)).toEqual(['scoreOffers']);
    const [lot] = (await procedure.view()).lots;
    const scores = lot!.criteria.map(({ id }) => ({ offerId, criterionId: id, points: 8, reason: 'Overtuigend' }));
    await evaluator.client.command(`${path}/scores`, { scores });
    expect([await waiting(evaluator, procedure.id), await waiting(market.officer, procedure.id)]).toEqual([[], ['findConsensus']]);
    await market.officer.client.command(`${path}/consensus`, { scores });
    expect(await waiting(market.officer, procedure.id)).toEqual(['proposeAward']);
    await market.officer.client.command(`${path}/propose-award`, { lots: [{ lotNo: 1, offerId, motivation }] });
    expect(await turn()).toEqual([['checkAwardee'], [], ['recordDecision2'], []]);
  });

  it('is awarded, and becomes an order that is sent, accepted and found complete', async () => {
    const { officer } = market;
    const today = dateAt(await market.world.clock.now());
    const { id: awardId } = (await officer.client.read<AwardFileView>(`/call-offs/${procedure.id}/awards`)).awards[0]!;
    await officer.client.command(`/awards/${awardId}/check`, { checkedOn: today, ...nothingFound });
    await procedure.decide(2, { amountCents: 15_000_00, decidedOn: today });
    expect(await turn()).toEqual([['notifyAward'], [], [], []]);
    await officer.client.command(`/call-offs/${procedure.id}/award`);
    const invitation = await procedure.invitationOf(provider);
    expect(await waiting(provider.manager, invitation.id)).toEqual(['readLetter']);
    expect(await waiting(officer, procedure.id)).toEqual(['draftOrder']);
    const { id: orderId } = await officer.client.command(`/awards/${awardId}/draft-order`);
    expect([await waiting(officer, orderId), await waiting(buyer.owner, orderId), await waiting(provider.manager, orderId)]).toEqual([['sendOrder'], ['sendOrder'], []]);
    const answerBy = new Date((await market.world.clock.now()).getTime() + 7 * 86_400_000).toISOString();
    await officer.client.command(`/orders/${orderId}/send`, { answerBy, startsOn: today, endsOn: addDays(today, 60) });
    expect((await deskOf(provider.manager)).items.find(({ kind }) => kind === 'acceptOrder')).toMatchObject({ dossierId: orderId, dueAt: answerBy });
    await provider.manager.client.command(`/orders/${orderId}/accept`);
    expect(await waiting(buyer.owner, orderId)).toEqual(['findComplete']);
    await buyer.owner.client.command(`/orders/${orderId}/find-complete`, { completedOn: today, finding: 'Alles is geleverd.' });
    expect([await waiting(buyer.owner, orderId), await waiting(officer, orderId), await waiting(provider.manager, orderId)]).toEqual([[], [], []]);
  });
});

it('has shown every kind of item there is', () => {
  expect(deskKinds.filter((kind) => !seen.has(kind))).toEqual([]);
});

it('puts what presses most first, and is for people who signed in', async () => {
  const { items } = await deskOf(market.officer);
  const due = items.map(({ dueAt }) => dueAt ?? '9999');
  expect(due).toEqual([...due].sort());
  expect((await market.world.visitor().get('/desk')).status).toBe(401);
});
