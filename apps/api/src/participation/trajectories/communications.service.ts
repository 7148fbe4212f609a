import { Injectable } from '@nestjs/common';
import { isDigital, refuseSpeechless, type CommunicationContract } from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure } from '../../platform/http/answers.js';

type Owner = { readonly trajectoryId: string } | { readonly bodyId: string };

/** How people are reached, for a trajectory or for a body without one. (R000-06, R000-09) */
@Injectable()
export class Communications {
  /** In the caller's transaction, which has the permission and keeps the entry. @returns its id */
  async keep(tx: Tx, owner: Owner, { channel, onDate, languages, targetGroups, proof }: CommunicationContract, by: string, at: Date): Promise<string> {
    ensure(refuseSpeechless(languages));
    const id = newId();
    const [trajectoryId, bodyId] = 'trajectoryId' in owner ? [owner.trajectoryId, null] : [null, owner.bodyId];
    await tx.query(
      `insert into communication_act (id, trajectory_id, body_id, channel, digital, on_date, languages, target_groups, proof, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, trajectoryId, bodyId, channel, isDigital(channel), onDate, languages, targetGroups, proof, by, at],
    );
    return id;
  }
}
