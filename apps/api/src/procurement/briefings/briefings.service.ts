import { Injectable } from '@nestjs/common';
import { advance, holds, type Actor, type Done, type Refusal } from '@centrale/kernel';
import {
  briefingLifecycle, briefingPolicy, changedFields, emptyBriefing, missingIn, refuseBriefingAgreement, refuseBriefingCommand, refuseBriefingSubmission, refuseComposing,
  refuseProjectOwner, refuseUnderAgreement, type BriefingCommand, type BriefingContent, type StartBriefing,
} from '@centrale/procurement';
import { type Facts } from '../../platform/audit/entry.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, reveal } from '../../platform/http/answers.js';
import { ContactRequestsService } from '../contact-requests/contact-requests.service.js';
import { holdsNow, tellService } from '../../platform/identity/holders.js';
import { orderingOf, readFacts, RUNNING_CALL_OFF, type FactsRow } from './briefing-facts.js';
import { BriefingEntity } from './briefing.entity.js';

export { BriefingEntity } from './briefing.entity.js';

const notices = {
  submit: 'briefing.submitted', takeIn: 'briefing.taken-in', askInformation: 'briefing.information-asked', agree: 'briefing.agreed',
  accept: 'briefing.accepted', decline: 'briefing.declined', withdraw: 'briefing.withdrawn',
} as const satisfies Record<Exclude<BriefingCommand, 'compose'>, string>;

interface Beginning {
  readonly agreementId: string;
  readonly organisationId: string;
  readonly ownerId: string | null;
  readonly officerId: string | null;
  /** What is known already. */
  readonly content?: BriefingContent;
}

/** What a buyer needs, from the first draft to the call-off that is made of it. */
/** Something beside the briefing that may stand in the way of its call-off. */
type ComposingGuard = (tx: Tx, briefing: Pick<BriefingEntity, 'id' | 'status'>) => Promise<Refusal | undefined>;

@Injectable()
export class BriefingsService {
  private readonly composingGuards: ComposingGuard[] = [];

  constructor(
    private readonly transactions: Transactions,
    private readonly contactRequests: ContactRequestsService,
  ) {}

  /** Who else has a reason to refuse a call-off says so while it is set up. */
  guardComposing(guard: ComposingGuard): void {
    this.composingGuards.push(guard);
  }

  /** By the project owner, or by the officer who then writes it together with the owner named. */
  start(actor: Actor, { agreementId, organisationId, ownerId, contactRequestId }: StartBriefing): Promise<Done> {
    return this.transactions.command(async (tx) => {
      permit(briefingPolicy.start(actor, { organisationId, status: 'draft' }));
      const owns = holds(actor, 'projectOwner', organisationId);
      const done = await this.begin(tx, actor, { agreementId, organisationId, ownerId: ownerId ?? (owns ? actor.personId : null), officerId: owns ? null : actor.personId });
      if (contactRequestId) await this.contactRequests.leadTo(tx, actor, contactRequestId, { briefingId: done.id });
      return done;
    });
  }

  /** A draft under a live agreement, in the transaction of whoever asks; whether they may, they have said. @throws NotFound */
  async begin(tx: Tx, actor: Actor, { agreementId, organisationId, ownerId, officerId, content }: Beginning): Promise<Done> {
    const { now, number, startsOn, endsOn, agreementStatus } = await this.startFacts(tx, agreementId, organisationId);
    ensure(refuseUnderAgreement({ status: agreementStatus, startsOn, endsOn }, now));
    if (ownerId && ownerId !== actor.personId) ensure(refuseProjectOwner(await holdsNow(tx, ownerId, 'projectOwner', organisationId)));
    const id = newId();
    const authors = content ? Object.fromEntries(changedFields(emptyBriefing, content).map((field) => [field, actor.personId])) : {};
    await tx.insert(BriefingEntity, {
      id, number, agreementId, organisationId, status: 'draft', content: content ?? emptyBriefing, authors, version: 1, ownerId, officerId, createdAt: now, updatedAt: now,
    });
    await tx.record({ dossier: 'briefing', id, command: 'start', facts: { agreementId, organisationId, ownerId } });
    if (ownerId && ownerId !== actor.personId) {
      await tx.notify({ personIds: [ownerId], kind: 'briefing.started', dossier: 'briefing', dossierId: id, params: { number } });
    }
    return { id, at: now.toISOString(), version: 1 };
  }

  /** Nothing missing, by an admitted buyer; a version is kept. (P01, P02) */
  submit(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { briefing, facts } = await this.lock(tx, actor, id, 'submit');
      const missing = missingIn(briefing.content, facts, facts.now);
      ensure(refuseBriefingSubmission(briefing, orderingOf(facts), missing, facts.now));
      await this.keepVersion(tx, briefing, facts.now);
      return this.move(tx, actor, briefing, 'submit', facts.now, { submittedAt: facts.now });
    });
  }

  takeIn(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { briefing, facts } = await this.lock(tx, actor, id, 'takeIn');
      ensure(refuseBriefingCommand('takeIn', briefing));
      return this.move(tx, actor, briefing, 'takeIn', facts.now, { officerId: briefing.officerId ?? actor.personId });
    });
  }

  /** What the buyer agrees to is kept as a version. */
  agree(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { briefing, facts } = await this.lock(tx, actor, id, 'agree');
      ensure(refuseBriefingAgreement(briefing, missingIn(briefing.content, facts, facts.now)));
      await this.keepVersion(tx, briefing, facts.now);
      return this.move(tx, actor, briefing, 'agree', facts.now);
    });
  }

  accept(actor: Actor, id: string): Promise<Done> {
    return this.plain(actor, id, 'accept');
  }

  decline(actor: Actor, id: string, declinedReason: string): Promise<Done> {
    return this.plain(actor, id, 'decline', { declinedReason });
  }

  withdraw(actor: Actor, id: string): Promise<Done> {
    return this.plain(actor, id, 'withdraw');
  }

  /** For the call-off that is made of it, in that one's transaction. (P01, P02) @throws NotFound */
  async compose(tx: Tx, actor: Actor, id: string): Promise<BriefingEntity> {
    const { briefing, facts } = await this.lock(tx, actor, id, 'compose');
    for (const guard of this.composingGuards) ensure(await guard(tx, briefing));
    const running = await tx.one(RUNNING_CALL_OFF('$1'), [id]);
    ensure(refuseComposing(briefing, orderingOf(facts), running !== undefined, facts.now));
    const status = advance(briefingLifecycle, briefing.status, 'compose');
    await tx.update(BriefingEntity, id, { status, updatedAt: facts.now });
    await tx.record({ dossier: 'briefing', id, command: 'compose', facts: { version: briefing.version } });
    return { ...briefing, status };
  }

  /** What every command on a briefing begins with; the facts are read after the lock. */
  async lock(tx: Tx, actor: Actor, id: string, command: BriefingCommand | 'save' | 'remark' | 'assign'): Promise<{ briefing: BriefingEntity; facts: FactsRow }> {
    const briefing = await tx.lock(BriefingEntity, id);
    const secret = await tx.one<{ withheld: boolean }>('select centrale.briefing_withheld($1, $2) as withheld', [id, actor.personId]);
    reveal(briefingPolicy.see(actor, { ...briefing, withheld: secret!.withheld }));
    permit(briefingPolicy[command](actor, briefing));
    return { briefing, facts: await readFacts(tx, briefing) };
  }

  /** Advances, records, and tells the other side. */
  async move(
    tx: Tx, actor: Actor, briefing: BriefingEntity, command: keyof typeof notices, now: Date, patch: Partial<BriefingEntity> = {}, facts: Facts = {},
  ): Promise<Done> {
    const { id, version } = briefing;
    await tx.update(BriefingEntity, id, { ...patch, status: advance(briefingLifecycle, briefing.status, command), updatedAt: now });
    await tx.record({ dossier: 'briefing', id, command, facts: { version, ...facts } });
    await this.tellOthers(tx, actor, briefing, notices[command]);
    return { id, at: now.toISOString(), version };
  }

  /** Whoever of owner, officer and stand-in did not do it; all officers while nobody handles it. */
  async tellOthers(tx: Tx, actor: Actor, { id, number, ownerId, officerId, standInId }: BriefingEntity, kind: string): Promise<void> {
    const about = { kind, dossier: 'briefing', dossierId: id, params: { number } } as const;
    const personIds = [ownerId, officerId, standInId].filter((personId) => personId !== null && personId !== actor.personId) as string[];
    if (personIds.length > 0) await tx.notify({ ...about, personIds });
    if (!officerId && kind === notices.submit) await tellService(tx, ['serviceOfficer'], about);
  }

  private plain(actor: Actor, id: string, command: 'accept' | 'decline' | 'withdraw', patch: Partial<BriefingEntity> = {}): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { briefing, facts } = await this.lock(tx, actor, id, command);
      ensure(refuseBriefingCommand(command, briefing));
      return this.move(tx, actor, briefing, command, facts.now, patch);
    });
  }

  private async keepVersion(tx: Tx, { id, content, authors }: BriefingEntity, now: Date): Promise<void> {
    await tx.query(
      `insert into briefing_version (id, briefing_id, no, content, authors, at)
       select $1, $2, coalesce(max(no), 0) + 1, $3, $4, $5 from briefing_version where briefing_id = $2`,
      [newId(), id, JSON.stringify(content), JSON.stringify(authors), now],
    );
  }

  private async startFacts(tx: Tx, agreementId: string, organisationId: string): Promise<FactsRow & { readonly number: string }> {
    const facts = await tx.one<FactsRow & { number: string }>(
      `select centrale.now() as now, a.status as "agreementStatus", a.starts_on as "startsOn", a.ends_on as "endsOn", centrale.next_number('B') as number
       from framework_agreement a cross join organisation o where a.id = $1 and a.status <> 'draft' and o.id = $2 and o.kind = 'buyer'`,
      [agreementId, organisationId],
    );
    if (!facts) throw new NotFound();
    return facts;
  }
}
