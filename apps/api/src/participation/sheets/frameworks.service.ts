import { Injectable } from '@nestjs/common';
import { advance, firstOf, type Actor, type Done } from '@centrale/kernel';
import { frameworkLifecycle, frameworkPolicy, refuseFloors, refuseFramework, type AdoptFramework } from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit, reveal } from '../../platform/http/answers.js';
import { GeneralFrameworkEntity } from './sheet.entity.js';

/** The general framework of a city, version by version. */
@Injectable()
export class FrameworksService {
  constructor(private readonly transactions: Transactions) {}

  /** Holds from now on: for sheets that are written, not for those that went to the college already. */
  adopt(actor: Actor, { organisationId, decidedOn, councilDecision, floors }: AdoptFramework): Promise<Done> {
    return this.transactions.command(async (tx) => {
      reveal(frameworkPolicy.see(actor, { organisationId }));
      permit(frameworkPolicy.adopt(actor, { organisationId }));
      await tx.query('select from organisation where id = $1 for share', [organisationId]);
      const before = await this.active(tx, organisationId);
      const now = await tx.now();
      ensure(firstOf(refuseFramework(decidedOn, before?.decidedOn, now), refuseFloors(floors)));
      if (before) await this.supersede(tx, before);
      const id = newId();
      const version = (before?.version ?? 0) + 1;
      await tx.insert(GeneralFrameworkEntity, {
        id, organisationId, version, status: 'active', councilDecision, decidedOn, floors, adoptedBy: actor.personId, adoptedAt: now,
      });
      await tx.record({ dossier: 'generalFramework', id, command: 'adopt', facts: { organisationId, version, decidedOn } });
      return { id, at: now.toISOString(), version };
    });
  }

  private async active(tx: Tx, organisationId: string): Promise<GeneralFrameworkEntity | undefined> {
    const row = await tx.one<{ id: string }>(`select id from general_framework where organisation_id = $1 and status = 'active'`, [organisationId]);
    return row && (await tx.lock(GeneralFrameworkEntity, row.id));
  }

  private async supersede(tx: Tx, { id, status, version }: GeneralFrameworkEntity): Promise<void> {
    await tx.update(GeneralFrameworkEntity, id, { status: advance(frameworkLifecycle, status, 'supersede') });
    await tx.record({ dossier: 'generalFramework', id, command: 'supersede', facts: { version } });
  }
}
