import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '@centrale/kernel';
import { bodyPolicy, coordinates, refuseEndedBody } from '@centrale/participation';
import { type Tx } from '../../platform/database/tx.js';
import { AttachmentGates } from '../../platform/files/attachment-gates.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { BodiesQueries } from './bodies.queries.js';
import { BodyAccesses } from './body-access.service.js';

/** Documents shared both ways, by the city and by the body itself: whoever sees the body reads them. (R003-06) */
@Injectable()
export class BodyAttachments implements OnModuleInit {
  constructor(
    private readonly gates: AttachmentGates,
    private readonly accesses: BodyAccesses,
    private readonly queries: BodiesQueries,
  ) {}

  onModuleInit(): void {
    this.gates.register('body', {
      read: (actor, id) => this.queries.reveal(actor, id),
      write: (tx, actor, id, attachmentId) => this.write(tx, actor, id, attachmentId),
    });
  }

  /** One takes away what one shared; a coordinator what anybody did. */
  private async write(tx: Tx, actor: Actor, id: string, attachmentId: string | undefined): Promise<void> {
    const { body, subject } = await this.accesses.hold(tx, actor, id);
    permit(bodyPolicy.share(actor, subject));
    ensure(refuseEndedBody(body));
    if (attachmentId === undefined) return;
    const own = await tx.one('select from attachment where id = $1 and uploaded_by = $2', [attachmentId, actor.personId]);
    if (!own) permit(coordinates(actor, body));
  }
}
