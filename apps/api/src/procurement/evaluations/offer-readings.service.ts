import { Injectable } from '@nestjs/common';
import { type Actor } from '@centrale/kernel';
import { Reader } from '../../platform/database/reader.js';

/** Reads of opened offers, on record in the call-off's chain. */
@Injectable()
export class OfferReadings {
  constructor(private readonly reader: Reader) {}

  /**
   * Before anything is shown. Once a day per person and call-off, in real time: a page that is opened again and again
   * would drown the chain and tell no more.
   */
  async record(actor: Actor, callOffId: string): Promise<void> {
    await this.reader.query(
      `select centrale.record_audit('callOff', $1, $2, $3, 'readOffers', '{}', '{}') where not exists (
         select from audit_entry where dossier_type = 'callOff' and dossier_id = $1 and actor_person = $2 and command = 'readOffers'
           and recorded_at > clock_timestamp() - interval '1 day')`,
      [callOffId, actor.personId, actor.active?.id],
    );
  }
}
