import { Injectable } from '@nestjs/common';
import { refuseMove, type Actor, type Done } from '@centrale/kernel';
import { callOffLifecycle, callOffPolicy, refuseAssignment, type AssignCallOff, type CancelCallOff } from '@centrale/procurement';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { AwardRelease } from '../awards/award-release.service.js';
import { CallOffDossier, type LockedCallOff } from './call-off-dossier.service.js';

/** Who handles a call-off, and ending it before its time. */
@Injectable()
export class SteeringService {
  constructor(
    private readonly transactions: Transactions,
    private readonly dossier: CallOffDossier,
    private readonly awards: AwardRelease,
  ) {}

  assign(actor: Actor, id: string, { officerId, standInId = undefined }: AssignCallOff): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.dossier.lock(tx, actor, id);
      permit(callOffPolicy.assign(actor));
      const standIn = standInId ?? null;
      ensure(refuseAssignment(callOff, officerId, standIn, await this.officersNow(tx, [officerId, standIn])));
      const told = [officerId, standIn].filter((each) => each !== null && each !== actor.personId) as string[];
      await tx.notify({ personIds: told, kind: 'call-off.assigned', dossier: 'callOff', dossierId: id, params: { number: callOff.number } });
      return this.dossier.change(tx, callOff, 'assign', { officerId, standInId: standIn }, { officerId, standInId: standIn });
    });
  }

  /** From any open state, with its reason; awards are withdrawn and ceilings released in the same transaction. (P06, P14) */
  cancel(actor: Actor, id: string, { reason }: CancelCallOff): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.dossier.lock(tx, actor, id);
      permit(callOffPolicy.cancel(actor));
      ensure(refuseMove('call-off', callOffLifecycle, callOff.status, 'cancel'));
      await this.awards.release(tx, callOff, reason);
      await this.tell(tx, callOff);
      return this.dossier.move(tx, callOff, 'cancel', { cancelledReason: reason });
    });
  }

  /** The buyer's project owners, and everybody who was invited. */
  private async tell(tx: Tx, { id, number }: LockedCallOff): Promise<void> {
    await tx.query(
      `select centrale.tell_buyer($1, '{}', array['projectOwner'], 'call-off.cancelled', 'callOff', $1, $2)
       union all
       select centrale.notify('{}', i.provider_id, array['providerManager', 'providerEditor'], null, null, 'invitation.cancelled', 'invitation', i.id, $2)
       from (select distinct on (provider_id) provider_id, id from invitation where call_off_id = $1 order by provider_id, id) i`,
      [id, JSON.stringify({ number })],
    );
  }

  private async officersNow(tx: Tx, ids: readonly (string | null)[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct m.person_id as id from membership m join person p on p.id = m.person_id and p.status = 'active'
       where m.person_id = any ($1::uuid[]) and m.role = 'serviceOfficer' and m.starts_on <= centrale.today()
         and (m.ends_on is null or m.ends_on > centrale.today())`,
      [ids.filter((each) => each !== null)],
    );
    return rows.map(({ id }) => id);
  }
}
