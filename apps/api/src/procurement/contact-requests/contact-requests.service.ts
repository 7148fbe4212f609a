import { Injectable, type OnModuleInit } from '@nestjs/common';
import { advance, type Actor, type Done } from '@centrale/kernel';
import {
  contactLifecycle, contactPolicy, refuseContactCommand, refuseLead, refuseOfficer,
  type ContactCommand, type LeadContactRequest, type SendContactRequest,
} from '@centrale/procurement';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { newId } from '../../platform/database/ids.js';
import { Reader } from '../../platform/database/reader.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, reveal } from '../../platform/http/answers.js';
import { holdsNow, tellService } from '../../platform/identity/holders.js';
import { ContactRequestEntity } from './contact-request.entity.js';

interface Held {
  readonly request: ContactRequestEntity;
  readonly now: Date;
}

/** The service's front door, from a visitor's question to what it leads to. */
@Injectable()
export class ContactRequestsService implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: Reader,
    private readonly timelines: TimelineGates,
  ) {}

  onModuleInit(): void {
    this.timelines.register('contactRequest', async (actor, id) => {
      reveal(contactPolicy.see(actor));
      if (!(await this.reader.one('select from contact_request where id = $1', [id]))) throw new NotFound();
    });
  }

  /** Anybody, without an account. The sender gets a confirmation, the officers a notice. */
  send({ phone, ...body }: SendContactRequest): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { now, number } = (await tx.one<{ now: Date; number: string }>(`select centrale.now() as now, centrale.next_number('CR') as number`))!;
      const id = newId();
      await tx.insert(ContactRequestEntity, { ...body, phone: phone ?? null, id, number, status: 'received', receivedAt: now });
      await tx.record({ dossier: 'contactRequest', id, command: 'receive', personal: { email: body.email } });
      const about = { dossier: 'contactRequest', dossierId: id, params: { number } } as const;
      await tx.notify({ ...about, kind: 'contact-request.confirmed', address: { email: body.email, language: body.language } });
      await tellService(tx, ['serviceOfficer'], { ...about, kind: 'contact-request.received' });
      return { id, at: now.toISOString() };
    });
  }

  assign(actor: Actor, id: string, officerId: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'assign');
      ensure(refuseOfficer(await holdsNow(tx, officerId, 'serviceOfficer')));
      if (officerId !== actor.personId) {
        await tx.notify({ personIds: [officerId], kind: 'contact-request.assigned', dossier: 'contactRequest', dossierId: id, params: { number: held.request.number } });
      }
      return this.move(tx, held, 'assign', { officerId }, { officerId });
    });
  }

  /** To a buyer's admission, a briefing, or both, that exist already. */
  lead(actor: Actor, id: string, body: LeadContactRequest): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'lead');
      ensure(refuseLead(held.request, body));
      const exists = await tx.one(
        'select where ($1::uuid is null or exists (select from buyer where id = $1)) and ($2::uuid is null or exists (select from briefing where id = $2))',
        [body.buyerId, body.briefingId],
      );
      if (!exists) throw new NotFound();
      return this.follow(tx, held, body);
    });
  }

  /** From the command that starts what the request leads to; the same transaction. @throws NotFound */
  async leadTo(tx: Tx, actor: Actor, id: string, to: { readonly buyerId?: string; readonly briefingId?: string }): Promise<void> {
    const held = await this.hold(tx, actor, id, 'lead');
    ensure(refuseLead(held.request, to));
    await this.follow(tx, held, to);
  }

  /** By mail to whoever asked, in their language. */
  answer(actor: Actor, id: string, answer: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'answer');
      const { email, language, number } = held.request;
      await tx.notify({ address: { email, language }, kind: 'contact-request.answered', dossier: 'contactRequest', dossierId: id, params: { number, answer } });
      return this.move(tx, held, 'answer', { answer });
    });
  }

  close(actor: Actor, id: string, reason: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'close');
      return this.move(tx, held, 'close', { closedReason: reason });
    });
  }

  private async hold(tx: Tx, actor: Actor, id: string, command: ContactCommand): Promise<Held> {
    const request = await tx.lock(ContactRequestEntity, id);
    reveal(contactPolicy.see(actor));
    permit(contactPolicy[command](actor));
    ensure(refuseContactCommand(command, request));
    return { request, now: await tx.now() };
  }

  private follow(tx: Tx, held: Held, { buyerId, briefingId }: LeadContactRequest): Promise<Done> {
    const facts = { ...(buyerId && { buyerId }), ...(briefingId && { briefingId }) };
    return this.move(tx, held, 'lead', facts, facts);
  }

  private async move(tx: Tx, { request, now }: Held, command: ContactCommand, patch: Partial<ContactRequestEntity>, facts: Record<string, string> = {}): Promise<Done> {
    await tx.update(ContactRequestEntity, request.id, { ...patch, status: advance(contactLifecycle, request.status, command) });
    await tx.record({ dossier: 'contactRequest', id: request.id, command, facts });
    return { id: request.id, at: now.toISOString() };
  }
}
