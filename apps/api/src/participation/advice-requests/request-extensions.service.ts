import { Injectable } from '@nestjs/common';
import { advance, dueDate, refuse, type Actor, type Clock, type ClockSide, type Done } from '@centrale/kernel';
import {
  dueIfExtended, extensionAdjustment, extensionLifecycle, nothingProposed, refuseExtensionAnswer, refuseExtensionProposal, requestPolicy, sideOf, type ExtensionCommand, type ProposeExtension,
} from '@centrale/participation';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit, Refused } from '../../platform/http/answers.js';
import { Clocks, clockOf } from '../clocks/clocks.service.js';
import { AdviceRequests, type Held } from './advice-requests.service.js';
import { RequestExtensionEntity } from './request-extension.entity.js';
import { RequestNotices } from './request-notices.service.js';

const clockRef = (id: string) => ({ dossier: 'adviceRequest', dossierId: id, kind: 'request' }) as const;

/** Another term, which takes both sides: what one proposes, somebody of the other confirms. (R003-30, I4) */
@Injectable()
export class RequestExtensions {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: AdviceRequests,
    private readonly clocks: Clocks,
    private readonly notices: RequestNotices,
  ) {}

  propose(actor: Actor, id: string, { toDays, motivation: { nl, fr } }: ProposeExtension): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { request, facts, now, today } = await this.requests.hold(tx, actor, id);
      const subject = { ...facts, status: request.status };
      permit(requestPolicy.proposeExtension(actor, subject));
      const clock = await this.clock(tx, id);
      const proposal = { toDays, motivation: { nl, fr } };
      ensure(refuseExtensionProposal(request, clock, proposal, facts.pending !== null, facts.languageRegime, today));
      const side = sideOf(actor, subject)!;
      const extensionId = newId();
      await guardedBy({ request_extension_one_pending: () => refuse('advice-request.extension-pending'), request_extension_sides: () => refuse('R003-27') }, () =>
        tx.insert(RequestExtensionEntity, { id: extensionId, requestId: id, ...proposal, proposedSide: side, proposedBy: actor.personId, proposedOn: today, status: 'proposed' }));
      await tx.record({ dossier: 'adviceRequest', id, command: 'proposeExtension', facts: { extensionId, side, toDays } });
      await this.notices.toOther(tx, side, request, 'request-extension.proposed', { due: dueIfExtended(clock!, proposal), until: dueDate(clock!) });
      return { id, at: now.toISOString(), version: request.version };
    });
  }

  /** From here on the new date applies, and not before. */
  confirm(actor: Actor, id: string): Promise<Done> {
    return this.answer(actor, id, 'confirm', async (tx, { request, facts, today }, side) => {
      const { pending } = facts;
      const confirmedBy = [{ side: pending!.proposedSide, personId: pending!.proposedBy, on: pending!.proposedOn }, { side, personId: actor.personId, on: today }];
      const due = await this.clocks.adjust(tx, clockRef(id), extensionAdjustment(pending!, confirmedBy));
      await this.notices.toOther(tx, side, request, 'request-extension.confirmed', { due });
    });
  }

  refuse(actor: Actor, id: string): Promise<Done> {
    return this.answer(actor, id, 'refuse', (tx, { request }, side, clock) =>
      this.notices.toOther(tx, side, request, 'request-extension.refused', { until: dueDate(clock) }));
  }

  private answer(actor: Actor, id: string, command: ExtensionCommand, carryOut: (tx: Tx, held: Held, side: ClockSide, clock: Clock) => Promise<void>): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.requests.hold(tx, actor, id);
      const { request, facts, now, today } = held;
      const subject = { ...facts, status: request.status };
      permit(requestPolicy[`${command}Extension`](actor, subject));
      const clock = await this.clock(tx, id);
      const { pending } = facts;
      if (!pending || !clock) throw new Refused(nothingProposed(), 409);
      const side = sideOf(actor, subject)!;
      ensure(refuseExtensionAnswer(pending, command, { side, personId: actor.personId }, clock, today));
      await guardedBy({ request_extension_agreed: () => refuse('R003-30', { until: dueDate(clock) }) }, () =>
        tx.update(RequestExtensionEntity, pending.id, {
          answeredSide: side, answeredBy: actor.personId, answeredOn: today, status: advance(extensionLifecycle, pending.status, command),
        }));
      await carryOut(tx, held, side, clock);
      await tx.record({ dossier: 'adviceRequest', id, command: `${command}Extension`, facts: { extensionId: pending.id, side } });
      return { id, at: now.toISOString(), version: request.version };
    });
  }

  private async clock(tx: Tx, id: string): Promise<Clock | undefined> {
    const row = await this.clocks.lock(tx, clockRef(id));
    return row && clockOf(row);
  }
}
