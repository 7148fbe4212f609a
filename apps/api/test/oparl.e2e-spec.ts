import { randomUUID } from 'node:crypto';
import { type OparlBody, type OparlMeeting, type OparlObject, type OparlPage } from '@centrale/participation';
import { Advisory } from './support/advisory.js';
import { Gathering, reason } from './support/gathering.js';
import { oparlSchemas } from './support/oparl-schemas.js';

const matches = (form: RegExp) => (value: unknown): boolean => typeof value === 'string' && form.test(value);
const forms: Readonly<Record<string, (value: unknown) => boolean>> = {
  url: matches(/^https?:\/\/[^#\s]+$/), date: matches(/^\d{4}-\d\d-\d\d$/), 'date-time': matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/),
  string: (value) => typeof value === 'string', boolean: (value) => typeof value === 'boolean', integer: Number.isInteger, object: (value) => typeof value === 'object' && value !== null,
};

let advisory: Advisory;
let city: Gathering;
let bodyId: string;
let meetingId: string;
/** On its agenda, in their order. */
let itemIds: string[];
beforeAll(async () => {
  advisory = await Advisory.open();
  city = Gathering.of(advisory.town);
  const advice = await advisory.adopted(advisory.group);
  await advisory.official.command(`/advice/${advice}/send`, await advisory.delivery());
  await city.world.sql('update centrale.body set published_at = centrale.now() where id = $1', [advisory.group.id]);
  const { world } = city;
  bodyId = await city.body('WERKGROEP');
  meetingId = await city.announced({ bodyId }, 30);
  itemIds = [];
  for (const title of ['Begroting', 'Speelplein', 'Varia']) itemIds.push((await city.official.command(`/meetings/${meetingId}/agenda-items`, { title, explanation: 'Om te bespreken' })).id);
  await city.invite(meetingId, { groups: [{ label: 'Iedereen in de wijk', class: 'association', channel: 'poster' }] });
  const cancelled = await city.invited({ bodyId }, 40);
  await city.official.command(`/meetings/${cancelled}/cancel`, { reason });
  expect(await world.sql('select from centrale.agenda_version where meeting_id = $1', [meetingId])).not.toEqual([]);
}, 60_000);
afterAll(() => advisory?.close());

/** Our own address of an address that was answered. */
async function fetched<T>(address: string): Promise<T> {
  const { pathname, search } = new URL(address);
  const answer = await fetch(`${city.world.url}${pathname}${search}`);
  expect([address, answer.status]).toEqual([address, 200]);
  return (await answer.json()) as T;
}

/** Whether a value has the form that the schema names: plain, a list, or an object of a type of its own. */
function hasForm(form: string, value: unknown): boolean {
  const [, item] = /^array of (.+)$/.exec(form) ?? [];
  if (item) return Array.isArray(value) && value.every((each) => hasForm(item, each));
  return forms[form]?.(value) ?? (fits(value as OparlObject, form), true);
}

/** By the schema of its type: every field known and of its form, what must be there is there. */
function fits(object: OparlObject, expected?: string): void {
  const [, name = ''] = /^https:\/\/schema\.oparl\.org\/1\.1\/(\w+)$/.exec(object.type) ?? [];
  expect(Object.keys(oparlSchemas)).toContain(name);
  expect(name).toBe(expected ?? name);
  const { required, fields } = oparlSchemas[name]!;
  const isDeleted = 'deleted' in object;
  for (const field of isDeleted ? ['id', 'type', 'created', 'modified'] : [...required, 'created', 'modified']) expect([name, field, field in object]).toEqual([name, field, true]);
  for (const [field, value] of Object.entries(object)) {
    expect([name, field, Object.keys(fields).includes(field)]).toEqual([name, field, true]);
    expect([name, field, value, hasForm(fields[field]!, value)]).toEqual([name, field, value, true]);
  }
  expect(object.modified >= object.created).toBe(true);
}

/** The object, all within it, and the same again at its own address. @returns the types that it met */
async function holds(object: OparlObject & { readonly agendaItem?: readonly OparlObject[]; readonly location?: OparlObject }): Promise<readonly string[]> {
  fits(object);
  expect(await fetched(object.id)).toEqual(object);
  const types: string[] = [object.type];
  for (const inner of [...(object.agendaItem ?? []), ...(object.location ? [object.location] : [])]) types.push(...(await holds(inner)));
  return types;
}

describe('open data of public bodies', () => {
  it('answers at every id that object, in the form that OParl 1.1 asks', async () => {
    const system = await fetched<OparlObject & { body: string }>('http://any/api/public/oparl/system');
    await holds(system);
    const bodies = await fetched<OparlPage<OparlBody>>(system.body);
    const body = bodies.data.find(({ id }) => id.endsWith(city.town.cityId))!;
    await holds(body);
    const seen: string[] = [];
    const types = new Set<string>([system.type, body.type]);
    for (const list of [body.organization, body.meeting, body.paper, body.person]) {
      const { data, links } = await fetched<OparlPage<OparlObject>>(list);
      expect([links.first, links.self]).toEqual([list, list]);
      for (const each of data) {
        for (const type of await holds(each)) types.add(type);
        seen.push(each.id);
      }
    }
    expect([...types].map((type) => type.split('/').at(-1)).sort()).toEqual(['AgendaItem', 'Body', 'Location', 'Meeting', 'Organization', 'Paper', 'System']);
    expect(seen.some((id) => id.endsWith(`/organization/${bodyId}`)) && seen.some((id) => id.endsWith(`/meeting/${meetingId}`))).toBe(true);
  });

  it('tells a cancelled meeting as cancelled, with the organization that holds it', async () => {
    const { data } = await fetched<OparlPage<OparlMeeting>>(`http://any/api/public/oparl/organization/${bodyId}/meeting`);
    expect(data.map(({ cancelled }) => cancelled).sort()).toEqual([false, true]);
    for (const { organization } of data) expect(await fetched(organization[0]!)).toMatchObject({ shortName: expect.any(String) as string });
  });

  it('keeps the address of an agenda item when the agenda changes; what was taken off is told there as deleted', async () => {
    const address = `http://any/api/public/oparl/meeting/${meetingId}`;
    const before = await fetched<OparlMeeting>(address);
    expect(before.agendaItem!.map(({ id, name }) => [id.split('/').at(-1), name])).toEqual([[itemIds[0], 'Begroting'], [itemIds[1], 'Speelplein'], [itemIds[2], 'Varia']]);
    await city.world.clock.forward({ days: 1 });
    const [budget, playground, rest] = itemIds as [string, string, string];
    await city.world.sql(
      `insert into centrale.agenda_version (meeting_id, no, final, items, published_at) values ($1, 2, true, $2, centrale.now())`,
      [meetingId, JSON.stringify([{ itemId: rest, title: 'Varia', minutes: null }, { itemId: budget, title: 'Begroting 2028', minutes: null }])],
    );
    const after = await fetched<OparlMeeting>(address);
    await holds(after);
    expect(after.agendaItem!.map(({ id, name, order }) => [id, name, order])).toEqual([[before.agendaItem![2]!.id, 'Varia', 0], [before.agendaItem![0]!.id, 'Begroting 2028', 1]]);
    expect(after.agendaItem![1]).toMatchObject({ created: before.agendaItem![0]!.created });
    expect(after.agendaItem![1]!.modified > before.agendaItem![0]!.modified).toBe(true);
    const gone = await fetched<OparlObject & { deleted: boolean; name?: string }>(before.agendaItem![1]!.id);
    fits(gone);
    expect(gone).toEqual({ id: before.agendaItem![1]!.id, type: before.agendaItem![1]!.type, created: before.agendaItem![1]!.created, modified: after.agendaItem![1]!.modified, deleted: true });
    expect(gone.id).toContain(playground);
  });

  it('leaves out what is within its objects for who updates what they have, and keeps saying so in its links', async () => {
    const list = `http://any/api/public/oparl/body/${city.town.cityId}/meeting?limit=1&modified_since=2000-01-01T00:00:00Z&omit_internal=true`;
    const { data, links } = await fetched<OparlPage<OparlMeeting>>(list);
    expect([data.length, 'agendaItem' in data[0]!, new URL(links.next!).searchParams.get('omit_internal')]).toEqual([1, false, 'true']);
    fits(data[0]!);
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

  it.each([
    '2026', '2026-06', '2026-W01', '2026W051', '2026-11-27T00', '2026-11-27T10:00', '2026-11-27T10:00,5', '2026-11-27T10:00:00', '2026-11-27T00:00:00-23:59', '2026-11-27T00:00:00+14:01',
    '2026-02-30T00:00:00Z', '2026-02-30', '2025-02-29', '1900-02-29', '0000-01-01', '2026-11-27T24:00:00Z', '20261127',
  ])('takes no moment but of RFC 3339: %s', async (moment) => {
    for (const filter of ['created_since', 'created_until', 'modified_since', 'modified_until']) {
      const answer = await fetch(`${city.world.url}/api/public/oparl/body?${filter}=${encodeURIComponent(moment)}`);
      expect([filter, answer.status, answer.headers.get('content-type')]).toEqual([filter, 400, expect.stringContaining('application/problem+json')]);
    }
  });

  it.each(['2026-11-27', '2024-02-29', '2000-02-29T23:59:59.123456Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00', '2026-11-27t10:00:00z'])('takes the moment %s', async (moment) => {
    const answer = await fetch(`${city.world.url}/api/public/oparl/body?created_since=${encodeURIComponent(moment)}&modified_until=${encodeURIComponent(moment)}`);
    expect(answer.status).toBe(200);
  });

  it('has no lists of what does not exist', async () => {
    for (const path of ['body', 'organization'].flatMap((kind) => [meetingId, randomUUID()].map((id) => `${kind}/${id}`))) {
      for (const list of path.startsWith('body') ? ['organization', 'person', 'meeting', 'paper'] : ['meeting']) {
        expect([path, list, (await fetch(`${city.world.url}/api/public/oparl/${path}/${list}`)).status]).toEqual([path, list, 404]);
      }
    }
  });

  it('holds nothing that is not public', async () => {
    const hidden = await city.create({ bodyId }, 50);
    for (const path of [`meeting/${hidden}`, `meeting/${meetingId}/agendaItem/1`, `meeting/${meetingId}/agendaItem/${hidden}`, `meeting/${meetingId}/agendaItem/${hidden}`, `organization/${hidden}`, `paper/${hidden}`, `body/${hidden}`]) {
      expect([path, (await fetch(`${city.world.url}/api/public/oparl/${path}`)).status]).toEqual([path, 404]);
    }
  });
});
