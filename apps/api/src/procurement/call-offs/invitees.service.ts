import { Injectable } from '@nestjs/common';
import { type Tx } from '../../platform/database/tx.js';

/** Everybody who was invited for a call-off. */
@Injectable()
export class Invitees {
  /** The same news to all, in one statement: each provider reads it with an invitation of its own. */
  async tell(tx: Tx, callOffId: string, kind: string, params: Readonly<Record<string, string | number>>): Promise<void> {
    await tx.query(
      `select centrale.notify('{}', i.provider_id, array['providerManager', 'providerEditor'], null, null, $2, 'invitation', i.id, $3)
       from (select distinct on (provider_id) provider_id, id from invitation where call_off_id = $1 order by provider_id, id) i`,
      [callOffId, kind, JSON.stringify(params)],
    );
  }
}
