import { Injectable } from '@nestjs/common';
import { type Actor } from '@centrale/kernel';
import { invitationPolicy, refuseWithheld, type Confidence } from '@centrale/procurement';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, reveal } from '../../platform/http/answers.js';
import { InvitationEntity } from './invitation.entity.js';

export { InvitationEntity } from './invitation.entity.js';

/** What every command of an invited provider begins with. */
@Injectable()
export class InvitationDossier {
  /** FOR UPDATE. @throws NotFound also for anybody but the provider's own people */
  async lock(tx: Tx, actor: Actor, id: string): Promise<InvitationEntity> {
    const invitation = await tx.lock(InvitationEntity, id);
    reveal(invitationPolicy.see(actor, invitation));
    return invitation;
  }

  /** FOR SHARE. @throws NotFound also for anybody but the provider's own people */
  async share(tx: Tx, actor: Actor, id: string): Promise<InvitationEntity> {
    const invitation = await tx.lockShared(InvitationEntity, id);
    reveal(invitationPolicy.see(actor, invitation));
    return invitation;
  }

  /** Whether there is something to keep, and whether the provider has bound itself to. (R002-07) */
  async confidence(tx: Tx, { callOffId, providerId }: InvitationEntity): Promise<Confidence> {
    const row = await tx.one<Confidence>(
      `select centrale.briefing_hidden(c.briefing_id) as confidential, exists (
         select from confidentiality_undertaking u where u.call_off_id = c.id and u.provider_id = $2) as undertaken
       from call_off c where c.id = $1`,
      [callOffId, providerId],
    );
    return row!;
  }

  /** @throws Refused while what the call-off is about is withheld from the provider */
  async ensureTold(tx: Tx, invitation: InvitationEntity): Promise<void> {
    ensure(refuseWithheld(await this.confidence(tx, invitation)));
  }
}
