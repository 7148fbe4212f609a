import { type Client } from './support/client.js';
import { offerFor } from './support/competition.js';
import { Market } from './support/market.js';
import { Procedure, type InvitedProvider } from './support/procedure.js';
import { Routes } from '../src/platform/http/routes.js';

let market: Market;
let procedure: Procedure;
let provider: InvitedProvider;
let rival: InvitedProvider;

beforeAll(async () => {
  market = await Market.open();
  [provider, rival] = [await market.provider([3]), await market.provider([3])];
  procedure = await Procedure.published(market);
}, 60_000);
afterAll(() => market?.close());

describe('before the opening', () => {
  it('nobody but the provider sees that anything was submitted, replaced or withdrawn: every page answers as before', async () => {
    const { world } = market;
    const { client } = provider.manager;
    const serviceId = await world.serviceId();
    const evaluator = await world.person('evaluator', serviceId);
    await market.officer.client.command(`/call-offs/${procedure.id}/evaluators`, { personIds: [evaluator.id] });
    const readers: Record<string, Client> = {
      officer: market.officer.client, owner: procedure.buyer.owner.client, recorder: procedure.recorder.client, opener: (await market.colleague('opener')).client,
      evaluator: evaluator.client, manager: market.manager.client, rival: rival.manager.client, administrator: await world.administrator(),
      auditor: (await world.person('auditor', serviceId)).client, visitor: world.visitor(),
    };
    const { id: invitationId } = await procedure.invitationOf(provider);
    const submit = (euro: number, replaces?: string) => client.command(`/invitations/${invitationId}/submit-offer`, { content: offerFor(euro), ...(replaces && { replaces }) });
    const { id: offerId } = await submit(5_000);
    await client.command(`/offers/${offerId}/withdraw`);
    const view = await procedure.view();
    const ids: Ids = {
      'call-offs': procedure.id, callOff: procedure.id, invitations: invitationId, invitation: invitationId, offers: offerId, offer: offerId,
      briefings: view.briefingId, briefing: view.briefingId, agreements: market.agreementId, agreement: market.agreementId, providers: provider.providerId,
    };

    const before = await pages(readers, ids);
    await submit(7_000, (await submit(6_000)).id);
    const draft = await client.put(`/invitations/${invitationId}/offer-draft`, offerFor(8_000), { ifMatch: 0 });
    const after = await pages(readers, ids);

    expect(draft.status).toBe(200);
    expect(Object.keys(before).length).toBeGreaterThan(300);
    expect(Object.values(before).filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(100);
    for (const [page, answer] of Object.entries(before)) expect([page, after[page]]).toEqual([page, answer]);
  }, 120_000);
});

/** By the word of a route, or by the type of a dossier, the id that is asked about there. */
type Ids = Readonly<Record<string, string>>;

/** Each route once with the id that belongs there; those about dossiers once per type. */
function pathsOf(route: string, ids: Ids): string[] {
  const path = route.replace('/api', '');
  if (path.includes(':dossierType')) return ['callOff', 'invitation', 'offer'].map((type) => path.replace(':dossierType', type).replace(':id', ids[type]!));
  const word = path.split('/').find((part) => ids[part]);
  return [path.replace(/:\w+/, word ? ids[word]! : ids['callOff']!)];
}

/** Whatever can be read, by everybody; what merely follows the clock is left out. */
async function pages(readers: Readonly<Record<string, Client>>, ids: Ids): Promise<Record<string, string>> {
  const routes = market.world.apis[0]!.app.get(Routes).all().filter(({ method, path, answer }) => method === 'GET' && answer?.shape !== 'file' && !path.includes('health'));
  const paths = routes.flatMap(({ path }) => pathsOf(path, ids));
  const answers: Record<string, string> = {};
  const readAll = async ([who, client]: [string, Client]): Promise<void> => {
    for (const path of paths) {
      const { status, body } = await client.get(path);
      answers[`${who} ${path}`] = `${status} ${timeless(body)}`;
    }
  };
  await Promise.all(Object.entries(readers).map(readAll));
  return answers;
}

const timeless = (body: unknown): string =>
  JSON.stringify(body, (key, value: unknown) => (['now', 'traceId', 'lastSeenAt', 'freshUntil'].includes(key) ? undefined : value)) ?? '';
