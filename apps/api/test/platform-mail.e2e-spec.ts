import { randomUUID } from 'node:crypto';
import { newId } from '../src/platform/database/ids.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { type Notice } from '../src/platform/database/tx.js';
import { Letters } from '../src/platform/mail/letters.js';
import { aDatabase, type TestDatabase } from './support/cluster.js';
import { aMailServer, type MailServer } from './support/mail-server.js';
import { run, somebody, startApi, until, type Running, type Somebody } from './support/platform.js';

const subjects = { nl: 'Een bericht', fr: 'Un message', en: 'A message' };
const words = (running: Running['app']): void =>
  running.get(Letters).register(({ kind, language, params, recipientName, origin }) =>
    kind === 'test.happened' ? { subject: subjects[language], body: `${recipientName}: ${params['what']} (${origin})` } : undefined,
  );

const tell = (running: Running, notice: Partial<Notice>): Promise<void> =>
  running.app.get(Transactions).run((tx) => tx.notify({ kind: 'test.happened', dossier: 'test', dossierId: newId(), params: { what: 'iets' }, ...notice }));

const ask = async <T>(running: Running, person: Somebody, path: string, method = 'GET'): Promise<{ status: number; body: T }> => {
  const answer = await fetch(`${running.url}/api/${path}`, { method, headers: { cookie: person.cookie, 'idempotency-key': randomUUID() } });
  return { status: answer.status, body: (await answer.json()) as T };
};
interface List<T> {
  readonly items: T[];
  readonly next: string | null;
}
interface Bell {
  readonly id: string;
  readonly kind: string;
  readonly params: object;
  readonly readAt: string | null;
}
interface Letter {
  readonly subject: string;
  readonly body: string;
  readonly status: string;
}

const sent = (db: TestDatabase): Promise<boolean> =>
  run(db.superuserUrl, `select from mail where status = 'queued'`).then((rows) => rows.length === 0);

describe('with a mail server and two processes', () => {
  let db: TestDatabase;
  let server: MailServer;
  let processes: Running[];
  beforeAll(async () => {
    db = await aDatabase('off');
    server = await aMailServer();
    processes = [];
    for (let n = 0; n < 2; n += 1) processes.push(await startApi(db, { WORKER: 'on', SMTP_URL: server.url, PUBLIC_URL: 'https://centrale.example' }, words));
  });
  afterAll(async () => {
    await Promise.all(processes.map((each) => each.close()));
    await server?.close();
    await db?.drop();
  });

  it('each recipient gets one letter, in their own language', async () => {
    const first = await somebody(db.superuserUrl, { role: 'projectOwner', language: 'fr' });
    const inside = { organisationId: first.organisationId };
    const second = await somebody(db.superuserUrl, { ...inside, role: 'buyerFinance', language: 'nl' });
    const others = [
      await somebody(db.superuserUrl, { ...inside, role: 'evaluator' }),
      await somebody(db.superuserUrl, { ...inside, role: 'projectOwner', endsOn: '2021-01-01' }),
      await somebody(db.superuserUrl, { ...inside, role: 'projectOwner', status: 'blocked' }),
      await somebody(db.superuserUrl, { role: 'projectOwner' }),
    ];
    await tell(processes[0]!, {
      ...inside, roles: ['projectOwner', 'buyerFinance'], personIds: [first.personId], address: { email: 'buur@example.org', language: 'en' },
    });
    await until(() => sent(db), 'the letters');
    const to = server.letters.map((letter) => [/^To: (.*)$/m.exec(letter)![1], /^Subject: (.*)$/m.exec(letter)![1]]).sort();
    expect(to).toEqual([
      [`${first.personId}@example.org`, subjects.fr],
      [`${second.personId}@example.org`, subjects.nl],
      ['buur@example.org', subjects.en],
    ].sort());
    expect(server.letters.join('\n')).toContain('https://centrale.example');
    const bells = await run<{ person_id: string }>(db.superuserUrl, 'select person_id from notification');
    expect(bells.map(({ person_id }) => person_id).sort()).toEqual([first.personId, second.personId].sort());
    expect(others).toHaveLength(4);
  });

  it('a letter that the server refuses is sent later, once', async () => {
    const person = await somebody(db.superuserUrl);
    server.letters.length = 0;
    server.refuse(1);
    await tell(processes[1]!, { personIds: [person.personId] });
    await until(async () => (await run(db.superuserUrl, 'select from graphile_worker.jobs where last_error is not null')).length > 0);
    await run(db.superuserUrl, 'update graphile_worker._private_jobs set run_at = now()');
    await until(() => sent(db), 'the letter');
    expect(server.letters).toHaveLength(1);
    const [mail] = await run<{ id: string }>(db.superuserUrl, 'select id from mail where person_id = $1', [person.personId]);
    expect(server.letters[0]).toContain(`Message-ID: <${mail!.id}@centrale.example>`);
  });

  it('nothing is told when the transaction did not commit', async () => {
    const person = await somebody(db.superuserUrl);
    await processes[0]!.app.get(Transactions).run(async (tx) => {
      await tx.notify({ personIds: [person.personId], kind: 'test.happened', dossier: 'test', dossierId: newId() });
      throw new Error('no');
    }).catch(() => undefined);
    expect(await run(db.superuserUrl, 'select from mail where person_id = $1', [person.personId])).toEqual([]);
    expect(await run(db.superuserUrl, 'select from notification where person_id = $1', [person.personId])).toEqual([]);
    expect(await run(db.superuserUrl, 'select from graphile_worker.jobs')).toEqual([]);
  });

  it('the page with sent mail does not exist outside a demo', async () => {
    expect((await ask(processes[0]!, await somebody(db.superuserUrl), 'sent-mail')).status).toBe(404);
  });
});

describe('in a demo without a mail server', () => {
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

  it('a person finds their own letters on the page, and nobody else\'s', async () => {
    const [me, other] = [await somebody(db.superuserUrl), await somebody(db.superuserUrl)];
    await tell(api, { personIds: [me.personId] });
    await until(() => sent(db));
    const mine = await ask<List<Letter>>(api, me, 'sent-mail');
    expect(mine.body.items).toEqual([expect.objectContaining({ status: 'shown', subject: subjects.nl, body: expect.stringContaining('iets') as string })]);
    expect((await ask<List<Letter>>(api, other, 'sent-mail')).body.items).toEqual([]);
  });

  it('notifications are one\'s own, the newest first, by pages, and are read once', async () => {
    const [me, other] = [await somebody(db.superuserUrl), await somebody(db.superuserUrl)];
    for (const n of [1, 2, 3]) await tell(api, { personIds: [me.personId], params: { n } });
    expect((await ask<{ unread: number }>(api, me, 'notifications/unread')).body).toEqual({ unread: 3 });
    const first = await ask<List<Bell>>(api, me, 'notifications?limit=2');
    expect(first.body.items.map(({ params }) => params)).toEqual([{ n: 3 }, { n: 2 }]);
    const rest = await ask<List<Bell>>(api, me, `notifications?limit=2&after=${first.body.next}`);
    expect(rest.body).toMatchObject({ items: [{ params: { n: 1 } }], next: null });
    expect((await ask<List<Bell>>(api, other, 'notifications')).body.items).toEqual([]);

    const { id } = first.body.items[0]!;
    expect((await ask(api, other, `notifications/${id}/read`, 'POST')).status).toBe(404);
    const read = await ask<{ at: string }>(api, me, `notifications/${id}/read`, 'POST');
    expect(read.status).toBe(200);
    expect((await ask<{ at: string }>(api, me, `notifications/${id}/read`, 'POST')).body.at).toBe(read.body.at);
    expect((await ask<{ unread: number }>(api, me, 'notifications/unread')).body).toEqual({ unread: 2 });
    await ask(api, me, 'notifications/read-all', 'POST');
    expect((await ask<{ unread: number }>(api, me, 'notifications/unread')).body).toEqual({ unread: 0 });
  });

  it.each(['nonsense', Buffer.from('["x","y"]').toString('base64url'), Buffer.from('[1]').toString('base64url')])('a cursor that is none (%s) is said to be so', async (after) => {
    const answer = await ask<{ code: string }>(api, await somebody(db.superuserUrl), `notifications?after=${after}`);
    expect([answer.status, answer.body.code]).toEqual([400, 'request.cursor-malformed']);
  });

  it('a letter that nobody has words for stays undelivered and says why', async () => {
    const person = await somebody(db.superuserUrl);
    await tell(api, { personIds: [person.personId], kind: 'test.unknown' });
    await until(async () => (await run(db.superuserUrl, 'select from graphile_worker.jobs where last_error is not null')).length > 0);
    await run(db.superuserUrl, 'update graphile_worker._private_jobs set run_at = now(), attempts = max_attempts - 1');
    await until(() => sent(db));
    expect(await run(db.superuserUrl, 'select status, failure from mail where person_id = $1', [person.personId])).toEqual([
      { status: 'undelivered', failure: expect.stringContaining('test.unknown') as string },
    ]);
  });
});

describe('in production without a mail server', () => {
  it('a letter is undelivered, not forgotten', async () => {
    const db = await aDatabase('off');
    const api = await startApi(db, { WORKER: 'on' }, words);
    const person = await somebody(db.superuserUrl);
    await tell(api, { personIds: [person.personId] });
    await until(() => sent(db));
    expect(await run(db.superuserUrl, 'select status, failure from mail')).toEqual([{ status: 'undelivered', failure: 'no mail server is configured' }]);
    await api.close();
    await db.drop();
  });
});
