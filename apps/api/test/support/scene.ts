import { dateAt, type Role } from '@centrale/kernel';
import { type SessionView } from '@centrale/platform';
import { type AwardFileView, type CallOffLotView } from '@centrale/procurement';
import { motivation, nothingFound, offerFor } from './competition.js';
import { save, type Market } from './market.js';
import { aPublishable, Procedure, type InvitedProvider } from './procedure.js';
import { type Inhabitant, type World } from './world.js';

export type Part = 'projectOwner' | 'decisionRecorder' | 'buyerFinance' | 'evaluator' | 'providerManager' | 'providerEditor';
type Dossier =
  | 'buyer' | 'briefing' | 'callOff' | 'invitation' | 'question' | 'offer' | 'award' | 'order' | 'qualification' | 'contactRequest' | 'attachment' | 'membership' | 'notification';

/** One of each kind of dossier, hanging together: from a buyer's admission to the order that was sent, with its people. */
export interface Scene {
  readonly buyerId: string;
  readonly providerId: string;
  readonly people: Readonly<Record<Part, Inhabitant>>;
  /** A colleague of the buyer who takes no part: to be blocked and the like. */
  readonly bystander: Inhabitant;
  readonly ids: Readonly<Record<Dossier, string>>;
  readonly lot: CallOffLotView;
  readonly receipt: string;
}

interface Setting extends Pick<Scene, 'buyerId' | 'providerId' | 'people' | 'bystander' | 'receipt'> {
  readonly procedure: Procedure;
  readonly ids: Pick<Scene['ids'], 'buyer' | 'invitation' | 'question' | 'offer' | 'qualification' | 'contactRequest' | 'attachment'>;
}

/** Two scenes side by side on lots of their own: whoever plays in one is a stranger to the other. */
export async function twoScenes(market: Market): Promise<readonly [Scene, Scene]> {
  const settings = [await publish(market, 3), await publish(market, 4)] as const;
  const { offersDueAt } = (await settings[1].procedure.view()).composition;
  await market.world.clock.to(offersDueAt!);
  return [await conclude(market, settings[0]), await conclude(market, settings[1])];
}

/** Published, with a question asked and answered, and an offer by the only provider of the lot. */
async function publish(market: Market, lotNumber: number): Promise<Setting> {
  const { world, officer } = market;
  const contactRequest = await ask(world);
  const { organisationId: buyerId, owner } = await market.organisation();
  const buyer = await market.admit(buyerId);
  const provider = await market.provider([lotNumber]);
  const qualification = await world.sql<{ id: string }>('select id from qualification where provider_id = $1', [provider.providerId]);
  const procedure = await Procedure.compose(market, { organisationId: buyerId, owner });
  const attachment = await procedure.attach(officer);
  await save(officer.client, `/call-offs/${procedure.id}/composition`, aPublishable(market.today, lotNumber), (await procedure.view()).version);
  await procedure.check();
  await procedure.acceptShortlist();
  await procedure.approve();
  await procedure.decide(1);
  await procedure.publish();
  const { client } = provider.manager;
  const { id: invitation } = await procedure.invitationOf(provider);
  const { id: question } = await client.command(`/invitations/${invitation}/questions`, { text: 'Hoeveel bijeenkomsten zijn er?' });
  await officer.client.command(`/questions/${question}/answer`, { answer: { nl: 'Drie.', fr: 'Trois.' } });
  const { id: offer, hash } = await client.command(`/invitations/${invitation}/submit-offer`, { content: offerFor(10_000) });
  return {
    procedure, buyerId, providerId: provider.providerId, receipt: hash!,
    bystander: await world.person('buyerFinance', buyerId),
    people: await peopleOf(world, buyerId, owner, procedure, provider),
    ids: { buyer, invitation, question, offer, qualification: qualification[0]!.id, contactRequest, attachment },
  };
}

const ask = async (world: World): Promise<string> => {
  const { id } = await world.visitor().command('/contact-requests', {
    name: 'Fatima El Amrani', email: 'fatima@example.org', organisation: 'Wijkcomité', subject: 'Een vraag', message: 'Hoe begint een wijkcomité hieraan?', language: 'nl',
  });
  return id;
};

async function peopleOf(world: World, buyerId: string, owner: Inhabitant, procedure: Procedure, { providerId, manager }: InvitedProvider): Promise<Scene['people']> {
  const person = (role: Role, organisationId: string): Promise<Inhabitant> => world.person(role, organisationId);
  return {
    projectOwner: owner, decisionRecorder: procedure.recorder, providerManager: manager,
    buyerFinance: await person('buyerFinance', buyerId), evaluator: await person('evaluator', buyerId), providerEditor: await person('providerEditor', providerId),
  };
}

/** Opened, scored by a panel of one, awarded, and ordered. */
async function conclude(market: Market, { procedure, people, ids, ...rest }: Setting): Promise<Scene> {
  const officer = market.officer.client;
  const path = `/call-offs/${procedure.id}`;
  const [first, second] = [await market.colleague('opener'), await market.colleague('opener')];
  await first.client.command(`${path}/begin-opening`);
  await second.client.command(`${path}/complete-opening`);
  await officer.command(`${path}/evaluators`, { personIds: [people.evaluator.id] });
  await people.evaluator.client.command(`${path}/declare-interest`, { conflict: false });
  await officer.command(`/offers/${ids.offer}/find-regularity`, { regular: true, reason: 'Volledig en tijdig' });
  const [lot] = (await procedure.view()).lots;
  const scores = lot!.criteria.map(({ id }) => ({ offerId: ids.offer, criterionId: id, points: 8, reason: 'Overtuigend' }));
  await people.evaluator.client.command(`${path}/scores`, { scores });
  await officer.command(`${path}/consensus`, { scores });
  await officer.command(`${path}/propose-award`, { lots: [{ lotNo: 1, offerId: ids.offer, motivation }] });
  const { id: award } = (await officer.read<AwardFileView>(`${path}/awards`)).awards[0]!;
  await officer.command(`/awards/${award}/check`, { checkedOn: dateAt(await market.world.clock.now()), ...nothingFound });
  await procedure.decide(2, { amountCents: 10_000_00, decidedOn: dateAt(await market.world.clock.now()) });
  await officer.command(`${path}/award`);
  const { id: order } = await officer.command(`/awards/${award}/draft-order`);
  await officer.command(`/orders/${order}/send`, { answerBy: new Date((await market.world.clock.now()).getTime() + 7 * 86_400_000).toISOString() });
  const membership = (await rest.bystander.client.read<SessionView>('/session')).memberships[0]!.id;
  const notification = await notificationOf(people.projectOwner);
  const { briefingId } = await procedure.view();
  return { ...rest, people, lot: lot!, ids: { ...ids, briefing: briefingId, callOff: procedure.id, award, order, membership, notification } };
}

async function notificationOf({ client }: Inhabitant): Promise<string> {
  const { items } = await client.read<{ items: { id: string }[] }>('/notifications');
  return items[0]!.id;
}
