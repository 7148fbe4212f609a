import { Injectable } from '@nestjs/common';
import { advance, dateAt, type Actor, type Done } from '@centrale/kernel';
import { bodyLifecycle, bodyPolicy, refuseEnd, refuseSuccessor, type EndBody } from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { Clocks } from '../clocks/clocks.service.js';
import { tellInterestedOfEnd } from '../interested.js';
import { BodyAccesses, type HeldBody } from './body-access.service.js';
import { BodyEntity } from './body.entity.js';
import { BodyNotices } from './body-notices.service.js';

interface EndingRow {
  readonly activeGroups: number;
  readonly successor: Pick<BodyEntity, 'id' | 'organisationId' | 'status'> | null;
}

/** After its review: the city restructures or dissolves a body, on a ground and with a reason that everybody may read. (R003-35) */
@Injectable()
export class BodyEndingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accesses: BodyAccesses,
    private readonly clocks: Clocks,
    private readonly notices: BodyNotices,
  ) {}

  end(actor: Actor, id: string, command: 'restructure' | 'dissolve', body: EndBody): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.accesses.hold(tx, actor, id);
      permit(bodyPolicy[command](actor, held.subject));
      const { now, languageRegime } = held;
      const ending = { ground: body.ground ?? null, motivation: body.motivation ?? { nl: '', fr: '' }, decidedOn: body.decidedOn };
      const { activeGroups, successor } = await this.factsOf(tx, held, body.successorId);
      ensure(refuseEnd(held.body, command, ending, { activeGroups, languageRegime, today: dateAt(now) }));
      if (body.successorId && !successor) throw new NotFound();
      if (successor) ensure(refuseSuccessor(held.body, successor));
      await tx.query(
        `insert into restructuring_decision (id, body_id, command, ground, motivation, decided_on, reference, successor_id, recorded_by, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [newId(), id, command, ending.ground, JSON.stringify(ending.motivation), ending.decidedOn, body.reference?.trim() || null, body.successorId, actor.personId, now],
      );
      await this.notices.toBody(tx, held.body, 'body.ended');
      await tellInterestedOfEnd(tx, 'body', id, held.body.name, ending.motivation);
      return this.close(tx, held, command, { ground: ending.ground, decidedOn: ending.decidedOn, successorId: body.successorId ?? null });
    });
  }

  /** Which groups it still has, and whether the body that goes on with its work is one of the city. */
  private async factsOf(tx: Tx, { body }: HeldBody, successorId: string | undefined): Promise<EndingRow> {
    return (await tx.one<EndingRow>(
      `select (select count(*)::int from body where parent_id = $1 and status not in ('restructured', 'dissolved')) as "activeGroups",
         (select json_build_object('id', s.id, 'organisationId', s.organisation_id, 'status', s.status) from body s where s.id = $2 and s.organisation_id = $3) as successor`,
      [body.id, successorId, body.organisationId],
    ))!;
  }

  /** Its seats end with it, and so do the duties that were its own; who sat in it stays known. */
  private async close(tx: Tx, { body, now }: HeldBody, command: 'restructure' | 'dissolve', facts: Readonly<Record<string, string | null>>): Promise<Done> {
    const { id, status } = body;
    await tx.query('update body_membership set to_on = greatest(from_on, $2::date) where body_id = $1 and (to_on is null or to_on > $2)', [id, dateAt(now)]);
    await this.clocks.endOfBody(tx, id, dateAt(now));
    await tx.update(BodyEntity, id, { status: advance(bodyLifecycle, status, command), changedAt: now, nextCheckAt: null });
    await tx.record({ dossier: 'body', id, command, facts });
    return { id, at: now.toISOString() };
  }
}
