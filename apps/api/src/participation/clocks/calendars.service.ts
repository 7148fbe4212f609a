import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { coordinates, refuseClosingDays, type SetClosingDays } from '@centrale/participation';
import { Transactions } from '../../platform/database/transactions.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { Clocks } from './clocks.service.js';

/** The closing days of a city. A change is a version; what runs is counted anew, and says so. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clocks: Clocks,
  ) {}

  setClosingDays(actor: Actor, organisationId: string, { days, readVersion }: SetClosingDays): Promise<Done> {
    return this.transactions.command(async (tx) => {
      permit(coordinates(actor, { organisationId }));
      await tx.query('select from organisation where id = $1 for no key update', [organisationId]);
      const { holds } = (await tx.one<{ holds: number }>('select coalesce(max(version), 0)::int as holds from local_calendar where organisation_id = $1', [organisationId]))!;
      ensure(refuseClosingDays(holds, readVersion));
      const now = await tx.now();
      const sorted = [...days].sort();
      const version = holds + 1;
      await tx.query('insert into local_calendar (organisation_id, version, days, made_by, made_at) values ($1, $2, $3, $4, $5)', [organisationId, version, sorted, actor.personId, now]);
      await this.clocks.recalculateAll(tx, organisationId, { version, days: sorted });
      await tx.record({ dossier: 'organisation', id: organisationId, command: 'setClosingDays', facts: { version, days: sorted } });
      return { id: organisationId, at: now.toISOString(), version };
    });
  }
}
