import { randomBytes, randomUUID } from 'node:crypto';
import { addDays, instantOf, type Done } from '@centrale/kernel';
import { type MeetingView, type PackId, type PlanMeeting, type RoleClass } from '@centrale/participation';
import { type Answer, type Client } from './client.js';
import { Town } from './town.js';
import { type Inhabitant, type World, type WorldOptions } from './world.js';

type Plan = Omit<PlanMeeting, 'startsAt' | 'endsAt'> & { readonly startsAt: string; readonly endsAt: string };
export interface Place {
  readonly bodyId?: string;
  readonly trajectoryId?: string;
  readonly phaseId?: string;
}

const location = { name: 'Gemeentehuis, zaal 2', address: 'Marktplein 1', provider: 'other', access: 'Gelijkvloers, met ringleiding' } as const;
/** A step of one of these needs nothing more than a press. */
type Press = 'schedule' | 'announce' | 'hold' | 'finalise-agenda' | 'finalise-report' | 'publish-report';

export const reason = { nl: 'De zaal is niet vrij.', fr: 'La salle n’est pas libre.' };

/** Status, and whether it took no more statements than a command may. */
export const withinBudget = ({ status, statements }: Pick<Answer, 'status' | 'statements'>, most = 16): (number | boolean)[] => [status, statements <= most];

/** A city that meets. Bodies, parties and trajectories have journeys of their own: here they are written down as they would be. */
export class Gathering {
  private constructor(readonly town: Town) {}

  static async open(options?: WorldOptions & { readonly languageRegime?: 'brussels' | 'flanders' }): Promise<Gathering> {
    return new Gathering(await Town.open(options));
  }

  static of(town: Town): Gathering {
    return new Gathering(town);
  }

  /** The same in a further city of the world. */
  static async in(world: World): Promise<Gathering> {
    return new Gathering(await Town.in(world));
  }

  get world(): World {
    return this.town.world;
  }
  get official(): Client {
    return this.town.coordinator;
  }
  close(): Promise<void> {
    return this.town.close();
  }

  async today(): Promise<string> {
    const [row] = await this.world.sql<{ today: string }>('select centrale.today()::text as today');
    return row!.today;
  }

  /** Somebody or something of the city's register, with the classes that hold since long. */
  async party(classes: readonly RoleClass[] = [], { personId = null, email = null, kind = 'person' }: { personId?: string | null; email?: string | null; kind?: 'person' | 'organisation' } = {}): Promise<string> {
    const id = randomUUID();
    await this.world.sql(
      `insert into centrale.party (id, organisation_id, kind, name, email, language, person_id, registered_at) values ($1, $2, $3, $4, $5, 'nl', $6, centrale.now())`,
      [id, this.town.cityId, kind, `Party ${randomBytes(4).toString('hex')}`, email, personId],
    );
    for (const each of classes) await this.addClass(id, each, '2000-01-01');
    return id;
  }

  async addClass(partyId: string, roleClass: RoleClass, fromOn: string): Promise<void> {
    await this.world.sql('insert into centrale.party_class (id, party_id, class, from_on) values ($1, $2, $3, $4)', [randomUUID(), partyId, roleClass, fromOn]);
  }

  /** Of a working group the coordinator is the competent official, unless another is named. */
  async body(packId: Exclude<PackId, 'MEMO' | 'WIJK'> = 'WERKGROEP', officialId: string | null = this.town.people.coordinator.id): Promise<string> {
    const id = randomUUID();
    const number = `BD-${randomBytes(4).toString('hex')}`;
    await this.world.sql(
      `with made as (
         insert into centrale.body (id, number, organisation_id, path, kind, name, status, contact_official_id, coordination_by_service, pack_id, pack_version, composition,
           theme_note, frequency, created_at, changed_at, published_at)
         values ($1, $2, $3, $2, $4, '{"nl":"Werkgroep wijk","fr":"Groupe de travail quartier"}', 'active', $5, true, $6, 1,
           '{"description":{"nl":"Wie wil","fr":""},"targetGroups":[],"outreach":[]}', '{"nl":"","fr":""}', '{"nl":"","fr":""}', centrale.now(), centrale.now(), centrale.now())
         returning id)
       select centrale.record_audit('body', id, null, null, 'activate', '{}', '{}') from made`,
      [id, number, this.town.cityId, packId === 'ATELIER' ? 'strategicAtelier' : 'workingGroup', packId === 'ATELIER' ? null : officialId, packId],
    );
    return id;
  }

  /** A seat in a body; with it the person's account gets the function. */
  async seat(bodyId: string, who: Inhabitant, fn: 'member' | 'chair' | 'lead' | 'secretariat' | 'observer' = 'member', classes: readonly RoleClass[] = []): Promise<string> {
    const [known] = await this.world.sql<{ id: string }>('select id from centrale.party where organisation_id = $1 and person_id = $2', [this.town.cityId, who.id]);
    const partyId = known?.id ?? (await this.party(classes, { personId: who.id, email: who.email }));
    await this.world.sql(
      `insert into centrale.body_membership (id, body_id, party_id, function, voting, from_on) values ($1, $2, $3, $4, false, centrale.today())`,
      [randomUUID(), bodyId, partyId, fn],
    );
    return partyId;
  }

  async trajectory(packId: PackId, { bodyId = null, confidential = packId === 'MEMO' }: { bodyId?: string | null; confidential?: boolean } = {}): Promise<string> {
    const id = randomUUID();
    const templates: Readonly<Record<PackId, string>> = { ATELIER: 'adviceTrajectory', WIJK: 'citizenCycle', MEMO: 'memorandum', WERKGROEP: 'groupAdvice' };
    await this.world.sql(
      `with made as (
         insert into centrale.trajectory (id, number, organisation_id, body_id, template_id, pack_id, pack_version, status, title, question, purpose, domains, target_groups,
           starts_on, ends_on, duration_policy, work_form, composition_note, access_level, confidential, created_by, created_at, announced_at, changed_at)
         select $1, $2::text, $3, $4, t.id, $5, 1, 'running', '{"nl":"De wijk","fr":"Le quartier"}', jsonb_build_object('nl', $2::text, 'fr', $2::text), 'dialogue', '{}', '{}',
           centrale.today(), centrale.today() + 300, case when $5 = 'WIJK' then 'continuous' else 'bounded' end, '{"nl":"x","fr":"x"}', '{"nl":"x","fr":"x"}', $8, $6, $7,
           centrale.now(), case when $5 <> 'MEMO' then centrale.now() end, centrale.now()
         from centrale.trajectory_template t where t.kind = $9 returning id),
       phases as (
         insert into centrale.phase (id, trajectory_id, cycle, no, kind, name, goal, starts_on, ends_on, status, gates, needed_services, output_type)
         select gen_random_uuid(), m.id, 1, p.no, p.kind, '{"nl":"Fase","fr":"Phase"}', '{"nl":"","fr":""}', centrale.today(), centrale.today() + 300, 'planned', '[]', '{}', 'none'
         from made m, (values (1, 'preparatory'), (2, 'openMeeting')) as p (no, kind) where $5 = 'WIJK')
       select centrale.record_audit('trajectory', id, null, null, 'begin', '{}', '{}') from made`,
      [id, `TR-${randomBytes(4).toString('hex')}`, this.town.cityId, bodyId, packId, confidential, this.town.people.coordinator.id, packId === 'MEMO' ? 'restricted' : 'open', templates[packId]],
    );
    return id;
  }

  async theme(trajectoryId: string): Promise<string> {
    const id = randomUUID();
    await this.world.sql(
      `insert into centrale.theme (id, trajectory_id, name, description, kind, created_at) values ($1, $2, '{"nl":"Het plein","fr":"La place"}', '{"nl":"","fr":""}', 'theme', centrale.now())`,
      [id, trajectoryId],
    );
    return id;
  }

  /** So many days from today, in the evening. */
  async inDays(days: number, time = '19:00'): Promise<{ startsAt: string; endsAt: string }> {
    const start = instantOf(addDays(await this.today(), days), time);
    return { startsAt: start.toISOString(), endsAt: new Date(start.getTime() + 2 * 3_600_000).toISOString() };
  }

  async plan(days: number, changes: Partial<Plan> = {}): Promise<Plan> {
    return {
      kind: 'bodyMeeting', title: { nl: 'Overleg over het plein', fr: 'Réunion sur la place' }, ...(await this.inDays(days)), location, languages: ['nl', 'fr'], capacity: null,
      alternatives: [], public: true, chairPartyId: null, rapporteurPartyId: null, servesQuestionId: null, method: { nl: '', fr: '' }, ...changes,
    };
  }

  async create(place: Place, days: number, changes: Partial<Plan> = {}, client = this.official): Promise<string> {
    const phaseId = place.phaseId ?? (await this.phaseFor(place, changes));
    const { id } = await client.command<Done>('/meetings', { ...place, ...(phaseId && { phaseId }), ...(await this.plan(days, changes)) });
    return id;
  }

  /** In a neighbourhood one prepares in the preparation, and meets in the phase of the meeting: here neither asks anything before. */
  private async phaseFor({ trajectoryId }: Place, { kind }: Partial<Plan>): Promise<string | undefined> {
    if (!trajectoryId || (kind !== 'preparatory' && kind !== 'open')) return undefined;
    const [row] = await this.world.sql<{ id: string }>('select id from centrale.phase where trajectory_id = $1 and kind = $2 order by cycle desc, no limit 1', [
      trajectoryId, kind === 'open' ? 'openMeeting' : 'preparatory',
    ]);
    return row?.id;
  }

  press(id: string, what: Press, client = this.official): Promise<Answer<Done>> {
    return client.post(`/meetings/${id}/${what}`);
  }

  /** Created, planned and in the public calendar. */
  async announced(place: Place, days: number, changes: Partial<Plan> = {}, client = this.official): Promise<string> {
    const id = await this.create(place, days, changes, client);
    await client.command(`/meetings/${id}/schedule`);
    await client.command(`/meetings/${id}/announce`);
    return id;
  }

  invite(id: string, { parties = [], groups = [], ...rest }: { parties?: readonly string[]; groups?: readonly object[]; motivations?: readonly object[]; members?: boolean; interested?: boolean } = {}, client = this.official): Promise<Answer<Done>> {
    return client.post(`/meetings/${id}/invite`, {
      members: false, interested: false, parties: parties.map((partyId) => ({ partyId, channel: 'email' })), groups, ...rest,
    });
  }

  /** Announced, with one group invited. */
  async invited(place: Place, days: number, changes: Partial<Plan> = {}, client = this.official): Promise<string> {
    const id = await this.announced(place, days, changes, client);
    const answer = await this.invite(id, { groups: [{ label: 'Iedereen in de wijk', class: 'association', channel: 'poster' }] }, client);
    if (answer.status !== 200) throw new Error(`inviting answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return id;
  }

  /** Invited and held: time is moved past its beginning. */
  async held(place: Place, days: number, changes: Partial<Plan> = {}): Promise<string> {
    const id = await this.invited(place, days, changes);
    const { startsAt } = await this.view(id);
    await this.world.clock.to(startsAt);
    await this.official.command(`/meetings/${id}/hold`);
    return id;
  }

  view(id: string, client = this.official): Promise<MeetingView> {
    return client.read<MeetingView>(`/meetings/${id}`);
  }

  /** Letters about a dossier, of a kind: to an account or an address. */
  letters(kind: string, dossierId: string): Promise<{ person: string | null; address: string | null; params: Record<string, string>; calendar: { method: string; sequence: number } | null }[]> {
    return this.world.sql('select person_id as person, address, params, calendar from centrale.mail where kind = $1 and dossier_id = $2 order by created_at, id', [kind, dossierId]);
  }
}
