import { Injectable } from '@nestjs/common';
import { advance, type Actor, type Done } from '@centrale/kernel';
import {
  agreementStatusAt, overlappingQualification, overlappingRate, qualificationLifecycle, qualificationPolicy, qualificationStatusAt, refuseApplication,
  refuseQualificationAdmission, refuseQualificationCommand, refuseRate, refuseSuspension,
  type AddRate, type AdmitQualification, type AgreementStatus, type ApplyForLot, type QualificationCommand, type SuspendQualification,
} from '@centrale/procurement';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, reveal } from '../../platform/http/answers.js';
import { tellService } from '../../platform/identity/holders.js';
import { QualificationEntity, RateEntity } from './provider.entity.js';

interface LotFacts {
  readonly now: Date;
  readonly lot: number;
  readonly agreementId: string;
  readonly status: AgreementStatus;
  readonly startsOn: string;
  readonly endsOn: string;
}

const notices = {
  admit: 'qualification.admitted', refuse: 'qualification.refused', suspend: 'qualification.suspended', lift: 'qualification.lifted',
  withdraw: 'qualification.withdrawn', exclude: 'qualification.excluded',
} as const satisfies Partial<Record<QualificationCommand, string>>;

/** Providers on lots, and their rates. */
@Injectable()
export class QualificationsService {
  constructor(private readonly transactions: Transactions) {}

  apply(actor: Actor, { providerId, lotId }: ApplyForLot): Promise<Done> {
    return this.transactions.command(async (tx) => {
      permit(qualificationPolicy.apply(actor, { providerId }));
      const { now, agreementId, ...agreement } = await this.lotFacts(tx, lotId);
      const known = await tx.one('select from provider where id = $1', [providerId]);
      if (!known) throw new NotFound();
      const status = agreementStatusAt(agreement, now);
      ensure(refuseApplication(status, false));
      const id = newId();
      await guardedBy({ qualification_one_application: () => refuseApplication(status, true)! }, () =>
        tx.insert(QualificationEntity, { id, agreementId, providerId, lotId, status: 'applied', appliedAt: now }),
      );
      await tx.record({ dossier: 'qualification', id, command: 'apply', facts: { providerId, lotId } });
      await tellService(tx, ['contractManager'], { kind: 'qualification.applied', dossier: 'qualification', dossierId: id });
      return { id, at: now.toISOString() };
    });
  }

  review(actor: Actor, id: string): Promise<Done> {
    return this.plain(actor, id, 'review');
  }

  /** Within the agreement's term, and at no time twice on the same lot. (P01, invariant 7) */
  admit(actor: Actor, id: string, { rank, validFrom, validTo }: AdmitQualification): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { qualification, facts } = await this.lock(tx, actor, id, 'admit');
      ensure(refuseQualificationAdmission(qualification, { from: validFrom, to: validTo }, facts, facts.now));
      return guardedBy({ qualification_period: overlappingQualification }, () =>
        this.move(tx, qualification, 'admit', facts, { rank, validFrom, validTo }, { from: validFrom, to: validTo }),
      );
    });
  }

  refuse(actor: Actor, id: string, reason: string): Promise<Done> {
    return this.plain(actor, id, 'refuse', { reason });
  }

  suspend(actor: Actor, id: string, { until, reason }: SuspendQualification): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { qualification, facts } = await this.lock(tx, actor, id, 'suspend');
      ensure(refuseSuspension(qualification, until, facts.now));
      return this.move(tx, qualification, 'suspend', facts, { suspendedUntil: until, reason }, { until });
    });
  }

  lift(actor: Actor, id: string): Promise<Done> {
    return this.plain(actor, id, 'lift', { suspendedUntil: null, reason: null });
  }

  withdraw(actor: Actor, id: string): Promise<Done> {
    return this.plain(actor, id, 'withdraw');
  }

  exclude(actor: Actor, id: string, reason: string): Promise<Done> {
    return this.plain(actor, id, 'exclude', { reason });
  }

  /** A new version of a rate; the one that ran without end is closed the day before. (Invariant 7) */
  addRate(actor: Actor, id: string, { profile, unit, cents, validFrom, validTo }: AddRate): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { qualification, facts } = await this.lock(tx, actor, id, 'addRate');
      ensure(refuseRate(qualification, { validFrom, validTo }));
      await tx.query(
        `update rate set valid_to = $4::date - 1 where qualification_id = $1 and profile = $2 and unit = $3 and valid_to is null and valid_from < $4::date`,
        [id, profile, unit, validFrom],
      );
      const rateId = newId();
      await guardedBy({ rate_period: overlappingRate }, () =>
        tx.insert(RateEntity, { id: rateId, qualificationId: id, profile, unit, cents, validFrom, validTo: validTo ?? null }),
      );
      await tx.record({ dossier: 'qualification', id, command: 'addRate', facts: { rateId, unit, cents, validFrom } });
      return { id: rateId, at: facts.now.toISOString() };
    });
  }

  private plain(actor: Actor, id: string, command: QualificationCommand, patch: Partial<QualificationEntity> = {}): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { qualification, facts } = await this.lock(tx, actor, id, command);
      ensure(refuseQualificationCommand(command, qualification, facts.now));
      return this.move(tx, qualification, command, facts, patch);
    });
  }

  private async lock(tx: Tx, actor: Actor, id: string, command: QualificationCommand | 'addRate'): Promise<{ qualification: QualificationEntity; facts: LotFacts }> {
    const qualification = await tx.lock(QualificationEntity, id);
    reveal(qualificationPolicy.see(actor, qualification));
    permit(qualificationPolicy[command](actor, qualification));
    return { qualification, facts: await this.lotFacts(tx, qualification.lotId) };
  }

  private async move(
    tx: Tx, qualification: QualificationEntity, command: QualificationCommand, { now, lot }: LotFacts,
    patch: Partial<QualificationEntity>, facts: Record<string, string> = {},
  ): Promise<Done> {
    const { id, providerId } = qualification;
    const status = advance(qualificationLifecycle, qualificationStatusAt(qualification, now), command);
    await tx.update(QualificationEntity, id, { ...patch, status });
    await tx.record({ dossier: 'qualification', id, command, facts });
    const kind = command === 'review' ? undefined : notices[command];
    if (kind) await tx.notify({ organisationId: providerId, roles: ['providerManager'], kind, dossier: 'qualification', dossierId: id, params: { lot, ...facts } });
    return { id, at: now.toISOString() };
  }

  private async lotFacts(tx: Tx, lotId: string): Promise<LotFacts> {
    const facts = await tx.one<LotFacts>(
      `select centrale.now() as now, l.number as lot, a.id as "agreementId", a.status, a.starts_on as "startsOn", a.ends_on as "endsOn"
       from framework_lot l join framework_agreement a on a.id = l.agreement_id where l.id = $1`,
      [lotId],
    );
    if (!facts) throw new NotFound();
    return facts;
  }
}
