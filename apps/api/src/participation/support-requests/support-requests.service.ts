import { Injectable } from '@nestjs/common';
import { advance, dateAt, type Actor, type Done } from '@centrale/kernel';
import {
  atWork, refuseAsker, refuseSupportAsking, refuseSupportCommand, refuseSupportDelivery, refuseSupportGrant, supportLifecycle, supportPolicy,
  type AskSupport, type Because, type BodyFunction, type DeliverSupport, type GrantSupport, type SupportCommand, type SupportedBody,
} from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, reveal } from '../../platform/http/answers.js';
import { BodyAccesses, type BodyEntity } from '../bodies/body-access.service.js';
import { supportOfficialRoles } from './support-officials.js';
import { SupportRequestEntity } from './support-request.entity.js';

interface Held {
  readonly request: SupportRequestEntity;
  readonly functions: readonly BodyFunction[];
  readonly now: Date;
}

/** What a body asks of the city's people, and what became of it. (R000-12, R000-15) */
@Injectable()
export class SupportRequestsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: BodyAccesses,
  ) {}

  /** By whoever speaks for the body: the wish is the body's own, never the city's. (R000-12, R000-15) */
  ask(actor: Actor, { bodyId, forBodyId, what }: AskSupport): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { body, subject, now } = await this.bodies.hold(tx, actor, bodyId, 'share');
      permit(refuseAsker(body));
      permit(supportPolicy.ask(actor, { ...subject, parentId: body.parentId }));
      ensure(refuseSupportAsking(supported(body), forBodyId ? await this.group(tx, body, forBodyId) : undefined));
      const id = newId();
      const { number } = (await tx.one<{ number: string }>(`select centrale.next_number('OV') as number`))!;
      await tx.insert(SupportRequestEntity, {
        id, number, organisationId: body.organisationId, bodyId, forBodyId: forBodyId ?? null, what, status: 'asked', askedBy: actor.personId, askedAt: now,
      });
      await tx.record({ dossier: 'supportRequest', id, command: 'ask', facts: { bodyId, forBodyId: forBodyId ?? null } });
      await tx.notify({ organisationId: body.organisationId, roles: ['coordinator'], kind: 'support-request.asked', dossier: 'supportRequest', dossierId: id, params: { number } });
      return { id, at: now.toISOString() };
    });
  }

  /** Names the official; from now on they support the body by its own wish. (R000-12) */
  grant(actor: Actor, id: string, { officialId }: GrantSupport): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'grant');
      const { request, now } = held;
      ensure(refuseSupportGrant(request, await this.isOfficial(tx, request.organisationId, officialId)));
      await this.tell(tx, request, 'support-request.granted', [request.askedBy]);
      await this.tell(tx, request, 'support-request.named', [officialId]);
      return this.move(tx, held, 'grant', { officialId, answeredAt: now });
    });
  }

  refuse(actor: Actor, id: string, { reason }: Because): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'refuse');
      ensure(refuseSupportCommand(held.request, 'refuse'));
      await this.tell(tx, held.request, 'support-request.refused', [held.request.askedBy]);
      return this.move(tx, held, 'refuse', { reason, answeredAt: held.now });
    });
  }

  deliver(actor: Actor, id: string, { on }: DeliverSupport): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'deliver');
      ensure(refuseSupportDelivery({ ...held.request, askedOn: dateAt(held.request.askedAt) }, on, held.now));
      return this.move(tx, held, 'deliver', { deliveredOn: on });
    });
  }

  /** The body wants it no more: from now on the official supports it no more either. (R000-12) */
  withdraw(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'withdraw');
      ensure(refuseSupportCommand(held.request, 'withdraw'));
      if (held.request.officialId) await this.tell(tx, held.request, 'support-request.withdrawn', [held.request.officialId]);
      return this.move(tx, held, 'withdraw', {});
    });
  }

  private async hold(tx: Tx, actor: Actor, id: string, command: SupportCommand): Promise<Held> {
    const request = await tx.lock(SupportRequestEntity, id);
    reveal(supportPolicy.see(actor, request));
    const { subject, now } = await this.bodies.hold(tx, actor, request.bodyId, 'share');
    permit(supportPolicy[command](actor, { ...request, functions: subject.functions }));
    return { request, functions: subject.functions, now };
  }

  /** @throws NotFound for a body of another city */
  private async group(tx: Tx, { organisationId }: BodyEntity, id: string): Promise<SupportedBody> {
    const group = await tx.one<Parameters<typeof supported>[0]>(
      `select id, kind, pack_id as "packId", parent_id as "parentId", status from body where id = $1 and organisation_id = $2 for share`, [id, organisationId],
    );
    if (!group) throw new NotFound();
    return supported(group);
  }

  private async isOfficial(tx: Tx, organisationId: string, personId: string): Promise<boolean> {
    const held = await tx.one(
      `select from membership m join person p on p.id = m.person_id
       where m.person_id = $1 and m.organisation_id = $2 and m.role = any ($3) and p.status <> 'blocked'
         and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today()) limit 1`,
      [personId, organisationId, supportOfficialRoles],
    );
    return held !== undefined;
  }

  private tell(tx: Tx, { id, number }: SupportRequestEntity, kind: string, personIds: readonly string[]): Promise<void> {
    return tx.notify({ personIds, kind, dossier: 'supportRequest', dossierId: id, params: { number } });
  }

  private async move(tx: Tx, { request, now }: Held, command: SupportCommand, patch: Partial<SupportRequestEntity>): Promise<Done> {
    await tx.update(SupportRequestEntity, request.id, { ...patch, status: advance(supportLifecycle, request.status, command) });
    await tx.record({ dossier: 'supportRequest', id: request.id, command, facts: { bodyId: request.bodyId } });
    return { id: request.id, at: now.toISOString() };
  }
}

const supported = ({ id, kind, packId, parentId, status }: Pick<BodyEntity, 'id' | 'kind' | 'packId' | 'parentId' | 'status'>): SupportedBody =>
  ({ id, kind, packId, parentId, atWork: atWork({ status }) });
