import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@centrale/kernel';
import { type Tx } from '../../platform/database/tx.js';
import { PEOPLE_OF_BODY } from '../advising-body.js';
import { type AdviceEntity } from './advice.entity.js';

type Told = Pick<AdviceEntity, 'id' | 'number' | 'bodyId' | 'organisationId'>;
type Params = Readonly<Record<string, string>>;

/** Who hears of what becomes of an advice. */
@Injectable()
export class AdviceNotices {
  /** Everybody of the body who has an account, but whoever did it. */
  async toBody(tx: Tx, { id, number, bodyId }: Told, kind: string, params: Params = {}, but: string | null = null): Promise<void> {
    await tx.query(
      `select centrale.notify(array(select p.person_id from (${PEOPLE_OF_BODY('$1')}) p where p.person_id is distinct from $2), null, null, null, null, $3, 'advice', $4, $5)`,
      [bodyId, but, kind, id, JSON.stringify({ number, ...params })],
    );
  }

  /** The body, and the official by whom it leaves. */
  async adopted(tx: Tx, { id, number, bodyId }: Told): Promise<void> {
    await tx.query(
      `select centrale.notify(array(${PEOPLE_OF_BODY('$1')} union select b.contact_official_id from body b where b.id = $1 and b.contact_official_id is not null),
         null, null, null, null, 'advice.adopted', 'advice', $2, $3)`,
      [bodyId, id, JSON.stringify({ number })],
    );
  }

  sent(tx: Tx, { id, number, organisationId }: Told, due: LocalDate | null): Promise<void> {
    const to = { organisationId, roles: ['secretariat', 'board'], dossier: 'advice', dossierId: id } as const;
    return due ? tx.notify({ ...to, kind: 'advice.sent', params: { number, due } }) : tx.notify({ ...to, kind: 'advice.sent-undated', params: { number } });
  }
}
