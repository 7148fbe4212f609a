import { Injectable } from '@nestjs/common';
import { firstOf, isBlank, refuse, type Actor, type Done } from '@centrale/kernel';
import {
  refuseActivity, refuseOver, refuseRemoval, refuseSilence, refuseTheme, refuseToldAhead,
  type ActivityContract, type CommunicationContract, type StakeholderContract, type ThemeContract, type TrajectoryAct,
} from '@centrale/participation';
import { type Facts } from '../../platform/audit/entry.js';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound } from '../../platform/http/answers.js';
import { Communications } from './communications.service.js';
import { ThemeEntity } from './phase.entity.js';
import { TrajectoryAccesses, type HeldTrajectory } from './trajectory-access.service.js';
import { TrajectoryEntity } from './trajectory.entity.js';

const guards = {
  theme_phase_id_trajectory_id_fkey: () => refuse('phase.elsewhere'),
  activity_phase_id_trajectory_id_fkey: () => refuse('phase.elsewhere'),
  activity_question: () => refuse('R000-08'),
};
const tables = { removeTheme: 'theme', removeActivity: 'activity', withdrawCommunication: 'communication_act', removeStakeholder: 'stakeholder' } as const;

/** What a trajectory is about and what is done in it: themes, activities, ways in which people are reached, and those who are involved. */
@Injectable()
export class TrajectoryContents {
  constructor(
    private readonly transactions: Transactions,
    private readonly accesses: TrajectoryAccesses,
    private readonly communications: Communications,
  ) {}

  addTheme(actor: Actor, trajectoryId: string, theme: ThemeContract): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, trajectoryId, 'keepThemes');
      ensure(firstOf(refuseTheme(theme, held.languageRegime), await this.meetingElsewhere(tx, trajectoryId, theme)));
      const id = newId();
      await guardedBy(guards, () => tx.insert(ThemeEntity, { ...fieldsOf(theme), id, trajectoryId, createdAt: held.now }));
      return this.done(tx, held, id, 'addTheme', { themeId: id, kind: theme.kind, meetingId: theme.meetingId });
    });
  }

  changeTheme(actor: Actor, id: string, theme: ThemeContract): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.of(tx, actor, 'theme', id, 'keepThemes');
      ensure(firstOf(refuseTheme(theme, held.languageRegime), await this.meetingElsewhere(tx, held.trajectory.id, theme)));
      await guardedBy(guards, () => tx.update(ThemeEntity, id, fieldsOf(theme)));
      return this.done(tx, held, id, 'changeTheme', { themeId: id, kind: theme.kind });
    });
  }

  removeTheme(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.of(tx, actor, 'theme', id, 'keepThemes');
      const theme = await tx.lock(ThemeEntity, id);
      const interested = await tx.one<{ count: number }>('select count(*)::int as count from interest where theme_id = $1', [id]);
      ensure(refuseRemoval(theme, interested!.count));
      await guardedBy({ contribution_theme_id_fkey: () => refuse('theme.in-use') }, () => tx.query('delete from theme where id = $1', [id]));
      return this.done(tx, held, id, 'removeTheme', { themeId: id });
    });
  }

  /** A working group takes up themes, each of them once. (R001-10, I10) */
  async spawn(tx: Tx, themeIds: readonly string[], bodyId: string): Promise<void> {
    if (themeIds.length === 0) return;
    const taken = await tx.query<{ trajectoryId: string }>(
      'update theme set spawned_body_id = $2 where id = any ($1::uuid[]) and spawned_body_id is null returning trajectory_id as "trajectoryId"', [themeIds, bodyId],
    );
    ensure(taken.length === themeIds.length ? undefined : refuse('theme.taken'));
    for (const id of new Set(taken.map(({ trajectoryId }) => trajectoryId))) {
      await tx.update(TrajectoryEntity, id, { changedAt: await tx.now() });
      await tx.record({ dossier: 'trajectory', id, command: 'spawnGroup', facts: { bodyId } });
    }
  }

  /** Where advice is the only purpose, every activity serves the question. (R000-08, I8) */
  addActivity(actor: Actor, trajectoryId: string, activity: ActivityContract): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, trajectoryId, 'keepActivities');
      ensure(refuseActivity(activity, held.trajectory, held.pack, held.languageRegime));
      const id = newId();
      const { phaseId, kind, name, audience, onDate, servesQuestion } = activity;
      await guardedBy(guards, () => tx.query(
        `insert into activity (id, trajectory_id, phase_id, kind, name, audience, on_date, serves_question, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, trajectoryId, phaseId, kind, JSON.stringify(name), audience, onDate, servesQuestion, held.now],
      ));
      return this.done(tx, held, id, 'addActivity', { activityId: id, kind, audience, onDate });
    });
  }

  removeActivity(actor: Actor, id: string): Promise<Done> {
    return this.remove(actor, id, 'removeActivity', 'keepActivities');
  }

  /** A letter in the box, a poster, a post: when, in which languages, for whom. (R000-09, R001-12) */
  tell(actor: Actor, trajectoryId: string, told: CommunicationContract): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, trajectoryId, 'tell');
      ensure(refuseToldAhead(told.onDate, held.trajectory, held.today));
      const id = await this.communications.keep(tx, { trajectoryId }, told, actor.personId, held.now);
      return this.done(tx, held, id, 'tell', { communicationId: id, channel: told.channel, onDate: told.onDate });
    });
  }

  withdrawCommunication(actor: Actor, id: string): Promise<Done> {
    return this.remove(actor, id, 'withdrawCommunication', 'tell');
  }

  /** Whoever is involved is listed with the reason why. (R002-04) */
  addStakeholder(actor: Actor, trajectoryId: string, { name, reason }: StakeholderContract): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, trajectoryId, 'keepStakeholders');
      ensure(firstOf(isBlank(name) ? refuse('stakeholder.name-missing') : undefined, refuseSilence(reason)));
      const id = newId();
      await tx.query('insert into stakeholder (id, trajectory_id, name, reason) values ($1, $2, $3, $4)', [id, trajectoryId, name.trim(), JSON.stringify(reason)]);
      return this.done(tx, held, id, 'addStakeholder', { stakeholderId: id });
    });
  }

  removeStakeholder(actor: Actor, id: string): Promise<Done> {
    return this.remove(actor, id, 'removeStakeholder', 'keepStakeholders');
  }

  private remove(actor: Actor, id: string, command: keyof typeof tables, act: TrajectoryAct): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.of(tx, actor, tables[command], id, act);
      await tx.query(`delete from ${tables[command]} where id = $1`, [id]);
      return this.done(tx, held, id, command, { id });
    });
  }

  private async hold(tx: Tx, actor: Actor, trajectoryId: string, act: TrajectoryAct): Promise<HeldTrajectory> {
    const held = await this.accesses.hold(tx, actor, trajectoryId, act);
    ensure(refuseOver(held.trajectory));
    return held;
  }

  /** The trajectory that it hangs on. @throws NotFound */
  private async of(tx: Tx, actor: Actor, table: (typeof tables)[keyof typeof tables], id: string, act: TrajectoryAct): Promise<HeldTrajectory> {
    const known = await tx.one<{ trajectoryId: string | null }>(`select trajectory_id as "trajectoryId" from ${table} where id = $1`, [id]);
    if (!known?.trajectoryId) throw new NotFound();
    return this.hold(tx, actor, known.trajectoryId, act);
  }

  private async meetingElsewhere(tx: Tx, trajectoryId: string, { meetingId }: ThemeContract) {
    if (meetingId === null) return undefined;
    const found = await tx.one<{ of: boolean }>('select centrale.is_meeting_of($1, $2) as of', [meetingId, trajectoryId]);
    return found!.of ? undefined : refuse('theme.meeting-elsewhere');
  }

  private async done(tx: Tx, { trajectory, now }: HeldTrajectory, id: string, command: string, facts: Facts): Promise<Done> {
    await tx.update(TrajectoryEntity, trajectory.id, { changedAt: now });
    await tx.record({ dossier: 'trajectory', id: trajectory.id, command, facts });
    return { id, at: now.toISOString() };
  }
}

const fieldsOf = ({ name, description, kind, horizon, priority, phaseId, meetingId }: ThemeContract): Partial<ThemeEntity> => ({
  name, description, kind, horizon, priority, phaseId, meetingId,
});
