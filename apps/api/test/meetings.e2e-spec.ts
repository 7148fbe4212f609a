import { addDays, dateAt, instantOf, type Page } from '@centrale/kernel';
import { type MeetingView, type PublicMeetingView } from '@centrale/participation';
import { type Inhabitant } from './support/world.js';
import { Gathering, withinBudget } from './support/gathering.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const WHY = (rule: string) => [{ rule, text: { nl: 'De feestdag verschoof de zaal.', fr: 'Le jour férié a déplacé la salle.' } }];
const codes = (refusals: MeetingView['warnings']): string[] => refusals.map(({ code }) => code);

let city: Gathering;
let group: string;
let atelier: string;
let quarter: string;
beforeAll(async () => {
  city = await Gathering.open();
  group = await city.body('WERKGROEP');
  atelier = await city.body('ATELIER');
  await city.seat(atelier, city.town.people.chair, 'chair');
  quarter = await city.trajectory('WIJK');
}, 60_000);
afterAll(() => city?.close());

describe('planning a meeting', () => {
  it('goes from a draft to the public calendar, within its budget of statements', async () => {
    const created = await city.official.post('/meetings', { bodyId: group, ...(await city.plan(40)) });
    const id = (created.body as { id: string }).id;
    const scheduled = await city.press(id, 'schedule');
    const announced = await city.press(id, 'announce');
    expect([created, scheduled, announced].map((each) => withinBudget(each))).toEqual([[200, true], [200, true], [200, true]]);
    const { body, statements } = await city.official.get<MeetingView>(`/meetings/${id}`);
    expect(statements).toBeLessThanOrEqual(8);
    const day = dateAt(new Date(body.startsAt));
    expect(body).toMatchObject({ status: 'scheduled', announced: true, inviteBy: addDays(day, -21), pack: { packId: 'WERKGROEP', packVersion: 1 }, invitedAt: null });
    expect(body.duties).toMatchObject([{ kind: 'invitation', rule: 'R003-17', dueOn: addDays(day, -21), status: 'running' }]);
    const chain = await city.official.read<Page<{ command: string }>>(`/timeline/meeting/${id}`);
    expect(chain.items.map(({ command }) => command)).toEqual(['announce', 'schedule', 'create']);
    const visible = await city.world.visitor().get<PublicMeetingView>(`/public/meetings/${id}`);
    expect([visible.status, visible.statements <= 8, visible.body.changedAt]).toEqual([200, true, body.changedAt]);
    expect(visible.body).toMatchObject({ number: body.number, location: { name: 'Gemeentehuis, zaal 2' }, register: null, pack: { packId: 'WERKGROEP', packVersion: 1 } });
  });

  it('takes no nonsense', async () => {
    const plan = await city.plan(40);
    const create = async (changes: object, place: object = { bodyId: group }) => (await city.official.post('/meetings', { ...place, ...plan, ...changes })).code;
    expect(await create({}, {})).toBe('meeting.belongs-nowhere');
    expect(await create({}, { bodyId: NOBODY })).toBe('request.not-found');
    expect(await create({ endsAt: plan.startsAt })).toBe('meeting.ends-before-start');
    expect(await create({ startsAt: '2020-01-01T10:00:00Z', endsAt: '2020-01-01T11:00:00Z' })).toBe('meeting.starts-in-past');
    expect(await create({ startsAt: '2199-01-01T10:00:00Z', endsAt: '2199-01-01T11:00:00Z' })).toBe('meeting.too-far');
    expect(await create({ startsAt: '2027-02-30T10:00:00Z' })).toBe('request.invalid');
    expect(await create({ title: { nl: '', fr: ' ' } })).toBe('meeting.title-missing');
    expect(await create({ capacity: 0 })).toBe('request.invalid');
    expect(await create({ languages: ['klingon'] })).toBe('request.invalid');
    expect(await create({ chairPartyId: NOBODY })).toBe('request.not-found');
    const other = await Gathering.in(city.world);
    expect(await create({ chairPartyId: await other.party() })).toBe('request.not-found');
    expect(await create({}, { bodyId: await other.body() })).toBe('request.not-found');
    const half = await city.create({ bodyId: group }, 40, { title: { nl: 'Overleg', fr: '' }, languages: [] });
    expect((await city.press(half, 'schedule')).problem).toMatchObject({ code: 'meeting.untranslated', params: { language: 'fr' } });
  });

  it('is Flemish in Dutch alone', async () => {
    const flemish = await Gathering.open({ languageRegime: 'flanders' });
    const id = await flemish.create({ bodyId: await flemish.body() }, 40, { title: { nl: 'Overleg', fr: '' } });
    expect((await flemish.press(id, 'schedule')).status).toBe(200);
    await flemish.close();
  });

  it('serves a question where advice is the only purpose (R000-08)', async () => {
    const chair = city.town.people.chair.client;
    const plan = await city.plan(40, { kind: 'deliberation' });
    const refused = await chair.post('/meetings', { bodyId: atelier, ...plan });
    expect([refused.status, refused.code]).toEqual([409, 'R000-08']);
    const question = await city.trajectory('ATELIER', { bodyId: atelier });
    expect((await chair.post('/meetings', { bodyId: atelier, ...plan, servesQuestionId: question })).status).toBe(200);
    expect((await chair.post('/meetings', { trajectoryId: question, ...plan })).status).toBe(200);
    expect((await chair.post('/meetings', { bodyId: atelier, ...plan, servesQuestionId: quarter })).code).toBe('meeting.question-elsewhere');
  });

  it('leaves open what is open to everybody (R000-10, R001-06, R003-02)', async () => {
    const closed = { public: false } as const;
    const question = await city.trajectory('ATELIER', { bodyId: atelier });
    const of = async (place: object, changes: object, client = city.official) => (await client.post('/meetings', { ...place, ...(await city.plan(40)), ...changes })).code;
    expect(await of({ trajectoryId: question }, { ...closed, kind: 'deliberation' }, city.town.people.chair.client)).toBe('R000-10');
    expect(await of({ trajectoryId: quarter }, { ...closed, kind: 'open' })).toBe('R001-06');
    expect(await of({ bodyId: group }, closed)).toBe('R003-02.closed');
    expect(await of({ trajectoryId: quarter }, { kind: 'preparatory' })).toBe('meeting.by-invitation');
    expect(await of({ trajectoryId: question }, { kind: 'deliberation', capacity: 20 }, city.town.people.chair.client)).toBe('R000-10.full');
    expect(await of({ trajectoryId: quarter }, { kind: 'open', capacity: 20 })).toBe('R001-06.full');
  });

  it('of an atelier is organised by its chair, leads and secretariat: by no official and no member, from plan to cancellation (R000-07)', async () => {
    const question = await city.trajectory('ATELIER', { bodyId: atelier });
    const plan = { ...(await city.plan(40, { kind: 'deliberation' })), servesQuestionId: question };
    const lead = await city.town.somebody('member');
    await city.seat(atelier, lead, 'lead');
    const { id } = await lead.client.command('/meetings', { bodyId: atelier, ...plan });
    const { coordinator, member, secretariat } = city.town.people;
    await city.seat(atelier, member, 'member');
    for (const who of [coordinator, member, secretariat]) expect((await who.client.post('/meetings', { bodyId: atelier, ...plan })).code).toBe('R000-07');
    const cancel = (who: Inhabitant) => who.client.post(`/meetings/${id}/cancel`, { reason: { nl: 'Geen zaal', fr: 'Pas de salle' } });
    for (const who of [coordinator, secretariat]) expect((await cancel(who)).code).toBe('R000-07');
    // A draft is the organisers' own.
    expect((await cancel(member)).status).toBe(404);
    expect((await coordinator.client.post('/meetings', { bodyId: atelier, ...plan })).problem).toMatchObject({ status: 403, code: 'R000-07', rule: { id: 'R000-07' } });
    await city.seat(atelier, secretariat, 'secretariat');
    expect((await secretariat.client.post(`/meetings/${id}/schedule`)).code).not.toBe('R000-07');
  });

  it('is the organiser’s of its rule set', async () => {
    const refused = await city.town.people.secretariat.client.post('/meetings', { bodyId: group, ...(await city.plan(40)) });
    expect([refused.status, refused.code]).toEqual([403, 'R003-15.not-official']);
    const others = await city.body('WERKGROEP', (await city.town.somebody('coordinator')).id);
    expect((await city.official.post('/meetings', { bodyId: others, ...(await city.plan(40)) })).code).toBe('R003-15.not-official');
  });
});

describe('inviting', () => {
  it('sends the provisional agenda along, each invitation by mail with its place in the calendar', async () => {
    const id = await city.announced({ bodyId: group }, 40);
    const one = await city.party(['recognisedOrganisation'], { email: 'vereniging@example.org', kind: 'organisation' });
    await city.seat(group, city.town.people.member);
    const answer = await city.invite(id, { members: true, parties: [one], groups: [{ label: 'De straat', class: 'citizen', channel: 'poster' }] });
    expect(withinBudget(answer)).toEqual([200, true]);
    const view = await city.view(id);
    expect(view).toMatchObject({ status: 'invited', invitedLate: false, agenda: [{ no: 1, final: false, lines: [] }] });
    expect(view.duties).toMatchObject([{ kind: 'invitation', status: 'met' }]);
    expect(view.invitations.map(({ class: as, presence, late }) => [as, presence, late]).sort()).toEqual([
      ['citizen', 'open', false], ['citizen', 'open', false], ['recognisedOrganisation', 'participant', false],
    ]);
    const letters = await city.letters('meeting.invited', id);
    expect(letters.map(({ person, address }) => person ?? address).sort()).toEqual([city.town.people.member.id, 'vereniging@example.org'].sort());
    expect(letters.map(({ calendar }) => calendar?.method)).toEqual(['REQUEST', 'REQUEST']);
    expect(letters[0]!.params).toMatchObject({ number: view.number, title: 'Overleg over het plein', place: 'Gemeentehuis, zaal 2, Marktplein 1' });
    // Asked again for the same date, nobody gets a second letter.
    expect((await city.invite(id, { members: true, parties: [one], groups: [{ label: 'Nog een straat', class: 'citizen', channel: 'post' }] })).status).toBe(200);
    expect(await city.letters('meeting.invited', id)).toHaveLength(2);
  });

  it('a day late asks a reason that becomes public, and is called late (R003-17)', async () => {
    const inTime = await city.announced({ bodyId: group }, 21);
    expect((await city.invite(inTime, { groups: [{ label: 'Leden', class: 'association', channel: 'email' }] })).status).toBe(200);
    const id = await city.announced({ bodyId: group }, 22);
    await city.world.clock.to(instantOf(addDays(await city.today(), 2), '09:00'));
    const groups = [{ label: 'Leden', class: 'association', channel: 'email' }];
    const refused = await city.invite(id, { groups });
    const until = addDays(dateAt(new Date((await city.view(id)).startsAt)), -21);
    expect([refused.status, refused.problem]).toMatchObject([409, { code: 'R003-17', params: { until } }]);
    expect((await city.view(id)).may.invite).toMatchObject({ code: 'R003-17' });
    expect((await city.invite(id, { groups, motivations: [{ rule: 'R003-17', text: { nl: ' ', fr: '' } }] })).code).toBe('R003-17');
    const half = await city.invite(id, { groups, motivations: [{ rule: 'R003-17', text: { nl: 'De feestdag verschoof de zaal.', fr: '' } }] });
    expect([half.status, half.problem]).toMatchObject([409, { code: 'deviation.untranslated', params: { rule: 'R003-17', language: 'fr' } }]);
    const answer = await city.invite(id, { groups, motivations: WHY('R003-17') });
    expect(withinBudget(answer)).toEqual([200, true]);
    const view = await city.view(id);
    expect(view).toMatchObject({ invitedLate: true, deviations: [{ rule: 'R003-17', motivation: { nl: 'De feestdag verschoof de zaal.' } }], duties: [{ status: 'metLate' }] });
    const open = await city.world.visitor().read<PublicMeetingView>(`/public/meetings/${id}`);
    expect(open).toMatchObject({ invitedLate: true, deviations: [{ rule: 'R003-17', refusal: { code: 'R003-17', params: { until } } }] });
  });

  it('comes after the public calendar (R001-09, R003-02)', async () => {
    const of = async (place: object, changes: object) => {
      const id = await city.create(place, 40, changes);
      await city.official.command(`/meetings/${id}/schedule`);
      return (await city.invite(id, { groups: [{ label: 'Allen', class: 'association', channel: 'post' }] })).code;
    };
    expect(await of({ trajectoryId: quarter }, { kind: 'open' })).toBe('R001-09');
    expect(await of({ bodyId: group }, {})).toBe('R003-02');
  });

  it('asks why the public calendar came late (R003-02)', async () => {
    const id = await city.create({ bodyId: group }, 10);
    await city.official.command(`/meetings/${id}/schedule`);
    await city.official.command(`/meetings/${id}/announce`);
    const groups = [{ label: 'Allen', class: 'association', channel: 'post' }];
    expect((await city.invite(id, { groups, motivations: WHY('R003-17') })).code).toBe('R003-02.late');
    expect((await city.view(id)).departures.map(({ code }) => code)).toEqual(['R003-17', 'R003-02.late']);
    const calendar = { rule: 'R003-02', text: { nl: 'De website lag plat.', fr: 'Le site était en panne.' } };
    expect((await city.invite(id, { groups, motivations: [...WHY('R003-17'), calendar] })).status).toBe(200);
    const told = (await city.view(id)).deviations.map(({ refusal, motivation }) => [refusal.code, motivation.nl]).sort();
    expect(told).toEqual([['R003-02.late', 'De website lag plat.'], ['R003-17', 'De feestdag verschoof de zaal.']]);
  });

  it('in time departs from no rule', async () => {
    expect((await city.view(await city.announced({ bodyId: group }, 40))).departures).toEqual([]);
  });

  it('names a place (R003-16)', async () => {
    const id = await city.create({ bodyId: group }, 40, { location: null });
    await city.official.command(`/meetings/${id}/schedule`);
    expect((await city.press(id, 'announce')).code).toBe('R003-16');
    expect((await city.invite(id, { groups: [{ label: 'Allen', class: 'association', channel: 'post' }] })).code).toBe('R003-16');
  });

  it('keeps the elected out of a preparatory meeting (R001-04)', async () => {
    const id = await city.announced({ trajectoryId: quarter }, 40, { kind: 'preparatory', public: false });
    const committee = await city.party(['neighbourhoodCommittee'], { kind: 'organisation' });
    const elected = await city.party(['elected', 'neighbourhoodCommittee']);
    const refused = await city.invite(id, { parties: [committee, elected] });
    expect([refused.status, refused.code]).toEqual([409, 'R001-04']);
    expect((await city.invite(id, { groups: [{ label: 'Gemeenteraad', class: 'elected', channel: 'email' }] })).code).toBe('R001-04');
    expect((await city.invite(id, { parties: [committee] })).status).toBe(200);
    // A mandate that begins before the meeting counts; one that begins after it does not.
    const { startsAt } = await city.view(id);
    const soon = await city.party();
    await city.addClass(soon, 'elected', dateAt(new Date(startsAt)));
    const after = await city.party();
    await city.addClass(after, 'elected', addDays(dateAt(new Date(startsAt)), 1));
    expect((await city.invite(id, { parties: [soon] })).code).toBe('R001-04');
    expect((await city.invite(id, { parties: [after] })).status).toBe(200);
  });

  it('says whom one misses: traders, committees, the elected (R001-02, R001-07)', async () => {
    const preparatory = await city.announced({ trajectoryId: quarter }, 40, { kind: 'preparatory', public: false });
    await city.invite(preparatory, { parties: [await city.party(['neighbourhoodCommittee'], { kind: 'organisation', email: 'comite@example.org' })] });
    expect((await city.view(preparatory)).warnings).toEqual([{ code: 'R001-02', params: { count: 0 } }]);
    await city.invite(preparatory, { parties: [await city.party(['tradersAssociation'], { kind: 'organisation', email: 'handel@example.org' })] });
    expect((await city.view(preparatory)).warnings).toEqual([]);
    const open = await city.invited({ trajectoryId: quarter }, 41, { kind: 'open' });
    expect(codes((await city.view(open)).warnings)).toEqual(['R001-07']);
    await city.invite(open, { parties: [await city.party(['elected'], { email: 'raad@example.org' })] });
    expect((await city.view(open)).warnings).toEqual([]);
  });

  it('asks an official to support an atelier only once it asked (R000-12)', async () => {
    const chair = city.town.people.chair.client;
    const question = await city.trajectory('ATELIER', { bodyId: atelier });
    const id = await city.announced({ bodyId: atelier }, 40, { kind: 'deliberation', servesQuestionId: question }, chair);
    const who = await city.town.somebody('coordinator');
    const official = await city.party(['official'], { personId: who.id });
    expect((await city.invite(id, { parties: [official] }, chair)).code).toBe('R000-12');
    await city.world.sql(
      `with asked as (
         insert into centrale.support_request (id, number, organisation_id, body_id, what, status, asked_by, asked_at, official_id, answered_at)
         values (gen_random_uuid(), 'SR-1', $1, $2, 'Cijfers', 'granted', $3, centrale.now(), $3, centrale.now()) returning id)
       select centrale.record_audit('supportRequest', id, null, null, 'grant', '{}', '{}') from asked`,
      [city.town.cityId, atelier, who.id],
    );
    expect((await city.invite(id, { parties: [official] }, chair)).status).toBe(200);
  });

  it('says before the meeting who writes and chairs, and where to ask for the room (R003-18, R003-31)', async () => {
    const id = await city.announced({ bodyId: group }, 40, { location: { name: 'Zaal', address: '', provider: 'city', access: '' } });
    expect(codes((await city.view(id)).warnings)).toEqual(['R003-18.before', 'R003-18.chair', 'R003-31']);
    const official = await city.party(['official'], { personId: city.town.people.coordinator.id });
    const plan = await city.plan(40, { chairPartyId: official, rapporteurPartyId: official });
    await city.official.command(`/meetings/${id}/edit`, plan);
    expect((await city.view(id)).warnings).toEqual([]);
  });

  it('lets chair and writer be named after the invitations too, and tells them (R003-18)', async () => {
    const id = await city.invited({ bodyId: group }, 40);
    const writer = await city.party([], { email: 'verslag@example.org' });
    const appoint = (body: object, by = city.official) => by.post(`/meetings/${id}/appoint`, body);
    expect(await appoint({ officialChairs: true, rapporteurPartyId: writer }).then(withinBudget)).toEqual([200, true]);
    const view = await city.view(id);
    expect([view.status, view.rapporteur?.partyId, codes(view.warnings)]).toEqual(['invited', writer, []]);
    expect(await city.letters('meeting.writes', id)).toMatchObject([{ address: 'verslag@example.org', calendar: { method: 'REQUEST' } }]);
    expect(await city.letters('meeting.chairs', id)).toMatchObject([{ person: city.town.people.coordinator.id }]);
    await appoint({ chairPartyId: view.chair!.partyId, rapporteurPartyId: writer });
    expect(await city.letters('meeting.writes', id)).toHaveLength(1);
    expect((await appoint({ rapporteurPartyId: NOBODY })).code).toBe('request.not-found');
    expect((await appoint({}, city.town.people.elected.client)).status).toBe(403);
    expect((await city.view(id)).chair).toEqual(view.chair);
  });

  it('tells who chairs or writes of every change, invited or not, and puts no abandoned date in a calendar', async () => {
    const id = await city.invited({ bodyId: group }, 40);
    const [chair, writer] = [await city.party([], { email: 'leidt@example.org' }), await city.party([], { email: 'schrijft@example.org' })];
    await city.official.command(`/meetings/${id}/appoint`, { chairPartyId: chair });
    await city.official.command(`/meetings/${id}/postpone`, { reason: { nl: 'Ziek', fr: 'Malade' } });
    expect(await city.letters('meeting.postponed', id)).toMatchObject([{ address: 'leidt@example.org', calendar: { method: 'CANCEL' } }]);
    await city.official.command(`/meetings/${id}/appoint`, { chairPartyId: chair, rapporteurPartyId: writer });
    expect(await city.letters('meeting.writes', id)).toEqual([]);
    await city.official.command(`/meetings/${id}/reschedule`, await city.inDays(60));
    expect((await city.letters('meeting.rescheduled', id)).map(({ address }) => address).sort()).toEqual(['leidt@example.org', 'schrijft@example.org']);
  });

  it('names nobody with a mandate where the memorandum is still in confidence (R002-07)', async () => {
    const director = await city.town.somebody('generalDirector');
    const memo = await city.trajectory('MEMO');
    const id = await city.create({ trajectoryId: memo }, 40, { public: false, kind: 'workshop' }, director.client);
    expect((await city.press(id, 'schedule', director.client)).status).toBe(200);
    for (const political of [await city.party(['elected'], { email: 'mandaat@example.org' }), await city.party([], { personId: city.town.people.elected.id })]) {
      expect((await director.client.post(`/meetings/${id}/appoint`, { chairPartyId: political })).code).toBe('meeting.informed-later');
      expect((await director.client.post(`/meetings/${id}/appoint`, { rapporteurPartyId: political })).code).toBe('meeting.informed-later');
    }
    expect(await city.letters('meeting.chairs', id)).toEqual([]);
  });

  it('has no official to chair it where none is named', async () => {
    const question = await city.trajectory('ATELIER', { bodyId: atelier });
    const id = await city.create({ bodyId: atelier }, 40, { kind: 'deliberation', servesQuestionId: question }, city.town.people.chair.client);
    expect((await city.town.people.chair.client.post(`/meetings/${id}/appoint`, { officialChairs: true })).code).toBe('meeting.no-official');
  });
});
