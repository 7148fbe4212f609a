import { createHash, randomUUID } from 'node:crypto';
import { readdir, stat, utimes } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { refuse } from '@centrale/kernel';
import { newId } from '../src/platform/database/ids.js';
import { AttachmentGates } from '../src/platform/files/attachment-gates.js';
import { dispositionOf } from '../src/platform/files/file-name.js';
import { Orphans } from '../src/platform/files/orphans.js';
import { ensure, permit, reveal } from '../src/platform/http/answers.js';
import { aDatabase, type TestDatabase } from './support/cluster.js';
import { run, somebody, startApi, until, type Running, type Somebody } from './support/platform.js';
import { samples } from './support/samples.js';

let db: TestDatabase;
let api: Running;
let owner: Somebody;
let reader: Somebody;
let stranger: Somebody;
const dossier = newId();
const closed = newId();
const inside: string[] = [];

beforeAll(async () => {
  db = await aDatabase();
  owner = await somebody(db.superuserUrl);
  reader = await somebody(db.superuserUrl);
  stranger = await somebody(db.superuserUrl);
  inside.push(owner.personId, reader.personId);
  api = await startApi(db, { UPLOAD_MAX_MB: '1' });
  const see = (personId: string) => (inside.includes(personId) ? undefined : refuse('access.hidden'));
  api.app.get(AttachmentGates).register('test', {
    read: async ({ personId }) => reveal(see(personId)),
    write: async (tx, { personId }, id) => {
      await tx.now();
      reveal(see(personId));
      permit(personId === owner.personId ? undefined : refuse('access.not-yours'));
      ensure(id === closed ? refuse('test.closed') : undefined);
    },
  });
});
afterAll(async () => {
  await api?.close();
  await db?.drop();
});

interface Sent {
  readonly person?: Somebody | undefined;
  readonly to?: string;
  readonly name?: string;
  readonly content?: Buffer;
  readonly key?: string;
  readonly form?: FormData;
}
interface Answer {
  readonly status: number;
  readonly statements: number;
  readonly body: { readonly id: string; readonly hash: string; readonly code: string };
}
const files = (content: Buffer, name: string): FormData => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), name);
  return form;
};
async function send({ person = owner, to = `test/${dossier}`, name = 'plan.pdf', content = samples.pdf, key = randomUUID(), form }: Sent = {}): Promise<Answer> {
  const answer = await fetch(`${api.url}/api/attachments/${to}`, {
    method: 'POST', headers: { cookie: person.cookie, 'idempotency-key': key }, body: form ?? files(content, name),
  });
  return { status: answer.status, statements: Number(answer.headers.get('x-statements')), body: (await answer.json()) as Answer['body'] };
}
const get = (id: string, person = owner) => fetch(`${api.url}/api/attachments/${id}`, { headers: { cookie: person.cookie } });

/** Every file below the data folder's `files`. */
async function kept(): Promise<string[]> {
  const folder = path.join(db.dataDir, 'files');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

describe('an attachment', () => {
  it('comes back as it was sent, to keep and never to run', async () => {
    const { status, statements, body } = await send({ name: 'Plan d’été "2027".pdf' });
    expect([status, body.hash]).toEqual([200, createHash('sha256').update(samples.pdf).digest('hex')]);
    expect(statements).toBeLessThanOrEqual(16);
    const answer = await get(body.id, reader);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(samples.pdf);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(samples.pdf.length),
      'content-disposition': `attachment; filename="Plan dete _2027_.pdf"; filename*=UTF-8''Plan%20d%E2%80%99%C3%A9t%C3%A9%20%222027%22.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    expect(Number(answer.headers.get('x-statements'))).toBeLessThanOrEqual(8);
    for (const file of await kept()) expect((await stat(file)).mode & 0o077).toBe(0);
    expect(await run(db.superuserUrl, 'select command, facts from audit_entry where dossier_id = $1', [dossier])).toEqual([
      { command: 'attach', facts: { attachmentId: body.id, mediaType: 'application/pdf', sizeBytes: samples.pdf.length, sha256: body.hash } },
    ]);
  });

  it('has one effect when it is sent twice or in parallel, and keeps no second copy', async () => {
    const before = (await kept()).length;
    const key = randomUUID();
    const answers = await Promise.all([send({ key }), send({ key }), send({ key })]);
    answers.push(await send({ key }));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await kept()).length).toBe(before + 1);
    expect(await send({ key, content: Buffer.concat([samples.pdf, Buffer.from(' ')]) })).toMatchObject({ status: 422 });
    expect(await send({ key, name: 'other.pdf' })).toMatchObject({ status: 422 });
    expect((await kept()).length).toBe(before + 1);
  });

  it('that is removed is gone for everybody, once', async () => {
    const { body } = await send();
    const remove = (person: Somebody) =>
      fetch(`${api.url}/api/attachments/${body.id}/remove`, { method: 'POST', headers: { cookie: person.cookie, 'idempotency-key': randomUUID() } });
    expect((await remove(stranger)).status).toBe(404);
    expect((await remove(reader)).status).toBe(403);
    expect((await get(body.id)).status).toBe(200);
    expect((await remove(owner)).status).toBe(200);
    expect((await remove(owner)).status).toBe(404);
    expect((await get(body.id)).status).toBe(404);
  });
});

describe('who may', () => {
  it('is the dossier\'s to say: absent, foreign and unknown are all 404', async () => {
    const { body } = await send();
    const before = (await kept()).length;
    expect((await send({ person: stranger })).status).toBe(404);
    expect((await send({ to: `nothing/${dossier}` })).status).toBe(404);
    expect((await send({ to: 'test/no-id' })).status).toBe(404);
    expect((await get(body.id, stranger)).status).toBe(404);
    expect((await get(newId())).status).toBe(404);
    expect((await get('no-id')).status).toBe(404);
    expect((await send({ person: reader })).status).toBe(403);
    expect(await send({ to: `test/${closed}` })).toMatchObject({ status: 409, body: { code: 'test.closed' } });
    expect((await fetch(`${api.url}/api/attachments/${body.id}`)).status).toBe(401);
    expect((await kept()).length).toBe(before);
  });
});

describe('what may be attached', () => {
  it.each([
    ['a.pdf', samples.pdf], ['a.docx', samples.docx], ['a.xlsx', samples.xlsx], ['a.odt', samples.odt], ['a.png', samples.png],
    ['a.txt', samples.text], ['A.CSV', samples.csv],
  ])('%s is', async (name, content) => {
    expect(await send({ name, content })).toMatchObject({ status: 200 });
  });

  it.each([
    ['an executable called a PDF', 'offer.pdf', samples.windows],
    ['another executable', 'offer.pdf', samples.linux],
    ['a script called a PDF', 'offer.pdf', samples.script],
    ['an executable under its own name', 'setup.exe', samples.windows],
    ['a PDF called a program', 'offer.exe', samples.pdf],
    ['a document with macros called one without', 'offer.docx', samples.docm],
    ['a zip called a document', 'offer.docx', samples.zip],
    ['a page called a text', 'note.txt', samples.html],
    ['a page', 'note.html', samples.html],
    ['a drawing that can run', 'logo.svg', samples.svg],
    ['a drawing called a picture', 'logo.png', samples.svg],
    ['a drawing called a text', 'logo.txt', samples.svg],
    ['text in no known encoding', 'note.txt', samples.latin],
    ['bytes called a text', 'note.txt', Buffer.from([65, 0, 66])],
  ])('%s is not', async (_what, name, content) => {
    const before = (await kept()).length;
    expect(await send({ name, content })).toMatchObject({ status: 415, body: { code: 'attachment.type-refused' } });
    expect((await kept()).length).toBe(before);
  });

  it('is one file with content, as multipart', async () => {
    expect(await send({ content: Buffer.alloc(0) })).toMatchObject({ status: 400, body: { code: 'attachment.empty' } });
    expect(await send({ form: new FormData() })).toMatchObject({ status: 400, body: { code: 'attachment.missing' } });
    const field = new FormData();
    field.append('file', 'just text');
    expect((await send({ form: field })).status).toBeGreaterThanOrEqual(400);
    const json = await fetch(`${api.url}/api/attachments/test/${dossier}`, {
      method: 'POST', headers: { cookie: owner.cookie, 'idempotency-key': randomUUID(), 'content-type': 'application/json' }, body: '{}',
    });
    expect(json.status).toBe(415);
  });

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'], ['C:\\temp\\offer.pdf', 'offer.pdf'], ['invoice\u202efdp.pdf', 'invoicefdp.pdf'], [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(196)}.pdf`],
  ])('under a name that leads nowhere: %s', async (name, expected) => {
    const { body } = await send({ name });
    expect((await get(body.id)).headers.get('content-disposition')).toBe(dispositionOf(expected));
  });
});

describe('what is too large', () => {
  const megabyte = 1024 * 1024;

  it('is refused from the first byte over the limit', async () => {
    const padded = (size: number): Buffer => Buffer.concat([samples.pdf, Buffer.alloc(size - samples.pdf.length, 32)]);
    expect(await send({ content: padded(megabyte) })).toMatchObject({ status: 200 });
    const before = (await kept()).length;
    expect(await send({ content: padded(megabyte + 1) })).toMatchObject({ status: 413, body: { code: 'attachment.too-large' } });
    expect(await send({ content: padded(3 * megabyte) })).toMatchObject({ status: 413, body: { code: 'attachment.too-large' } });
    expect((await kept()).length).toBe(before);
  });

  /** Without saying how long it is, as a stream whose end nobody knows. */
  function pour(bytes: number, until_?: (request: http.ClientRequest) => void): Promise<number> {
    return new Promise((resolve, reject) => {
      const boundary = 'cut';
      const request = http.request(`${api.url}/api/attachments/test/${dossier}`, {
        method: 'POST', headers: { cookie: owner.cookie, 'idempotency-key': randomUUID(), 'content-type': `multipart/form-data; boundary=${boundary}` },
      }, (answer) => {
        answer.resume();
        answer.on('end', () => {
          request.destroy();
          resolve(answer.statusCode!);
        });
      });
      request.on('error', reject);
      request.write(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="big.pdf"\r\n\r\n`);
      request.write(samples.pdf);
      let left = bytes;
      const more = (): void => {
        while (left > 0) {
          left -= 65_536;
          if (!request.write(Buffer.alloc(65_536, 32))) return void request.once('drain', more);
        }
        if (until_) until_(request);
        else request.end(`\r\n--${boundary}--\r\n`);
      };
      more();
    });
  }

  it('is refused while it streams, when nobody said its length', async () => {
    const before = (await kept()).length;
    expect(await pour(40 * megabyte)).toBe(413);
    expect((await kept()).length).toBe(before);
  });

  it('or was cut off leaves nothing behind', async () => {
    const before = (await kept()).length;
    const cut = pour(megabyte / 2, (request) => void until(async () => (await kept()).length > before, 'a spooled file').then(() => request.destroy()));
    await expect(cut).rejects.toThrow();
    await until(async () => (await kept()).length === before, 'an empty spool');
  });
});

describe('the sweep', () => {
  it('clears away what nothing refers to, and what was removed a month ago', async () => {
    const [stays, removed, lately, lost] = [await send(), await send(), await send(), await send()];
    await run(db.superuserUrl, `update attachment set removed_at = centrale.now() - interval '31 days' where id = $1`, [removed.body.id]);
    await run(db.superuserUrl, `update attachment set removed_at = centrale.now() - interval '29 days' where id = $1`, [lately.body.id]);
    const [orphan] = await run<{ key: string }>(db.superuserUrl, 'delete from attachment where id = $1 returning storage_key as key', [lost.body.id]);
    const keys = await run<{ id: string; key: string }>(db.superuserUrl, 'select id, storage_key as key from attachment where id = any ($1)', [
      [stays, removed, lately].map(({ body }) => body.id),
    ]);
    const keyOf = ({ body }: Answer): string => keys.find(({ id }) => id === body.id)!.key;
    const fresh = await kept();
    await api.app.get(Orphans).sweep(3_600_000);
    expect(await kept()).toEqual(fresh);
    for (const file of fresh) await utimes(file, new Date(0), new Date(0));
    await api.app.get(Orphans).sweep(3_600_000);
    const names = (await kept()).map((file) => path.basename(file));
    expect(names).toEqual(expect.arrayContaining([keyOf(stays), keyOf(lately)]));
    expect(names).not.toContain(keyOf(removed));
    expect(names).not.toContain(orphan!.key);
  });
});
