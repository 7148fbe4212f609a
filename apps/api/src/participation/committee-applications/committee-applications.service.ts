import { Injectable, type OnModuleInit } from '@nestjs/common';
import { advance, dateAt, refuse, type Actor, type Done, type LocalDate, type OrganisationKind } from '@centrale/kernel';
import { committeeLifecycle, committeePolicy, refuseCommitteeCommand, refuseCommitteeErasure, refuseIncompleteForm, type ApplyCommittee, type CommitteeCommand } from '@centrale/participation';
import { Config } from '../../config.js';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, reveal } from '../../platform/http/answers.js';
import { Clocks } from '../clocks/clocks.service.js';
import { Consents } from '../interests/consents.service.js';
import { PartiesService, type ForgottenParty } from '../parties/parties.service.js';
import { RulePacks } from '../rule-packs/rule-packs.service.js';
import { CommitteeApplicationEntity } from './committee-application.entity.js';

/** Of a number that the register holds. */
const SHORTEST_PHONE = 5;

interface Held {
  readonly application: CommitteeApplicationEntity;
  readonly now: Date;
  readonly today: LocalDate;
}

/** New neighbourhood committees that ask to take part, and the answer that is owed to them. (R001-05) */
@Injectable()
export class CommitteeApplicationsService implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly packs: RulePacks,
    private readonly clocks: Clocks,
    private readonly consents: Consents,
    private readonly parties: PartiesService,
  ) {}

  onModuleInit(): void {
    this.parties.whenErased((tx, party) => this.forgetParty(tx, party));
  }

  /** By anybody, without an account; every field is compulsory. (R002-13) */
  apply(form: ApplyCommittee): Promise<Done> {
    return this.transactions.command(async (tx) => {
      ensure(refuseIncompleteForm(form));
      const { now, number, kind } = await this.place(tx, form.organisationId);
      ensure(kind === 'buyer' || kind === 'other' ? undefined : refuse('committee.city-unknown'));
      const id = newId();
      const { organisationId, neighbourhoodId, committeeName, contactName, email, phone, about, language } = form;
      await guardedBy({ committee_neighbourhood: () => refuse('trajectory.neighbourhood-elsewhere') }, () => tx.insert(CommitteeApplicationEntity, {
        id, number, organisationId, neighbourhoodId: neighbourhoodId ?? null, committeeName: committeeName.trim(), contactName: contactName.trim(), email: email.trim(),
        phone: phone.trim(), about: about.trim(), language, status: 'received', receivedAt: now,
      }));
      await tx.record({ dossier: 'committeeApplication', id, command: 'receive', facts: { organisationId }, personal: { email } });
      const leave = await this.consents.give(tx, 'committeeApplication', id, form);
      await this.oweAnswer(tx, { id, number, organisationId }, dateAt(now));
      const mine = { dossier: 'committeeApplication', dossierId: id } as const;
      await tx.notify({ ...mine, organisationId, roles: ['coordinator'], kind: 'committee.received', params: { number } });
      const address = { email: form.email.trim(), language };
      await (leave
        ? tx.notify({ ...mine, address, kind: 'committee.confirmed-with-newsletter', params: { number, link: `${this.config.publicUrl}/participation/newsletter#${leave}` } })
        : tx.notify({ ...mine, address, kind: 'committee.confirmed', params: { number } }));
      return { id, at: now.toISOString() };
    });
  }

  /** The committee stands in the city's register from then on: who invites to a preparatory meeting finds it there. (R001-02) */
  accept(actor: Actor, id: string): Promise<Done> {
    return this.answer(actor, id, 'accept');
  }

  refuse(actor: Actor, id: string, reason: string): Promise<Done> {
    return this.answer(actor, id, 'refuse', reason);
  }

  /** Who asked for the committee is forgotten, in the letters too; that it asked, and what it was answered, stays. */
  erase(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { application, now } = await this.hold(tx, actor, id, 'erase');
      ensure(refuseCommitteeErasure(application));
      await this.forget(tx, id, now);
      return { id, at: now.toISOString() };
    });
  }

  private async forgetParty(tx: Tx, { id, organisationId, email }: ForgottenParty): Promise<void> {
    const theirs = await tx.query<{ id: string }>(
      'select id from committee_application where organisation_id = $2 and erased_at is null and (party_id = $1 or lower(email) = lower($3)) order by id for update',
      [id, organisationId, email],
    );
    if (theirs.length === 0) return;
    const now = await tx.now();
    for (const each of theirs) await this.forget(tx, each.id, now);
  }

  private async forget(tx: Tx, id: string, now: Date): Promise<void> {
    await tx.update(CommitteeApplicationEntity, id, { contactName: null, email: null, phone: null, about: null, erasedAt: now });
    await tx.query(`select centrale.forget_letters('committeeApplication', $1)`, [id]);
    await tx.record({ dossier: 'committeeApplication', id, command: 'erase' });
  }

  private answer(actor: Actor, id: string, command: CommitteeCommand, reason?: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { application, now, today } = await this.hold(tx, actor, id, command);
      ensure(refuseCommitteeCommand(application, command));
      const { status, number, email, language } = application;
      const partyId = command === 'accept' ? await this.admit(tx, application, now) : null;
      await tx.update(CommitteeApplicationEntity, id, { status: advance(committeeLifecycle, status, command), answeredOn: today, answeredBy: actor.personId, reason: reason ?? null, partyId });
      await tx.record({ dossier: 'committeeApplication', id, command, facts: partyId ? { partyId } : {} });
      await this.clocks.satisfy(tx, { dossier: 'committeeApplication', dossierId: id, kind: 'committeeAnswer' }, today);
      const kind = command === 'accept' ? 'committee.accepted' : 'committee.refused';
      // Who was forgotten in the meantime hears nothing; the answer stands in the queue.
      if (email) await tx.notify({ address: { email, language }, kind, dossier: 'committeeApplication', dossierId: id, params: { number, ...(reason && { reason }) } });
      return { id, at: now.toISOString() };
    });
  }

  private admit(tx: Tx, { organisationId, neighbourhoodId, committeeName: name, email, phone, language }: CommitteeApplicationEntity, now: Date): Promise<string> {
    const reachable = phone && phone.length >= SHORTEST_PHONE ? phone : null;
    return this.parties.admitCommittee(tx, { organisationId, neighbourhoodId, name, email, phone: reachable, language }, now);
  }

  /** Within the working days that the rules of neighbourhoods name. (R001-05) */
  private async oweAnswer(tx: Tx, { id, number, organisationId }: Pick<CommitteeApplicationEntity, 'id' | 'number' | 'organisationId'>, anchor: LocalDate): Promise<void> {
    const { committeeAnswerWorkingDays: amount } = (await this.packs.active(tx, 'WIJK')).parameters;
    await this.clocks.start(tx, {
      kind: 'committeeAnswer', rule: 'R001-05', organisationId, dossier: 'committeeApplication', dossierId: id, label: number, ownerSide: 'city', anchor,
      term: amount === null ? null : { direction: 'forward', amount, unit: 'workingDay', roll: 'none' },
    });
  }

  private async hold(tx: Tx, actor: Actor, id: string, command: CommitteeCommand | 'erase'): Promise<Held> {
    const application = await tx.lock(CommitteeApplicationEntity, id);
    reveal(committeePolicy.see(actor, application));
    permit(committeePolicy[command](actor, application));
    const now = await tx.now();
    return { application, now, today: dateAt(now) };
  }

  /** @throws NotFound */
  private async place(tx: Tx, organisationId: string): Promise<{ now: Date; number: string; kind: OrganisationKind }> {
    const place = await tx.one<{ now: Date; number: string; kind: OrganisationKind }>(
      `select centrale.now() as now, centrale.next_number('W') as number, kind from organisation where id = $1`, [organisationId],
    );
    if (!place) throw new NotFound();
    return place;
  }
}
