import { setTimeout as sleep } from 'node:timers/promises';
import { type Page } from '@centrale/kernel';
import { type Invited, type PersonView, type TimelineEntryView } from '@centrale/platform';
import { type Client } from './support/client.js';
import { aMailServer } from './support/mail-server.js';
import { aWorld, type World } from './support/world.js';

let world: World;
let serviceId: string;
let buyerId: string;
let administrator: Client;
let manager: Client;

beforeAll(async () => {
  world = await aWorld();
  administrator = await world.administrator();
  serviceId = await world.serviceId();
  buyerId = await world.organisation('buyer', 'Gemeente Vorst');
  manager = (await world.person('contractManager', serviceId)).client;
});
afterAll(() => world?.close());

const refusalsOf = ({ may }: PersonView) => Object.fromEntries(Object.entries(may).map(([command, refusal]) => [command, refusal?.code ?? null]));
const idOf = async (client: Client): Promise<string> => (await client.read<{ person: { id: string } }>('/session')).person.id;

describe('the page of a person', () => {
  it('says beforehand what may be done, in the words of the refusal that would follow', async () => {
    const { id } = await world.person('projectOwner', buyerId);
    const seen = await manager.read<PersonView>(`/people/${id}`);
    expect(refusalsOf(seen)).toEqual({ grantRole: null, makeLink: null, block: 'access.needs-role', unblock: 'access.needs-role' });
    expect(seen.memberships.map(({ role, may }) => [role, may.end])).toEqual([['projectOwner', null]]);
    expect((await manager.post(`/people/${id}/block`)).code).toBe(seen.may.block!.code);
    await administrator.command(`/people/${id}/block`);
    expect(refusalsOf(await administrator.read(`/people/${id}`))).toEqual({ grantRole: 'person.blocked', makeLink: 'person.blocked', block: 'person.blocked', unblock: null });
  });

  it('guards people of the service from the contract manager, and the last administrator from everybody', async () => {
    const own = await idOf(administrator);
    const seen = await manager.read<PersonView>(`/people/${own}`);
    expect([refusalsOf(seen).makeLink, seen.memberships[0]?.may.end?.code]).toEqual(['access.needs-role', 'access.needs-role']);
    expect(refusalsOf(await administrator.read(`/people/${own}`)).block).toBe('person.not-oneself');
    const [first] = (await administrator.read<PersonView>(`/people/${own}`)).memberships;
    expect(first?.may.end?.code).toBe('person.last-administrator');
    expect((await administrator.post(`/memberships/${first!.id}/end`)).code).toBe('person.last-administrator');
    await world.person('administrator', serviceId);
    expect((await administrator.read<PersonView>(`/people/${own}`)).memberships[0]?.may.end).toBeNull();
  });

  it('is the same in the list, and is not there for an id of nobody', async () => {
    const { id } = await world.person('projectOwner', buyerId);
    const { items } = await manager.read<Page<PersonView>>('/people?limit=100');
    expect(items.find((one) => one.id === id)).toEqual(await manager.read(`/people/${id}`));
    expect((await manager.get(`/people/${serviceId}`)).status).toBe(404);
    expect((await manager.get('/people/nobody')).status).toBe(404);
    expect((await manager.get(`/people/${id}`)).statements).toBeLessThanOrEqual(8);
  });
});

describe('what happened to a person', () => {
  it('is told to who keeps the register and to the auditor, to nobody else', async () => {
    const { id } = await world.person('projectOwner', buyerId);
    const auditor = (await world.person('auditor', serviceId)).client;
    for (const client of [administrator, manager, auditor]) {
      const { items } = await client.read<Page<TimelineEntryView>>(`/timeline/person/${id}`);
      expect(items.map(({ command }) => command)).toEqual(['activate', 'grantRole', 'invite']);
    }
    const { client } = await world.person('serviceOfficer', serviceId);
    expect((await client.get(`/timeline/person/${id}`)).status).toBe(404);
    expect((await client.get(`/timeline/organisation/${buyerId}`)).status).toBe(404);
    expect((await auditor.read<Page<TimelineEntryView>>(`/timeline/organisation/${buyerId}`)).items).toHaveLength(1);
    expect((await auditor.get(`/timeline/organisation/${id}`)).status).toBe(404);
  });
});

describe('an invitation by mail', () => {
  it('brings the link in the language of who is invited, and shows it to nobody else', async () => {
    const server = await aMailServer();
    const mailing = await aWorld({ demo: false, settings: { SMTP_URL: server.url, WORKER: 'on', PUBLIC_URL: 'https://centrale.example' } });
    try {
      const invited = await (await mailing.administrator()).command<Invited>('/people', { name: 'Awa Diallo', email: 'awa@example.org', language: 'fr' });
      expect(invited.link).toBeUndefined();
      for (const until = Date.now() + 10_000; server.letters.length === 0 && Date.now() < until; await sleep(50));
      const [letter = ''] = server.letters.map((each) => each.replaceAll('=\n', ''));
      expect(letter).toContain('To: awa@example.org');
      expect(letter).toMatch(/https:\/\/centrale\.example\/welcome#[\w-]{40,}/);
      expect(letter).toContain('Le lien fonctionne une seule fois');
    } finally {
      await mailing.close();
      await server.close();
    }
  });
});
