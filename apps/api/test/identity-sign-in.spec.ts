import { type SessionView } from '@centrale/platform';
import { type Client } from './support/client.js';
import { aWorld, PASSWORD, type Inhabitant, type World } from './support/world.js';

let world: World;
let serviceId: string;

beforeAll(async () => {
  world = await aWorld();
  serviceId = await world.serviceId();
});
afterAll(() => world?.close());

const anOfficer = (): Promise<Inhabitant> => world.person('serviceOfficer', serviceId);
const status = async (client: Client): Promise<number> => (await client.get('/session')).status;
const signIn = (email: string, password: string, client = world.visitor()) => client.post<SessionView>('/session', { email, password }, { idempotencyKey: null });
/** Attempts of other tests are forgotten: they all come from one address. */
const forgetAttempts = () => world.sql('delete from sign_in_counter');
beforeEach(forgetAttempts);

describe('signing in', () => {
  it('answers who one is, and keeps the session in a cookie that no script reads', async () => {
    const { id, email } = await anOfficer();
    const answer = await signIn(email.toUpperCase(), PASSWORD);
    expect(answer.body).toMatchObject({ person: { id, email, language: 'nl' }, active: { role: 'serviceOfficer', organisationId: serviceId } });
    const [session, mark] = answer.headers.getSetCookie();
    expect(session).toMatch(/^centrale_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    expect(mark).toMatch(/^centrale_signed_in=1; Path=\/; Expires=[^;]+; SameSite=Lax$/);
  });

  it('keeps no token and no password in the database that could be used', async () => {
    const { email, client } = await anOfficer();
    const token = /centrale_session=([\w-]+)/.exec(client.cookie)![1]!;
    const rows = await world.sql<{ found: string }>(
      `select s::text || p::text as found from session s join person p on p.id = s.person_id where p.email = $1`, [email],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.found).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(rows[0]!.found).not.toContain(token);
    expect(rows[0]!.found).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('is refused in the same words for a wrong password, somebody unknown, invited or blocked', async () => {
    const administrator = await world.administrator();
    const { email } = await anOfficer();
    const blocked = await anOfficer();
    await administrator.command(`/people/${blocked.id}/block`);
    await administrator.command('/people', { name: 'Only Invited', email: 'invited@example.org', language: 'fr' });
    const answers = [
      await signIn(email, 'not the password'), await signIn('nobody@example.org', PASSWORD),
      await signIn(blocked.email, PASSWORD), await signIn('invited@example.org', PASSWORD),
    ];
    for (const { status, problem, headers } of answers) {
      expect([status, problem.code]).toEqual([401, 'session.refused']);
      expect({ ...problem, traceId: '' }).toEqual({ ...answers[0]!.problem, traceId: '' });
      expect(headers.getSetCookie()).toEqual([]);
    }
  });

  it('checks a password for somebody unknown too, so that the time tells nothing', async () => {
    const { email } = await anOfficer();
    // Computing time, not time: what else this machine does at the moment tells nothing either.
    const work = async (address: string): Promise<number> => {
      const spent: number[] = [];
      for (let n = 0; n < 4; n += 1) {
        const before = process.cpuUsage();
        await signIn(address, 'not the password');
        const { user, system } = process.cpuUsage(before);
        spent.push(user + system);
      }
      return Math.min(...spent);
    };
    const [known, unknown] = [await work(email), await work('nobody@example.org')];
    expect(unknown / known).toBeGreaterThan(0.6);
    expect(unknown / known).toBeLessThan(1.6);
  });

  it.each([
    ['no password', { email: 'a@example.org' }, 'password'],
    ['a number for an address', { email: 7, password: 'x' }, 'email'],
    ['an object for a password', { email: 'a@example.org', password: { length: 1 } }, 'password'],
    ['an endless password', { email: 'a@example.org', password: 'x'.repeat(201) }, 'password'],
  ])('with %s breaks the contract', async (_, body, path) => {
    const answer = await world.visitor().post('/session', body);
    expect([answer.status, answer.problem.fields?.map((field) => field.path)]).toEqual([400, expect.arrayContaining([path])]);
  });

  it('replaces the session that was there, so that a planted cookie is worth nothing', async () => {
    const { email, client } = await anOfficer();
    const planted = client.cookie;
    await signIn(email, PASSWORD, client);
    expect(client.cookie).not.toBe(planted);
    expect(await status(client)).toBe(200);
    expect(await status(world.visitor().adopt(planted))).toBe(401);
  });

  it('is fresh for a while in real time, whatever the demo clock says', async () => {
    const { client } = await anOfficer();
    const before = await client.read<SessionView>('/session');
    expect(Date.parse(before.freshUntil) - Date.parse(before.signedInAt)).toBe(15 * 60_000);
    expect(Math.abs(Date.parse(before.signedInAt) - Date.now())).toBeLessThan(60_000);
    const other = await aWorld();
    try {
      const person = await other.person('serviceOfficer', await other.serviceId());
      const signedIn = await person.client.read<SessionView>('/session');
      await other.clock.forward({ days: 365 });
      expect(await person.client.read<SessionView>('/session')).toEqual(signedIn);
    } finally {
      await other.close();
    }
  });
});

describe('attempts', () => {
  it('on one account wait longer each time, also with the right password and from elsewhere', async () => {
    const { email } = await anOfficer();
    for (let n = 0; n < 6; n += 1) expect((await signIn(email, 'wrong')).status).toBe(401);
    const waiting = await signIn(email, PASSWORD);
    expect([waiting.status, waiting.code]).toEqual([429, 'session.too-many-attempts']);
    expect(Number(waiting.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    await world.sql(`update sign_in_counter set free_at = clock_timestamp()`);
    expect((await signIn(email, 'wrong')).status).toBe(401);
    const [counter] = await world.sql<{ wait: number }>('select extract(epoch from max(free_at) - clock_timestamp())::int as wait from sign_in_counter');
    expect(counter!.wait).toBeGreaterThan(Number(waiting.headers.get('retry-after')));
  });

  it('made side by side count as well as one after the other', async () => {
    const { email } = await anOfficer();
    const answers = await Promise.all(Array.from({ length: 16 }, () => signIn(email, 'wrong')));
    expect(answers.filter((each) => each.status === 401).length).toBeLessThanOrEqual(6);
  });

  it('on many accounts from one address wait too', async () => {
    const key = `sha256('address:127.0.0.1')`;
    await world.sql(`insert into sign_in_counter (key, attempts) values (${key}, 50)`);
    expect((await signIn('somebody@example.org', 'wrong')).status).toBe(401);
    expect((await signIn('somebody.else@example.org', 'wrong')).status).toBe(429);
  });

  it('are forgotten for the account when one is right', async () => {
    const { email } = await anOfficer();
    for (let n = 0; n < 4; n += 1) await signIn(email, 'wrong');
    expect((await signIn(email, PASSWORD)).status).toBe(200);
    for (let n = 0; n < 4; n += 1) expect((await signIn(email, 'wrong')).status).toBe(401);
    expect((await signIn(email, PASSWORD)).status).toBe(200);
  });
});

describe('a password', () => {
  const NEXT = 'another long sentence';
  const change = (client: Client, current: string, next: string) => client.post('/session/password', { current, next }, { idempotencyKey: null });

  it('is changed by who knows it, and signs out everywhere else', async () => {
    const { email, client } = await anOfficer();
    const elsewhere = await world.signIn(email);
    expect((await change(client, PASSWORD, NEXT)).status).toBe(204);
    expect([await status(client), await status(elsewhere)]).toEqual([200, 401]);
    expect([(await signIn(email, PASSWORD)).status, (await signIn(email, NEXT)).status]).toEqual([401, 200]);
  });

  it('is not changed by who only holds the session, however often they guess', async () => {
    const { email, client } = await anOfficer();
    for (let n = 0; n < 6; n += 1) expect((await change(client, 'guess number n', NEXT)).code).toBe('password.current-wrong');
    expect((await change(client, PASSWORD, NEXT)).code).toBe('session.too-many-attempts');
    await forgetAttempts();
    expect((await signIn(email, PASSWORD)).status).toBe(200);
  });

  it('may not be short, simple or one\'s own address', async () => {
    const { email, client } = await anOfficer();
    expect((await change(client, PASSWORD, 'elevenchars')).problem.fields).toEqual([{ path: 'next', code: 'isLength', params: { min: 12, max: 200 } }]);
    expect((await change(client, PASSWORD, 'aaaaaaaaaaaaaa')).code).toBe('password.too-simple');
    expect((await change(client, PASSWORD, `${email.toUpperCase()}`)).code).toBe('password.like-email');
    expect(await status(client)).toBe(200);
  });
});

