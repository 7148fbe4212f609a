import { type AdviceView, type RequestView, type SaveAdvice, type SignSelfCheck } from '@centrale/participation';
import { newId } from '../../src/platform/database/ids.js';
import { type Client } from './client.js';
import { run } from './platform.js';
import { Town } from './town.js';
import { type Inhabitant, type WorldOptions } from './world.js';

export const both = (nl: string) => ({ nl, fr: `${nl} (fr)` });
const nothing = { nl: '', fr: '' };
export const because = both('Daar is een goede reden voor');

/** A whole text in the template. */
export const aText = (changes: Partial<SaveAdvice> = {}): SaveAdvice => ({
  title: both('Leegstand in het centrum'), analysis: both('Eén op de acht winkels staat leeg.'), justification: both('Wie hier woont, mist winkels op wandelafstand.'),
  recommendations: [both('Heffing na twee jaar'), both('Pop-ups zonder vergunning'), both('Eén aanspreekpunt')], minorityPositions: [], trajectories: [], ...changes,
});

export const aSelfCheck = (changes: Partial<SignSelfCheck> = {}): SignSelfCheck => ({
  domains: ['housing', 'economy'], oneDomainReason: nothing, targetGroups: [{ group: 'residents', judgement: 'heard', explanation: nothing }], voices: both('Handelaars waren verdeeld.'),
  dissentReported: true, readability: ['mainPointFirst', 'shortSentences', 'everydayWords', 'termsExplained', 'numbersExplained'], noInfluence: true, outcome: 'pass', remarks: nothing, ...changes,
});

export interface Body {
  readonly id: string;
  /** Party by person. */
  readonly parties: ReadonlyMap<string, string>;
}

interface BodyOptions {
  readonly kind?: 'strategicAtelier' | 'advisoryBody' | 'workingGroup';
  readonly packId?: 'ATELIER' | 'WIJK' | 'WERKGROEP';
  readonly groupType?: 'thematic' | 'organising' | 'project' | null;
  readonly parentId?: string;
  /** Function per person. */
  readonly members?: readonly (readonly [Inhabitant, 'chair' | 'lead' | 'member' | 'secretariat' | 'observer'])[];
}

/**
 * A city with a working group, an atelier and their people. What came before has journeys of its own, so the rows of bodies and
 * trajectories are put there at once, past the triggers.
 */
export class Advisory {
  private constructor(
    readonly town: Town,
    readonly group: Body,
    readonly atelier: Body,
  ) {}

  static async open(options: WorldOptions & { readonly languageRegime?: 'brussels' | 'flanders' } = {}): Promise<Advisory> {
    return Advisory.in(await Town.open(options));
  }

  static async in(town: Town): Promise<Advisory> {
    const { chair, member, observer, substitute } = town.people;
    const members = [[chair, 'chair'], [member, 'member'], [substitute, 'member'], [observer, 'observer']] as const;
    const group = await aBody(town, { kind: 'workingGroup', packId: 'WERKGROEP', groupType: 'thematic', members });
    const atelier = await aBody(town, { kind: 'strategicAtelier', packId: 'ATELIER', groupType: null, members });
    return new Advisory(town, group, atelier);
  }

  get chair(): Client {
    return this.town.people.chair.client;
  }

  get member(): Client {
    return this.town.people.member.client;
  }

  get official(): Client {
    return this.town.coordinator;
  }

  get secretariat(): Client {
    return this.town.secretariat;
  }

  body(options: BodyOptions): Promise<Body> {
    return aBody(this.town, options);
  }

  sql<R extends object>(text: string, params: unknown[] = []): Promise<R[]> {
    return run<R & Record<string, unknown>>(this.town.world.database.superuserUrl, text, params);
  }

  async today(): Promise<string> {
    const [row] = await this.sql<{ today: string }>('select centrale.today()::text as today');
    return row!.today;
  }

  /** A trajectory of a body, announced in every way that its rules ask, with everybody's interest followed up. */
  async trajectory(body: Body, { interests = [] as readonly (string | null)[], channels = ['website', 'poster', 'newsletter'], groups = ['residents'] } = {}): Promise<string> {
    const id = newId();
    await this.sql(TRAJECTORY, [id, this.town.cityId, body.id, JSON.stringify(both('Winkels op wandelafstand')), groups, channels]);
    for (const outcome of interests) await this.interest(id, outcome);
    return id;
  }

  async interest(trajectoryId: string, outcome: string | null): Promise<string> {
    const id = newId();
    await this.sql(INTEREST, [id, trajectoryId, outcome]);
    return id;
  }

  /** A phase of the trajectory that a provider guides now. */
  async guidedBy(trajectoryId: string, organisationId: string): Promise<void> {
    await this.sql(PHASE, [newId(), trajectoryId, organisationId, JSON.stringify(both('Gesprek'))]);
  }

  async classOf(person: Inhabitant, body: Body, each: string): Promise<void> {
    await this.sql(`insert into party_class (id, party_id, class, from_on) values (centrale.new_id(), $1, $2, centrale.today()) on conflict do nothing`, [body.parties.get(person.id), each]);
  }

  /** The sheet of a body as the college approved it and the city published it. */
  async sheet(body: Body, advice: object, contact: object = {}): Promise<void> {
    await this.sql(SHEET, [newId(), this.town.cityId, body.id, JSON.stringify({ advice, contact })]);
  }

  /** A question of the city, as it was issued. */
  async issued(body: Body, issue: object = {}): Promise<string> {
    const { id } = await this.secretariat.command('/advice-requests', { bodyId: body.id });
    await this.secretariat.put(`/advice-requests/${id}`, { subject: both('Leegstand'), question: both('Wat te doen aan de leegstand?') }, { ifMatch: 1 });
    await this.secretariat.command(`/advice-requests/${id}/issue`, issue);
    return id;
  }

  request(id: string, reader = this.secretariat): Promise<RequestView> {
    return reader.read(`/advice-requests/${id}`);
  }

  advice(id: string, reader = this.chair): Promise<AdviceView> {
    return reader.read(`/advice/${id}`);
  }

  /** A draft with a whole text. */
  async written(body: Body, start: object = { origin: 'ownInitiative' }, text: SaveAdvice = aText()): Promise<string> {
    const { id } = await this.member.command('/advice', { bodyId: body.id, ...start });
    await this.save(id, text);
    return id;
  }

  async save(id: string, text: SaveAdvice, writer = this.member) {
    const { version } = await this.advice(id, writer);
    return writer.put<{ version: number }>(`/advice/${id}`, text, { ifMatch: version });
  }

  votes(body: Body, choices: readonly ('for' | 'against' | 'abstained')[] = ['for', 'for']) {
    const { chair, member, substitute } = this.town.people;
    return [chair, member, substitute].slice(0, choices.length).map((person, index) => ({ partyId: body.parties.get(person.id)!, choice: choices[index]! }));
  }

  /** The text is complete and the members voted on it. */
  async voted(body: Body, start?: object, text?: SaveAdvice): Promise<string> {
    const id = await this.written(body, start, text);
    await this.member.command(`/advice/${id}/complete`);
    await this.chair.command(`/advice/${id}/record-vote`, { on: await this.today(), votes: this.votes(body) });
    return id;
  }

  /** Of a working group, or of an atelier with its self-check. */
  async adopted(body: Body, start?: object, text?: SaveAdvice): Promise<string> {
    const id = await this.voted(body, start, text);
    if (body === this.atelier) await this.chair.command(`/advice/${id}/sign-self-check`, aSelfCheck());
    await this.chair.command(`/advice/${id}/adopt`, {});
    return id;
  }

  async delivery(changes: object = {}): Promise<object> {
    return { channel: 'email', sentOn: await this.today(), to: 'Dienst Welzijn', proof: 'bericht 4f2a', ...changes };
  }

  /** An advice of the working group that the city has. */
  async sent(start?: object, delivery: object = {}): Promise<string> {
    const id = await this.adopted(this.group, start);
    await this.official.command(`/advice/${id}/send`, await this.delivery(delivery));
    return id;
  }

  /** Answers per recommendation, in the order of the advice. */
  async answers(id: string, outcomes: readonly (string | null)[], motivation: object = because): Promise<object[]> {
    const { recommendations } = await this.advice(id, this.secretariat);
    return outcomes.map((outcome, index) => ({ recommendationId: recommendations[index]!.id, outcome, motivation }));
  }

  close(): Promise<void> {
    return this.town.close();
  }
}

async function aBody(town: Town, { kind = 'workingGroup', packId = 'WERKGROEP', groupType = 'thematic', parentId, members = [] }: BodyOptions): Promise<Body> {
  const id = newId();
  const { coordinator } = town.people;
  const seats = await Promise.all(members.map(async ([person, office]) => (
    { id: newId(), ...(await partyOf(town, person)), person_id: person.id, function: office, voting: office !== 'observer' })));
  await run(town.world.database.superuserUrl, BODY, [
    id, town.cityId, parentId ?? null, kind, groupType, JSON.stringify(both('Werkgroep welzijn')), coordinator.id, packId, JSON.stringify(seats),
  ]);
  return { id, parties: new Map(seats.map(({ person_id, party_id }) => [person_id, party_id])) };
}

/** The register has an account once per city: who has a party there keeps it. */
async function partyOf(town: Town, { id }: Inhabitant): Promise<{ party_id: string; known: boolean }> {
  const [known] = await run<{ id: string }>(town.world.database.superuserUrl, 'select id from party where organisation_id = $1 and person_id = $2', [town.cityId, id]);
  return { party_id: known?.id ?? newId(), known: known !== undefined };
}

const BODY = `
with unguarded as materialized (select set_config('session_replication_role', 'replica', true)),
seat as (select s.* from unguarded, jsonb_to_recordset($9::jsonb) as s(id uuid, party_id uuid, known boolean, person_id uuid, function text, voting boolean)),
parties as (insert into party (id, organisation_id, kind, name, person_id, language, registered_at)
  select s.party_id, $2::uuid, 'person', 'Lid ' || s.function, s.person_id, 'nl', centrale.now() from seat s where not s.known),
body as (insert into body (id, number, organisation_id, parent_id, path, kind, group_type, name, policy_domain, status, contact_official_id, coordination_by_service, pack_id, pack_version,
    composition, theme_note, frequency, origin_theme_id, created_at, changed_at)
  select $1::uuid, 'B-' || $1, $2::uuid, $3::uuid, 'B-' || $1, $4, $5, $6::jsonb, 'welfare', 'active', $7::uuid, true, $8, 1, jsonb_build_object('description', $6::jsonb), $6::jsonb, $6::jsonb, case $8 when 'WIJK' then centrale.new_id() end, centrale.now(), centrale.now()
  from unguarded)
insert into body_membership (id, body_id, party_id, function, voting, from_on) select id, $1, party_id, function, voting, centrale.today() - 30 from seat`;

const TRAJECTORY = `
with unguarded as materialized (select set_config('session_replication_role', 'replica', true)),
trajectory as (insert into trajectory (id, number, organisation_id, body_id, template_id, pack_id, pack_version, status, title, question, purpose, domains, target_groups, starts_on, ends_on, duration_policy,
    work_form, composition_note, access_level, confidential, created_by, created_at, announced_at, began_on, changed_at)
  select $1::uuid, 'T-' || $1, $2::uuid, $3::uuid, (select id from trajectory_template where pack_id = 'ATELIER'), b.pack_id, 1, 'running', $4::jsonb, jsonb_build_object('nl', $1::text, 'fr', ''), 'advice',
    '{housing,economy}', $5::text[], centrale.today(), centrale.today() + 60, 'bounded', '{}', '{}', 'open', false, b.contact_official_id, centrale.now(), centrale.now(), centrale.today(), centrale.now()
  from unguarded, body b where b.id = $3)
insert into communication_act (id, trajectory_id, channel, digital, on_date, languages, target_groups, proof, recorded_by, recorded_at)
select centrale.new_id(), $1, c, c <> 'poster', centrale.today() - 5, '{nl,fr}', '{}', 'foto', b.contact_official_id, centrale.now() from unguarded, body b, unnest($6::text[]) c where b.id = $3`;

const INTEREST = `
with unguarded as materialized (select set_config('session_replication_role', 'replica', true))
insert into interest (id, trajectory_id, name, language, source, status, registered_at, confirmed_at, outcome, outcome_on)
select $1::uuid, $2::uuid, 'Iemand', 'nl', 'desk', 'confirmed', centrale.now(), centrale.now(), $3, case when $3::text is not null then centrale.today() end from unguarded`;

const PHASE = `
with unguarded as materialized (select set_config('session_replication_role', 'replica', true))
insert into phase (id, trajectory_id, cycle, no, kind, name, goal, starts_on, ends_on, status, gates, needed_services, output_type, facilitator_organisation_id)
select $1::uuid, $2::uuid, 1, 1, 'dialogue', $4::jsonb, $4::jsonb, centrale.today(), centrale.today(), 'running', '{}', '{}', 'none', $3::uuid from unguarded`;

const SHEET = `
with unguarded as materialized (select set_config('session_replication_role', 'replica', true))
insert into sheet (id, organisation_id, body_id, version, status, content, revision, framework_id, submitted_at, decision_on, decision_reference, published_on, published_url, created_at, changed_at)
select $1::uuid, $2::uuid, $3::uuid, 1, 'published', '{"general":{"name":{"nl":"Fiche","fr":""},"domain":"welfare"},"working":{"groupType":"thematic"}}'::jsonb
    || jsonb_set($4::jsonb, '{advice,onRequest}', 'true'), 1, centrale.new_id(), centrale.now(), centrale.today(), '12', centrale.today(), 'https://stad.example/fiche', centrale.now(), centrale.now()
from unguarded`;
