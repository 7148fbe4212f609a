import { Injectable } from '@nestjs/common';
import { type Tx } from '../../platform/database/tx.js';
import { type BodyEntity } from './body.entity.js';

type Told = Pick<BodyEntity, 'id' | 'number' | 'organisationId'>;

/** Who hears of what becomes of a body. */
@Injectable()
export class BodyNotices {
  /** Its coordinators, and everybody with an account who sits in it. */
  async toBody(tx: Tx, { id, number, organisationId }: Told, kind: string): Promise<void> {
    const seated = await tx.query<{ personId: string }>(
      `select distinct p.person_id as "personId" from body_membership m join party p on p.id = m.party_id
       where m.body_id = $1 and p.person_id is not null and m.from_on <= centrale.today() and (m.to_on is null or m.to_on >= centrale.today())`,
      [id],
    );
    await tx.notify({
      personIds: seated.map(({ personId }) => personId), organisationId, roles: ['coordinator'], kind, dossier: 'body', dossierId: id, params: { number },
    });
  }

  /** Whoever coordinates in the city, and who leads the service. (R003-14) */
  toCity(tx: Tx, { id, number, organisationId }: Told, kind: string): Promise<void> {
    return tx.notify({ organisationId, roles: ['coordinator', 'headOfService'], kind, dossier: 'body', dossierId: id, params: { number } });
  }

  toMember(tx: Tx, { id, number }: Told, personId: string, fromOn: string): Promise<void> {
    return tx.notify({ personIds: [personId], kind: 'body.appointed', dossier: 'body', dossierId: id, params: { number, fromOn } });
  }
}
