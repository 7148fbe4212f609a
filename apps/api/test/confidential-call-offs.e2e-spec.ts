import { addMonths } from '@centrale/kernel';
import { type AuditChainView } from '@centrale/platform';
import { type MemorandumParts, type TrajectoryView } from '@centrale/participation';
import { confidentialSubject, type InvitationRow, type InvitationView, type PublicCallOffView } from '@centrale/procurement';
import { offerFor } from './support/competition.js';
import { validation } from './support/memoranda.js';
import { Market, save } from './support/market.js';
import { run } from './support/platform.js';
import { Procedure, type InvitedProvider } from './support/procedure.js';
import { Town } from './support/town.js';
import { both, templateOf } from './support/trajectories.js';

let market: Market;
let town: Town;
let keeps: InvitedProvider;
let declines: InvitedProvider;
let memorandumId: string;
beforeAll(async () => {
  market = await Market.open();
  town = await Town.in(market.world);
  keeps = await market.provider([3]);
  declines = await market.provider([3]);
  const director = town.people.generalDirector;
  ({ id: memorandumId } = await director.client.command('/memoranda', {
    organisationId: town.cityId, templateId: templateOf('MEMO'), electionOn: addMonths(town.today, 24), ownerId: director.id, title: both('Memorandum', 'Mémorandum'),
  }));
}, 120_000);
afterAll(() => market?.close());

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
