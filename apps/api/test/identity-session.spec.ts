import { type SessionView } from '@centrale/platform';
import { type Client } from './support/client.js';
import { aWorld, PASSWORD, tokenIn, type Inhabitant, type World } from './support/world.js';

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

describe('a session', () => {
  it('is looked up in one statement, and not at all without a cookie', async () => {
    const { client } = await anOfficer();
    expect((await client.get('/clock')).statements).toBe(2);
    expect((await world.visitor().get('/clock')).statements).toBe(1);
    expect((await world.visitor().adopt('centrale_session=nonsense').get('/clock')).statements).toBe(1);
  });

  it('is never mistaken for another, however many ask at once', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, anOfficer));
    const asked = Array.from({ length: 80 }, (_, n) => people[n % people.length]!);
    const answers = await Promise.all(asked.map(({ client }) => client.read<SessionView>('/session')));
    expect(answers.map(({ person }) => person.id)).toEqual(asked.map(({ id }) => id));
    const signedIn = await Promise.all([...people, ...people].map(({ email }) => signIn(email, PASSWORD)));
    expect(signedIn.map(({ status, body }) => (status === 200 ? body.person.email : body))).toEqual([...people, ...people].map(({ email }) => email));
  });

  it('that nobody has is taken back from the browser, and denied where one must be somebody', async () => {
    const client = world.visitor().adopt(`centrale_session=${'a'.repeat(43)}; centrale_signed_in=1`);
    expect((await client.get('/session')).code).toBe('session.required');
    expect(client.cookie).toBe('');
  });

  it('ends when its time is up', async () => {
    const { id, client } = await anOfficer();
    await world.sql(`update session set expires_at = clock_timestamp() where person_id = $1`, [id]);
    expect(await status(client)).toBe(401);
  });

  it('ends by signing out, there only', async () => {
    const { email, client } = await anOfficer();
    const elsewhere = await world.signIn(email);
    const cookie = client.cookie;
    expect((await client.delete('/session')).status).toBe(204);
    expect(client.cookie).toBe('');
    expect(await status(world.visitor().adopt(cookie))).toBe(401);
    expect(await status(elsewhere)).toBe(200);
  });

  it('ends everywhere at once', async () => {
    const { email, client } = await anOfficer();
    const elsewhere = await world.signIn(email);
    expect((await elsewhere.delete('/session/everywhere')).status).toBe(204);
    expect([await status(client), await status(elsewhere)]).toEqual([401, 401]);
  });

  it('works under one membership at a time, chosen from one\'s own', async () => {
    const buyerId = await world.organisation('buyer');
    const { client } = await world.person(['projectOwner', 'evaluator'], buyerId);
    const { memberships } = await client.read<SessionView>('/session');
    const chosen = memberships.find(({ role }) => role === 'evaluator')!;
    await client.command('/session/active', { membershipId: chosen.id }, { idempotencyKey: null });
    const { languageRegime, ...held } = chosen;
    expect([(await client.read<SessionView>('/session')).active, languageRegime]).toEqual([held, 'brussels']);
    const [foreign] = (await (await anOfficer()).client.read<SessionView>('/session')).memberships;
    expect((await client.post('/session/active', { membershipId: foreign!.id })).status).toBe(404);
  });

  it('tells in which languages each of its organisations publishes', async () => {
    const administrator = await world.administrator();
    const { id, client } = await world.person('coordinator', await world.organisation('other', undefined, 'flanders'));
    await administrator.command(`/people/${id}/roles`, { organisationId: await world.organisation('buyer'), role: 'evaluator' });
    const { memberships } = await client.read<SessionView>('/session');
    expect(memberships.map(({ role, languageRegime }) => [role, languageRegime]).sort()).toEqual([['coordinator', 'flanders'], ['evaluator', 'brussels']]);
  });

  it('shows a role that was granted or ended at the next request', async () => {
    const administrator = await world.administrator();
    const { id, client } = await anOfficer();
    expect((await client.get('/people')).code).toBe('access.needs-role');
    const granted = await administrator.command(`/people/${id}/roles`, { organisationId: serviceId, role: 'contractManager' });
    expect((await client.get('/people')).status).toBe(200);
    await administrator.command(`/memberships/${granted.id}/end`);
    expect((await client.get('/people')).status).toBe(403);
  });

  it('is worth nothing from the moment its person is blocked', async () => {
    const { id, client } = await anOfficer();
    await (await world.administrator()).command(`/people/${id}/block`);
    expect(await status(client)).toBe(401);
  });

  it('made in one process holds in another', async () => {
    const other = await world.spawn();
    try {
      const { client } = await anOfficer();
      const there = world.visitor([other.address]).adopt(client.cookie);
      expect(await status(there)).toBe(200);
      await there.delete('/session/everywhere');
      expect(await status(client)).toBe(401);
    } finally {
      await other.stop();
    }
  });
});

describe('a one-time link', () => {
  const invite = async (email: string): Promise<{ id: string; token: string }> => {
    const { id, link } = await (await world.administrator()).command<{ id: string; link?: string }>('/people', { name: 'New Person', email, language: 'fr' });
    return { id, token: tokenIn(link!) };
  };
  const redeem = (token: string, password = PASSWORD) => world.visitor().post<SessionView>('/session/link', { token, password }, { idempotencyKey: null });

  it('sets the password and signs in, once', async () => {
    const { id, token } = await invite('once@example.org');
    expect((await redeem(token)).body.person.id).toBe(id);
    expect((await redeem(token)).code).toBe('link.invalid');
    expect((await signIn('once@example.org', PASSWORD)).status).toBe(200);
  });

  it('works once even when it is used twice at once', async () => {
    const { token } = await invite('twice@example.org');
    const answers = await Promise.all([1, 2, 3, 4].map(() => redeem(token)));
    expect(answers.map((each) => each.status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('is not spent by a password that is refused', async () => {
    const { token } = await invite('careful@example.org');
    expect((await redeem(token, 'careful@example.org')).code).toBe('password.like-email');
    expect((await redeem(token)).status).toBe(200);
  });

  it('is worth nothing when it is old, replaced, made up, or its person blocked', async () => {
    const administrator = await world.administrator();
    const [old, replaced, blocked] = [await invite('old@example.org'), await invite('replaced@example.org'), await invite('blocked@example.org')];
    await world.sql(`update one_time_link set expires_at = clock_timestamp() where person_id = $1`, [old.id]);
    const { link } = await administrator.command<{ link: string }>(`/people/${replaced.id}/link`);
    await administrator.command(`/people/${blocked.id}/block`);
    for (const token of [old.token, replaced.token, blocked.token, 'x'.repeat(43)]) expect((await redeem(token)).code).toBe('link.invalid');
    expect((await redeem(tokenIn(link))).status).toBe(200);
  });

  it('for who forgot their password ends the sessions that the old one opened', async () => {
    const { id, email, client } = await anOfficer();
    const { link } = await (await world.administrator()).command<{ link: string }>(`/people/${id}/link`);
    expect(await status(client)).toBe(200);
    expect((await redeem(tokenIn(link), 'remembered this time')).status).toBe(200);
    expect(await status(client)).toBe(401);
    expect((await signIn(email, PASSWORD)).status).toBe(401);
  });

  it('is shown once: sending the command again brings the answer, not the link', async () => {
    const administrator = await world.administrator();
    const body = { name: 'Sent Twice', email: 'sent.twice@example.org', language: 'nl' };
    const first = await administrator.command<{ id: string; link?: string }>('/people', body, { idempotencyKey: 'the-same-key' });
    const again = await administrator.command<{ id: string; link?: string }>('/people', body, { idempotencyKey: 'the-same-key' });
    expect(first.link).toBeDefined();
    expect(again).toEqual({ id: first.id, at: expect.any(String) as string });
  });
});
