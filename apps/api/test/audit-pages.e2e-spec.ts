import { type Page } from '@centrale/kernel';
import { type AuditChainRow, type AuditChainView, type TimelineEntryView } from '@centrale/platform';
import { nl as trajectories } from '@centrale/participation/texts/nl';
import { nl } from '@centrale/procurement/texts/nl';
import { type Client } from './support/client.js';
import { Competition, type CallOff } from './support/competition.js';
import { run } from './support/platform.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let competition: Competition;
let auditor: Client;
let callOff: CallOff;

beforeAll(async () => {
  competition = await Competition.open();
  const { world } = competition;
  auditor = (await world.person('auditor', await world.organisation('other'))).client;
  callOff = await competition.callOff();
}, 60_000);
afterAll(() => competition?.close());

const chains = async (query = ''): Promise<AuditChainRow[]> => {
  const all: AuditChainRow[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: Page<AuditChainRow> = await auditor.read(`/audit/chains?limit=100${query}${after && `&after=${after}`}`);
    all.push(...page.items);
    after = page.next;
  }
  return all;
};
const publishRoot = () => run(competition.world.database.ownerUrl, 'select centrale.publish_audit_root()');

describe('the list of chains', () => {
  it('is the same before the opening whether anybody offers or answers, or nobody (P10)', async () => {
    const { world, providers } = competition;
    const before = (await chains()).map(({ dossierType, dossierId, entries }) => [dossierType, dossierId, entries]);
    await providers[0]!.manager.client.command(`/invitations/${callOff.invitation(1, providers[0]!)}/announce-offer`);
    const [offerId] = await competition.offers(callOff, [10_000, 12_000]);
    const after = (await chains()).map(({ dossierType, dossierId, entries }) => [dossierType, dossierId, entries]);
    expect(after).toEqual(before);
    expect((await auditor.get(`/audit/chains/offer/${offerId}`)).status).toBe(404);
    expect((await auditor.get(`/audit/chains/invitation/${callOff.invitation(1, providers[0]!)}`)).status).toBe(404);
    expect(await chains('&type=offer')).toEqual([]);
    await competition.opened(callOff);
    expect((await chains('&type=offer')).length).toBe(2);
    expect((await auditor.get(`/audit/chains/offer/${offerId}`)).status).toBe(200);
    expect((await (await world.administrator()).get('/audit/chains')).status).toBe(200);
  });

  it('pages from what moved last, names the dossier’s number, and keeps to its budget of statements', async () => {
    const briefing = await competition.market.draft(await competition.market.buyer());
    const first = await auditor.get<Page<AuditChainRow>>('/audit/chains?type=briefing&limit=1');
    expect(first.statements).toBeLessThanOrEqual(8);
    expect(first.body.items).toMatchObject([{ dossierType: 'briefing', dossierId: briefing, entries: 1 }]);
    expect(first.body.items[0]!.number).toMatch(/^B-/);
    const all = await chains();
    expect(all.map(({ recordedAt }) => recordedAt)).toEqual(all.map(({ recordedAt }) => recordedAt).sort().reverse());
    expect(new Set(all.map(({ dossierType, dossierId }) => `${dossierType} ${dossierId}`)).size).toBe(all.length);
  });
});

describe('a chain', () => {
  const agreement = () => `/audit/chains/agreement/${competition.market.agreementId}`;

  it('shows each entry bound to the one before, and that it adds up', async () => {
    const { body: chain, statements } = await auditor.get<AuditChainView>(agreement());
    expect(statements).toBeLessThanOrEqual(8);
    expect(chain).toMatchObject({ fault: null, entries: 2, items: [{ seq: 1, command: 'create' }, { seq: 2, command: 'launch' }] });
    expect(chain.items[1]!.previousHash).toBe(chain.items[0]!.hash);
    expect(chain.items[1]!.hash).toBe(chain.hash);
    const page = await auditor.read<AuditChainView>(`${agreement()}?limit=1`);
    const rest = await auditor.read<AuditChainView>(`${agreement()}?limit=1&after=${page.next}`);
    expect([...page.items, ...rest.items]).toEqual(chain.items);
  });

  it('says which published root covers it', async () => {
    await publishRoot();
    const { coveredBy, hash, entries } = await auditor.read<AuditChainView>(agreement());
    expect(coveredBy).toMatchObject({ seq: entries });
    const { items: roots } = await competition.world.visitor().read<Page<{ number: number; hash: string }>>('/public/audit-roots');
    expect(roots).toContainEqual(expect.objectContaining({ number: coveredBy!.number, hash: coveredBy!.hash }));
    expect(await competition.world.visitor().read(`/public/verify/${coveredBy!.hash}`)).toMatchObject({ known: true, kind: 'auditRoot' });
    expect(await competition.world.visitor().read(`/public/verify/${hash}`)).toMatchObject({ known: false, kind: null, at: null });
  });

  it('shows where it was tampered with, by whoever could', async () => {
    const briefing = await competition.market.draft(await competition.market.buyer());
    await run(
      competition.world.database.superuserUrl,
      `with unguarded as materialized (select set_config('session_replication_role', 'replica', true))
       update centrale.audit_entry set facts = '{"forged": true}' from unguarded where dossier_id = $1`,
      [briefing],
    );
    expect((await auditor.read<AuditChainView>(`/audit/chains/briefing/${briefing}`)).fault).toEqual({ seq: 1, fault: 'content' });
  });

  it('that does not exist is 404, and nobody but auditors and administrators comes here', async () => {
    for (const path of [`briefing/${NOBODY}`, `nothing/${competition.market.agreementId}`, 'briefing/7']) {
      expect((await auditor.get(`/audit/chains/${path}`)).status).toBe(404);
    }
    expect((await auditor.get('/audit/chains?after=nonsense')).status).toBe(400);
    expect((await competition.officer.get('/audit/chains')).status).toBe(403);
  });
});

describe('timelines', () => {
  const timeline = (client: Client, type: string, id: string, query = '') => client.get<Page<TimelineEntryView>>(`/timeline/${type}/${id}${query}`);

  it('tell of a dossier to whoever sees it, the last thing first, in pages', async () => {
    const buyer = await competition.market.buyer();
    const briefing = await competition.market.acceptedBriefing(buyer);
    const { body, statements } = await timeline(buyer.owner.client, 'briefing', briefing);
    expect(statements).toBeLessThanOrEqual(8);
    expect(body.items.map(({ command }) => command)).toEqual(['accept', 'agree', 'takeIn', 'submit', 'start']);
    expect(body.items[0]).toMatchObject({ organisationName: { nl: expect.any(String) as string }, facts: { version: 2 } });
    const first = (await timeline(buyer.owner.client, 'briefing', briefing, '?limit=2')).body;
    const rest = (await timeline(buyer.owner.client, 'briefing', briefing, `?limit=3&after=${first.next}`)).body;
    expect([...first.items, ...rest.items]).toEqual(body.items);
  });

  it('are closed to everybody else: foreign, unknown and without a gate are all 404', async () => {
    const { market } = competition;
    const buyer = await market.buyer();
    const stranger = (await market.buyer()).owner.client;
    const briefing = await market.draft(buyer);
    const [{ id: buyerId }] = (await buyer.owner.client.read<Page<{ id: string }>>('/buyers')).items as [{ id: string }];
    const { providerId, manager } = await market.provider([3]);
    const [{ id: qualificationId }] = (await manager.client.read<Page<{ id: string }>>('/qualifications')).items as [{ id: string }];
    for (const [type, id] of [['briefing', briefing], ['buyer', buyerId], ['qualification', qualificationId], ['briefing', NOBODY], ['nothing', NOBODY], ['root', NOBODY]]) {
      expect([type, (await timeline(stranger, type!, id!)).status]).toEqual([type, 404]);
    }
    expect((await timeline(buyer.owner.client, 'buyer', buyerId)).body.items.map(({ command }) => command)).toEqual(['admit', 'request']);
    expect((await timeline(manager.client, 'qualification', qualificationId)).body.items.map(({ command }) => command)).toEqual(['admit', 'review', 'apply']);
    expect((await timeline(manager.client, 'agreement', market.agreementId)).status).toBe(404);
    expect((await timeline(buyer.owner.client, 'agreement', market.agreementId)).status).toBe(200);
    expect((await timeline(auditor, 'briefing', briefing)).status).toBe(404);
    expect(providerId).toBeTruthy();
  });

  it('have words for everything that was recorded, down to an order', async () => {
    await competition.sent();
    const recorded = await competition.world.sql<{ type: string; command: string }>('select distinct dossier_type as type, command from centrale.audit_entry');
    const events = { ...nl.events, ...trajectories.events } as Readonly<Record<string, Readonly<Record<string, string>>>>;
    const ours = recorded.filter(({ type }) => type !== 'person' && type !== 'organisation');
    expect(ours.filter(({ type, command }) => !events[type]?.[command])).toEqual([]);
    expect(ours.length).toBeGreaterThan(10);
  });
});
