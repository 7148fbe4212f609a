import { Injectable } from '@nestjs/common';
import { type Refusal } from '@centrale/kernel';
import { isSupporting, refuseUnaskedSupport, type PackId, type SupportRequest } from '@centrale/participation';
import { type Tx } from '../../platform/database/tx.js';

/** Whether an official may support a body, for every feature in which they could. (R000-12) */
@Injectable()
export class SupportFacts {
  /** The body asked for it, for itself or through the atelier whose group it is, and the city named this official. */
  async refusal(tx: Tx, { id, packId }: { readonly id: string; readonly packId: PackId }, officialId: string): Promise<Refusal | undefined> {
    const requests = await tx.query<Pick<SupportRequest, 'status' | 'officialId'>>(
      `select status, official_id as "officialId" from support_request where (body_id = $1 and for_body_id is null) or for_body_id = $1`, [id],
    );
    return refuseUnaskedSupport(packId, isSupporting(requests, officialId));
  }
}
