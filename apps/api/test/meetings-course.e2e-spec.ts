import { addDays, dateAt, type Page } from '@centrale/kernel';
import { type MeetingRow } from '@centrale/participation';
import { Poller } from '../src/platform/jobs/poller.js';
import { Gathering, reason, withinBudget } from './support/gathering.js';

let city: Gathering;
let group: string;
let quarter: string;
beforeAll(async () => {
  city = await Gathering.open();
  group = await city.body('WERKGROEP');
  quarter = await city.trajectory('WIJK');
}, 60_000);
afterAll(() => city?.close());

describe('what changes on the way', () => {
  it('reaches everybody invited or registered, with a calendar that hears of it', async () => {
    const id = await city.announced({ bodyId: group }, 45);
    const guest = await city.party([], { email: 'gast@example.org' });
    await city.invite(id, { parties: [guest] });
    await city.town.people.secretariat.client.command(`/meetings/${id}/registrations`, { name: 'An', email: 'an@example.org', language: 'fr', source: 'desk', class: 'citizen', privateCapacity: false });
    const { startsAt } = await city.view(id);
    const at = await city.inDays(45, '18:00');
    const moved = await city.official.post(`/meetings/${id}/relocate`, { ...at, location: { name: 'Bibliotheek', address: 'Kerkstraat 3', provider: 'other', access: '' }, reason });
    expect([...withinBudget(moved), dateAt(new Date(startsAt)) === dateAt(new Date(at.startsAt))]).toEqual([200, true, true]);
    const view = await city.view(id);
    expect(view).toMatchObject({ status: 'invited', place: 'Bibliotheek', reason });
    const [toGuest] = await city.letters('meeting.relocated', id);
    expect(toGuest).toMatchObject({ address: 'gast@example.org', calendar: { method: 'REQUEST', sequence: 1 }, params: { reason: reason.nl, place: 'Bibliotheek, Kerkstraat 3' } });
    const [{ id: registrationId }] = (await city.world.sql<{ id: string }>('select id from centrale.registration where meeting_id = $1', [id])) as [{ id: string }];
    expect(await city.letters('meeting.relocated', registrationId)).toMatchObject([{ address: 'an@example.org', params: { title: 'Réunion sur la place', reason: reason.fr } }]);
    expect((await city.official.post(`/meetings/${id}/relocate`, { ...(await city.inDays(46)), location: view.location, reason })).code).toBe('meeting.other-day');
    const cancelled = await city.official.post(`/meetings/${id}/cancel`, { reason });
    expect(withinBudget(cancelled)).toEqual([200, true]);
    expect(await city.letters('meeting.cancelled', id)).toMatchObject([{ address: 'gast@example.org', calendar: { method: 'CANCEL', sequence: 2 } }]);
    expect(await city.letters('meeting.cancelled', registrationId)).toMatchObject([{ address: 'an@example.org', calendar: { method: 'CANCEL', sequence: 2 } }]);
    expect((await city.view(id)).status).toBe('cancelled');
    expect((await city.official.post(`/meetings/${id}/cancel`, { reason })).code).toBe('meeting.wrong-status');
  });

  it('is postponed, and gets a new date for which the notice counts anew (R003-17)', async () => {
    const id = await city.announced({ bodyId: group }, 45);
    const guest = await city.party([], { email: 'later@example.org' });
    await city.invite(id, { parties: [guest] });
    expect((await city.official.post(`/meetings/${id}/postpone`, { reason: { nl: 'Ziek', fr: '' } })).problem).toMatchObject({ code: 'text.untranslated', params: { field: 'reason', language: 'fr' } });
    expect(withinBudget(await city.official.post(`/meetings/${id}/postpone`, { reason }))).toEqual([200, true]);
    expect(await city.letters('meeting.postponed', id)).toMatchObject([{ address: 'later@example.org', calendar: { method: 'CANCEL', sequence: 1 } }]);
    const again = await city.official.post(`/meetings/${id}/reschedule`, await city.inDays(60));
    expect(withinBudget(again)).toEqual([200, true]);
    expect(await city.letters('meeting.rescheduled', id)).toMatchObject([{ address: 'later@example.org', calendar: { method: 'REQUEST', sequence: 2 } }]);
    const view = await city.view(id);
    expect(view).toMatchObject({ status: 'scheduled', invitedAt: null, invitations: [], duties: [{ kind: 'invitation', status: 'running', dueOn: view.inviteBy }] });
    expect((await city.invite(id, { parties: [guest] })).status).toBe(200);
    expect((await city.view(id)).agenda.map(({ no }) => no)).toEqual([2, 1]);
    expect(await city.letters('meeting.invited', id)).toHaveLength(2);
  });

  it('is brought back to the mind of who comes three days before, once, and not when it was called off', async () => {
    const [id, off] = [await city.announced({ bodyId: group }, 45), await city.announced({ bodyId: group }, 45)];
    for (const each of [id, off]) await city.invite(each, { parties: [await city.party([], { email: `komt.${each.slice(-4)}@example.org` })] });
    await city.town.people.secretariat.client.command(`/meetings/${id}/registrations`, { name: 'Luc', email: 'luc@example.org', language: 'fr', source: 'desk', class: 'citizen', privateCapacity: false });
    await city.official.command(`/meetings/${off}/cancel`, { reason });
    const [registration] = await city.world.sql<{ id: string }>(`select id from centrale.registration where meeting_id = $1 and email = 'luc@example.org'`, [id]);
    const look = () => city.world.apis[0]!.app.get(Poller).look();
    await city.world.clock.forward({ days: 41 });
    await look();
    expect(await city.letters('meeting.reminder', id)).toEqual([]);
    await city.world.clock.forward({ days: 1, hours: 12 });
    await look();
    await look();
    const [toGuest, ...more] = await city.letters('meeting.reminder', id);
    const view = await city.view(id);
    expect(toGuest).toMatchObject({ calendar: { method: 'REQUEST', sequence: 0 }, params: { at: view.startsAt, place: 'Gemeentehuis, zaal 2, Marktplein 1' } });
    expect(more).toEqual([]);
    expect(await city.letters('meeting.reminder', registration!.id)).toMatchObject([{ address: 'luc@example.org', params: { title: 'Réunion sur la place' }, calendar: { method: 'REQUEST' } }]);
    expect(await city.letters('meeting.reminder', off)).toEqual([]);
  });

  it('is held once it has begun', async () => {
    const id = await city.invited({ bodyId: group }, 30);
    expect((await city.press(id, 'hold')).code).toBe('meeting.not-begun');
  });

  it('is kept as a fact when it took place though nobody was invited, or is called off when it did not (R003-17, R003-02, R001-09)', async () => {
    const planned = async (place: object, changes: object = {}): Promise<string> => {
      const id = await city.create(place, 3, changes);
      await city.press(id, 'schedule');
      return id;
    };
    const [held, cancelled, ofQuarter] = [await planned({ bodyId: group }), await planned({ bodyId: group }), await planned({ trajectoryId: quarter }, { kind: 'open' })];
    expect((await city.press(held, 'hold')).code).toBe('meeting.not-begun');
    await city.world.clock.forward({ days: 4 });
    expect(await city.view(held)).toMatchObject({ may: { hold: null, cancel: null, postpone: null }, warnings: expect.arrayContaining([{ code: 'meeting.uninvited' }]) });
    expect(withinBudget(await city.press(held, 'hold'))).toEqual([200, true]);
    const kept = async (id: string) => (await city.view(id)).nonConformities.map(({ refusal: { code } }) => code).sort();
    expect([(await city.view(held)).status, await kept(held)]).toEqual(['held', ['R003-02.recorded', 'R003-17.recorded']]);
    await city.press(ofQuarter, 'hold');
    expect(await kept(ofQuarter)).toEqual(expect.arrayContaining(['R001-09.recorded']));
    await city.official.command(`/meetings/${cancelled}/cancel`, { reason });
    expect([(await city.view(cancelled)).status, await kept(cancelled)]).toEqual(['cancelled', []]);
  });
});

describe('a meeting is seen', () => {
  it('by everybody of its city once it is no draft, by the service and the auditor, and by no other city', async () => {
    const id = await city.create({ bodyId: group }, 40);
    const other = await Gathering.in(city.world);
    const auditor = await city.world.person('auditor', await city.world.organisation('other'));
    const readers = [city.town.people.elected.client, city.town.people.secretariat.client, city.town.manager.client, auditor.client, other.official, city.world.visitor()];
    const statuses = () => Promise.all(readers.map(async (client) => (await client.get(`/meetings/${id}`)).status));
    expect(await statuses()).toEqual([404, 200, 200, 200, 404, 401]);
    const listed = async (client = city.official) => {
      const { items } = await client.read<Page<MeetingRow>>('/meetings?limit=100');
      return items.some((row) => row.id === id);
    };
    expect([await listed(), await listed(city.town.people.elected.client), await listed(other.official)]).toEqual([true, false, false]);
    await city.official.command(`/meetings/${id}/schedule`);
    expect(await statuses()).toEqual([200, 200, 200, 200, 404, 401]);
    expect([await listed(city.town.people.elected.client), await listed(auditor.client), await listed(other.official)]).toEqual([true, true, false]);
    expect((await city.world.visitor().get(`/public/meetings/${id}`)).status).toBe(404);
    expect((await other.official.get(`/timeline/meeting/${id}`)).status).toBe(404);
  });

  it('of a memorandum by who writes it and whom they asked, never by the political side (R002-07)', async () => {
    const memo = await city.trajectory('MEMO');
    const director = city.town.people.generalDirector.client;
    const id = await city.create({ trajectoryId: memo }, 40, { kind: 'workshop', public: false }, director);
    await director.command(`/meetings/${id}/schedule`);
    expect((await director.post(`/meetings/${id}/announce`)).code).toBe('meeting.confidential');
    const guest = await city.town.somebody('member');
    expect((await city.invite(id, { parties: [await city.party(['elected'])] }, director)).code).toBe('meeting.informed-later');
    expect((await city.invite(id, { parties: [await city.party(['staff'], { personId: guest.id })] }, director)).status).toBe(200);
    const { people, manager } = city.town;
    const readers = [people.managementTeam.client, guest.client, people.elected.client, people.board.client, people.coordinator.client, manager.client];
    const seen = await Promise.all(readers.map(async (client) => {
      const { items } = await client.read<Page<MeetingRow>>('/meetings?limit=100&kind=workshop');
      return [(await client.get(`/meetings/${id}`)).status, items.some((row) => row.id === id)];
    }));
    expect(seen).toEqual([[200, true], [200, true], [404, false], [404, false], [404, false], [404, false]]);
  });

  it('with names by who organises and keeps records; others read what people were', async () => {
    const id = await city.announced({ bodyId: group }, 40);
    await city.invite(id, { parties: [await city.party(['association'])] });
    const names = async (client = city.official) => (await city.view(id, client)).invitations.map(({ name, class: as }) => [name !== null, as]);
    expect([await names(), await names(city.town.people.secretariat.client), await names(city.town.people.elected.client)]).toEqual([
      [[true, 'association']], [[true, 'association']], [[false, 'association']],
    ]);
  });

  it('in a window of time, a page at a time, by body and by trajectory', async () => {
    await city.create({ trajectoryId: quarter }, 50, { kind: 'open' });
    const of = await city.body();
    const ids: string[] = [];
    for (const days of [50, 51, 52]) ids.push(await city.create({ bodyId: of }, days));
    const seen: string[] = [];
    for (let path = `/meetings?limit=2&bodyId=${of}`, next: string | null = ''; next !== null; path = `/meetings?limit=2&bodyId=${of}&after=${next}`) {
      const { body, statements } = await city.official.get<Page<MeetingRow>>(path);
      expect(statements).toBeLessThanOrEqual(8);
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
    }
    expect(seen).toEqual(ids);
    const today = await city.today();
    expect((await city.official.read<Page<MeetingRow>>(`/meetings?when=past&bodyId=${of}`)).items).toEqual([]);
    const month = await city.official.get<MeetingRow[]>(`/meetings/calendar?bodyId=${of}&from=${addDays(today, 51)}&to=${addDays(today, 52)}`);
    expect([month.body.map(({ id }) => id), month.statements <= 8]).toEqual([ids.slice(1), true]);
    expect((await city.official.read<Page<MeetingRow>>(`/meetings?trajectoryId=${quarter}&kind=open&limit=100`)).items.length).toBeGreaterThan(0);
    expect((await city.official.get(`/meetings?from=${today}&to=${addDays(today, 400)}`)).status).toBe(400);
    expect((await city.official.get(`/meetings?from=${today}&to=${addDays(today, 399)}`)).status).toBe(200);
    expect((await city.official.get(`/meetings?from=${today}&to=${addDays(today, -1)}`)).status).toBe(400);
    expect((await city.official.get(`/meetings/calendar?from=${today}&to=${addDays(today, 62)}`)).status).toBe(400);
    expect((await city.official.get('/meetings?from=2027-02-30')).status).toBe(400);
  });

  it('that are past, the last one first, a page at a time', async () => {
    const of = await city.body();
    const ids: string[] = [];
    for (const days of [1, 2, 3]) ids.push(await city.create({ bodyId: of }, days));
    // Business time stands still for the others: only the days of these meetings move back.
    await city.town.world.sql(`update meeting set starts_at = starts_at - interval '30 days', ends_at = ends_at - interval '30 days' where body_id = $1`, [of]);
    const seen: string[] = [];
    for (let path = `/meetings?when=past&limit=2&bodyId=${of}`, next: string | null = ''; next !== null; path = `/meetings?when=past&limit=2&bodyId=${of}&after=${next}`) {
      const { body } = await city.official.get<Page<MeetingRow>>(path);
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
    }
    expect(seen).toEqual([...ids].reverse());
    expect((await city.official.read<Page<MeetingRow>>(`/meetings?when=coming&bodyId=${of}`)).items).toEqual([]);
  });
});
