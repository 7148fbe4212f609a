import { addWorkingDays, type Page } from '@centrale/kernel';
import { type CommitteeQueue, type CommitteeView, type ObligationRow, type PartyView } from '@centrale/participation';
import { Town } from './support/town.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let town: Town;
let elsewhere: Town;
beforeAll(async () => {
  town = await Town.open();
  elsewhere = await Town.in(town.world);
});
afterAll(() => town?.close());

const form = (changes: object = {}) => ({
  organisationId: town.cityId, committeeName: 'Wijkcomité Noord', contactName: 'Fatima El Amrani', email: 'fatima@example.org', phone: '0470 12 34 56', about: 'Wij zijn een nieuw comité.',
  language: 'fr', privacyAccepted: true, ...changes,
});
const apply = async (changes: object = {}): Promise<string> => (await town.world.visitor().command('/public/committee-applications', form(changes))).id;
const view = (id: string): Promise<CommitteeView> => town.coordinator.read(`/committee-applications/${id}`);
const duty = async (id: string): Promise<ObligationRow | undefined> =>
  (await town.coordinator.read<Page<ObligationRow>>('/obligations?limit=100')).items.find(({ dossierId }) => dossierId === id);

describe('a new neighbourhood committee', () => {
  it('asks to take part without an account, and is owed an answer within five working days (R001-05)', async () => {
    const sent = await town.world.visitor().post('/public/committee-applications', form());
    expect([sent.status, sent.statements <= 16]).toEqual([200, true]);
    const { id } = sent.body;
    const dueOn = addWorkingDays(town.today, 5);
    expect(await view(id)).toMatchObject({ status: 'received', committeeName: 'Wijkcomité Noord', phone: '0470 12 34 56', dueOn, answeredOn: null, may: { accept: null, refuse: null } });
    expect(await duty(id)).toMatchObject({ kind: 'committeeAnswer', dueOn });
    const mails = await town.world.sql('select kind, address, language from mail where dossier_id = $1 order by kind', [id]);
    expect(mails).toEqual([
      { kind: 'committee.confirmed', address: 'fatima@example.org', language: 'fr' },
      { kind: 'committee.received', address: null, language: null },
    ]);
  });

  it('waits in a queue that says how many wait (R001-05)', async () => {
    await apply();
    const { body, statements } = await town.coordinator.get<CommitteeQueue>('/committee-applications?status=received&limit=1');
    expect([body.items.length, body.waiting, statements <= 8]).toEqual([1, { code: 'R001-05', params: { count: expect.any(Number) as number } }, true]);
    expect(await elsewhere.coordinator.read<CommitteeQueue>('/committee-applications')).toEqual({ items: [], next: null, waiting: null });
  });

  it('is accepted, and the duty is met on that day (R001-05)', async () => {
    const id = await apply();
    const answer = await town.coordinator.post(`/committee-applications/${id}/accept`);
    expect([answer.status, answer.statements <= 16]).toEqual([200, true]);
    expect(await view(id)).toMatchObject({ status: 'accepted', answeredOn: town.today, may: { accept: { code: 'committee.wrong-status' } } });
    const [clock] = await town.world.sql(`select satisfied_on::text as on from clock where dossier_id = $1`, [id]);
    expect(clock).toEqual({ on: town.today });
    const [letter] = await town.world.sql(`select language from mail where dossier_id = $1 and kind = 'committee.accepted'`, [id]);
    expect(letter).toEqual({ language: 'fr' });
  });

  it('stands in the register from then on, as a committee of its neighbourhood: whoever invites finds it there (R001-02, R001-05)', async () => {
    const { id: neighbourhoodId } = await town.coordinator.command('/neighbourhoods', { organisationId: town.cityId, name: { nl: 'Noordwijk', fr: 'Quartier Nord' } });
    const id = await apply({ committeeName: 'Comité Zuid', email: 'zuid@example.org', neighbourhoodId });
    expect(await view(id)).toMatchObject({ status: 'received', partyId: null });
    await town.coordinator.command(`/committee-applications/${id}/accept`);
    const { partyId } = await view(id);
    expect(await town.coordinator.read<PartyView>(`/parties/${partyId}`)).toMatchObject({
      kind: 'organisation', name: 'Comité Zuid', email: 'zuid@example.org', language: 'fr', neighbourhoodId, classes: ['neighbourhoodCommittee'],
    });
    const told = await town.world.sql<{ dossier: string; command: string }>(
      'select dossier_type as dossier, command from audit_entry where dossier_id = any ($1) order by dossier_type, seq', [[id, partyId]]);
    expect(told.map(({ dossier, command }) => `${dossier} ${command}`)).toEqual(['committeeApplication receive', 'committeeApplication accept', 'party register', 'party giveClass']);
    // Somebody who applies again under the same name is the same committee.
    const again = await apply({ committeeName: 'comité zuid', email: 'anders@example.org' });
    await town.coordinator.command(`/committee-applications/${again}/accept`);
    expect((await view(again)).partyId).toBe(partyId);
    expect(await town.world.sql('select from party_class where party_id = $1', [partyId])).toHaveLength(1);
    const refused = await apply({ committeeName: 'Comité West', email: 'west@example.org' });
    await town.coordinator.command(`/committee-applications/${refused}/refuse`, { reason: 'Er is al een comité.' });
    expect((await view(refused)).partyId).toBeNull();
    expect(await town.world.sql(`select from party where name = 'Comité West'`)).toEqual([]);
  });

  it('is refused with a reason that it reads in its own language', async () => {
    const id = await apply();
    expect((await town.coordinator.post(`/committee-applications/${id}/refuse`, { reason: '' })).status).toBe(400);
    await town.coordinator.command(`/committee-applications/${id}/refuse`, { reason: 'Votre rue est déjà représentée.' });
    expect(await view(id)).toMatchObject({ status: 'refused', reason: 'Votre rue est déjà représentée.' });
    expect((await town.coordinator.post(`/committee-applications/${id}/accept`)).code).toBe('committee.wrong-status');
  });

  it('fills in every field, and has read what happens with the data (R002-13)', async () => {
    for (const field of ['committeeName', 'contactName', 'email', 'phone', 'about']) {
      const refused = await town.world.visitor().post('/public/committee-applications', form({ [field]: '' }));
      expect([refused.status, refused.problem]).toMatchObject([409, { code: 'R002-13', params: { field } }]);
    }
    expect((await town.world.visitor().post('/public/committee-applications', form({ privacyAccepted: false }))).code).toBe('R002-13');
    expect((await town.world.visitor().post('/public/committee-applications', form({ email: 'fatima' }))).status).toBe(400);
    const consents = await town.world.sql('select purpose from consent where dossier_id = $1', [await apply()]);
    expect(consents).toEqual([{ purpose: 'privacy' }]);
  });

  it('asks a city that holds meetings, in a neighbourhood of that city', async () => {
    const ask = (changes: object) => town.world.visitor().post('/public/committee-applications', form(changes)).then(({ code }) => code);
    expect(await ask({ organisationId: NOBODY })).toBe('request.not-found');
    expect(await ask({ organisationId: await town.world.serviceId() })).toBe('committee.city-unknown');
    expect(await ask({ neighbourhoodId: NOBODY })).toBe('trajectory.neighbourhood-elsewhere');
  });
});

describe('forgetting who asked', () => {
  it('leaves that the committee asked and what it was answered, and nothing of the person, in the letters neither', async () => {
    const id = await apply({ contactName: 'Zeldzame Naam', email: 'zeldzaam@example.org' });
    expect((await view(id)).may.erase).toBeNull();
    const erased = await town.coordinator.post(`/committee-applications/${id}/erase`);
    expect([erased.status, erased.statements <= 16]).toEqual([200, true]);
    expect(await view(id)).toMatchObject({ committeeName: 'Wijkcomité Noord', contactName: null, email: null, phone: null, about: null, may: { erase: { code: 'committee.erased' } } });
    const traces = await town.world.sql(`select from mail m where m::text ilike '%zeldzaam%' union all select from committee_application c where c::text ilike '%zeldzaam%'`);
    expect(traces).toEqual([]);
    expect((await town.coordinator.post(`/committee-applications/${id}/erase`)).code).toBe('committee.erased');
    await town.coordinator.command(`/committee-applications/${id}/accept`);
    expect(await town.world.sql(`select from mail where dossier_id = $1 and kind = 'committee.accepted'`, [id])).toEqual([]);
  });
});

it('personal data of who asked are for the coordinator, the desk and the head of service', async () => {
  const id = await apply();
  for (const who of ['coordinator', 'secretariat', 'citizenContact', 'headOfService'] as const) expect([who, (await town.people[who].client.get(`/committee-applications/${id}`)).status]).toEqual([who, 200]);
  for (const who of ['member', 'elected', 'board', 'chair'] as const) expect([who, (await town.people[who].client.get(`/committee-applications/${id}`)).status]).toEqual([who, 403]);
  expect((await elsewhere.coordinator.get(`/committee-applications/${id}`)).status).toBe(404);
  expect((await town.secretariat.post(`/committee-applications/${id}/accept`)).status).toBe(403);
  expect((await town.coordinator.get(`/committee-applications/${id}`)).statements).toBeLessThanOrEqual(8);
  const audit = await town.world.sql<{ facts: string }>(`select facts::text as facts from audit_entry where dossier_id = $1`, [id]);
  expect(audit.some(({ facts }) => /fatima|noord/i.test(facts))).toBe(false);
});
