import { Injectable } from '@nestjs/common';
import { type Tx } from '../../platform/database/tx.js';
import { type OrderEntity } from './order.entity.js';

type Params = Readonly<Record<string, string>>;

/** Who hears of what becomes of an order. */
@Injectable()
export class OrderNotices {
  toProvider(tx: Tx, { id, number, providerId }: OrderEntity, kind: string, params: Params = {}): Promise<void> {
    return tx.notify({ organisationId: providerId, roles: ['providerManager', 'providerEditor'], kind, dossier: 'order', dossierId: id, params: { number, ...params } });
  }

  /** The buyer's project owners, and the officer of the call-off with the stand-in. */
  async toBuyerAndOfficer(tx: Tx, { id, number, callOffId }: OrderEntity, kind: string, params: Params = {}): Promise<void> {
    await tx.query(
      `select centrale.tell_buyer(c.id, array_remove(array[c.officer_id, c.stand_in_id], null), array['projectOwner'], $2, 'order', $3, $4)
       from call_off c where c.id = $1`,
      [callOffId, kind, id, JSON.stringify({ number, ...params })],
    );
  }
}
