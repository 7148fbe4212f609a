import ICAL from 'ical.js';
import { Gathering } from './support/gathering.js';
import { aMailServer, type MailServer } from './support/mail-server.js';
import { headersIn, partsOf } from './support/mime.js';
import { until } from './support/platform.js';

let city: Gathering;
let server: MailServer;
let group: string;
beforeAll(async () => {
  server = await aMailServer();
  city = await Gathering.open({ settings: { WORKER: 'on', SMTP_URL: server.url } });
  group = await city.body();
}, 60_000);
afterAll(async () => {
  await city?.close();
  await server?.close();
});

const sent = () => until(async () => (await city.world.sql(`select from centrale.mail where status = 'queued'`)).length === 0, 'the letters');

/** Each change once the letters about the one before have left: the mail server keeps the order in which they came. */
async function change(id: string, what: 'appoint' | 'edit', body: object): Promise<void> {
  await city.official.command(`/meetings/${id}/${what}`, body);
  await sent();
}
const appoint = (id: string, named: { readonly chairPartyId?: string; readonly rapporteurPartyId?: string }): Promise<void> => change(id, 'appoint', named);

/** What each letter to an address asks of a calendar, by a parser that is not ours; `undefined` for one that asks nothing. */
async function asked(email: string): Promise<(readonly [method: unknown, status: unknown, sequence: number, uid: unknown] | undefined)[]> {
  await sent();
  return server.letters.filter((letter) => headersIn(letter).get('to') === email).map((letter) => {
    const text = partsOf(letter).find(({ type }) => type.startsWith('text/calendar'))?.text;
    if (!text) return undefined;
    const calendar = ICAL.Component.fromString(text);
    const value = (name: string): unknown => calendar.getFirstSubcomponent('vevent')!.getFirstPropertyValue(name);
    return [calendar.getFirstPropertyValue('method'), value('status'), Number(value('sequence')), value('uid')] as const;
  });
}

describe('who chairs a meeting no more, or writes its report no more', () => {
  it('finds it out of their calendar: called off by the same name, under a higher number', async () => {
    const id = await city.invited({ bodyId: group }, 40);
    const [chair, writer] = [await city.party([], { email: 'eerst.leidt@example.org' }), await city.party([], { email: 'eerst.schrijft@example.org' })];
    await appoint(id, { chairPartyId: chair, rapporteurPartyId: writer });
    await appoint(id, {});
    const uid = `meeting-${id}@centrale`;
    for (const email of ['eerst.leidt@example.org', 'eerst.schrijft@example.org']) {
      expect(await asked(email)).toEqual([['REQUEST', 'CONFIRMED', 1, uid], ['CANCEL', 'CANCELLED', 2, uid]]);
    }
    await appoint(id, { chairPartyId: chair });
    expect((await asked('eerst.leidt@example.org')).at(-1)).toEqual(['REQUEST', 'CONFIRMED', 3, uid]);
    await appoint(id, { chairPartyId: chair });
    expect(await asked('eerst.leidt@example.org')).toHaveLength(3);
  });

  it('keeps it there who is still invited, registered or named for the other', async () => {
    const id = await city.announced({ bodyId: group }, 40);
    const [guest, both, registered] = [await city.party([], { email: 'gast@example.org' }), await city.party([], { email: 'allebei@example.org' }), await city.party([], { email: 'komt@example.org' })];
    await city.invite(id, { parties: [guest] });
    await city.official.command(`/meetings/${id}/registrations`, { name: 'Wie komt', email: 'KOMT@example.org', language: 'nl', source: 'phone', class: 'citizen', privateCapacity: false });
    await appoint(id, { chairPartyId: guest, rapporteurPartyId: registered });
    await appoint(id, { chairPartyId: both, rapporteurPartyId: both });
    await appoint(id, { rapporteurPartyId: both });
    for (const email of ['gast@example.org', 'komt@example.org', 'allebei@example.org']) expect([email, (await asked(email)).at(-1)]).toEqual([email, undefined]);
    await appoint(id, {});
    expect((await asked('allebei@example.org')).at(-1)?.slice(0, 3)).toEqual(['CANCEL', 'CANCELLED', 4]);
  });

  it('is told so also where the plan is changed, each change under a higher number, and after the evening without an entry in a calendar', async () => {
    const id = await city.announced({ bodyId: group }, 40);
    const [first, second] = [await city.party([], { email: 'plan.een@example.org' }), await city.party([], { email: 'plan.twee@example.org' })];
    await change(id, 'edit', await city.plan(40, { chairPartyId: first }));
    await change(id, 'edit', await city.plan(40, { chairPartyId: second }));
    expect((await asked('plan.een@example.org')).map((each) => each?.slice(0, 3))).toEqual([['REQUEST', 'CONFIRMED', 1], ['CANCEL', 'CANCELLED', 2]]);
    expect((await asked('plan.twee@example.org')).map((each) => each?.slice(0, 3))).toEqual([['REQUEST', 'CONFIRMED', 2]]);
    await city.invite(id, { groups: [{ label: 'De wijk', class: 'association', channel: 'poster' }] });
    await appoint(id, { rapporteurPartyId: first });
    await city.world.clock.to((await city.view(id)).startsAt);
    await city.official.command(`/meetings/${id}/hold`);
    await appoint(id, {});
    expect((await asked('plan.een@example.org')).at(-1)).toBeUndefined();
    expect((await city.letters('meeting.writes-no-longer', id)).map(({ address }) => address)).toEqual(['plan.een@example.org']);
  });
});
