import { Injectable } from '@nestjs/common';
import { advance, type Actor, type Done } from '@centrale/kernel';
import {
  agreementLifecycle, agreementPolicy, agreementStatusAt, numberTaken, refuseAgreement, refuseAgreementCommand, type AgreementCommand, type CreateAgreement,
} from '@centrale/procurement';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { hashOf } from '../../platform/http/request-context.js';
import { AgreementEntity } from './agreement.entity.js';

@Injectable()
export class AgreementsService {
  constructor(private readonly transactions: Transactions) {}

  /** A draft with its lots. (P01, P06) */
  create(actor: Actor, { lots, ...body }: CreateAgreement): Promise<Done> {
    return this.transactions.command(async (tx) => {
      permit(agreementPolicy.create(actor));
      const draft = { ...body, termException: body.termException ?? null };
      ensure(refuseAgreement({ ...draft, lots }));
      const now = await tx.now();
      const id = newId();
      await guardedBy({ framework_agreement_number_key: () => numberTaken(draft.number) }, () =>
        tx.insert(AgreementEntity, { ...draft, id, status: 'draft', createdAt: now }),
      );
      await this.insertLots(tx, id, lots);
      await tx.record({
        dossier: 'agreement', id, command: 'create', facts: { ceilingCents: body.ceilingCents, lots: lots.length, lotsHash: hashOf(JSON.stringify(lots)) },
      });
      return { id, at: now.toISOString() };
    });
  }

  launch(actor: Actor, id: string): Promise<Done> {
    return this.move(actor, id, 'launch');
  }

  suspend(actor: Actor, id: string, reason: string): Promise<Done> {
    return this.move(actor, id, 'suspend', reason);
  }

  resume(actor: Actor, id: string): Promise<Done> {
    return this.move(actor, id, 'resume');
  }

  terminate(actor: Actor, id: string, reason: string): Promise<Done> {
    return this.move(actor, id, 'terminate', reason);
  }

  private move(actor: Actor, id: string, command: AgreementCommand, reason: string | null = null): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const agreement = await tx.lock(AgreementEntity, id);
      permit(agreementPolicy[command](actor));
      const now = await tx.now();
      ensure(refuseAgreementCommand(command, agreement, now));
      await tx.update(AgreementEntity, id, { status: advance(agreementLifecycle, agreementStatusAt(agreement, now), command), reason });
      await tx.record({ dossier: 'agreement', id, command });
      return { id, at: now.toISOString() };
    });
  }

  private async insertLots(tx: Tx, agreementId: string, lots: CreateAgreement['lots']): Promise<void> {
    await tx.query(
      `insert into framework_lot (id, agreement_id, number, name, route, ceiling_cents, minimum_invited, minimum_days, criteria)
       select l.id, $1, l.number, l.name, l.route, l."ceilingCents", l."minimumInvited", l."minimumDays", l.criteria
       from jsonb_to_recordset($2) as l(
         id uuid, number int, name jsonb, route text, "ceilingCents" bigint, "minimumInvited" int, "minimumDays" int, criteria jsonb)`,
      [agreementId, JSON.stringify(lots.map((lot) => ({ ...lot, id: newId() })))],
    );
  }
}
