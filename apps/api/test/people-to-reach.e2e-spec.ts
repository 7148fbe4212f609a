import { type Page } from '@centrale/kernel';
import { type MeetingReachRow } from '@centrale/participation';
import { type Client } from './support/client.js';
import { Gathering, reason, withinBudget } from './support/gathering.js';

let city: Gathering;
let secretariat: Client;
let group: string;
beforeAll(async () => {
  city = await Gathering.open();
  secretariat = city.town.people.secretariat.client;
  group = await city.body();
}, 60_000);
afterAll(() => city?.close());

const byPhone = (changes: object = {}) => ({ name: 'Omar Haddad', phone: '02 123 45 67', language: 'fr', source: 'phone', class: 'citizen', privateCapacity: false, ...changes });
const register = async (meeting: string, changes: object = {}) => (await secretariat.command(`/meetings/${meeting}/registrations`, byPhone(changes))).id;
const list = async (meeting: string, client = secretariat) => (await client.read<Page<MeetingReachRow>>(`/meetings/${meeting}/reaches?limit=100`)).items;
const reach = (id: string, how = 'phone', client = secretariat) => client.post(`/meeting-reaches/${id}/reach`, { how });
const open = () => city.invited({ bodyId: group }, 30);

describe('people whom no mail reaches', () => {
  it('are on a list when the meeting is cancelled: whoever was registered or invited without an address', async () => {
    const meeting = await city.announced({ bodyId: group }, 30);
    const [silent, mailed, member] = [await city.party(['association']), await city.party(['association'], { email: 'an@example.org' }), await city.party([], { personId: city.town.people.member.id })];
    await city.invite(meeting, { parties: [silent, mailed, member] });
    await register(meeting);
    await register(meeting, { name: 'Lies', email: 'lies@example.org' });
    const gone = await register(meeting, { name: 'Wie niet komt' });
    await secretariat.command(`/registrations/${gone}/cancel`);
    expect(await list(meeting)).toMatchObject([{ change: 'invite', name: expect.stringMatching(/^Party /) }]);
    expect(withinBudget(await city.official.post(`/meetings/${meeting}/cancel`, { reason }))).toEqual([200, true]);
    const rows = await list(meeting);
    expect(rows.map(({ name }) => name).sort()).toEqual([expect.stringMatching(/^Party /), 'Omar Haddad'].sort((a, b) => (String(a) < String(b) ? -1 : 1)));
    expect(rows.find(({ name }) => name === 'Omar Haddad')).toMatchObject({ change: 'cancel', phone: '02 123 45 67', language: 'fr', how: null, may: { reach: null } });
    expect(await city.view(meeting)).toMatchObject({ toReach: { all: 2, open: 2 }, warnings: expect.arrayContaining([{ code: 'meeting.people-to-reach', params: { count: 2 } }]) });
  });

  it('are on it from the invitation on, which is by mail only for who has an address', async () => {
    const meeting = await open();
    expect((await city.view(meeting)).warnings.map(({ code }) => code)).not.toContain('meeting.people-to-reach');
    const [silent, mailed] = [await city.party(['association']), await city.party([], { email: 'cis@example.org' })];
    expect((await city.invite(meeting, { parties: [silent, mailed] })).status).toBe(200);
    const { invitations, toReach } = await city.view(meeting);
    expect([invitations.find(({ partyId }) => partyId === silent)?.channel, invitations.find(({ partyId }) => partyId === mailed)?.channel, toReach]).toEqual(['post', 'email', { all: 1, open: 1 }]);
    const [row] = (await list(meeting)) as [MeetingReachRow];
    await reach(row.id);
    await city.invite(meeting, { parties: [await city.party(['association'])] });
    expect((await list(meeting)).map(({ change, how }) => [change, how]).sort()).toEqual([['invite', null], ['invite', 'phone']]);
    await city.official.command(`/meetings/${meeting}/postpone`, { reason });
    await city.official.command(`/meetings/${meeting}/reschedule`, await city.inDays(60));
    await city.invite(meeting, { parties: [silent] });
    expect((await list(meeting)).filter(({ how }) => how === null).map(({ change }) => change).sort()).toEqual(['invite', 'reschedule']);
  });

  it('are told by phone, by post or on a visit: how, when and by whom stays', async () => {
    const meeting = await open();
    await register(meeting);
    await city.official.command(`/meetings/${meeting}/postpone`, { reason });
    const [row] = (await list(meeting)) as [MeetingReachRow];
    expect((await reach(row.id, 'mail')).status).toBe(400);
    expect(withinBudget(await reach(row.id, 'visit'))).toEqual([200, true]);
    expect(await list(meeting)).toMatchObject([{ change: 'postpone', how: 'visit', reachedAt: expect.any(String), reachedBy: expect.any(String), may: { reach: { code: 'meeting.reached-already' } } }]);
    expect((await reach(row.id)).code).toBe('meeting.reached-already');
    await expect(city.world.sql(`update centrale.meeting_reach set how = 'post' where id = $1`, [row.id])).rejects.toThrow('who was reached, and how, stays');
    const [entry] = await city.world.sql<{ command: string; facts: object }>(`select command, facts from centrale.audit_entry where dossier_id = $1 order by seq desc limit 1`, [meeting]);
    expect(entry).toMatchObject({ command: 'reach', facts: { reachId: row.id, how: 'visit' } });
    expect((await city.view(meeting)).toReach).toEqual({ all: 1, open: 0 });
  });

  it('hear of the last change alone when they were not told of the one before', async () => {
    const meeting = await open();
    const told = await register(meeting);
    await register(meeting, { name: 'Aïcha' });
    await city.official.command(`/meetings/${meeting}/postpone`, { reason });
    const first = (await list(meeting)).find(({ name }) => name === 'Omar Haddad')!;
    await reach(first.id);
    await city.official.command(`/meetings/${meeting}/cancel`, { reason });
    expect((await list(meeting)).map(({ name, change, how }) => [name, change, how]).sort()).toEqual([['Aïcha', 'cancel', null], ['Omar Haddad', 'cancel', null], ['Omar Haddad', 'postpone', 'phone']]);
    expect(told).toBeDefined();
  });

  it('are one person, however they are known: a registration beside an invitation', async () => {
    const meeting = await city.announced({ bodyId: group }, 30);
    const [known, mailed] = [await city.party(['association']), await city.party(['association'], { email: 'bo@example.org' })];
    await city.invite(meeting, { parties: [known, mailed] });
    await register(meeting, { partyId: known, name: 'Eén mens' });
    await register(meeting, { partyId: mailed, name: 'Met adres', email: undefined });
    await city.official.command(`/meetings/${meeting}/cancel`, { reason });
    expect((await list(meeting)).map(({ name }) => name)).toEqual(['Eén mens']);
  });

  it('are forgotten here when their registration is erased', async () => {
    const meeting = await open();
    const id = await register(meeting);
    await city.official.command(`/meetings/${meeting}/cancel`, { reason });
    expect(await list(meeting)).toHaveLength(1);
    await secretariat.command(`/registrations/${id}/erase`);
    expect(await list(meeting)).toEqual([]);
    expect(await city.world.sql('select 1 as one from centrale.meeting_reach where meeting_id = $1', [meeting])).toEqual([]);
    expect((await city.view(meeting)).toReach).toEqual({ all: 0, open: 0 });
  });

  it('are no business of who organises no meetings, nor of another city', async () => {
    const meeting = await open();
    await register(meeting);
    await city.official.command(`/meetings/${meeting}/cancel`, { reason });
    const [row] = (await list(meeting)) as [MeetingReachRow];
    const { elected } = city.town.people;
    expect([(await elected.client.get(`/meetings/${meeting}/reaches`)).status, (await reach(row.id, 'phone', elected.client)).status]).toEqual([403, 403]);
    expect((await city.view(meeting, elected.client)).may.reach).not.toBeNull();
    const other = await Gathering.in(city.world);
    expect([(await other.official.get(`/meetings/${meeting}/reaches`)).status, (await reach(row.id, 'phone', other.official)).status]).toEqual([404, 404]);
    expect((await list(meeting)).map(({ how }) => how)).toEqual([null]);
  });
});
