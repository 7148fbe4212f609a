import { addMonths, type Page } from '@centrale/kernel';
import { type AuditChainView } from '@centrale/platform';
import { type MemorandumParts, type TrajectoryView } from '@centrale/participation';
import { confidentialSubject, type CeilingMovementView, type InvitationRow, type InvitationView, type PublicCallOffView } from '@centrale/procurement';
import { Competition, offerFor } from './support/competition.js';
import { validation } from './support/memoranda.js';
import { save, type Market } from './support/market.js';
import { run } from './support/platform.js';
import { Procedure, type InvitedProvider } from './support/procedure.js';
import { Town } from './support/town.js';
import { both, templateOf } from './support/trajectories.js';
import { type Inhabitant } from './support/world.js';

let competition: Competition;
let market: Market;
let town: Town;
let keeps: InvitedProvider;
let declines: InvitedProvider;
let memorandumId: string;
beforeAll(async () => {
  competition = await Competition.open({ providers: 2 });
  ({ market } = competition);
  town = await Town.in(market.world);
  keeps = await market.provider([3]);
  declines = await market.provider([3]);
  const director = town.people.generalDirector;
  ({ id: memorandumId } = await director.client.command('/memoranda', {
    organisationId: town.cityId, templateId: templateOf('MEMO'), electionOn: addMonths(town.today, 24), ownerId: director.id, title: both('Memorandum', 'Mémorandum'),
  }));
}, 120_000);
afterAll(() => competition?.close());

const text = both('Tekst', 'Texte');
const whole: MemorandumParts = {
  policyEvaluation: text, quantitative: text, qualitative: text, swot: true, swotText: text, choices: text, realisation: text, couleurLocale: text,
  inspiration: { residents: text, visitors: text, companies: text, associations: text },
};

interface Called {
  readonly procedure: Procedure;
  readonly id: string;
  readonly attachmentId: string;
}

/** Published for a phase of a memorandum that is still written in confidence. */
async function aConfidentialCallOff(): Promise<Called> {
  const procedure = await Procedure.compose(market);
  const attachmentId = await procedure.attach(market.officer, 'bestek.pdf');
  await procedure.save();
  for (const step of [procedure.check, procedure.acceptShortlist, procedure.approve]) await step.call(procedure);
  await procedure.decide(1);
  const { phases } = await town.people.generalDirector.client.read<TrajectoryView>(`/trajectories/${memorandumId}`);
  await market.world.sql('update facilitation_need set ended_at = centrale.now() where ended_at is null');
  await market.world.sql(
    `insert into facilitation_need (id, phase_id, organisation_id, services, briefing_id, made_by, made_at)
     select centrale.new_id(), $1, $2, '{facilitate}', c.briefing_id, $3, centrale.now() from call_off c where c.id = $4`,
    [phases[0]!.id, town.cityId, town.people.coordinator.id, procedure.id],
  );
  await procedure.publish();
  return { procedure, id: (await procedure.invitationOf(keeps)).id, attachmentId };
}

const view = (id: string, { manager }: InvitedProvider = keeps): Promise<InvitationView> => manager.client.read(`/invitations/${id}`);
const sign = (id: string, { manager }: InvitedProvider = keeps, version = 1) => manager.client.post(`/invitations/${id}/give-undertaking`, { version });
/** Words of the subject, of any of its languages. */
const TOLD = /plein|panel|bijeenkomsten/i;

describe('a call-off for a phase that works in confidence (R002-07)', () => {
  it('tells an invited provider nothing of its subject until somebody has bound it, and all of it from then on', async () => {
    const { procedure, id, attachmentId } = await aConfidentialCallOff();
    const { client } = keeps.manager;
    const before = await view(id);
    expect(before).toMatchObject({ withheld: true, undertaking: null, title: confidentialSubject, lotTitle: confidentialSubject, summary: confidentialSubject, documents: [], startsOn: null });
    expect(before.lot.criteria.map(({ code }) => code)).toEqual(['approach', 'team']);
    const everywhere: readonly object[] = [before, await client.read('/invitations?limit=100'), await client.read('/desk'), await client.read('/notifications'), await client.read('/sent-mail')];
    const own = JSON.stringify(everywhere.map((page) => ('items' in page ? (page as { items: object[] }).items.filter((item) => JSON.stringify(item).includes(id)) : page)));
    expect([own.includes('Vertrouwelijke opdracht'), TOLD.test(own)]).toEqual([true, false]);
    expect((await client.get(`/attachments/${attachmentId}`)).status).toBe(404);

    const given = await sign(id);
    expect([given.status, given.statements <= 16]).toEqual([200, true]);
    const after = await client.get<InvitationView>(`/invitations/${id}`);
    expect(after.statements).toBeLessThanOrEqual(8);
    expect(after.body).toMatchObject({
      withheld: false, undertaking: { version: 1 }, title: { nl: 'Burgerpanel voor het plein' }, lotTitle: { nl: 'Begeleiding van het panel' }, documents: [{ id: attachmentId }],
    });
    expect((await client.get(`/attachments/${attachmentId}`)).status).toBe(200);
    expect((await client.read<{ items: InvitationRow[] }>('/invitations?limit=100')).items.find((row) => row.id === id)).toMatchObject({ withheld: false, title: { nl: 'Burgerpanel voor het plein' } });

    // Another provider and the public know no more than before.
    const other = await procedure.invitationOf(declines);
    expect(await view(other.id, declines)).toMatchObject({ withheld: true, title: confidentialSubject });
    expect((await declines.manager.client.get(`/attachments/${attachmentId}`)).status).toBe(404);
    expect((await market.world.visitor().read<PublicCallOffView>(`/public/call-offs/${procedure.id}`)).title).toEqual(confidentialSubject);
  });

  it('is read by those with a task in it alone; who audits finds that its chain adds up, and not what it says', async () => {
    const { procedure } = await aConfidentialCallOff();
    const [callOff] = await market.world.sql<{ organisation: string; briefing: string }>('select organisation_id as organisation, briefing_id as briefing from call_off where id = $1', [procedure.id]);
    const auditor = await market.world.person('auditor', await market.world.organisation('other'));
    const manager = await market.world.person('contractManager', await market.world.serviceId());
    const colleague = await market.world.person('serviceOfficer', await market.world.serviceId());
    const finance = await market.world.person('buyerFinance', callOff!.organisation);
    const recorder = await market.world.person('decisionRecorder', callOff!.organisation);
    const opener = await market.world.person('opener', await market.world.serviceId());
    const seen = async ({ client }: { client: Town['coordinator'] }) => [
      (await client.get(`/call-offs/${procedure.id}`)).status, JSON.stringify((await client.get('/call-offs?limit=100')).body).includes(procedure.id),
      (await client.get(`/timeline/callOff/${procedure.id}`)).status,
    ];
    for (const who of [auditor, manager, colleague, finance]) expect(await seen(who)).toEqual([404, false, 404]);
    for (const who of [market.officer, recorder, opener]) expect(await seen(who)).toEqual([200, true, 200]);
    for (const [type, id] of [['callOff', procedure.id], ['briefing', callOff!.briefing], ['trajectory', memorandumId], ['memorandum', memorandumId]] as const) {
      const { body: chain, statements } = await auditor.client.get<AuditChainView>(`/audit/chains/${type}/${id}`);
      expect([statements <= 8, chain.withheld, chain.fault, chain.items.length > 0]).toEqual([true, true, null, true]);
      expect(chain.items.filter(({ command, actorName, organisationName, facts, hash }) => command !== 'withheld' || actorName !== null || organisationName !== null || Object.keys(facts).length > 0 || !hash)).toEqual([]);
    }
    expect((await auditor.client.get(`/timeline/trajectory/${memorandumId}`)).status).toBe(404);
  });

  it('is told to those who may read it, and to no other project owner of the buyer (R002-07)', async () => {
    const { procedure } = await aConfidentialCallOff();
    const [callOff] = await market.world.sql<{ organisation: string }>('select organisation_id as organisation from call_off where id = $1', [procedure.id]);
    const stranger = await market.world.person('projectOwner', callOff!.organisation);
    await market.world.sql('delete from notification where dossier_id = $1', [procedure.id]);
    await market.officer.client.command(`/call-offs/${procedure.id}/cancel`, { reason: both('De stad stopt het project.', 'La ville arrête le projet.') });
    const heard = (await market.world.sql<{ person: string }>(`select person_id as person from notification where dossier_id = $1 and kind = 'call-off.cancelled'`, [procedure.id])).map(({ person }) => person);
    expect(heard).not.toContain(stranger.id);
    expect(heard).toContain(town.people.generalDirector.id);
  });

  it('is not read, asked about or offered on before; it is declined without', async () => {
    const { procedure, id } = await aConfidentialCallOff();
    const { client } = keeps.manager;
    const content = offerFor(9_000);
    const attempts = [
      client.post(`/invitations/${id}/see`), client.post(`/invitations/${id}/announce-offer`), client.post(`/invitations/${id}/questions`, { text: 'Waarover gaat het?' }),
      client.put(`/invitations/${id}/offer-draft`, content, { ifMatch: 0 }), client.post(`/invitations/${id}/submit-offer`, { content }),
    ];
    expect((await Promise.all(attempts)).map(({ status, code }) => [status, code])).toEqual(attempts.map(() => [409, 'invitation.undertaking-first']));
    const { may } = await view(id);
    expect([may.see, may.announceOffer, may.ask, may.saveDraft, may.submitOffer].map((refusal) => refusal?.code)).toEqual(Array<string>(5).fill('invitation.undertaking-first'));
    expect([may.decline, may.giveUndertaking]).toEqual([null, null]);
    await declines.manager.client.command(`/invitations/${(await procedure.invitationOf(declines)).id}/decline`, { reason: 'Onze ploeg is bezet.' });
    await sign(id);
    await client.command(`/invitations/${id}/see`);
    expect((await client.post(`/invitations/${id}/submit-offer`, { content })).status).toBe(200);
  });

  it('is bound by whoever binds the provider, once, in the words of today; it stands in the chain and stays', async () => {
    const { id, procedure } = await aConfidentialCallOff();
    const editor = await market.world.person('providerEditor', keeps.providerId);
    expect((await editor.client.post(`/invitations/${id}/give-undertaking`, { version: 1 })).code).toBe('access.needs-role');
    expect((await sign(id, declines)).status).toBe(404);
    expect((await sign(id, keeps, 2)).problem).toMatchObject({ code: 'invitation.undertaking-outdated', params: { version: 1 } });
    const answers = await Promise.all([sign(id), sign(id)]);
    expect(answers.map(({ status, code }) => [status, code]).sort()).toEqual([[200, undefined], [409, 'invitation.undertaking-given']]);
    expect((await editor.client.read<InvitationView>(`/invitations/${id}`)).withheld).toBe(false);
    const { items } = await keeps.manager.client.read<{ items: { command: string }[] }>(`/timeline/invitation/${id}`);
    expect(items.map(({ command }) => command)).toContain('giveUndertaking');
    const changed = `update centrale.confidentiality_undertaking set text_version = 9 where call_off_id = '${procedure.id}'`;
    await expect(run(market.world.database.ownerUrl, changed)).rejects.toThrow(/immutable/);
    await expect(run(market.world.database.appUrl, changed)).rejects.toThrow(/permission denied/);
    await expect(run(market.world.database.appUrl, 'delete from centrale.confidentiality_undertaking')).rejects.toThrow(/permission denied/);
  });

  it('asks for nothing where nothing is confidential, and nothing any more once the memorandum is public', async () => {
    const told = { withheld: false, undertaking: null, title: { nl: 'Burgerpanel voor het plein' }, may: { giveUndertaking: { code: 'invitation.not-confidential' } } };
    const { id: ordinary } = await (await Procedure.published(market)).invitationOf(keeps);
    expect(await view(ordinary)).toMatchObject(told);
    expect((await sign(ordinary)).code).toBe('invitation.not-confidential');

    const { id } = await aConfidentialCallOff();
    expect((await view(id)).withheld).toBe(true);
    const { generalDirector: { client: director }, managementTeam: { client: team } } = town.people;
    await save(director, `/memoranda/${memorandumId}/parts`, whole, 1);
    await team.command(`/memoranda/${memorandumId}/validate`, validation());
    await team.command(`/memoranda/${memorandumId}/embargo`, { until: town.today });
    await team.command(`/memoranda/${memorandumId}/publish`, {});
    expect(await view(id)).toMatchObject(told);
  });
});

describe('what came of a call-off in confidence (R002-07)', () => {
  let made: Awaited<ReturnType<Competition['sent']>>;
  let invitationId: string;
  let kept: Readonly<Record<'auditor' | 'manager' | 'colleague' | 'finance' | 'otherOwner', Inhabitant>>;
  beforeAll(async () => {
    const { world, buyerId, owner, providers } = competition;
    const city = await Town.in(world);
    const director = city.people.generalDirector;
    const { id } = await director.client.command('/memoranda', {
      organisationId: city.cityId, templateId: templateOf('MEMO'), electionOn: addMonths(city.today, 24), ownerId: director.id, title: both('Memorandum', 'Mémorandum'),
    });
    made = await competition.sent();
    await providers[0]!.manager.client.command(`/orders/${made.orderId}/accept`);
    invitationId = made.callOff.invitation(1, providers[0]!);
    const { phases } = await director.client.read<TrajectoryView>(`/trajectories/${id}`);
    await world.sql('update briefing b set owner_id = $2, officer_id = c.officer_id from call_off c where c.briefing_id = b.id and c.id = $1', [made.callOff.id, owner.id]);
    await world.sql(
      `insert into facilitation_need (id, phase_id, organisation_id, services, briefing_id, made_by, made_at)
       select centrale.new_id(), $1, $2, '{facilitate}', c.briefing_id, $3, centrale.now() from call_off c where c.id = $4`,
      [phases[0]!.id, city.cityId, city.people.coordinator.id, made.callOff.id],
    );
    kept = {
      auditor: await world.person('auditor', await world.organisation('other')),
      manager: await world.person('contractManager', await world.serviceId()),
      colleague: await world.person('serviceOfficer', await world.serviceId()),
      finance: await world.person('buyerFinance', buyerId),
      otherOwner: await world.person('projectOwner', buyerId),
    };
  }, 170_000);

  const status = async ({ client }: Inhabitant, path: string): Promise<number> => (await client.get(path)).status;
  const listed = async ({ client }: Inhabitant, path: string): Promise<boolean> => JSON.stringify(await client.read<object>(path)).includes(made.orderId);

  it('is an order that is read by those with a task in it alone, and by the provider whose it is', async () => {
    const { orderId } = made;
    const seen = async (who: Inhabitant) => [await status(who, `/orders/${orderId}`), await status(who, `/timeline/order/${orderId}`), await listed(who, '/orders?limit=100')];
    for (const who of Object.values(kept)) expect(await seen(who)).toEqual([404, 404, false]);
    for (const who of [market.officer, competition.owner, competition.recorder, competition.providers[0]!.manager]) expect(await seen(who)).toEqual([200, 200, true]);
    expect(await seen(competition.providers[1]!.manager)).toEqual([404, 404, false]);
    expect([await listed(competition.owner, '/desk'), await listed(kept.otherOwner, '/desk')]).toEqual([true, false]);
  });

  it('is no order for others to send, to end or to find complete', async () => {
    const today = market.today;
    const commands = { send: { answerBy: new Date(Date.now() + 90 * 86_400_000).toISOString() }, cancel: { reason: 'Niet meer nodig' }, terminate: { reason: 'Niet meer nodig' } };
    for (const who of [kept.colleague, kept.otherOwner]) {
      for (const [command, body] of Object.entries(commands)) expect([command, (await who.client.post(`/orders/${made.orderId}/${command}`, body)).status]).toEqual([command, 404]);
    }
    const found = { completedOn: today, finding: 'Alles is geleverd.' };
    expect((await kept.otherOwner.client.post(`/orders/${made.orderId}/find-complete`, found)).status).toBe(404);
    expect((await competition.owner.client.post(`/orders/${made.orderId}/cancel`, commands.cancel)).status).toBe(409);
  });

  it('has chains that add up for whoever audits, and say nothing', async () => {
    const { client } = kept.auditor;
    for (const path of [`order/${made.orderId}`, `offer/${made.offerIds[0]}`, `invitation/${invitationId}`]) {
      const chain = await client.read<AuditChainView>(`/audit/chains/${path}`);
      expect([path, chain.withheld, chain.fault, chain.items.length > 0]).toEqual([path, true, null, true]);
      expect(chain.items.filter(({ command, actorName, facts }) => command !== 'withheld' || actorName !== null || Object.keys(facts).length > 0)).toEqual([]);
      expect([path, (await client.get(`/timeline/${path}`)).status]).toEqual([path, 404]);
      expect([path, await status(competition.providers[0]!.manager, `/timeline/${path}`)]).toEqual([path, 200]);
    }
    const offer = `/timeline/offer/${made.offerIds[0]}`;
    expect([await status(kept.colleague, offer), await status(market.officer, offer)]).toEqual([404, 200]);
  });

  it('comes from nowhere, and moves the ledger without a name, for whoever it is kept from', async () => {
    const origin = `/call-offs/${made.callOff.id}/origin`;
    for (const who of [kept.auditor, kept.manager, kept.colleague, kept.otherOwner]) expect(await status(who, origin)).toBe(404);
    for (const who of [market.officer, competition.owner]) expect(await status(who, origin)).toBe(200);
    const ledger = async ({ client }: Inhabitant) => (await client.read<Page<CeilingMovementView>>(`/agreements/${market.agreementId}/movements`)).items;
    const told = await ledger(market.officer);
    expect(told.map(({ callOffId }) => callOffId)).toEqual([made.callOff.id, made.callOff.id]);
    for (const who of [kept.auditor, kept.manager, kept.colleague]) expect(await ledger(who)).toEqual(told.map((movement) => ({ ...movement, callOffId: null, callOffNumber: null })));
  });
});
