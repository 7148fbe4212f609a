import { Injectable } from '@nestjs/common';
import { firstOf, type Actor, type Done } from '@centrale/kernel';
import { organises, refuseCorrecting, refuseUntold, type CorrectNonConformity, type LanguageRegime } from '@centrale/participation';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { BodyAccesses } from '../bodies/body-access.service.js';
import { BudgetPoolsService } from '../budget-pools/budget-pools.service.js';
import { Meetings } from '../meetings/meetings.service.js';
import { TrajectoryAccesses } from '../trajectories/trajectory-access.service.js';

const dossiers = ['meeting', 'body', 'trajectory', 'budgetPool'] as const;
type Dossier = (typeof dossiers)[number];
interface Found {
  readonly dossier: Dossier;
  readonly dossierId: string;
}
interface Held {
  readonly regime: LanguageRegime;
  readonly now: Date;
}

/** What is done about a fact that a rule does not want: beside it, once, public where the fact is; the fact stays as it was found. */
@Injectable()
export class NonConformities {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
    private readonly bodies: BodyAccesses,
    private readonly trajectories: TrajectoryAccesses,
    private readonly pools: BudgetPoolsService,
  ) {}

  /** By whoever organises there, of a budget whoever keeps it. @throws NotFound also for one that is not to be seen */
  correct(actor: Actor, id: string, { note }: CorrectNonConformity): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const found = await tx.one<Found>(
        'select dossier_type as dossier, dossier_id as "dossierId" from non_conformity where id = $1 and dossier_type = any ($2::text[])', [id, dossiers],
      );
      if (!found) throw new NotFound();
      const { regime, now } = await this.hold(tx, actor, found);
      const kept = await tx.one<{ correctedAt: Date | null }>('select corrected_at as "correctedAt" from non_conformity where id = $1 for update', [id]);
      ensure(firstOf(refuseCorrecting(kept!), ...refuseUntold('note', note, regime)));
      await tx.query('update non_conformity set note = $2, noted_by = $3, corrected_at = $4 where id = $1', [id, JSON.stringify({ ...note }), actor.personId, now]);
      // A budget says of each movement when it was.
      if (found.dossier !== 'budgetPool') await tx.query(`update ${found.dossier} set changed_at = $2 where id = $1`, [found.dossierId, now]);
      await tx.record({ dossier: found.dossier, id: found.dossierId, command: 'correctNonConformity', facts: { nonConformityId: id } });
      return { id, at: now.toISOString() };
    });
  }

  /** The dossier on which it was found, locked, for whoever organises there. */
  private async hold(tx: Tx, actor: Actor, { dossier, dossierId }: Found): Promise<Held> {
    if (dossier === 'meeting') {
      const { facts, now } = await this.meetings.hold(tx, actor, dossierId, 'correctNonConformity');
      return { regime: facts.regime, now };
    }
    if (dossier === 'trajectory') {
      const { languageRegime, now } = await this.trajectories.hold(tx, actor, dossierId, 'planPhases');
      return { regime: languageRegime, now };
    }
    if (dossier === 'budgetPool') {
      const { languageRegime, now } = await this.pools.hold(tx, actor, dossierId, 'correctNonConformity');
      return { regime: languageRegime, now };
    }
    const { subject, languageRegime, now } = await this.bodies.hold(tx, actor, dossierId);
    permit(organises(actor, subject));
    return { regime: languageRegime, now };
  }
}
