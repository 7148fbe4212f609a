import { Injectable } from '@nestjs/common';
import { type Letter } from '@centrale/procurement';
import { newId } from '../../platform/database/ids.js';
import { type Tx } from '../../platform/database/tx.js';
import { type LockedCallOff } from '../call-offs/call-off-dossier.service.js';

/** Reasoned decisions on their way to the participants: kept as they were sent, and announced to each in their own language. (P14) */
@Injectable()
export class AwardLetters {
  async send(tx: Tx, callOff: LockedCallOff, letters: readonly Letter[]): Promise<void> {
    if (letters.length === 0) return;
    await tx.query(
      `insert into letter (id, call_off_id, call_off_lot_id, provider_id, content, sent_at)
       select r.id, $2, r."lotId", r."providerId", r.content, $3 from jsonb_to_recordset($1) as r(id uuid, "lotId" uuid, "providerId" uuid, content jsonb)`,
      [JSON.stringify(letters.map((letter) => ({ id: newId(), ...letter }))), callOff.id, callOff.now],
    );
    await this.tell(tx, callOff, 'award.letter', letters);
  }

  /** One statement, however many: each hears of it at their own invitation. */
  async tell(tx: Tx, { number }: LockedCallOff, kind: string, participants: readonly Pick<Letter, 'lotId' | 'providerId'>[]): Promise<void> {
    await tx.query(
      `select centrale.notify('{}', i.provider_id, array['providerManager', 'providerEditor'], null, null, $2, 'invitation', i.id, $3)
       from jsonb_to_recordset($1) as r("lotId" uuid, "providerId" uuid)
       join invitation i on i.call_off_lot_id = r."lotId" and i.provider_id = r."providerId"`,
      [JSON.stringify(participants.map(({ lotId, providerId }) => ({ lotId, providerId }))), kind, JSON.stringify({ number })],
    );
  }
}
