import { type Done, type Page } from '@centrale/kernel';
import { type MeetingView, type PublicMeetingView, type TrajectoryView } from '@centrale/participation';
import { Gathering, withinBudget } from './support/gathering.js';

let city: Gathering;
let group: string;
let quarter: string;
let theme: string;
beforeAll(async () => {
  city = await Gathering.open();
  group = await city.body('WERKGROEP');
  quarter = await city.trajectory('WIJK');
  theme = await city.theme(quarter);
  await city.world.sql('update centrale.theme set spawned_body_id = $1 where id = $2', [group, theme]);
}, 60_000);
afterAll(() => city?.close());

let serial = 0;
interface Interested {
  readonly id: string;
  readonly email: string;
}

/** Somebody who showed interest on the public page and proved the address. */
async function interested(changes: { readonly themeId?: string; readonly language?: 'nl' | 'fr' } = {}): Promise<Interested> {
  const email = `bewoner.${(serial += 1)}@example.org`;
  await city.world.visitor().command('/public/interests', { trajectoryId: quarter, name: 'Aïcha Benali', email, language: 'nl', privacyAccepted: true, ...changes });
  const [mail] = await city.world.sql<{ link: string }>(`select params->>'link' as link from centrale.mail where address = $1 and kind = 'interest.confirm'`, [email]);
  await city.world.visitor().command('/public/interests/confirm', { token: new URL(mail!.link).hash.slice(1) });
  const [row] = await city.world.sql<{ id: string }>('select id from centrale.interest where email = $1', [email]);
  return { id: row!.id, email };
}

async function outcomeOf({ id }: Interested): Promise<string | null> {
  const [row] = await city.world.sql<{ outcome: string | null }>('select outcome from centrale.interest where id = $1', [id]);
  return row!.outcome;
}

describe('who showed interest (R000-06)', () => {
  it('is invited at the address that they gave and in their language, also to the group that arose from their theme', async () => {
    const one = await interested({ themeId: theme, language: 'fr' });
    const elsewhere = await interested();
    const id = await city.announced({ bodyId: group }, 40);
    expect(withinBudget(await city.invite(id, { interested: true }))).toEqual([200, true]);
    expect(await city.letters('meeting.invited', one.id)).toMatchObject([{ address: one.email, params: { title: 'Réunion sur la place' }, calendar: { method: 'REQUEST' } }]);
    expect(await city.letters('meeting.invited', elsewhere.id)).toEqual([]);
    expect([await outcomeOf(one), await outcomeOf(elsewhere)]).toEqual(['invited', null]);
    const chain = await city.official.read<Page<{ command: string }>>(`/timeline/interest/${one.id}`);
    expect(chain.items.map(({ command }) => command)).toEqual(['recordOutcome', 'confirm', 'register']);
    expect((await city.view(id)).invitations).toMatchObject([{ name: 'Aïcha Benali', partyId: null, groupLabel: null, class: 'citizen', channel: 'email' }]);
    expect((await city.invite(id, { interested: true })).code).toBe('meeting.nobody-invited');
  });

  it('hears of what changes too, and is forgotten in those letters as well', async () => {
    const one = await interested({ themeId: theme });
    const id = await city.announced({ bodyId: group }, 41);
    await city.invite(id, { interested: true });
    await city.official.command(`/meetings/${id}/cancel`, { reason: { nl: 'Ziek', fr: 'Malade' } });
    expect(await city.letters('meeting.cancelled', one.id)).toMatchObject([{ address: one.email }]);
    await city.official.command(`/interests/${one.id}/erase`);
    expect(await city.letters('meeting.cancelled', one.id)).toMatchObject([{ address: 'erased@invalid', params: {} }]);
    expect((await city.view(id)).invitations.some(({ name }) => name === 'Aïcha Benali' )).toBe(true);
  });

  it('has come once their attendance is noted, and an invitation never takes that back', async () => {
    const one = await interested({ themeId: theme });
    const party = await city.party([], { email: one.email.toUpperCase() });
    const id = await city.announced({ bodyId: group }, 42);
    expect((await city.invite(id, { parties: [party] })).status).toBe(200);
    expect(await outcomeOf(one)).toBe('invited');
    await city.world.clock.to((await city.view(id)).startsAt);
    await city.official.command(`/meetings/${id}/hold`);
    expect(withinBudget(await city.official.post(`/meetings/${id}/attendance`, { lines: [{ partyId: party, count: 1 }] }))).toEqual([200, true]);
    expect(await outcomeOf(one)).toBe('attended');
    const next = await city.announced({ bodyId: group }, 43);
    await city.invite(next, { parties: [party] });
    expect(await outcomeOf(one)).toBe('attended');
  });

  it('who registers is counted as somebody who was asked', async () => {
    const one = await interested({ themeId: theme });
    const id = await city.announced({ bodyId: group }, 44);
    await city.town.people.secretariat.client.command(`/meetings/${id}/registrations`, {
      name: 'Aïcha', email: one.email, language: 'nl', source: 'desk', class: 'citizen', privateCapacity: false,
    });
    expect(await outcomeOf(one)).toBe('invited');
  });
});

describe('a meeting of a trajectory', () => {
  it('is one of the body that leads the trajectory: who organises there sees it and goes on (R000-10)', async () => {
    const atelier = await city.body('ATELIER');
    await city.seat(atelier, city.town.people.chair, 'chair');
    const chair = city.town.people.chair.client;
    const question = await city.trajectory('ATELIER', { bodyId: atelier });
    const { id } = await chair.command<Done>('/meetings', { trajectoryId: question, ...(await city.plan(40, { kind: 'deliberation' })) });
    const { status, body } = await chair.get<MeetingView>(`/meetings/${id}`);
    expect([status, body.bodyId]).toEqual([200, atelier]);
    expect((await city.press(id, 'schedule', chair)).status).toBe(200);
  });

  it('tells everybody another day, hour or place, also while nobody was invited for it yet', async () => {
    const id = await city.announced({ bodyId: group }, 45);
    await city.town.people.secretariat.client.command(`/meetings/${id}/registrations`, {
      name: 'An', email: 'an@example.org', language: 'nl', source: 'desk', class: 'citizen', privateCapacity: false,
    });
    const [registration] = await city.world.sql<{ id: string }>('select id from centrale.registration where meeting_id = $1', [id]);
    await city.official.command(`/meetings/${id}/edit`, await city.plan(45, { method: { nl: 'Aan tafels', fr: 'Par tables' } }));
    expect(await city.letters('meeting.replanned', registration!.id)).toEqual([]);
    const location = { name: 'Bibliotheek', address: 'Kerkstraat 3', provider: 'other', access: '' } as const;
    expect(withinBudget(await city.official.post(`/meetings/${id}/edit`, await city.plan(46, { location })))).toEqual([200, true]);
    expect(await city.letters('meeting.replanned', registration!.id)).toMatchObject([
      { address: 'an@example.org', calendar: { method: 'REQUEST', sequence: 2 }, params: { place: 'Bibliotheek, Kerkstraat 3' } },
    ]);
  });
});

describe('a meeting of a neighbourhood', () => {
  const open = { kind: 'open' } as const;

  it('is planned in its phase: a citizen meeting in that of the meeting, preparing in the preparation', async () => {
    const { body: preparing } = await city.official.get<TrajectoryView>(`/trajectories/${quarter}`);
    const phaseOf = (kind: string): string => preparing.phases.find((phase) => phase.kind === kind)!.id;
    const create = async (changes: object, place: object = { trajectoryId: quarter }) => (await city.official.post('/meetings', { ...place, ...(await city.plan(40)), ...changes })).code;
    expect(await create(open)).toBe('meeting.phase-missing');
    expect(await create({ ...open, phaseId: phaseOf('preparatory') })).toBe('meeting.phase-missing');
    expect(await create({ kind: 'preparatory', public: false, phaseId: phaseOf('openMeeting') })).toBe('meeting.phase-missing');
    expect(await create({ kind: 'workshop' })).toBeUndefined();
    const id = await city.create({ trajectoryId: quarter }, 40, open);
    expect((await city.official.post(`/meetings/${id}/edit`, await city.plan(40, { kind: 'preparatory', public: false }))).code).toBe('meeting.phase-missing');
  });

  it('is not invited to around the gates of its phase: without its list and its guide it says in public why (R001-03, R001-11)', async () => {
    const cycle = await city.trajectory('WIJK');
    const [phase] = await city.world.sql<{ id: string }>(
      `insert into centrale.phase (id, trajectory_id, cycle, no, kind, name, goal, starts_on, ends_on, status, gates, needed_services, output_type)
       select gen_random_uuid(), $1, 2, 1, 'openMeeting', '{"nl":"Ontmoeting","fr":"Rencontre"}', '{"nl":"","fr":""}', centrale.today(), centrale.today() + 100, 'planned',
         '[{"type":"needsListed","at":"entry"},{"type":"facilitatorAssigned","at":"entry"}]', '{}', 'none' from (select centrale.record_audit('trajectory', $1, null, null, 'addPhase', '{}', '{}')) a
       returning id`, [cycle]);
    const id = await city.announced({ trajectoryId: cycle, phaseId: phase!.id }, 40, open);
    const groups = [{ label: 'De wijk', class: 'citizen', channel: 'poster' }];
    expect((await city.view(id)).may.invite).toEqual({ code: 'R001-03' });
    expect((await city.invite(id, { groups })).code).toBe('R001-03');
    const why = (rule: string) => ({ rule, text: { nl: 'De wijk kiest zelf.', fr: 'Le quartier choisit.' } });
    expect((await city.invite(id, { groups, motivations: [why('R001-03')] })).code).toBe('R001-11');
    expect(withinBudget(await city.invite(id, { groups, motivations: [why('R001-03'), why('R001-11')] }))).toEqual([200, true]);
    expect((await city.view(id)).deviations.map(({ rule }) => rule).sort()).toEqual(['R001-03', 'R001-11']);
    // Who is invited later is not asked for the same reasons again.
    expect((await city.invite(id, { groups })).status).toBe(200);

    // What was passed with a reason when the phase was made ready is not asked at its beginning; what fell away since is.
    const ready = await city.official.post(`/phases/${phase!.id}/make-ready`, { motivations: [why('R001-03'), why('R001-11')] });
    expect(withinBudget(ready)).toEqual([200, true]);
    await city.world.sql(`update centrale.phase set departed = '{R001-11}' where id = $1`, [phase!.id]);
    expect((await city.official.post(`/phases/${phase!.id}/begin`)).code).toBe('R001-03');
    expect(withinBudget(await city.official.post(`/phases/${phase!.id}/begin`, { motivations: [why('R001-03')] }))).toEqual([200, true]);
  });
});

describe('a fact that a rule does not want (R001-04)', () => {
  it('is followed by what was done about it, once, in public, by who organises', async () => {
    const id = await city.announced({ trajectoryId: quarter }, 40, { kind: 'preparatory', public: false });
    await city.invite(id, { parties: [await city.party(['neighbourhoodCommittee'], { kind: 'organisation' })] });
    await city.world.clock.to((await city.view(id)).startsAt);
    await city.official.command(`/meetings/${id}/hold`);
    await city.official.command(`/meetings/${id}/attendance`, { lines: [{ partyId: await city.party(['elected']), count: 1 }] });
    const [fact] = (await city.view(id)).nonConformities;
    expect(fact).toMatchObject({ rule: 'R001-04', note: null, correctedAt: null });
    const note = { nl: 'Het gesprek werd zonder haar overgedaan.', fr: 'La discussion a été refaite sans elle.' };
    const correct = (client = city.official, text: object = note) => client.post(`/non-conformities/${fact!.id}/correct`, { note: text });
    expect((await correct(city.town.people.member.client)).status).toBe(403);
    expect((await correct((await Gathering.in(city.world)).official)).status).toBe(404);
    expect((await correct(city.official, { nl: 'Overgedaan.', fr: '' })).problem).toMatchObject({ code: 'text.untranslated', params: { field: 'note', language: 'fr' } });
    expect(withinBudget(await correct())).toEqual([200, true]);
    expect((await correct()).code).toBe('non-conformity.corrected');
    expect((await city.world.visitor().read<PublicMeetingView>(`/public/meetings/${id}`)).nonConformities).toMatchObject([{ note, correctedAt: expect.any(String) as string }]);
    const chain = await city.official.read<Page<{ command: string }>>(`/timeline/meeting/${id}`);
    expect(chain.items[0]!.command).toBe('correctNonConformity');
  });

  it('on a body and on a trajectory too', async () => {
    const facts = await Promise.all(([['body', group], ['trajectory', quarter]] as const).map(async ([dossier, of]) => {
      const [row] = await city.world.sql<{ id: string }>(
        `insert into centrale.non_conformity (id, organisation_id, dossier_type, dossier_id, rule, code, found_at) values (gen_random_uuid(), $1, $2, $3, 'R001-04', 'R001-04.recorded', now()) returning id`,
        [city.town.cityId, dossier, of]);
      return row!.id;
    }));
    for (const id of facts) expect((await city.official.post(`/non-conformities/${id}/correct`, { note: { nl: 'Rechtgezet.', fr: 'Rectifié.' } })).status).toBe(200);
  });
});
