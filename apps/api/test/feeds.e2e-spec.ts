import ICAL from 'ical.js';
import { type PersonalFeedMade, type PersonalFeedView } from '@centrale/participation';
import { type Client } from './support/client.js';
import { Gathering, reason } from './support/gathering.js';

let city: Gathering;
let group: string;
let quarter: string;
let visitor: Client;
beforeAll(async () => {
  city = await Gathering.open();
  group = await city.body('WERKGROEP');
  quarter = await city.trajectory('WIJK');
  visitor = city.world.visitor();
}, 60_000);
afterAll(() => city?.close());

/** By a parser that is not ours. */
const eventsIn = (text: string): ICAL.Event[] => ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
const feed = async (path: string, client = visitor): Promise<string> => (await client.get<string>(path)).body;
const eventOf = async (path: string, id: string): Promise<ICAL.Component | undefined> =>
  eventsIn(await feed(path)).find(({ uid }) => uid === `meeting-${id}@centrale`)?.component;
const value = (event: ICAL.Component | undefined, name: string): unknown => event?.getFirstPropertyValue(name);

describe('a calendar feed', () => {
  it('of a body, a trajectory, an organisation and everything holds what is in the public calendar', async () => {
    const one = await city.announced({ bodyId: group }, 40);
    const two = await city.announced({ trajectoryId: quarter }, 41, { kind: 'open', title: { nl: 'Burgerontmoeting, het plein; deel 1', fr: 'Rencontre citoyenne' } });
    const hidden = await city.create({ bodyId: group }, 42);
    await city.official.command(`/meetings/${hidden}/schedule`);
    const uids = async (path: string) => eventsIn(await feed(path)).map(({ uid }) => uid.slice('meeting-'.length, -'@centrale'.length)).sort();
    expect(await uids(`/public/feeds/bodies/${group}/calendar.ics`)).toEqual([one]);
    expect(await uids(`/public/feeds/trajectories/${quarter}/calendar.ics`)).toEqual([two]);
    expect(await uids(`/public/feeds/organisations/${city.town.cityId}/calendar.ics`)).toEqual([one, two].sort());
    expect(await uids('/public/feeds/calendar.ics')).toEqual([one, two].sort());
    const { startsAt, endsAt, number } = await city.view(two);
    const [event] = eventsIn(await feed(`/public/feeds/trajectories/${quarter}/calendar.ics`));
    expect([event!.summary, event!.location, event!.sequence, value(event!.component, 'status')]).toEqual(['Burgerontmoeting, het plein; deel 1', 'Gemeentehuis, zaal 2, Marktplein 1', 0, 'CONFIRMED']);
    expect([event!.startDate.toJSDate().toISOString(), event!.endDate.toJSDate().toISOString()]).toEqual([startsAt, endsAt]);
    expect(event!.description).toContain(number);
    expect(eventsIn(await feed(`/public/feeds/trajectories/${quarter}/calendar.ics?language=fr`))[0]!.summary).toBe('Rencontre citoyenne');
    expect((await visitor.get('/public/feeds/bodies/00000000-0000-4000-8000-000000000000/calendar.ics')).status).toBe(404);
    expect((await visitor.get('/public/feeds/calendar.ics?language=de')).status).toBe(400);
  });

  it('keeps the name of a meeting, counts its changes, and keeps what was cancelled as cancelled', async () => {
    const id = await city.invited({ bodyId: group }, 50);
    const path = `/public/feeds/bodies/${group}/calendar.ics`;
    const state = async () => { const event = await eventOf(path, id); return [value(event, 'sequence'), value(event, 'status')]; };
    expect(await state()).toEqual([0, 'CONFIRMED']);
    await city.official.command(`/meetings/${id}/relocate`, { ...(await city.inDays(50, '20:00')), location: { name: 'Bibliotheek', address: '', provider: 'other', access: '' }, reason });
    expect(await state()).toEqual([1, 'CONFIRMED']);
    await city.official.command(`/meetings/${id}/postpone`, { reason });
    expect(await state()).toEqual([2, 'CANCELLED']);
    await city.official.command(`/meetings/${id}/reschedule`, await city.inDays(70));
    expect(await state()).toEqual([3, 'CONFIRMED']);
    await city.official.command(`/meetings/${id}/cancel`, { reason });
    expect(await state()).toEqual([4, 'CANCELLED']);
    expect(String(value(await eventOf(path, id), 'description'))).toContain(reason.nl);
  });

  it('answers nothing to who has it already', async () => {
    const of = await city.body();
    const id = await city.announced({ bodyId: of }, 40);
    const path = `/public/feeds/bodies/${of}/calendar.ics`;
    const first = await visitor.get(path);
    expect([first.status, first.headers.get('content-type'), first.statements <= 8]).toEqual([200, 'text/calendar; charset=utf-8', true]);
    const headers = { 'if-none-match': first.headers.get('etag')! };
    const again = await visitor.get(path, { headers });
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, undefined, first.headers.get('etag')]);
    await city.official.command(`/meetings/${id}/cancel`, { reason });
    expect((await visitor.get(path, { headers })).status).toBe(200);
  });

  it('tells nothing of what works in confidence', async () => {
    const memo = await city.trajectory('MEMO');
    expect((await visitor.get(`/public/feeds/trajectories/${memo}/calendar.ics`)).status).toBe(404);
  });
});

describe('a personal feed', () => {
  it('is at a secret address, of which only a hash is kept, and stops when it is revoked', async () => {
    const who = await city.town.somebody('member');
    const seat = await city.body();
    await city.seat(seat, who);
    const mine = await city.create({ bodyId: seat }, 30);
    await city.official.command(`/meetings/${mine}/schedule`);
    const other = await city.announced({ bodyId: group }, 31);
    expect(await who.client.read<PersonalFeedView>('/feeds/personal')).toEqual({ madeAt: null });
    const { address } = await who.client.command<PersonalFeedMade>('/feeds/personal');
    const path = new URL(address!).pathname.replace('/api', '');
    const [event] = eventsIn(await feed(path));
    expect([event!.uid, value(event!.component, 'status')]).toEqual([`meeting-${mine}@centrale`, 'TENTATIVE']);
    await city.invite(other, { parties: [await city.party([], { personId: null })] });
    expect(eventsIn(await feed(path))).toHaveLength(1);
    const token = path.split('/')[4]!;
    const kept = await city.world.sql<{ dump: string }>(`select (select string_agg(f::text, '') from centrale.feed_token f) || (select string_agg(k::text, '') from centrale.idempotency_key k) as dump`);
    expect(kept[0]!.dump).not.toContain(token);
    await city.world.sql(`update person set language = 'fr' where id = $1`, [who.id]);
    expect([await feed(path), await feed(`${path}?language=nl`)]).toEqual([expect.stringContaining('X-WR-CALNAME:Mes réunions'), expect.stringContaining('X-WR-CALNAME:Mijn vergaderingen')]);
    expect((await visitor.get(path)).headers.get('cache-control')).toBe('private, no-cache');
    const next = await who.client.command<PersonalFeedMade>('/feeds/personal');
    expect((await visitor.get(path)).status).toBe(404);
    const later = new URL(next.address!).pathname.replace('/api', '');
    expect((await visitor.get(later)).status).toBe(200);
    await who.client.command('/feeds/personal/revoke');
    expect((await visitor.get(later)).status).toBe(404);
    expect(await who.client.read<PersonalFeedView>('/feeds/personal')).toEqual({ madeAt: null });
  });
});
