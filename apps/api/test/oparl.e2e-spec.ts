import { type OparlBody, type OparlMeeting, type OparlObject, type OparlPage } from '@centrale/participation';
import { Gathering, reason } from './support/gathering.js';

/** Of the schemas of OParl 1.1: what each object must have, and of which form its fields are. */
const required: Readonly<Record<string, readonly string[]>> = {
  System: ['oparlVersion', 'body'], Body: ['name', 'organization', 'person', 'meeting', 'paper', 'legislativeTerm'], Organization: [], Meeting: [], Paper: [], AgendaItem: ['order'], Location: [],
};
const matches = (form: RegExp) => (value: unknown): boolean => typeof value === 'string' && form.test(value);
const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'object';
const forms: readonly { readonly fields: readonly string[]; readonly fits: (value: unknown) => boolean }[] = [
  { fields: ['created', 'modified', 'start', 'end'], fits: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/) },
  { fields: ['date'], fits: matches(/^\d{4}-\d\d-\d\d$/) },
  { fields: ['cancelled', 'public'], fits: (value) => typeof value === 'boolean' },
  { fields: ['order'], fits: Number.isInteger },
  { fields: ['agendaItem', 'organization', 'originatorOrganization', 'meetings', 'legislativeTerm'], fits: Array.isArray },
  { fields: ['id', 'body', 'system', 'website', 'web', 'person', 'paper', 'subOrganizationOf'], fits: matches(/^https?:\/\/[^#\s]+$/) },
];

let city: Gathering;
let bodyId: string;
let meetingId: string;
beforeAll(async () => {
  city = await Gathering.open();
  const { world } = city;
  bodyId = await city.body('WERKGROEP');
  meetingId = await city.invited({ bodyId }, 30);
  const cancelled = await city.invited({ bodyId }, 40);
  await city.official.command(`/meetings/${cancelled}/cancel`, { reason });
  expect(await world.sql('select from centrale.agenda_version where meeting_id = $1', [meetingId])).not.toEqual([]);
}, 60_000);
afterAll(() => city?.close());

/** Our own address of an address that was answered. */
async function fetched<T>(address: string): Promise<T> {
  const { pathname, search } = new URL(address);
  const answer = await fetch(`${city.world.url}${pathname}${search}`);
  expect([address, answer.status]).toEqual([address, 200]);
  return (await answer.json()) as T;
}

function fits(object: OparlObject): void {
  const [, name] = /^https:\/\/schema\.oparl\.org\/1\.1\/(\w+)$/.exec(object.type) ?? [];
  expect(Object.keys(required)).toContain(name);
  for (const field of ['id', 'type', ...required[name!]!]) expect([name, field, field in object]).toEqual([name, field, true]);
  expect('deleted' in object).toBe(false);
  for (const [field, value] of Object.entries(object)) {
    const form = forms.find(({ fields }) => fields.includes(field) && !(field === 'organization' && name === 'Body'));
    expect([name, field, (form?.fits ?? isPlain)(value)]).toEqual([name, field, true]);
  }
}

/** The object, all within it, and the same again at its own address. */
async function holds(object: OparlObject & { readonly agendaItem?: readonly OparlObject[]; readonly location?: OparlObject }): Promise<void> {
  fits(object);
  expect(await fetched(object.id)).toEqual(object);
  for (const inner of [...(object.agendaItem ?? []), ...(object.location ? [object.location] : [])]) await holds(inner);
}

describe('open data of public bodies', () => {
  it('answers at every id that object, in the form that OParl 1.1 asks', async () => {
    const system = await fetched<OparlObject & { body: string }>('http://any/api/public/oparl/system');
    await holds(system);
    const bodies = await fetched<OparlPage<OparlBody>>(system.body);
    const body = bodies.data.find(({ id }) => id.endsWith(city.town.cityId))!;
    await holds(body);
    const seen: string[] = [];
    for (const list of [body.organization, body.meeting, body.paper, body.person]) {
      const { data, links } = await fetched<OparlPage<OparlObject>>(list);
      expect([links.first, links.self]).toEqual([list, list]);
      for (const each of data) {
        await holds(each);
        seen.push(each.id);
      }
    }
    expect(seen.some((id) => id.endsWith(`/organization/${bodyId}`)) && seen.some((id) => id.endsWith(`/meeting/${meetingId}`))).toBe(true);
  });

  it('tells a cancelled meeting as cancelled, with the organization that holds it', async () => {
    const { data } = await fetched<OparlPage<OparlMeeting>>(`http://any/api/public/oparl/organization/${bodyId}/meeting`);
    expect(data.map(({ cancelled }) => cancelled).sort()).toEqual([false, true]);
    for (const { organization } of data) expect(await fetched(organization[0]!)).toMatchObject({ shortName: expect.any(String) as string });
  });

  it('is narrowed by when things were made and changed, and the links keep that', async () => {
    const list = `http://any/api/public/oparl/body/${city.town.cityId}/meeting`;
    const { data } = await fetched<OparlPage<OparlMeeting>>(list);
    const [newest, older] = data;
    const ids = async (filter: string): Promise<string[]> => (await fetched<OparlPage<OparlMeeting>>(`${list}?${filter}`)).data.map(({ id }) => id);
    expect(await ids('modified_since=2999-01-01T00:00:00Z')).toEqual([]);
    expect(await ids('created_until=2000-01-01')).toEqual([]);
    expect(await ids(`modified_until=${older!.modified}`)).not.toContain(newest!.id);
    expect((await ids('created_since=2000-01-01T00:00:00Z')).length).toBe(2);
    const page = await fetched<OparlPage<OparlMeeting>>(`${list}?limit=1&created_since=2000-01-01T00:00:00Z`);
    const second = await fetched<OparlPage<OparlMeeting>>(page.links.next!);
    expect([page.data[0]!.id, second.data[0]!.id, second.links.next]).toEqual([newest!.id, older!.id, undefined]);
    expect(new URL(page.links.next!).searchParams.get('created_since')).toBe('2000-01-01T00:00:00Z');
    expect((await fetch(`${city.world.url}/api/public/oparl/body?created_since=yesterday`)).status).toBe(400);
  });

  it('holds nothing that is not public', async () => {
    const hidden = await city.create({ bodyId }, 50);
    for (const path of [`meeting/${hidden}`, `meeting/${meetingId}/agendaItem/99`, `organization/${hidden}`, `paper/${hidden}`, `body/${hidden}`]) {
      expect([path, (await fetch(`${city.world.url}/api/public/oparl/${path}`)).status]).toEqual([path, 404]);
    }
  });
});
