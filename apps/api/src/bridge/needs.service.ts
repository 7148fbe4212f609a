import { Injectable, type OnModuleInit } from '@nestjs/common';
import { holds, refuse, type Actor, type Done } from '@centrale/kernel';
import { needPolicy, refuseEarlyCallOff, refuseExport, refuseFacilitator, refuseMakingBriefing, type AssignFacilitator, type MakeBriefing } from '@centrale/participation';
import { newId } from '../platform/database/ids.js';
import { Transactions } from '../platform/database/transactions.js';
import { type Tx } from '../platform/database/tx.js';
import { ensure, NotFound, permit } from '../platform/http/answers.js';
import { TrajectoryAccesses, type HeldTrajectory } from '../participation/trajectories/trajectory-access.service.js';
import { BriefingsService } from '../procurement/briefings/briefings.service.js';
import { Facilitations } from './facilitations.service.js';
import { factsOf, NEED, stageOf, type NeedRow } from './need-facts.js';
import { PhaseFactsReader } from './phase-facts.service.js';

interface Held {
  readonly held: HeldTrajectory;
  readonly row: NeedRow;
}

/** A phase that needs services: a briefing for the marketplace, or the same one for a procedure of one's own. */
@Injectable()
export class NeedsService implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly accesses: TrajectoryAccesses,
    private readonly briefings: BriefingsService,
    private readonly phaseFacts: PhaseFactsReader,
    private readonly facilitations: Facilitations,
  ) {}

  /** What comes of a phase is called off once the service has looked at it. (R004-03) */
  onModuleInit(): void {
    this.briefings.guardComposing(async (tx, { id, status }) =>
      (await tx.one('select from facilitation_need where briefing_id = $1', [id])) ? refuseEarlyCallOff({ briefing: stageOf(status) }) : undefined);
  }

  /** Filled in with what the trajectory knows; from then on it is a briefing like any other. (R004-01, R004-02) Answers the briefing's id. */
  makeBriefing(actor: Actor, phaseId: string, { agreementId, ownerId }: MakeBriefing): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { held, row } = await this.hold(tx, actor, phaseId, 'makeBriefing');
      ensure(refuseMakingBriefing(row, factsOf(row)));
      if (row.agreementId !== agreementId) throw new NotFound();
      const owner = await this.ownerOf(tx, actor, row.organisationId, ownerId);
      const content = await this.phaseFacts.prefilled(tx, phaseId, owner);
      if (row.needId) await tx.query('update facilitation_need set ended_at = $2 where id = $1 and ended_at is null', [row.needId, held.now]);
      const briefing = await this.briefings.begin(tx, actor, { agreementId, organisationId: row.organisationId, ownerId: owner, officerId: null, content });
      await this.insertNeed(tx, row, actor, held.now, { briefingId: briefing.id });
      await tx.record({ dossier: 'trajectory', id: row.trajectoryId, command: 'makeBriefing', facts: { phaseId, briefingId: briefing.id } });
      return briefing;
    });
  }

  /** The organisation goes its own way with the same text; a briefing can still be made later. (R004-02) */
  exportBriefing(actor: Actor, phaseId: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { held, row } = await this.hold(tx, actor, phaseId, 'exportBriefing');
      ensure(refuseExport(row));
      if (row.needId) await tx.query('update facilitation_need set exported_at = $2 where id = $1', [row.needId, held.now]);
      else await this.insertNeed(tx, row, actor, held.now, { exportedAt: held.now });
      await tx.record({ dossier: 'trajectory', id: row.trajectoryId, command: 'exportBriefing', facts: { phaseId } });
      return { id: phaseId, at: held.now.toISOString() };
    });
  }

  /** An order that runs already, of the same organisation, guides this phase too. (R004-04) */
  assignFacilitator(actor: Actor, phaseId: string, { orderId }: AssignFacilitator): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { held, row } = await this.hold(tx, actor, phaseId, 'assignFacilitator');
      const order = await this.facilitations.lockOrder(tx, orderId, row.organisationId, actor.personId, phaseId);
      ensure(refuseFacilitator(row, { qualified: order.qualified, active: order.status === 'active', assigned: order.assigned }));
      await this.facilitations.assign(tx, phaseId, order, held.now);
      return { id: phaseId, at: held.now.toISOString() };
    });
  }

  private async insertNeed(tx: Tx, row: NeedRow, actor: Actor, now: Date, { briefingId, exportedAt }: { briefingId?: string; exportedAt?: Date }): Promise<void> {
    await tx.query(
      'insert into facilitation_need (id, phase_id, organisation_id, services, briefing_id, exported_at, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [newId(), row.phaseId, row.organisationId, briefingId ? row.openServices : row.neededServices, briefingId, exportedAt, actor.personId, now],
    );
  }

  /** Whoever asks when they own projects, the person named, or the only one who does. */
  private async ownerOf(tx: Tx, actor: Actor, organisationId: string, named: string | undefined): Promise<string> {
    if (named) return named;
    if (holds(actor, 'projectOwner', organisationId)) return actor.personId;
    const owners = await tx.query<{ id: string }>(
      `select distinct m.person_id as id from membership m join person p on p.id = m.person_id
       where m.organisation_id = $1 and m.role = 'projectOwner' and p.status <> 'blocked' and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today()) limit 2`,
      [organisationId],
    );
    ensure(owners.length === 1 ? undefined : refuse('need.owner-missing'));
    return owners[0]!.id;
  }

  /** Whatever is done with a phase holds its trajectory. @throws NotFound */
  private async hold(tx: Tx, actor: Actor, phaseId: string, command: 'makeBriefing' | 'exportBriefing' | 'assignFacilitator'): Promise<Held> {
    const known = await tx.one<{ id: string }>('select trajectory_id as id from phase where id = $1', [phaseId]);
    if (!known) throw new NotFound();
    const held = await this.accesses.peek(tx, actor, known.id, 'update');
    const { organisationId, confidential } = held.trajectory;
    permit(needPolicy[command](actor, { organisationId, confidential, ofTeam: true }));
    return { held, row: (await tx.one<NeedRow>(`${NEED} where p.id = $1`, [phaseId]))! };
  }
}
