import { addDays, municipalities, type LocalDate } from '@centrale/kernel';
import { type AgreementView, type QualificationView } from '@centrale/procurement';
import { type DemoClockView, type DemoPeopleView, type Invited } from '@centrale/platform';
import { emailOf, others, people as market, providers, regionalBodies, service, type CastOrganisation, type CastPerson } from './cast.js';
import { cities, citizens } from './cities.js';
import { Client } from './client.js';
import { admitted, lots, userCategories } from './lots.js';
import { profiles } from './profiles.js';

const people: readonly CastPerson[] = [...market, ...citizens];

/** Who is there once the product is set up: sessions by key of person, ids by key of organisation and person. */
export class World {
  readonly clients = new Map<string, Client>();
  readonly personIds = new Map<string, string>();
  readonly organisationIds = new Map<string, string>();
  agreementId = '';

  constructor(readonly address: string) {}

  as(person: string): Client {
    return found(this.clients, person);
  }

  person(key: string): string {
    return found(this.personIds, key);
  }

  organisation(key: string): string {
    return found(this.organisationIds, key);
  }
}

function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Nobody called ${key} in the demo world`);
  return value;
}

/** The first administrator redeems the printed link; the others are invited by her. */
export async function gather(world: World, firstLink: string): Promise<void> {
  const { password } = await new Client(world.address).get<DemoPeopleView>('/demo/people');
  const [first, ...rest] = people as [CastPerson, ...CastPerson[]];
  const administrator = new Client(world.address);
  await administrator.post('/session/link', { token: tokenOf(firstLink), password, name: first.name, email: emailOf(first), language: first.language, organisation: service.name });
  world.clients.set(first.key, administrator);
  const { person } = await administrator.get<{ person: { id: string } }>('/session');
  world.personIds.set(first.key, person.id);
  await registerOrganisations(world, administrator);
  for (const someone of rest) await invite(world, administrator, someone, password);
  for (const someone of people) await grant(world, administrator, someone);
}

async function registerOrganisations(world: World, administrator: Client): Promise<void> {
  const towns = municipalities.map(({ nis, name }): CastOrganisation => ({ key: nis, kind: 'buyer', name: { ...name, en: name.fr } }));
  const known = await administrator.get<{ items: { id: string; kind: string }[] }>('/organisations');
  const own = known.items.find(({ kind }) => kind === 'service');
  if (own) world.organisationIds.set(service.key, own.id);
  let serial = 0;
  for (const { key, kind, name, languageRegime = 'brussels', contact } of [service, ...towns, ...regionalBodies, ...cities, ...others, ...providers]) {
    if (world.organisationIds.has(key)) continue;
    serial += 1;
    const registered = await administrator.command('/organisations', { kind, name, languageRegime, enterpriseNumber: inventedNumber(serial) });
    world.organisationIds.set(key, registered.id);
    if (contact) await administrator.command(`/organisations/${registered.id}/set-contact`, contact);
  }
}

/** The token of a one-time link is its fragment. */
const tokenOf = (link: string): string => link.slice(link.indexOf('#') + 1);

/** Passes the check of enterprise numbers, from a range of our own. */
function inventedNumber(serial: number): string {
  const first = 9_990_000 + serial;
  return `0${first}${String(97 - (first % 97)).padStart(2, '0')}`;
}

async function invite(world: World, administrator: Client, someone: CastPerson, password: string): Promise<void> {
  if (world.clients.has(someone.key)) throw new Error(`Two people of the cast are called ${someone.key}: one would play the part of both`);
  const { id, link = '' } = await administrator.post<Invited>('/people', { name: someone.name, email: emailOf(someone), language: someone.language });
  const client = new Client(world.address);
  await client.post('/session/link', { token: tokenOf(link), password });
  world.clients.set(someone.key, client);
  world.personIds.set(someone.key, id);
}

async function grant(world: World, administrator: Client, someone: CastPerson): Promise<void> {
  for (const { organisation, role } of someone.roles) {
    if (someone.key === people[0]!.key && role === 'administrator') continue;
    await administrator.command(`/people/${world.person(someone.key)}/roles`, { organisationId: world.organisation(organisation), role });
  }
}

/** The agreement goes live, buyers are admitted, providers qualified with ranks and rates. */
export async function setUpAgreement(world: World, startsOn: LocalDate): Promise<void> {
  const manager = world.as('nadia');
  const { id } = await manager.command('/agreements', {
    number: 'RO-PART-4',
    title: { nl: 'Opdrachtencentrale Participatie', fr: 'Centrale de marchés « Participation »', en: 'Framework agreement on participation' },
    startsOn, endsOn: addDays(startsOn, 4 * 365), ceilingCents: 4_000_000_00, standstill: true, userCategories: [...userCategories], inventedValues: true, lots,
  });
  world.agreementId = id;
  await manager.command(`/agreements/${id}/launch`);
  const buying = [...regionalBodies, ...cities].filter(({ kind }) => kind === 'buyer');
  for (const key of [...municipalities.map(({ nis }) => nis), ...buying.map((body) => body.key)]) await admitBuyer(world, key, startsOn);
  const agreement = await manager.get<AgreementView>(`/agreements/${id}`);
  for (const { key } of providers) await registerProvider(world, key);
  for (const lot of agreement.lots) {
    for (const [i, key] of (admitted[lot.number] ?? []).entries()) await qualify(world, key, lot.id, i + 1, startsOn);
  }
}

async function admitBuyer(world: World, key: string, admittedOn: LocalDate): Promise<void> {
  const manager = world.as('nadia');
  const { id } = await manager.command('/buyers', { agreementId: world.agreementId, organisationId: world.organisation(key) });
  const municipality = key.startsWith('21') || cities.some((city) => city.key === key);
  await manager.command(`/buyers/${id}/admit`, {
    userCategory: userCategories[municipality ? 1 : 0].nl,
    legalBasis: municipality ? 'Nieuwe Gemeentewet' : 'Bijzondere wet betreffende de Brusselse instellingen',
    admittedOn,
  });
}

async function registerProvider(world: World, key: string): Promise<void> {
  const providerId = world.organisation(key);
  await world.as('nadia').command('/providers', { organisationId: providerId });
  const speaker = people.find(({ roles }) => roles.some((r) => r.organisation === key && r.role === 'providerManager'))!;
  await world.as(speaker.key).save(`/providers/${providerId}/profile`, 1, profiles[key]!);
}

async function qualify(world: World, key: string, lotId: string, rank: number, validFrom: LocalDate): Promise<void> {
  const manager = world.as('nadia');
  const { id } = await manager.command('/qualifications', { providerId: world.organisation(key), lotId });
  await manager.command(`/qualifications/${id}/review`);
  await manager.command(`/qualifications/${id}/admit`, { rank, validFrom, validTo: addDays(validFrom, 4 * 365) } satisfies Partial<QualificationView>);
  await manager.command(`/qualifications/${id}/add-rate`, { profile: 'Senior', unit: 'day', cents: 720_00 + rank * 15_00, validFrom });
  await manager.command(`/qualifications/${id}/add-rate`, { profile: 'Junior', unit: 'day', cents: 480_00 + rank * 10_00, validFrom });
}

/** Lets business time pass to the instant; it never goes back. */
export async function passTo(address: string, at: Date): Promise<void> {
  const client = new Client(address);
  const { now } = await client.get<DemoClockView>('/demo/clock');
  const forwardSeconds = Math.ceil((at.getTime() - Date.parse(now)) / 1000);
  if (forwardSeconds > 0) await client.post('/demo/clock', { forwardSeconds });
}
