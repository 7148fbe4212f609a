import { Injectable } from '@nestjs/common';
import { dateAt, firstOf, type Actor, type Done, type LocalDate } from '@centrale/kernel';
import {
  atWork, evaluationPolicy, refuseActionDone, refuseEvaluation, refuseProviderJudged, refuseTrajectoryEvaluation, refuseYearlyEvaluation,
  type CompleteAction, type CriterionJudgement, type EvaluateBody, type EvaluateTrajectory, type ImprovementAction, type LanguageRegime, type TrajectoryStatus,
} from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, reveal } from '../../platform/http/answers.js';
import { BodyAccesses } from '../bodies/body-access.service.js';
import { EvaluationEntity } from './evaluation.entity.js';
import { Clocks } from '../clocks/clocks.service.js';
import { PeriodicDuties } from './periodic-duties.service.js';

interface EvaluatedTrajectory {
  readonly organisationId: string;
  readonly status: TrajectoryStatus;
  readonly languageRegime: LanguageRegime;
  /** Whether the provider, where one is judged, worked on it. */
  readonly worked: boolean;
  readonly now: Date;
}

interface Judged {
  readonly criteria: readonly CriterionJudgement[];
  readonly actions: readonly Omit<ImprovementAction, 'doneOn'>[];
  readonly doneOn: LocalDate;
}

/** How bodies and trajectories did, and what will be done better. (R003-34) */
@Injectable()
export class EvaluationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: BodyAccesses,
    private readonly duties: PeriodicDuties,
    private readonly clocks: Clocks,
  ) {}

  /** Of a body over a calendar year: late as well, and once. */
  evaluateBody(actor: Actor, bodyId: string, evaluation: EvaluateBody): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { body, subject, languageRegime, now } = await this.bodies.hold(tx, actor, bodyId);
      permit(evaluationPolicy.evaluateBody(actor, subject));
      const exists = await tx.one('select from evaluation where body_id = $1 and year = $2', [bodyId, evaluation.year]);
      ensure(firstOf(
        refuseYearlyEvaluation(evaluation, { atWork: atWork(body), exists: exists !== undefined }, now),
        refuseEvaluation(evaluation, languageRegime, now),
      ));
      const id = await this.insert(tx, actor, { bodyId, year: evaluation.year, organisationId: body.organisationId }, evaluation, now);
      await this.duties.evaluated(tx, body, evaluation.year, evaluation.doneOn);
      await tx.record({ dossier: 'body', id: bodyId, command: 'evaluate', facts: { evaluationId: id, year: evaluation.year } });
      return { id, at: now.toISOString() };
    });
  }

  /** Of a trajectory, or of a provider in it. */
  evaluateTrajectory(actor: Actor, trajectoryId: string, evaluation: EvaluateTrajectory): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const trajectory = await this.trajectory(tx, trajectoryId, evaluation.providerId);
      const subject = { organisationId: trajectory.organisationId, contactOfficialId: null };
      reveal(evaluationPolicy.see(actor, subject));
      permit(evaluationPolicy.evaluateTrajectory(actor, subject));
      const { languageRegime, status, organisationId, worked, now } = trajectory;
      ensure(firstOf(refuseTrajectoryEvaluation(status), refuseProviderJudged(worked), refuseEvaluation(evaluation, languageRegime, now)));
      const id = await this.insert(tx, actor, { trajectoryId, providerId: evaluation.providerId ?? null, organisationId }, evaluation, now);
      await tx.record({ dossier: 'trajectory', id: trajectoryId, command: 'evaluate', facts: { evaluationId: id, providerId: evaluation.providerId ?? null } });
      if (!evaluation.providerId) await this.clocks.satisfy(tx, { dossier: 'memorandum', dossierId: trajectoryId, kind: 'cycleEvaluation' }, dateAt(now));
      return { id, at: now.toISOString() };
    });
  }

  completeAction(actor: Actor, id: string, { no, doneOn }: CompleteAction): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const evaluation = await tx.lock(EvaluationEntity, id);
      const subject = { organisationId: evaluation.organisationId, contactOfficialId: null };
      reveal(evaluationPolicy.see(actor, subject));
      permit(evaluationPolicy.completeAction(actor, subject));
      const now = await tx.now();
      ensure(refuseActionDone(evaluation.actions[no - 1], doneOn, evaluation, now));
      await tx.update(EvaluationEntity, id, { actions: evaluation.actions.map((action, index) => (index === no - 1 ? { ...action, doneOn } : action)) });
      const dossier = evaluation.bodyId ? { dossier: 'body', id: evaluation.bodyId } : { dossier: 'trajectory', id: evaluation.trajectoryId! };
      await tx.record({ ...dossier, command: 'completeAction', facts: { evaluationId: id, no, doneOn } });
      return { id, at: now.toISOString() };
    });
  }

  private async trajectory(tx: Tx, id: string, providerId: string | undefined): Promise<EvaluatedTrajectory> {
    const row = await tx.one<EvaluatedTrajectory>(
      `select t.organisation_id as "organisationId", t.status, o.language_regime as "languageRegime", centrale.now() as now,
         $2::uuid is null or exists (select from facilitation f join phase p on p.id = f.phase_id where p.trajectory_id = t.id and f.provider_id = $2) as worked
       from trajectory t join organisation o on o.id = t.organisation_id where t.id = $1 and (not t.confidential or t.status = 'closed') for share of t`,
      [id, providerId],
    );
    if (!row) throw new NotFound();
    return row;
  }

  private async insert(tx: Tx, actor: Actor, about: Partial<EvaluationEntity>, { criteria, actions, doneOn }: Judged, now: Date): Promise<string> {
    const id = newId();
    await tx.insert(EvaluationEntity, {
      ...about, id, criteria, actions: actions.map(({ what, dueOn }) => ({ what, dueOn, doneOn: null })), doneOn, recordedBy: actor.personId, recordedAt: now,
    });
    return id;
  }
}
