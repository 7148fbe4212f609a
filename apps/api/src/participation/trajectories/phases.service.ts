import { Injectable } from '@nestjs/common';
import { advance, firstOf, refuse, type Actor, type Done, type LocalText, type Refusal } from '@centrale/kernel';
import {
  findingsAtGate, gatesOf, phaseLifecycle, refuseOver, refusePhaseCommand, refusePhaseRemoval, refusePlan, refuseReplanning, refuseInterruption,
  type AddPhase, type GateFacts, type GatePlace, type Motivation, type PhaseCommand, type PhaseContract,
} from '@centrale/participation';
import { type Facts } from '../../platform/audit/entry.js';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound } from '../../platform/http/answers.js';
import { RuleBook } from '../rules/rule-book.service.js';
import { PhaseListeners } from './phase-listeners.service.js';
import { PhaseEntity } from './phase.entity.js';
import { TrajectoryAccesses, type HeldTrajectory } from './trajectory-access.service.js';
import { subjectOf } from './trajectory-course.service.js';
import { GATE_FACTS } from './trajectory-facts.js';
import { TrajectoryEntity } from './trajectory.entity.js';

export { GATED_PHASE, type GatedPhase } from './trajectory-facts.js';

export interface HeldPhase {
  readonly held: HeldTrajectory;
  readonly phase: PhaseEntity;
}

type Reasons = Partial<Pick<PhaseEntity, 'inHouseReason' | 'skippedReason' | 'departed'>>;

const commands = { makeReady: 'makePhaseReady', begin: 'beginPhase', finish: 'finishPhase', skip: 'skipPhase' } as const satisfies Record<PhaseCommand, string>;
const inUse = { meeting_phase_id_fkey: () => refuse('phase.in-use'), facilitation_need_phase_id_fkey: () => refuse('phase.in-use') };

/** The parts of a trajectory: planned, made ready, run and finished, each held against its gates. */
@Injectable()
export class PhasesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ruleBook: RuleBook,
    private readonly accesses: TrajectoryAccesses,
    private readonly listeners: PhaseListeners,
  ) {}

  /** Behind the others of this cycle; what it must meet follows from its kind. */
  add(actor: Actor, trajectoryId: string, { kind, ...plan }: AddPhase): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.accesses.hold(tx, actor, trajectoryId, 'planPhases');
      ensure(firstOf(refuseOver(held.trajectory), refusePlan(plan, held.languageRegime)));
      const { cycle } = held.trajectory;
      const last = await tx.one<{ no: number }>('select coalesce(max(no), 0)::int as no from phase where trajectory_id = $1 and cycle = $2', [trajectoryId, cycle]);
      const id = newId();
      await tx.insert(PhaseEntity, { ...planned(plan), id, trajectoryId, cycle, no: last!.no + 1, kind, status: 'planned', gates: gatesOf(kind) });
      await this.touch(tx, held, 'addPhase', { phaseId: id, kind, startsOn: plan.startsOn, endsOn: plan.endsOn });
      return { id, at: held.now.toISOString() };
    });
  }

  change(actor: Actor, id: string, plan: PhaseContract): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { held, phase } = await this.hold(tx, actor, id);
      ensure(firstOf(refuseOver(held.trajectory), refuseReplanning(phase), refusePlan(plan, held.languageRegime)));
      await tx.update(PhaseEntity, id, planned(plan));
      await this.touch(tx, held, 'changePhase', { phaseId: id, startsOn: plan.startsOn, endsOn: plan.endsOn });
      if (plan.startsOn !== phase.startsOn || plan.endsOn !== phase.endsOn) await this.listeners.tell(tx, { id, startsOn: plan.startsOn, endsOn: plan.endsOn });
      return { id, at: held.now.toISOString() };
    });
  }

  /** Out of the plan, while nothing happened in it. */
  remove(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { held, phase } = await this.hold(tx, actor, id);
      const hanging = await tx.one<{ count: number }>(
        'select ((select count(*) from theme where phase_id = $1) + (select count(*) from activity where phase_id = $1))::int as count', [id],
      );
      ensure(firstOf(refuseOver(held.trajectory), refusePhaseRemoval(phase, hanging!.count)));
      await guardedBy(inUse, () => tx.query('delete from phase where id = $1', [id]));
      await this.touch(tx, held, 'removePhase', { phaseId: id, no: phase.no });
      return { id, at: held.now.toISOString() };
    });
  }

  /** Past its entry: its list, its broad call, its guide, or a public reason why not. (R000-09, R001-03, R001-11) */
  makeReady(actor: Actor, id: string, motivations: readonly Motivation[] = []): Promise<Done> {
    return this.transactions.command(async (tx) => {
      return this.enter(tx, await this.hold(tx, actor, id), 'makeReady', motivations);
    });
  }

  /** Its entry is looked at once more: what was there when it was made ready may be gone. */
  begin(actor: Actor, id: string, motivations: readonly Motivation[] = []): Promise<Done> {
    return this.transactions.command(async (tx) => this.enter(tx, await this.hold(tx, actor, id), 'begin', motivations));
  }

  /** Past its exit: its meeting held, its report public. */
  finish(actor: Actor, id: string, motivations: readonly Motivation[] = []): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const found = await this.hold(tx, actor, id);
      ensure(refusePhaseCommand(found.phase, found.held.trajectory, 'finish'));
      await this.ruleBook.apply(tx, subjectOf(found.held), await this.atGate(tx, found, 'exit'), motivations);
      return this.move(tx, found, 'finish');
    });
  }

  skip(actor: Actor, id: string, reason: LocalText): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const found = await this.hold(tx, actor, id);
      ensure(firstOf(refusePhaseCommand(found.phase, found.held.trajectory, 'skip'), refuseInterruption(reason, found.held.languageRegime)));
      return this.move(tx, found, 'skip', { skippedReason: reason });
    });
  }

  /** What came of it, in the words of those who were there. (R001-03) */
  recordOutput(actor: Actor, id: string, output: LocalText): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { held, phase } = await this.hold(tx, actor, id);
      ensure(firstOf(refuseOver(held.trajectory), refuseReplanning(phase)));
      await tx.update(PhaseEntity, id, { output });
      await this.touch(tx, held, 'recordOutput', { phaseId: id });
      return { id, at: held.now.toISOString() };
    });
  }

  /** From the order that came of a phase's briefing, in that one's transaction: who guides it, or nobody any more. `insteadOf`: only where that order put one. (R001-11) @throws NotFound */
  async assignFacilitator(tx: Tx, phaseId: string, facilitator: { readonly organisationId: string; readonly orderId: string } | null, insteadOf: string | null = null): Promise<void> {
    const phase = await tx.lock(PhaseEntity, phaseId);
    if (insteadOf !== null && phase.facilitatorOrderId !== insteadOf) return;
    const { organisationId, orderId } = facilitator ?? { organisationId: null, orderId: null };
    await tx.query(
      `with guided as (update phase set facilitator_organisation_id = $2, facilitator_order_id = $3 where id = $1 returning trajectory_id)
       update trajectory t set changed_at = centrale.now() from guided where t.id = guided.trajectory_id`,
      [phaseId, organisationId, orderId],
    );
    await tx.record({
      dossier: 'trajectory', id: phase.trajectoryId, command: 'assignFacilitator',
      facts: { phaseId, organisationId, orderId },
    });
  }

  /** The trajectory first, then the phase. @throws NotFound */
  private async hold(tx: Tx, actor: Actor, id: string): Promise<HeldPhase> {
    const known = await tx.one<{ trajectoryId: string }>('select trajectory_id as "trajectoryId" from phase where id = $1', [id]);
    if (!known) throw new NotFound();
    const held = await this.accesses.hold(tx, actor, known.trajectoryId, 'planPhases');
    return { held, phase: await tx.lock(PhaseEntity, id) };
  }

  private async enter(tx: Tx, found: HeldPhase, command: 'makeReady' | 'begin', motivations: readonly Motivation[]): Promise<Done> {
    const { held, phase } = found;
    ensure(refusePhaseCommand(phase, held.trajectory, command));
    const findings = await this.atGate(tx, found, 'entry');
    const departed = await this.ruleBook.apply(tx, subjectOf(held), findings, motivations);
    const inHouse = departed.find(({ refusal }) => refusal.code === 'R001-11');
    return this.move(tx, found, command, { departed: departed.map(({ refusal }) => refusal.code), ...(inHouse && { inHouseReason: inHouse.text }) });
  }

  private async atGate(tx: Tx, { held, phase }: HeldPhase, at: GatePlace): Promise<Refusal[]> {
    const facts = await tx.one<GateFacts>(`select ${GATE_FACTS} from phase p join trajectory t on t.id = p.trajectory_id, lateral centrale.phase_meetings(p.id) as met where p.id = $1`, [phase.id]);
    return findingsAtGate(phase, at, facts!, held.pack, held.today);
  }

  private async move(tx: Tx, { held, phase }: HeldPhase, command: PhaseCommand, { inHouseReason, skippedReason, departed = [] }: Reasons = {}): Promise<Done> {
    const { trajectory, now } = held;
    const reasons = [inHouseReason, skippedReason].map((reason) => reason && JSON.stringify(reason));
    await tx.query(
      `with touched as (update trajectory set changed_at = $5 where id = $6)
       update phase set status = $2, in_house_reason = coalesce($3, in_house_reason), skipped_reason = coalesce($4, skipped_reason), departed = departed || $7::text[] where id = $1`,
      [phase.id, advance(phaseLifecycle, phase.status, command), ...reasons, now, trajectory.id, departed],
    );
    await tx.record({ dossier: 'trajectory', id: trajectory.id, command: commands[command], facts: { phaseId: phase.id, no: phase.no, cycle: phase.cycle } });
    return { id: phase.id, at: now.toISOString() };
  }

  private async touch(tx: Tx, { trajectory: { id }, now }: HeldTrajectory, command: string, facts: Facts): Promise<void> {
    await tx.update(TrajectoryEntity, id, { changedAt: now });
    await tx.record({ dossier: 'trajectory', id, command, facts });
  }
}

const planned = ({ name, goal, startsOn, endsOn, participantsMin, participantsMax, neededServices, outputType }: PhaseContract): Partial<PhaseEntity> => ({
  name, goal, startsOn, endsOn, participantsMin, participantsMax, neededServices: [...neededServices], outputType,
});
