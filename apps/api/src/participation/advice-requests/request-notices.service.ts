import { Injectable } from '@nestjs/common';
import { type ClockSide, type LocalDate } from '@centrale/kernel';
import { type Tx } from '../../platform/database/tx.js';
import { PEOPLE_OF_BODY } from '../advising-body.js';
import { type AdviceRequestEntity } from './advice-request.entity.js';

type Params = Readonly<Record<string, string>>;
type Told = Pick<AdviceRequestEntity, 'id' | 'number' | 'bodyId' | 'organisationId'>;

/** Who hears of what becomes of a request for advice. */
@Injectable()
export class RequestNotices {
  /** Everybody of the body who has an account, and its contact official. */
  async toBody(tx: Tx, { id, number, bodyId }: Told, kind: string, params: Params = {}): Promise<void> {
    await tx.query(
      `select centrale.notify(array(${PEOPLE_OF_BODY('$1')} union select b.contact_official_id from body b where b.id = $1 and b.contact_official_id is not null),
         null, null, null, null, $2, 'adviceRequest', $3, $4)`,
      [bodyId, kind, id, JSON.stringify({ number, ...params })],
    );
  }

  toCity(tx: Tx, { id, number, organisationId }: Told, kind: string, params: Params = {}): Promise<void> {
    return tx.notify({ organisationId, roles: ['secretariat', 'board'], kind, dossier: 'adviceRequest', dossierId: id, params: { number, ...params } });
  }

  issued(tx: Tx, request: Told, due: LocalDate | null): Promise<void> {
    return due ? this.toBody(tx, request, 'advice-request.issued', { due }) : this.toBody(tx, request, 'advice-request.issued-undated');
  }

  /** The side that did not speak. */
  toOther(tx: Tx, side: ClockSide, request: Told, kind: string, params: Params): Promise<void> {
    return side === 'city' ? this.toBody(tx, request, kind, params) : this.toCity(tx, request, kind, params);
  }
}
