import ICAL from 'ical.js';
import { newId } from '../src/platform/database/ids.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { type Appointment } from '../src/platform/mail/appointment.js';
import { Letters } from '../src/platform/mail/letters.js';
import { aDatabase, type TestDatabase } from './support/cluster.js';
import { aMailServer, type MailServer } from './support/mail-server.js';
import { headersIn, partsOf } from './support/mime.js';
import { run, somebody, startApi, until, type Running, type Somebody } from './support/platform.js';

const words = (app: Running['app']): void => app.get(Letters).register(({ kind }) => (kind === 'test.invited' ? { subject: 'Overleg', body: 'U bent welkom.' } : undefined));

const anAppointment = (changes: Partial<Appointment> = {}): Appointment => ({
  uid: 'overleg-1@centrale.example', sequence: 0, method: 'REQUEST', page: '/meetings/1',
  span: { start: new Date('2027-06-01T17:00:00Z'), end: new Date('2027-06-01T19:00:00Z') },
  summary: { nl: 'Overleg; wijk, Noord', fr: 'Réunion de quartier', en: 'Neighbourhood meeting' },
  description: { nl: 'Regel één\nRegel twee', fr: 'Ligne un', en: 'Line one' },
  location: { nl: 'Gemeentehuis', fr: 'Maison communale' }, ...changes,
});

const tell = (running: Running, calendar: Appointment | undefined, to: { personIds?: string[]; email?: string }): Promise<void> =>
  running.app.get(Transactions).run((tx) =>
    tx.notify({
      kind: 'test.invited', dossier: 'test', dossierId: newId(), ...(calendar && { calendar }), personIds: to.personIds ?? [],
      ...(to.email && { address: { email: to.email, language: 'en' } }),
    }),
  );

const sent = (db: TestDatabase): Promise<boolean> => run(db.superuserUrl, `select from mail where status = 'queued'`).then((rows) => rows.length === 0);

/** The mail server keeps no carriage returns. */
const plain = (text: string): string => text.replaceAll('\r', '').trimEnd();

/** By a parser that is not ours. */
function eventIn(text: string): { method: unknown; event: ICAL.Component; values: (name: string) => unknown } {
  const calendar = ICAL.Component.fromString(text);
  const event = calendar.getFirstSubcomponent('vevent')!;
  return { method: calendar.getFirstPropertyValue('method'), event, values: (name) => event.getFirstPropertyValue(name) };
}

describe('a letter that brings an appointment', () => {
  let db: TestDatabase;
  let server: MailServer;
  let api: Running;
  beforeAll(async () => {
    db = await aDatabase('off');
    server = await aMailServer();
    api = await startApi(db, { WORKER: 'on', SMTP_URL: server.url, PUBLIC_URL: 'https://centrale.example', MAIL_FROM: 'De Dienst <dienst@centrale.example>' }, words);
  });
  afterAll(async () => {
    await api?.close();
    await server?.close();
    await db?.drop();
  });

  const letterTo = (email: string): string => server.letters.findLast((letter) => headersIn(letter).get('to') === email)!;
  const invite = async (appointment: Appointment, to: Somebody): Promise<string> => {
    await tell(api, appointment, { personIds: [to.personId] });
    await until(() => sent(db), 'the letter');
    return letterTo(`${to.personId}@example.org`);
  };

  it('holds it for each reader in their own language, as another form of the letter and as a file', async () => {
    const [nl, fr] = [await somebody(db.superuserUrl, { language: 'nl' }), await somebody(db.superuserUrl, { language: 'fr' })];
    await tell(api, anAppointment(), { personIds: [nl.personId, fr.personId], email: 'buur@example.org' });
    await until(() => sent(db), 'the letters');
    const expected = [
      [`${nl.personId}@example.org`, 'Overleg; wijk, Noord', 'Regel één\nRegel twee', 'Gemeentehuis'],
      [`${fr.personId}@example.org`, 'Réunion de quartier', 'Ligne un', 'Maison communale'],
      ['buur@example.org', 'Neighbourhood meeting', 'Line one', 'Maison communale'],
    ] as const;
    for (const [email, ...texts] of expected) {
      const parts = partsOf(letterTo(email));
      expect(parts.map(({ type, fileName }) => [type.split(';')[0], fileName])).toEqual([['text/plain', undefined], ['text/calendar', undefined], ['application/ics', 'centrale.ics']]);
      expect(parts[0]!.text).toContain('U bent welkom.');
      expect(parts[1]!.type).toBe('text/calendar; charset=utf-8; method=REQUEST');
      expect(plain(parts[2]!.text)).toBe(plain(parts[1]!.text));
      const { values } = eventIn(parts[1]!.text);
      expect(['summary', 'description', 'location'].map(values)).toEqual(texts);
      expect(['attendee', 'organizer', 'url', 'uid'].map(values)).toEqual([
        `mailto:${email}`, 'mailto:dienst@centrale.example', 'https://centrale.example/meetings/1', 'overleg-1@centrale.example',
      ]);
    }
  });

  it('asks to come, tells of a change under the same id, and calls it off', async () => {
    const person = await somebody(db.superuserUrl);
    const steps: [Partial<Appointment>, string, string, number][] = [
      [{}, 'REQUEST', 'CONFIRMED', 0],
      [{ sequence: 1, span: { start: new Date('2027-06-02T17:00:00Z'), end: new Date('2027-06-02T19:00:00Z') } }, 'REQUEST', 'CONFIRMED', 1],
      [{ sequence: 2, method: 'CANCEL' }, 'CANCEL', 'CANCELLED', 2],
    ];
    for (const [changes, method, status, sequence] of steps) {
      const read = eventIn(partsOf(await invite(anAppointment(changes), person))[1]!.text);
      expect([read.method, read.values('status'), read.values('sequence'), read.values('uid')]).toEqual([method, status, sequence, 'overleg-1@centrale.example']);
    }
  });

  it('that is only told names nobody, and an answer goes to whom the caller says', async () => {
    const person = await somebody(db.superuserUrl);
    const told = eventIn(partsOf(await invite(anAppointment({ method: 'PUBLISH', span: { firstDay: '2027-06-01', lastDay: '2027-06-02' } }), person))[1]!.text);
    expect([told.method, told.values('attendee'), String(told.values('dtend'))]).toEqual(['PUBLISH', null, '2027-06-03']);
    const organizer = { name: 'Hanna "de" Bouman', email: 'hanna@stad.example' };
    const asked = eventIn(partsOf(await invite(anAppointment({ organizer }), person))[1]!.text);
    expect([asked.values('organizer'), asked.event.getFirstProperty('organizer')!.getParameter('cn')]).toEqual(['mailto:hanna@stad.example', organizer.name]);
  });

  it('is no different from others where there is none', async () => {
    const person = await somebody(db.superuserUrl);
    await tell(api, undefined, { personIds: [person.personId] });
    await until(() => sent(db));
    expect(partsOf(letterTo(`${person.personId}@example.org`)).map(({ type }) => type)).toEqual(['text/plain; charset=utf-8']);
  });
});

describe('in a demo, the page with sent mail', () => {
  let db: TestDatabase;
  let api: Running;
  beforeAll(async () => {
    db = await aDatabase('on');
    api = await startApi(db, { WORKER: 'on' }, words);
  });
  afterAll(async () => {
    await api?.close();
    await db?.drop();
  });
  const ask = (person: Somebody, path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${api.url}/api/${path}`, { headers: { cookie: person.cookie, ...headers } });

  it('says that an appointment came along, and gives it to its reader alone', async () => {
    const [me, other] = [await somebody(db.superuserUrl, { language: 'fr' }), await somebody(db.superuserUrl)];
    await tell(api, undefined, { personIds: [me.personId] });
    await tell(api, anAppointment(), { personIds: [me.personId] });
    await until(() => sent(db));
    const { items } = (await (await ask(me, 'sent-mail')).json()) as { items: { id: string; calendar: string | null }[] };
    expect(items.map(({ calendar }) => calendar)).toEqual(['REQUEST', null]);

    const path = `sent-mail/${items[0]!.id}/calendar`;
    const answer = await ask(me, path);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache']);
    expect(eventIn(await answer.text()).values('summary')).toBe('Réunion de quartier');
    expect((await ask(me, path, { 'if-none-match': answer.headers.get('etag')! })).status).toBe(304);
    expect((await ask(me, `sent-mail/${items[1]!.id}/calendar`)).status).toBe(404);
    expect((await ask(other, path)).status).toBe(404);
  });
});
