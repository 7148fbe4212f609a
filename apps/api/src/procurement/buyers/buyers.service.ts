import { Injectable } from '@nestjs/common';
import { advance, buyerRoles, type Actor, type Done, type LocalText, type OrganisationKind } from '@centrale/kernel';
import {
  agreementStatusAt, buyerLifecycle, buyerPolicy, refuseAdmission, refuseBuyerCommand, refuseRequest,
  type AdmitBuyer, type AgreementStatus, type BuyerCommand, type BuyerStatus, type RequestAdmission,
} from '@centrale/procurement';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, reveal } from '../../platform/http/answers.js';
import { ContactRequestsService } from '../contact-requests/contact-requests.service.js';
import { tellService } from '../../platform/identity/holders.js';
import { BuyerEntity } from './buyer.entity.js';

interface RequestFacts {
  readonly now: Date;
  readonly kind: OrganisationKind;
  readonly status: AgreementStatus;
  readonly endsOn: string;
  readonly live: BuyerStatus | null;
}

const notices = { admit: 'buyer.admitted', refuse: 'buyer.refused', withdraw: 'buyer.withdrawn' } as const satisfies Record<BuyerCommand, string>;

/** Organisations that may order under an agreement. (P02) */
@Injectable()
export class BuyersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly contactRequests: ContactRequestsService,
  ) {}

  request(actor: Actor, { agreementId, organisationId, contactRequestId }: RequestAdmission): Promise<Done> {
    return this.transactions.command(async (tx) => {
      permit(buyerPolicy.request(actor));
      const { now, kind, status, endsOn, live } = await this.requestFacts(tx, agreementId, organisationId);
      const already = (known: BuyerStatus | null) => refuseRequest(kind, agreementStatusAt({ status, endsOn }, now), known ? { status: known } : undefined);
      ensure(already(live));
      const id = newId();
      await guardedBy({ buyer_one_live: () => already('requested')! }, () =>
        tx.insert(BuyerEntity, { id, agreementId, organisationId, status: 'requested', requestedAt: now }),
      );
      await tx.record({ dossier: 'buyer', id, command: 'request', facts: { agreementId, organisationId } });
      if (contactRequestId) await this.contactRequests.leadTo(tx, actor, contactRequestId, { buyerId: id });
      await tellService(tx, ['contractManager'], { kind: 'buyer.requested', dossier: 'buyer', dossierId: id });
      return { id, at: now.toISOString() };
    });
  }

  /** Cites one of the agreement's categories of users, with the legal basis. (P02) */
  admit(actor: Actor, id: string, { userCategory, legalBasis, admittedOn }: AdmitBuyer): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const buyer = await this.lock(tx, actor, id, 'admit');
      const agreement = await tx.one<{ now: Date; userCategories: LocalText[] }>(
        'select centrale.now() as now, user_categories as "userCategories" from framework_agreement where id = $1',
        [buyer.agreementId],
      );
      const { now, userCategories } = agreement!;
      ensure(refuseAdmission(buyer, userCategories, { userCategory, admittedOn }, now));
      return this.move(tx, buyer, 'admit', now, { userCategory, legalBasis, admittedOn });
    });
  }

  refuse(actor: Actor, id: string, reason: string): Promise<Done> {
    return this.end(actor, id, 'refuse', reason);
  }

  withdraw(actor: Actor, id: string, reason: string): Promise<Done> {
    return this.end(actor, id, 'withdraw', reason);
  }

  private end(actor: Actor, id: string, command: 'refuse' | 'withdraw', reason: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const buyer = await this.lock(tx, actor, id, command);
      ensure(refuseBuyerCommand(command, buyer));
      return this.move(tx, buyer, command, await tx.now(), { reason });
    });
  }

  private async lock(tx: Tx, actor: Actor, id: string, command: BuyerCommand): Promise<BuyerEntity> {
    const buyer = await tx.lock(BuyerEntity, id);
    reveal(buyerPolicy.see(actor, buyer));
    permit(buyerPolicy[command](actor));
    return buyer;
  }

  private async move(tx: Tx, { id, status, organisationId }: BuyerEntity, command: BuyerCommand, now: Date, patch: Partial<BuyerEntity>): Promise<Done> {
    await tx.update(BuyerEntity, id, { ...patch, status: advance(buyerLifecycle, status, command) });
    await tx.record({ dossier: 'buyer', id, command });
    await tx.notify({ organisationId, roles: buyerRoles, kind: notices[command], dossier: 'buyer', dossierId: id });
    return { id, at: now.toISOString() };
  }

  private async requestFacts(tx: Tx, agreementId: string, organisationId: string): Promise<RequestFacts> {
    const facts = await tx.one<RequestFacts>(
      `select centrale.now() as now, o.kind, a.status, a.ends_on as "endsOn", b.status as live
       from framework_agreement a cross join organisation o
       left join buyer b on b.agreement_id = a.id and b.organisation_id = o.id and b.status in ('requested', 'admitted')
       where a.id = $1 and o.id = $2`,
      [agreementId, organisationId],
    );
    if (!facts) throw new NotFound();
    return facts;
  }
}
