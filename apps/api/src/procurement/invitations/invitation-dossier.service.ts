import { Injectable } from '@nestjs/common';
import { type Actor } from '@centrale/kernel';
import { invitationPolicy } from '@centrale/procurement';
import { type Tx } from '../../platform/database/tx.js';
import { reveal } from '../../platform/http/answers.js';
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
}
