import { Injectable } from '@nestjs/common';
import { advance, dateAt, firstOf, refuse, type Actor, type Done, type LocalText, type Refusal } from '@centrale/kernel';
import {
  changesBetween, findingsOnAnnouncement, planFrom, refuseBeginning, refuseClosing, refuseCycle, refuseDates, refuseInterruption, refuseOneDomain, refuseOver, refuseStart, refuseTrajectoryCommand,
  trajectoryLifecycle,
  type AdjustTrajectory, type MayDepart, type BeginCycle, type ClosingFacts, type InterruptTrajectory, type Phase, type TemplateContent, type ToldWhere,
  type TrajectoryCommand,
} from '@centrale/participation';
import { type Facts } from '../../platform/audit/entry.js';
import { guardedBy } from '../../platform/database/constraints.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure } from '../../platform/http/answers.js';
import { tellInterestedOfEnd } from '../interested.js';
import { RulePacks } from '../rule-packs/rule-packs.service.js';
import { RuleBook, type RuleSubject } from '../rules/rule-book.service.js';
import { TrajectoryAccesses, type HeldTrajectory } from './trajectory-access.service.js';
import { insertPhases, TOLD } from './trajectory-facts.js';
import { TrajectoryEntity } from './trajectory.entity.js';

export const subjectOf = ({ trajectory: { id, organisationId, bodyId } }: Pick<HeldTrajectory, 'trajectory'>): RuleSubject => ({
  dossier: 'trajectory', dossierId: id, organisationId, bodyId, trajectoryId: id,
});

interface AnnouncedAgainst {
  readonly phases: number;
  readonly questionTaken: boolean;
  readonly told: readonly ToldWhere[];
}

/** What is public keeps a target group and a domain. */
const refuseEmptied = (lists: Pick<AdjustTrajectory, 'targetGroups' | 'domains'>): Refusal | undefined => {
  const field = (['targetGroups', 'domains'] as const).find((each) => lists[each]?.length === 0);
  return field && refuse('trajectory.field-missing', { field });
};

/** What becomes of a trajectory, from its announcement to its end. */
@Injectable()
export class TrajectoryCourse {
  constructor(
    private readonly transactions: Transactions,
    private readonly packs: RulePacks,
    private readonly ruleBook: RuleBook,
    private readonly accesses: TrajectoryAccesses,
  ) {}

  /** Public from now on. (R000-02, R000-03, R000-05, R000-09, R000-10) */
  announce(actor: Actor, id: string, { motivations }: MayDepart): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.accesses.hold(tx, actor, id, 'announce');
      const { trajectory, pack, languageRegime, today, now, access } = held;
      ensure(firstOf(refuseTrajectoryCommand(trajectory, 'announce'), access.confidential ? refuse('trajectory.memorandum-apart') : undefined));
      const facts = await this.announcedAgainst(tx, id);
      const findings = findingsOnAnnouncement(trajectory, { ...facts, pack, languageRegime, source: trajectory.copiedContent ?? undefined, today });
      await this.ruleBook.apply(tx, subjectOf(held), findings, motivations);
      const { number, organisationId } = trajectory;
      await tx.notify({ organisationId, roles: ['coordinator', 'citizenContact'], kind: 'trajectory.announced', dossier: 'trajectory', dossierId: id, params: { number } });
      return guardedBy({ trajectory_question: () => refuse('R000-05.question-taken') }, () => this.move(tx, held, 'announce', { announcedAt: now }));
    });
  }

  begin(actor: Actor, id: string): Promise<Done> {
    return this.step(actor, id, 'begin', ({ trajectory, today }) => refuseBeginning(trajectory, today), ({ trajectory, today }) => ({ beganOn: trajectory.beganOn ?? today }));
  }

  pause(actor: Actor, id: string, { reason }: InterruptTrajectory): Promise<Done> {
    const refusal = ({ trajectory, languageRegime }: HeldTrajectory) => firstOf(refuseTrajectoryCommand(trajectory, 'pause'), refuseInterruption(reason, languageRegime));
    return this.step(actor, id, 'pause', refusal, () => ({ interruptedReason: reason }));
  }

  resume(actor: Actor, id: string): Promise<Done> {
    return this.step(actor, id, 'resume', ({ trajectory }) => refuseTrajectoryCommand(trajectory, 'resume'), () => ({ interruptedReason: null }));
  }

  report(actor: Actor, id: string): Promise<Done> {
    return this.step(actor, id, 'report', ({ trajectory }) => refuseTrajectoryCommand(trajectory, 'report'));
  }

  /** An advice trajectory with its advice, a memorandum with its publication, no phase left open. (R000-11, I7) */
  close(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.accesses.hold(tx, actor, id, 'close');
      const facts = await tx.one<ClosingFacts>(
        `select centrale.has_complete_advice($1) as "completeAdvice", exists (select from memorandum where id = $1 and status = 'published') as "memorandumPublished",
           (select coalesce(json_agg(json_build_object('no', p.no, 'status', p.status) order by p.cycle, p.no), '[]') from phase p where p.trajectory_id = $1) as phases`,
        [id],
      );
      ensure(refuseClosing(held.trajectory, facts!));
      const { number, organisationId } = held.trajectory;
      await tx.notify({ organisationId, roles: ['coordinator', 'secretariat'], kind: 'trajectory.closed', dossier: 'trajectory', dossierId: id, params: { number } });
      return this.move(tx, held, 'close');
    });
  }

  /** Everybody who showed interest hears of it. A memorandum ends with its trajectory. */
  cancel(actor: Actor, id: string, { reason }: InterruptTrajectory): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.accesses.hold(tx, actor, id, 'cancel');
      const { trajectory, access, languageRegime } = held;
      const apart = access.organiser === 'team' ? refuse('trajectory.memorandum-apart') : undefined;
      ensure(firstOf(refuseTrajectoryCommand(trajectory, 'cancel'), apart, refuseInterruption(reason, languageRegime)));
      if (trajectory.status !== 'draft') await this.tellCancelled(tx, trajectory, reason);
      return this.move(tx, held, 'cancel', { interruptedReason: reason });
    });
  }

  /** The same phases once more, from another day on. (R001-01) */
  beginCycle(actor: Actor, id: string, { startsOn }: BeginCycle): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.accesses.hold(tx, actor, id, 'beginCycle');
      const { trajectory, today } = held;
      const phases = await tx.query<Pick<Phase, 'no' | 'status'>>('select no, status from phase where trajectory_id = $1 and cycle = $2 order by no', [id, trajectory.cycle]);
      ensure(firstOf(refuseTrajectoryCommand(trajectory, 'beginCycle'), refuseCycle(trajectory.durationPolicy, phases), refuseStart(startsOn, today)));
      const template = await tx.one<{ content: TemplateContent }>('select content from trajectory_template where id = $1', [trajectory.templateId]);
      const cycle = trajectory.cycle + 1;
      await insertPhases(tx, id, cycle, planFrom(template!.content, startsOn));
      return this.move(tx, held, 'beginCycle', { cycle }, { cycle, startsOn });
    });
  }

  /** What may change once it is public; the question and how it is worked on may not. */
  adjust(actor: Actor, id: string, { endsOn, targetGroups, domains, topicKind, motivations }: AdjustTrajectory): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.accesses.hold(tx, actor, id, 'adjust');
      const { trajectory, pack, today, now } = held;
      const dated = endsOn !== undefined && trajectory.startsOn ? refuseDates({ startsOn: trajectory.startsOn < today ? today : trajectory.startsOn, endsOn }) : undefined;
      await this.ruleBook.apply(tx, subjectOf(held), [refuseOver(trajectory), dated, refuseEmptied({ targetGroups, domains }), domains && refuseOneDomain({ domains }, pack)], motivations);
      const patch = { ...(endsOn && { endsOn }), ...(targetGroups && { targetGroups }), ...(domains && { domains }), ...(topicKind && { topicKind }) };
      await tx.update(TrajectoryEntity, id, { ...patch, changedAt: now });
      await tx.record({ dossier: 'trajectory', id, command: 'adjust', facts: patch });
      return { id, at: now.toISOString(), version: trajectory.version };
    });
  }

  /** Takes a newer version of its rules, having read what it changes. (I12) */
  upgradePack(actor: Actor, id: string, toVersion: number): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { trajectory, now } = await this.accesses.hold(tx, actor, id, 'upgradePack');
      ensure(refuseOver(trajectory));
      const { version, parameters } = await this.packs.upgrade(tx, trajectory, toVersion);
      const changed = changesBetween(await this.packs.of(tx, trajectory), parameters).map(({ parameter }) => parameter);
      await tx.update(TrajectoryEntity, id, { packVersion: version, changedAt: now });
      await tx.record({ dossier: 'trajectory', id, command: 'upgradePack', facts: { packId: trajectory.packId, from: trajectory.packVersion, to: version, changed } });
      return { id, at: now.toISOString(), version: trajectory.version };
    });
  }

  /** Of a memorandum that was published, in that one's transaction: a draft has no public page, so it begins. (R002-07) */
  async makePublic(tx: Tx, { id, status }: Pick<TrajectoryEntity, 'id' | 'status'>, now: Date): Promise<void> {
    if (status !== 'draft') return tx.update(TrajectoryEntity, id, { confidential: false, changedAt: now });
    await tx.update(TrajectoryEntity, id, { confidential: false, changedAt: now, status: advance(trajectoryLifecycle, status, 'begin'), beganOn: dateAt(now) });
    await tx.record({ dossier: 'trajectory', id, command: 'begin' });
  }

  /** Of a memorandum that was cancelled, in that one's transaction. */
  async cancelMemorandum(tx: Tx, id: string, reason: LocalText, now: Date): Promise<void> {
    const { status } = await tx.lock(TrajectoryEntity, id);
    await tx.update(TrajectoryEntity, id, { status: advance(trajectoryLifecycle, status, 'cancel'), interruptedReason: reason, changedAt: now });
    await tx.record({ dossier: 'trajectory', id, command: 'cancel' });
  }

  private step(
    actor: Actor, id: string, command: TrajectoryCommand, refusal: (held: HeldTrajectory) => Refusal | undefined,
    patch: (held: HeldTrajectory) => Partial<TrajectoryEntity> = () => ({}),
  ): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.accesses.hold(tx, actor, id, command);
      ensure(refusal(held));
      return this.move(tx, held, command, patch(held));
    });
  }

  private async move(tx: Tx, { trajectory, now }: HeldTrajectory, command: TrajectoryCommand, patch: Partial<TrajectoryEntity> = {}, facts: Facts = {}): Promise<Done> {
    const { id, version } = trajectory;
    await tx.update(TrajectoryEntity, id, { ...patch, status: advance(trajectoryLifecycle, trajectory.status, command), changedAt: now });
    await tx.record({ dossier: 'trajectory', id, command, facts });
    return { id, at: now.toISOString(), version };
  }

  private async announcedAgainst(tx: Tx, id: string): Promise<AnnouncedAgainst> {
    return (await tx.one<AnnouncedAgainst>(
      `select (select count(*)::int from phase p where p.trajectory_id = t.id) as phases,
         exists (select from trajectory o where o.organisation_id = t.organisation_id and o.question_key = t.question_key and o.pack_id = 'ATELIER'
           and o.status not in ('draft','cancelled') and o.id <> t.id) as "questionTaken", ${TOLD} as told
       from trajectory t where t.id = $1`,
      [id],
    ))!;
  }

  private async tellCancelled(tx: Tx, { id, number, title, organisationId }: TrajectoryEntity, reason: LocalText): Promise<void> {
    await tx.notify({ organisationId, roles: ['coordinator', 'citizenContact'], kind: 'trajectory.cancelled', dossier: 'trajectory', dossierId: id, params: { number } });
    await tellInterestedOfEnd(tx, 'trajectory', id, title, reason);
  }
}
