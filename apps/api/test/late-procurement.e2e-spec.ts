import { addDays } from '@centrale/kernel';
import { type NeedView, type TrajectoryView } from '@centrale/participation';
import { newId } from '../src/platform/database/ids.js';
import { Tasks } from '../src/platform/jobs/tasks.js';
import { run, until } from './support/platform.js';
import { behind } from './support/rival.js';
import { Town } from './support/town.js';
import { both, templateOf } from './support/trajectories.js';
import { type Inhabitant } from './support/world.js';

let town: Town;
let owner: Inhabitant;
beforeAll(async () => {
  town = await Town.open({ settings: { WORKER: 'on' } });
  owner = await town.world.person('coordinator', town.cityId, { language: 'fr' });
}, 60_000);
afterAll(() => town?.close());

/** What the clockwork does by itself. */
const look = (): Promise<void> =>
  town.world.apis[0]!.app.get(Tasks).all().find(({ name }) => name === 'late-procurement')!.run({ payload: {}, lastAttempt: false, asOwner: (sql, params) => town.world.sql(sql, params) });

interface Told {
  readonly person: string;
  readonly params: { readonly no: number; readonly startsOn: string; readonly possible: string };
}
const told = (trajectoryId: string): Promise<Told[]> =>
  town.world.sql<Told>(`select person_id as person, params from notification where dossier_id = $1 and kind = 'need.procurement-late' order by created_at, id`, [trajectoryId]);
const today = async (): Promise<string> => (await town.world.sql<{ day: string }>(`select centrale.today()::text as day`))[0]!.day;

/** A cycle of citizen meetings of which one phase needs somebody from outside, in so many days. */
async function aPhase(days: number, by = owner): Promise<{ id: string; phaseId: string }> {
  const { id } = await by.client.command('/trajectories', {
    templateId: templateOf('WIJK'), organisationId: town.cityId, startsOn: addDays(await today(), days), title: both('Noordwijk', 'Quartier Nord'),
  });
  const { phases } = await by.client.read<TrajectoryView>(`/trajectories/${id}`);
  const phase = phases.find(({ kind }) => kind === 'openMeeting')!;
  await town.world.sql(`update phase set needed_services = case when id = $2 then '{facilitate}'::text[] else '{}' end, starts_on = $3 where trajectory_id = $1 and (id = $2 or needed_services <> '{}')`, [
    id, phase.id, addDays(await today(), days),
  ]);
  return { id, phaseId: phase.id };
}

describe('a phase that begins before procuring can be done', () => {
  it('is told to who owns the trajectory, once, when it comes to that: also after days on which nothing ran', async () => {
    const { id, phaseId } = await aPhase(120);
    await look();
    expect(await told(id)).toEqual([]);
    await town.world.clock.forward({ days: 45 });
    await Promise.all([look(), look()]);
    await look();
    const [warning] = (await owner.client.read<NeedView>(`/phases/${phaseId}/need`)).warnings;
    expect(await told(id)).toMatchObject([{ person: owner.id, params: warning!.params }]);
    const mails = await town.world.sql<{ status: string }>(`select status from mail where dossier_id = $1 and kind = 'need.procurement-late'`, [id]);
    expect(mails).toHaveLength(1);
  });

  it('is told once, also where two processes look at the same moment', async () => {
    const { id, phaseId } = await aPhase(30);
    const promise = `insert into procurement_warning (phase_id, starts_on, ended_briefings, warned_at) select id, starts_on, 0, centrale.now() from centrale.phase where id = $1`;
    await behind(town.world, promise.replace('into ', 'into centrale.'), [phaseId], look);
    expect(await told(id)).toEqual([]);
  });

  it('is told anew where it was moved and is late again, and not where somebody is there', async () => {
    const { id, phaseId } = await aPhase(30);
    await look();
    await town.world.sql(`update phase set starts_on = starts_on + 5 where id = $1`, [phaseId]);
    await look();
    expect((await told(id)).map(({ params }) => params.startsOn)).toEqual([addDays(await today(), 30), addDays(await today(), 35)]);
    const own = await aPhase(30);
    await town.world.sql(`update phase set in_house_reason = $2 where id = $1`, [own.phaseId, JSON.stringify(both('Wij begeleiden zelf', 'Nous animons nous-mêmes'))]);
    const rests = await aPhase(30);
    await run(town.world.database.superuserUrl, `set search_path = centrale; set session_replication_role = replica; update trajectory set status = 'closed', announced_at = centrale.now(), began_on = centrale.today() where id = '${rests.id}'`);
    await look();
    expect([await told(own.id), await told(rests.id)]).toEqual([[], []]);
  });

  it('is told anew once the briefing that was made for it has ended', async () => {
    const { id, phaseId } = await aPhase(30);
    await look();
    await look();
    expect(await told(id)).toHaveLength(1);
    await run(town.world.database.superuserUrl, `set search_path = centrale; set session_replication_role = replica;
      with b as (insert into briefing (id, number, agreement_id, organisation_id, owner_id, status, content, version, created_at, updated_at)
        select centrale.new_id(), 'BR-TEST', centrale.new_id(), '${town.cityId}', '${owner.id}', 'composed', '{}', 1, centrale.now(), centrale.now() returning id)
      insert into facilitation_need (id, phase_id, organisation_id, services, briefing_id, made_by, made_at, ended_at)
      select centrale.new_id(), '${phaseId}', '${town.cityId}', '{facilitate}', b.id, '${owner.id}', centrale.now(), centrale.now() from b`);
    await look();
    await look();
    expect(await told(id)).toHaveLength(2);
  });

  it('is told anew once an order that was put on it by hand was terminated; one that came of its own briefing ends with that', async () => {
    const { id, phaseId } = await aPhase(30);
    await look();
    const put = (briefing: string, order: string): Promise<unknown> => run(town.world.database.superuserUrl, `set search_path = centrale; set session_replication_role = replica;
      with c as (insert into call_off (id, number, agreement_id, briefing_id, organisation_id, placing_body_id, officer_id, status, composition, created_at, updated_at)
          values (centrale.new_id(), '${order}', centrale.new_id(), '${briefing}', '${town.cityId}', centrale.new_id(), '${owner.id}', 'approved', '{}', centrale.now(), centrale.now()) returning id),
        o as (insert into "order" (id, number, award_id, call_off_id, call_off_lot_id, agreement_id, organisation_id, provider_id, status, amount_cents, drafted_at, ended_at)
          select centrale.new_id(), '${order}', centrale.new_id(), c.id, centrale.new_id(), centrale.new_id(), '${town.cityId}', centrale.new_id(), 'terminated', 1, centrale.now(), centrale.now() from c returning id, provider_id)
      insert into facilitation (id, phase_id, order_id, provider_id, services, assigned_at, ended_at) select centrale.new_id(), '${phaseId}', o.id, o.provider_id, '{facilitate}', centrale.now(), centrale.now() from o`);
    await put(newId(), 'O-BY-HAND');
    await look();
    await look();
    expect(await told(id)).toHaveLength(2);
    const briefing = newId();
    await run(town.world.database.superuserUrl, `set search_path = centrale; set session_replication_role = replica;
      insert into briefing (id, number, agreement_id, organisation_id, owner_id, status, content, version, created_at, updated_at)
      values ('${briefing}', 'BR-OWN', centrale.new_id(), '${town.cityId}', '${owner.id}', 'composed', '{}', 1, centrale.now(), centrale.now());
      insert into facilitation_need (id, phase_id, organisation_id, services, briefing_id, made_by, made_at, ended_at)
      values (centrale.new_id(), '${phaseId}', '${town.cityId}', '{facilitate}', '${briefing}', '${owner.id}', centrale.now(), centrale.now())`);
    await put(briefing, 'O-OF-BRIEFING');
    await look();
    expect((await told(id)).length).toBe(3);
    expect(await town.world.sql(`select max(ended_briefings)::int as ended from procurement_warning where phase_id = $1`, [phaseId])).toEqual([{ ended: 2 }]);
  });

  it('comes in the reader’s language, and without mail for whoever wants none', async () => {
    await town.world.sql(`insert into notification_preference (person_id, kind_group, channel, changed_at) values ($1, 'trajectories', 'never_mail', centrale.now())`, [town.people.coordinator.id]);
    const mine = await aPhase(30, town.people.coordinator);
    const theirs = await aPhase(30);
    await look();
    expect((await told(mine.id)).map(({ person }) => person)).toEqual([town.people.coordinator.id]);
    const mails = (id: string) => town.world.sql<{ subject: string | null; status: string }>(`select subject, status from mail where dossier_id = $1 and kind = 'need.procurement-late'`, [id]);
    await until(async () => [...(await mails(mine.id)), ...(await mails(theirs.id))].every(({ status }) => status !== 'queued'), 'the mail to be looked at');
    expect([await mails(mine.id), await mails(theirs.id)]).toMatchObject([[{ status: 'muted' }], [{ status: 'shown', subject: expect.stringContaining('commence avant') }]]);
  });

  it('of a trajectory of a body is told to its contact official too; who left hears nothing', async () => {
    const leaving = await town.somebody('coordinator');
    const { id } = await aPhase(30, leaving);
    await town.world.sql(`update membership set ends_on = centrale.today() where person_id = $1`, [leaving.id]);
    await look();
    const hearers = (await told(id)).map(({ person }) => person);
    expect([hearers.includes(leaving.id), hearers.includes(town.people.coordinator.id)]).toEqual([false, true]);
  });

  it('of a memorandum in confidence is told to its owner and team alone (R002-07)', async () => {
    const { generalDirector, coordinator } = town.people;
    const { id } = await generalDirector.client.command('/memoranda', {
      organisationId: town.cityId, templateId: templateOf('MEMO'), electionOn: addDays(await today(), 800), ownerId: generalDirector.id, title: both('Memorandum', 'Mémorandum'),
    });
    await generalDirector.client.command(`/memoranda/${id}/name-team`, { personIds: [owner.id] });
    const { phases } = await generalDirector.client.read<TrajectoryView>(`/trajectories/${id}`);
    await town.world.sql(`update phase set needed_services = case when id = $2 then '{facilitate}'::text[] else '{}' end, starts_on = case when id = $2 then centrale.today() + 20 else starts_on end where trajectory_id = $1`, [id, phases[0]!.id]);
    await look();
    const hearers = (await told(id)).map(({ person }) => person);
    expect([hearers.sort(), hearers.includes(coordinator.id)]).toEqual([[generalDirector.id, owner.id].sort(), false]);
  });
});
