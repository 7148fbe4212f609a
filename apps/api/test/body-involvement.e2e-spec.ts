import { type Page } from '@centrale/kernel';
import { type BodyView, type InterestRow } from '@centrale/participation';
import { Bodies } from './support/bodies.js';
import { aBody } from './support/quality.js';
import { Town } from './support/town.js';

let town: Town;
let id: string;
beforeAll(async () => {
  town = await Town.open();
  ({ id } = await aBody(town));
});
afterAll(() => town?.close());

const told = (changes: object = {}) => ({ channel: 'poster', onDate: town.today, languages: ['nl'], targetGroups: ['youth'], proof: '40 affiches', ...changes });
const caller = (changes: object = {}) => ({ name: 'Lotte Peeters', phone: '02 123 45 67', language: 'nl', source: 'phone', ...changes });
const seen = (by = town.coordinator): Promise<BodyView> => by.read<BodyView>(`/bodies/${id}`);
const register = async (by = town.coordinator): Promise<readonly InterestRow[]> => (await by.read<Page<InterestRow>>(`/bodies/${id}/interests`)).items;

describe('how a body reaches people', () => {
  it('stands on its page with channel, day and proof, and is struck when it was noted by mistake (R000-06)', async () => {
    const poster = await town.coordinator.command(`/bodies/${id}/tell`, told());
    await town.coordinator.command(`/bodies/${id}/tell`, told({ channel: 'website', targetGroups: [], proof: '' }));
    expect((await town.coordinator.post(`/bodies/${id}/tell`, told({ onDate: '2099-01-01' }))).code).toBe('body.told-ahead');
    const { communication, may } = await seen();
    expect(communication.map(({ channel, digital, proof }) => [channel, digital, proof])).toEqual([['poster', false, '40 affiches'], ['website', true, '']]);
    expect(may.tell).toBeNull();
    const struck = await town.coordinator.post(`/bodies/${id}/withdraw-communication`, { communicationId: poster.id });
    expect([struck.status, struck.statements <= 16]).toEqual([200, true]);
    expect((await seen()).communication.map(({ channel }) => channel)).toEqual(['website']);
    const { items } = await town.coordinator.read<Page<{ command: string }>>(`/timeline/body/${id}`);
    expect(items.map(({ command }) => command)).toEqual(expect.arrayContaining(['tell', 'withdrawCommunication']));
  });

  it('is struck on its own body alone, by whoever organises', async () => {
    const other = await aBody(town);
    const { id: communicationId } = await town.coordinator.command(`/bodies/${id}/tell`, told());
    expect((await town.coordinator.post(`/bodies/${other.id}/withdraw-communication`, { communicationId })).status).toBe(404);
    expect((await town.people.member.client.post(`/bodies/${id}/withdraw-communication`, { communicationId })).status).toBe(403);
    expect((await seen(town.people.member.client)).may.tell).toMatchObject({ code: expect.any(String) as string });
    expect((await seen()).communication.map((each) => each.id)).toContain(communicationId);
  });
});

describe('who wants to take part in the work of a body', () => {
  it('is counted for everybody who reads the page, and named to those who keep the register (R000-06)', async () => {
    await town.secretariat.command(`/bodies/${id}/interests`, caller());
    await town.secretariat.command(`/bodies/${id}/interests`, caller({ name: 'Ahmed', phone: undefined, address: 'Kerkstraat 1', source: 'post' }));
    const [ahmed, lotte] = await register();
    expect([ahmed?.name, lotte?.name, lotte?.outcome]).toEqual(['Ahmed', 'Lotte Peeters', null]);
    await town.coordinator.command(`/interests/${lotte!.id}/record-outcome`, { outcome: 'invited' });
    const page = await town.people.member.client.get<BodyView>(`/bodies/${id}`);
    expect([page.statements <= 8, page.body.interests]).toEqual([true, { registered: 2, open: 1, unconfirmed: 0 }]);
    expect(page.body.may.keepInterests).toMatchObject({ code: expect.any(String) as string });
    expect(JSON.stringify(page.body)).not.toContain('Lotte');
    expect((await town.people.member.client.get(`/bodies/${id}/interests`)).status).toBe(403);
  });
});

describe('a body that is over', () => {
  it('calls nobody together any more and writes nobody down; what becomes of those who were interested is still noted', async () => {
    const communicationId = (await seen()).communication[0]!.id;
    await town.secretariat.command(`/bodies/${id}/review`, { reason: 'Weinig werking' });
    await town.secretariat.command(`/bodies/${id}/dissolve`, new Bodies(town).ending());
    const refused = async (path: string, body: object) => (await town.coordinator.post(`/bodies/${id}/${path}`, body)).code;
    expect([await refused('tell', told()), await refused('interests', caller()), await refused('withdraw-communication', { communicationId })]).toEqual(['body.over', 'body.over', 'body.over']);
    const { may } = await seen();
    expect([may.tell?.code, may.keepInterests]).toEqual(['body.over', null]);
    const open = (await register()).find(({ outcome }) => outcome === null)!;
    expect((await town.coordinator.post(`/interests/${open.id}/record-outcome`, { outcome: 'unreachable' })).status).toBe(200);
  });
});
