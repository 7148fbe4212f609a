import { randomUUID } from 'node:crypto';
import { type Page } from '@centrale/kernel';
import { type OrganisationView, type PersonView, type SessionView } from '@centrale/platform';
import { type Client } from './support/client.js';
import { aWorld, PASSWORD, tokenIn, type Inhabitant, type World } from './support/world.js';

let world: World;
let serviceId: string;
let buyerId: string;
let administrator: Client;
let manager: Client;

beforeAll(async () => {
  world = await aWorld();
  administrator = await world.administrator();
  serviceId = await world.serviceId();
  buyerId = await world.organisation('buyer', 'Gemeente Molenbeek');
  manager = (await world.person('contractManager', serviceId)).client;
});
afterAll(() => world?.close());

const anOwner = (): Promise<Inhabitant> => world.person('projectOwner', buyerId);
const membershipOf = async ({ client }: Inhabitant): Promise<string> => (await client.read<SessionView>('/session')).memberships[0]!.id;
const grant = (client: Client, id: string, role: string, organisationId: string, endsOn?: string) => client.post(`/people/${id}/roles`, { role, organisationId, ...(endsOn && { endsOn }) });

describe('the register of people', () => {
  it('is kept by administrators and contract managers alone', async () => {
    const { client } = await world.person(['serviceOfficer', 'opener'], serviceId);
    const { id } = await anOwner();
    for (const answer of [await client.get('/people'), await client.post('/people', { name: 'An', email: 'an@example.org', language: 'nl' }), await client.post(`/people/${id}/block`)]) {
      expect([answer.status, answer.code]).toEqual([403, 'access.needs-role']);
    }
    expect((await world.visitor().get('/people')).status).toBe(401);
    expect((await manager.get('/people')).status).toBe(200);
  });

  it('is paged by name without losing or repeating anybody', async () => {
    await Promise.all([1, 2, 3].map(() => world.person('projectOwner', buyerId, { name: 'Same Name' })));
    const found: PersonView[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: Page<PersonView> = await manager.read(`/people?limit=2${next && `&after=${next}`}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      found.push(...page.items);
      next = page.next;
    }
    const [{ count }] = (await world.sql<{ count: string }>('select count(*) as count from person')) as [{ count: string }];
    expect(new Set(found.map(({ id }) => id)).size).toBe(Number(count));
    expect(found).toHaveLength(Number(count));
    expect(found.map(({ name }) => name)).toEqual(found.map(({ name }) => name).sort());
  });

  it('is searched by part of a name or address, taken as it is, and by organisation', async () => {
    await world.person('projectOwner', buyerId, { name: 'Fatima 100% El_Amrani' });
    const names = async (query: string) => (await manager.read<Page<PersonView>>(`/people?limit=100&${query}`)).items.map(({ name }) => name);
    expect(await names('search=fatima')).toEqual(['Fatima 100% El_Amrani']);
    expect(await names(`search=${encodeURIComponent('100% el_')}`)).toEqual(['Fatima 100% El_Amrani']);
    expect(await names(`search=${encodeURIComponent('%ma%ni')}`)).toEqual([]);
    expect(await names(`organisationId=${serviceId}`)).not.toContain('Fatima 100% El_Amrani');
    expect(await names(`organisationId=${buyerId}`)).toContain('Fatima 100% El_Amrani');
  });

  it('takes at most eight statements to show', async () => {
    expect((await manager.get('/people')).statements).toBeLessThanOrEqual(8);
    expect((await manager.get('/organisations')).statements).toBeLessThanOrEqual(8);
  });
});

describe('an invitation', () => {
  it('goes to one address once, however it is written', async () => {
    const body = { name: 'Jo Peeters', email: 'jo.peeters@example.org', language: 'nl' };
    const invited = await manager.command<{ id: string; link: string }>('/people', body);
    const again = await manager.post('/people', { ...body, email: 'Jo.Peeters@EXAMPLE.org' });
    expect([again.status, again.code]).toEqual([409, 'person.email-taken']);
    expect(new URL(invited.link).pathname).toBe('/welcome');
    expect(new URL(invited.link).search).toBe('');
  });

  it('sent by two at once makes one person', async () => {
    const body = { name: 'Twice', email: 'twice@example.org', language: 'nl' };
    const answers = await Promise.all([manager.post('/people', body), administrator.post('/people', body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.code).toBe('person.email-taken');
  });

  it('is sent again with the same key without a second person', async () => {
    const sent = { idempotencyKey: randomUUID() };
    const body = { name: 'Replayed', email: 'replayed@example.org', language: 'fr' };
    const [first, second] = [await manager.post('/people', body, sent), await manager.post('/people', body, sent)];
    expect(second.body.id).toBe(first.body.id);
    const other = await manager.post('/people', { ...body, name: 'Other' }, sent);
    expect([other.status, other.code]).toEqual([422, 'request.idempotency-key-reused']);
    expect((await manager.post('/people', body, { idempotencyKey: null })).code).toBe('request.idempotency-key-required');
  });

  it('is in the chain of the person, with the address as a salted hash only', async () => {
    const { id } = await manager.command('/people', { name: 'Chained Person', email: 'chained@example.org', language: 'nl' });
    const entries = await world.sql<{ command: string; text: string; actor: string }>(
      `select command, facts::text || convert_from(canonical, 'UTF8') as text, actor_person as actor from audit_entry where dossier_type = 'person' and dossier_id = $1`, [id],
    );
    expect(entries.map(({ command }) => command)).toEqual(['invite']);
    expect(entries[0]!.actor).toBe((await manager.read<SessionView>('/session')).person.id);
    expect(entries[0]!.text).not.toMatch(/chained@|Chained Person/);
  });
});

describe('a role', () => {
  it('of trajectories is given in the city where it works, and holds there', async () => {
    const { id } = await anOwner();
    const providerId = await world.organisation('provider');
    expect((await grant(manager, id, 'coordinator', providerId)).code).toBe('membership.role-does-not-fit');
    expect((await grant(manager, id, 'coordinator', buyerId)).status).toBe(200);
    expect((await grant(manager, id, 'secretariat', await world.organisation('other'))).status).toBe(200);
  });

  it('is held where it belongs, and once at a time', async () => {
    const { id } = await anOwner();
    expect((await grant(manager, id, 'providerManager', buyerId)).problem).toMatchObject({ status: 409, code: 'membership.role-does-not-fit', params: { role: 'providerManager', kind: 'provider' } });
    expect((await grant(administrator, id, 'opener', buyerId)).code).toBe('membership.role-does-not-fit');
    expect((await grant(manager, id, 'projectOwner', buyerId)).code).toBe('membership.already-held');
    expect((await grant(manager, id, 'decisionRecorder', buyerId)).status).toBe(200);
    expect((await grant(manager, id, 'evaluator', serviceId)).status).toBe(200);
    expect((await grant(manager, id, 'projectOwner', randomUUID())).status).toBe(404);
    expect((await grant(manager, randomUUID(), 'projectOwner', buyerId)).status).toBe(404);
  });

  it('granted twice at once is held once', async () => {
    const { id } = await anOwner();
    const answers = await Promise.all([manager, administrator].map((client) => grant(client, id, 'buyerFinance', buyerId)));
    expect(answers.map(({ status, code }) => code ?? status).sort()).toEqual([200, 'membership.already-held']);
  });

  it('that reaches into every dossier is given and taken by an administrator alone', async () => {
    const { id } = await anOwner();
    for (const [role, where] of [['administrator', serviceId], ['serviceOfficer', serviceId], ['opener', serviceId], ['contractManager', serviceId], ['auditor', buyerId]] as const) {
      expect([role, (await grant(manager, id, role, where)).status]).toEqual([role, 403]);
      const { body } = await grant(administrator, id, role, where);
      expect([role, (await manager.post(`/memberships/${body.id}/end`)).status]).toEqual([role, 403]);
    }
    const own = (await manager.read<SessionView>('/session')).person.id;
    expect((await grant(manager, own, 'administrator', serviceId)).status).toBe(403);
    expect((await manager.post(`/people/${id}/link`)).problem).toMatchObject({ status: 403, code: 'access.needs-role', params: { role: 'administrator' } });
  });

  it('ends at once, once, and can be given again the same day', async () => {
    const owner = await anOwner();
    const membership = await membershipOf(owner);
    expect((await manager.post(`/memberships/${membership}/end`)).status).toBe(200);
    expect((await owner.client.read<SessionView>('/session')).memberships).toEqual([]);
    expect((await manager.post(`/memberships/${membership}/end`)).code).toBe('membership.ended');
    expect((await grant(manager, owner.id, 'projectOwner', buyerId)).status).toBe(200);
    expect((await owner.client.read<SessionView>('/session')).memberships).toHaveLength(1);
  });

  it('given for a time holds to the day before its last, in business time', async () => {
    const other = await aWorld();
    try {
      const [otherAdministrator, service] = [await other.administrator(), await other.serviceId()];
      const { id, client } = await other.person('opener', service);
      const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Brussels' });
      expect((await grant(otherAdministrator, id, 'auditor', service, day(0))).code).toBe('membership.ends-in-the-past');
      expect((await grant(otherAdministrator, id, 'auditor', service, '2027-02-30')).problem.fields).toEqual([{ path: 'endsOn', code: 'isLocalDate' }]);
      await grant(otherAdministrator, id, 'auditor', service, day(10));
      const roles = async () => (await client.read<SessionView>('/session')).memberships.map(({ role }) => role);
      await other.clock.forward({ days: 9 });
      expect(await roles()).toEqual(['opener', 'auditor']);
      await other.clock.forward({ days: 1 });
      expect(await roles()).toEqual(['opener']);
    } finally {
      await other.close();
    }
  });

  it('held twice over one time is refused by the database too', async () => {
    const { id } = await anOwner();
    await expect(
      world.sql(`insert into membership (id, person_id, organisation_id, role, starts_on) values ($1, $2, $3, 'projectOwner', current_date + 5)`, [randomUUID(), id, buyerId]),
    ).rejects.toThrow(/held_once/);
  });
});

describe('the last administrator', () => {
  let other: World;
  let last: Client;
  let membership: string;
  beforeAll(async () => {
    other = await aWorld();
    last = await other.administrator();
    membership = (await last.read<SessionView>('/session')).memberships[0]!.id;
  });
  afterAll(() => other?.close());

  it('cannot be sent away or blocked', async () => {
    const { person } = await last.read<SessionView>('/session');
    expect((await last.post(`/memberships/${membership}/end`)).code).toBe('person.last-administrator');
    expect((await last.post(`/people/${person.id}/block`)).code).toBe('person.not-oneself');
  });

  it('stays when the last two send each other away at once', async () => {
    const second = await other.person('administrator', await other.serviceId());
    const answers = await Promise.all([second.client.post(`/memberships/${membership}/end`), last.post(`/memberships/${await membershipOf(second)}/end`)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.find(({ status }) => status !== 200)!.code).toMatch(/person\.last-administrator|access\.needs-role/);
    const held = await other.sql(`select from membership where role = 'administrator' and ends_on is null`);
    expect(held).toHaveLength(1);
  });
});

describe('blocking', () => {
  it('is an administrator\'s, and undone by inviting anew: the old password is gone', async () => {
    const { id, email, client } = await anOwner();
    expect((await manager.post(`/people/${id}/block`)).code).toBe('access.needs-role');
    await administrator.command(`/people/${id}/block`);
    expect((await administrator.post(`/people/${id}/block`)).code).toBe('person.blocked');
    expect((await grant(manager, id, 'evaluator', buyerId)).code).toBe('person.blocked');
    expect((await manager.post(`/people/${id}/link`)).code).toBe('person.blocked');
    expect((await client.get('/session')).status).toBe(401);

    await administrator.command(`/people/${id}/unblock`);
    expect((await administrator.post(`/people/${id}/unblock`)).code).toBe('person.not-blocked');
    expect((await world.visitor().post('/session', { email, password: PASSWORD })).code).toBe('session.refused');
    const { link } = await manager.command<{ link: string }>(`/people/${id}/link`);
    expect((await world.visitor().post('/session/link', { token: tokenIn(link), password: PASSWORD })).status).toBe(200);
  });

  it('is a change of status, which the database does not take without an entry in the chain', async () => {
    const { id } = await anOwner();
    await expect(world.sql(`update person set status = 'blocked' where id = $1`, [id])).rejects.toThrow(/without an audit entry/);
  });
});

describe('an organisation', () => {
  const body = { kind: 'provider', name: { nl: 'Studio Parvis', fr: 'Studio Parvis', en: 'Studio Parvis' }, languageRegime: 'brussels' };

  it('is registered once under its enterprise number, kept without points', async () => {
    const { id } = await manager.command('/organisations', { ...body, enterpriseNumber: '0123.456.749' });
    const again = await manager.post('/organisations', { ...body, enterpriseNumber: '0123456749' });
    expect([again.status, again.code]).toEqual([409, 'organisation.number-known']);
    const { items } = await manager.read<Page<OrganisationView>>('/organisations?search=0123456749');
    expect(items).toEqual([{ ...body, id, enterpriseNumber: '0123456749' }]);
  });

  it.each(['0123456748', '2123456749', '0000000097', '012345674', '0123-456-749', 'BE0123456749'])('is not registered under %s', async (enterpriseNumber) => {
    expect((await manager.post('/organisations', { ...body, enterpriseNumber })).problem.fields).toContainEqual({ path: 'enterpriseNumber', code: 'isEnterpriseNumber' });
    await expect(
      world.sql(`insert into organisation values ($1, 'other', 'a', 'a', 'a', 'brussels', $2, now())`, [randomUUID(), enterpriseNumber]),
    ).rejects.toThrow(/organisation_enterprise_number_check/);
  });

  it('is found by kind, and seen by who works with organisations', async () => {
    const officer = (await world.person('serviceOfficer', serviceId)).client;
    const { items } = await officer.read<Page<OrganisationView>>('/organisations?kind=service&limit=100');
    expect(items.map(({ id }) => id)).toEqual([serviceId]);
    expect((await officer.post('/organisations', body)).code).toBe('access.needs-role');
    expect((await (await anOwner()).client.get('/organisations')).status).toBe(403);
  });
});

describe('commands on people', () => {
  it('take at most sixteen statements each', async () => {
    const owner = await anOwner();
    const counts = {
      invite: (await administrator.post('/people', { name: 'Counted', email: 'counted@example.org', language: 'nl' })).statements,
      grant: (await grant(administrator, owner.id, 'evaluator', buyerId)).statements,
      end: (await administrator.post(`/memberships/${await membershipOf(owner)}/end`)).statements,
      block: (await administrator.post(`/people/${owner.id}/block`)).statements,
      register: (await administrator.post('/organisations', { kind: 'other', name: { nl: 'Aa', fr: 'Aa', en: 'Aa' }, languageRegime: 'flanders' })).statements,
    };
    for (const [command, count] of Object.entries(counts)) {
      expect([command, count > 4 && count <= 16, count]).toEqual([command, true, count]);
    }
  });
});
