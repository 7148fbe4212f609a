import { randomUUID } from 'node:crypto';
import { addDays, dateAt, instantOf, type Language } from '@centrale/kernel';
import { type MailChannel, type MailPreferencesView } from '@centrale/platform';
import { newId } from '../src/platform/database/ids.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { type Notice } from '../src/platform/database/tx.js';
import { Digests } from '../src/platform/mail/digests.js';
import { Letters } from '../src/platform/mail/letters.js';
import { NoticeKinds } from '../src/platform/mail/notice-kinds.js';
import { aDatabase, type TestDatabase } from './support/cluster.js';
import { aMailServer, type MailServer } from './support/mail-server.js';
import { headersIn, partsOf } from './support/mime.js';
import { as, run, somebody, startApi, until, type Running, type Somebody } from './support/platform.js';

const subjects = { nl: 'Bericht', fr: 'Message', en: 'Message' };
const prepare = (app: Running['app']): void => {
  app.get(Letters).register(({ kind, language, params, origin }) =>
    kind.startsWith('test.') ? { subject: `${subjects[language]} ${params['n']}`, body: 'Er is iets gebeurd.\n', link: `${origin}/things/${params['n']}` } : undefined,
  );
  app.get(NoticeKinds).register({
    'test.told': { group: 'news', mayMute: true }, 'test.decided': { group: 'news', mayMute: false },
    'test.other': { group: 'talk', mayMute: true }, 'test.sealed': { group: 'receipts', mayMute: false },
  });
};

let db: TestDatabase;
let server: MailServer;
let processes: [Running, Running];
beforeAll(async () => {
  db = await aDatabase('off');
  server = await aMailServer();
  const settings = { WORKER: 'on', SMTP_URL: server.url, PUBLIC_URL: 'https://centrale.example' };
  processes = [await startApi(db, settings, prepare), await startApi(db, settings, prepare)];
});
afterAll(async () => {
  await Promise.all((processes ?? []).map((each) => each.close()));
  await server?.close();
  await db?.drop();
});

const today = dateAt(new Date());
/** Somebody whose overview of today has been made: the real clock makes none between two steps of a test. */
const aReader = async (language: Language = 'nl'): Promise<Somebody> => {
  const person = await somebody(db.superuserUrl, { language });
  await run(db.superuserUrl, 'insert into mail_digest (person_id, day, mail_id) values ($1, $2, $3)', [person.personId, today, newId()]);
  return person;
};

let serial = 0;
const tell = async (notice: Partial<Notice>): Promise<number> => {
  const n = (serial += 1);
  await processes[0].app.get(Transactions).run((tx) => tx.notify({ kind: 'test.told', dossier: 'test', dossierId: newId(), params: { n }, ...notice }));
  await settled();
  return n;
};
const settled = (): Promise<boolean> => until(async () => (await run(db.superuserUrl, `select from mail where status = 'queued'`)).length === 0, 'the outbox to be empty');
const gather = (at: Date, by = processes[0]): Promise<void> => by.app.get(Digests).gather(at);
const lettersTo = (email: string): string[] => server.letters.filter((letter) => headersIn(letter).get('to') === email);
const mailTo = ({ personId }: Somebody): string[] => lettersTo(`${personId}@example.org`);
const statuses = async ({ personId }: Somebody): Promise<string[]> =>
  (await run<{ status: string }>(db.superuserUrl, `select status from mail where person_id = $1 and kind <> 'mail.digest' order by created_at, id`, [personId])).map(({ status }) => status);
const bells = async ({ personId }: Somebody): Promise<number> => (await run(db.superuserUrl, 'select from notification where person_id = $1', [personId])).length;

const ask = (person: Somebody | undefined, method = 'GET', body?: object): Promise<Response> =>
  fetch(`${processes[1].url}/api/account/mail-preferences`, {
    method,
    headers: { ...(person && { cookie: person.cookie }), 'idempotency-key': randomUUID(), 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
const choose = (person: Somebody, choices: Record<string, MailChannel>): Promise<Response> =>
  ask(person, 'PUT', { choices: Object.entries(choices).map(([group, channel]) => ({ group, channel })) });
const sevenOn = (days: number, time = '07:00'): Date => instantOf(addDays(today, days), time);

describe('what somebody chooses', () => {
  it('is theirs alone, and is shown with what cannot be chosen', async () => {
    const [me, other] = [await somebody(db.superuserUrl), await somebody(db.superuserUrl)];
    expect((await choose(me, { news: 'daily', talk: 'never_mail' })).status).toBe(200);
    const shown = async (person: Somebody): Promise<MailPreferencesView> => (await (await ask(person)).json()) as MailPreferencesView;
    const mine = await shown(me);
    expect(mine.digestAt).toBe('07:00');
    expect(mine.groups).toEqual(expect.arrayContaining([
      { group: 'news', channel: 'daily', mayMute: true, someAlways: true },
      { group: 'talk', channel: 'never_mail', mayMute: true, someAlways: false },
      { group: 'receipts', channel: 'at_once', mayMute: false, someAlways: true },
    ]));
    expect((await shown(other)).groups.every(({ channel }) => channel === 'at_once')).toBe(true);
    await choose(me, { talk: 'daily' });
    expect((await shown(me)).groups.filter(({ channel }) => channel !== 'at_once')).toEqual([{ group: 'talk', channel: 'daily', mayMute: true, someAlways: false }]);
    expect((await ask(undefined)).status).toBe(401);
  });

  it.each([
    ['a group that there is not', { nonsense: 'daily' }, 409, 'mail-preference.unknown-group'],
    ['silence on what is compulsory', { receipts: 'never_mail' }, 409, 'mail-preference.compulsory'],
    ['a way that there is not', { news: 'pigeon' }, 400, 'request.invalid'],
  ])('cannot be %s', async (_, choices, status, code) => {
    const answer = await choose(await somebody(db.superuserUrl), choices as Record<string, MailChannel>);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
  });

  it('is in the log of the person', async () => {
    const me = await somebody(db.superuserUrl);
    await choose(me, { news: 'daily', talk: 'at_once' });
    expect(await run(db.superuserUrl, 'select command, facts from audit_entry where dossier_id = $1', [me.personId])).toEqual([{ command: 'chooseMail', facts: { chosen: { news: 'daily' } } }]);
  });
});

describe('mail', () => {
  it('leaves at once as long as nobody chose otherwise, and says where one can', async () => {
    const me = await aReader('fr');
    await tell({ personIds: [me.personId] });
    expect(await statuses(me)).toEqual(['sent']);
    expect(partsOf(mailTo(me)[0]!)[0]!.text).toMatch(/-- \nChoisissez vous-même.*https:\/\/centrale\.example\/account/s);
    expect(headersIn(mailTo(me)[0]!).has('list-unsubscribe')).toBe(false);
  });

  it('of a muted group stays away, and the bell still rings', async () => {
    const me = await aReader();
    await choose(me, { news: 'never_mail' });
    await tell({ personIds: [me.personId] });
    expect([await statuses(me), mailTo(me).length, await bells(me)]).toEqual([['muted'], 0, 1]);
    await tell({ personIds: [me.personId], kind: 'test.other' });
    expect([await statuses(me), await bells(me)]).toEqual([['muted', 'sent'], 2]);
  });

  it('that may not be muted leaves at once all the same', async () => {
    const me = await aReader();
    await choose(me, { news: 'never_mail' });
    await tell({ personIds: [me.personId], kind: 'test.decided' });
    expect(await statuses(me)).toEqual(['sent']);
  });

  it('that brings an appointment does not wait for an overview', async () => {
    const me = await aReader();
    await choose(me, { news: 'daily' });
    const span = { firstDay: '2027-06-01', lastDay: '2027-06-01' };
    await tell({ personIds: [me.personId], calendar: { uid: 'a', sequence: 0, method: 'PUBLISH', span, summary: { nl: 'Dag', fr: 'Jour', en: 'Day' } } });
    expect(await statuses(me)).toEqual(['sent']);
  });
});

describe('the daily overview', () => {
  it('comes once a person and day, whoever makes it and however often, and tells all that waited in its reader’s language', async () => {
    const people = [await aReader('fr'), await aReader()] as const;
    for (const person of people) await choose(person, { news: 'daily' });
    const first = await tell({ personIds: people.map(({ personId }) => personId) });
    const second = await tell({ personIds: people.map(({ personId }) => personId) });
    for (const person of people) expect([await statuses(person), mailTo(person).length, await bells(person)]).toEqual([['waiting', 'waiting'], 0, 2]);

    await gather(sevenOn(1, '06:59'));
    expect(await statuses(people[0])).toEqual(['waiting', 'waiting']);
    await Promise.all([1, 2, 3].flatMap(() => processes.map((each) => gather(sevenOn(1), each))));
    await settled();
    await gather(sevenOn(1, '09:40'));
    await settled();
    for (const person of people) expect([await statuses(person), mailTo(person).length]).toEqual([['gathered', 'gathered'], 1]);
    const text = partsOf(mailTo(people[0])[0]!)[0]!.text;
    expect(text).toContain(`• Message ${first}\n  https://centrale.example/things/${first}\n\n• Message ${second}\n`);
    expect(text).toMatch(/^Bonjour Person .*depuis votre dernier aperçu.*https:\/\/centrale\.example\/notifications.*\/account/s);
    expect(partsOf(mailTo(people[1])[0]!)[0]!.text).toContain(`• Bericht ${first}\n`);

    await tell({ personIds: [people[0].personId] });
    await gather(sevenOn(1, '23:00'));
    expect(await statuses(people[0])).toEqual(['gathered', 'gathered', 'waiting']);
    await gather(sevenOn(2));
    await settled();
    expect([mailTo(people[0]).length, mailTo(people[1]).length]).toEqual([2, 1]);
  });

  it('that was due while everything stood still comes afterwards, once, with all that waited', async () => {
    const me = await aReader();
    await choose(me, { news: 'daily' });
    await tell({ personIds: [me.personId] });
    await tell({ personIds: [me.personId] });
    // Nobody was there at seven, on this day and the next.
    await gather(sevenOn(3, '11:13'));
    await gather(sevenOn(3, '11:23'), processes[1]);
    await settled();
    expect([await statuses(me), mailTo(me).length]).toEqual([['gathered', 'gathered'], 1]);
  });

  it('waits for whoever is just making it, and then is not made again', async () => {
    const me = await aReader();
    await choose(me, { news: 'daily' });
    await tell({ personIds: [me.personId] });
    const day = addDays(today, 4);
    let gathering: Promise<void> | undefined;
    await as(db.superuserUrl, async (client) => {
      await client.query('begin');
      await client.query('insert into mail_digest (person_id, day, mail_id) values ($1, $2, $3)', [me.personId, day, newId()]);
      gathering = gather(sevenOn(4));
      await until(async () => (await run(db.superuserUrl, `select from pg_stat_activity where wait_event_type = 'Lock' and query like '%gather_digests%'`)).length > 0, 'the second to wait');
      await client.query('commit');
    });
    await gathering;
    expect(await run(db.superuserUrl, `select from mail where person_id = $1 and kind = 'mail.digest'`, [me.personId])).toEqual([]);
    expect(await statuses(me)).toEqual(['waiting']);
  });

  it('that the mail server refuses comes later, once', async () => {
    const me = await aReader();
    await choose(me, { news: 'daily' });
    await tell({ personIds: [me.personId] });
    server.refuse(1);
    await gather(sevenOn(5));
    await until(async () => (await run(db.superuserUrl, 'select from graphile_worker.jobs where last_error is not null')).length > 0);
    await gather(sevenOn(5, '07:10'));
    await run(db.superuserUrl, 'update graphile_worker._private_jobs set run_at = now()');
    await settled();
    expect(mailTo(me)).toHaveLength(1);
  });

  it('leaves out what its reader has muted since, and does not come for nothing', async () => {
    const me = await aReader();
    await choose(me, { news: 'daily', talk: 'daily' });
    await tell({ personIds: [me.personId] });
    const kept = await tell({ personIds: [me.personId], kind: 'test.other' });
    await choose(me, { news: 'never_mail', talk: 'daily' });
    await gather(sevenOn(6));
    await settled();
    expect(partsOf(mailTo(me)[0]!)[0]!.text.match(/^• .*$/gm)).toEqual([`• Bericht ${kept}`]);
    await tell({ personIds: [me.personId], kind: 'test.other' });
    await choose(me, { talk: 'never_mail' });
    await gather(sevenOn(7));
    await settled();
    expect(mailTo(me)).toHaveLength(1);
  });
});

describe('an address without an account', () => {
  const write = async (email: string, kind = 'test.told'): Promise<string[]> => {
    await tell({ address: { email, language: 'fr' }, kind });
    return lettersTo(email);
  };
  const follow = (link: string, init: RequestInit = {}): Promise<Response> => fetch(link.replace('https://centrale.example', processes[1].url), init);
  const oneClick = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' };
  const linkIn = (letter: string): string => /^<(https:.*)>$/.exec(headersIn(letter).get('list-unsubscribe')!)![1]!;

  it('gets with each letter a link to end it, for people and for mail programs, of which only a hash is kept', async () => {
    const [letter] = await write('Buur@example.org');
    const link = linkIn(letter!);
    expect(headersIn(letter!).get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(partsOf(letter!)[0]!.text).toContain(`Vous ne voulez plus d’e-mails de Centrale à cette adresse\u202f? ${link}`);
    const token = link.split('/').at(-1)!;
    const kept = await run(db.superuserUrl, `select m::text as mail, (select string_agg(t::text, ' ') from unsubscribe_token t) as tokens from mail m where m.address = 'Buur@example.org'`);
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(JSON.stringify(kept[0]!['tokens'])).not.toContain('Buur');
  });

  it('is asked on a page that changes nothing by being read, in the letter’s language', async () => {
    const [letter] = await write('lezer@example.org');
    const page = await follow(linkIn(letter!));
    const html = await page.text();
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(html).toMatch(/<html lang="fr">.*<h1>Plus d’e-mails\u202f\?<\/h1>.*<form method="post"><button>/s);
    expect(await write('lezer@example.org')).toHaveLength(2);
  });

  it('gets no more once its reader pressed the button, but for answers to what they ask', async () => {
    const [letter] = await write('stop@example.org');
    const link = linkIn(letter!);
    const done = await follow(link, { ...oneClick, body: '' });
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('<h1>Vous ne recevrez plus d’e-mails</h1>')]);
    expect(await write('STOP@example.org')).toHaveLength(0);
    expect(await write('stop@example.org')).toHaveLength(1);
    expect(await run(db.superuserUrl, `select status from mail where lower(address) = 'stop@example.org' order by created_at, id`)).toEqual([{ status: 'sent' }, { status: 'muted' }, { status: 'muted' }]);
    expect(await write('stop@example.org', 'test.sealed')).toHaveLength(2);
    expect(await write('anders@example.org')).toHaveLength(1);
    expect(await (await follow(link)).text()).not.toContain('<form');
  });

  it.each([['a form', oneClick], ['a form of parts', { method: 'POST', body: ((form) => (form.set('List-Unsubscribe', 'One-Click'), form))(new FormData()) }], ['nothing', { method: 'POST' }]])(
    'ends with one click of a mail program that sends %s, and a second time is as good as once',
    async (name, init) => {
      const email = `${name.replaceAll(' ', '-')}@example.org`;
      const [letter] = await write(email);
      for (let n = 0; n < 2; n += 1) expect((await follow(linkIn(letter!), init)).status).toBe(200);
      expect(await write(email)).toHaveLength(1);
    },
  );

  it.each(['x', 'y'.repeat(43), encodeURIComponent('<script>')])('is not known by a link that nobody made (%s)', async (token) => {
    for (const method of ['GET', 'POST']) {
      const page = await follow(`https://centrale.example/api/unsubscribe/${token}`, { method, headers: { 'accept-language': 'de, en;q=0.8' } });
      const html = await page.text();
      expect([page.status, html]).toEqual([404, expect.stringContaining('<h1>This link does not work</h1>')]);
      expect(html).not.toContain('<script');
    }
  });

  it('cannot be ended from a page of somebody else', async () => {
    const [letter] = await write('vreemd@example.org');
    expect((await follow(linkIn(letter!), { ...oneClick, headers: { ...oneClick.headers, origin: 'https://elders.example' } })).status).toBe(403);
  });
});
