import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hidden, holds, providerRoles, type Actor } from '@centrale/kernel';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, reveal } from '../../platform/http/answers.js';

/** An offer's chain is its provider's own; once opened, the officer's and the auditor's too, unless its call-off is kept from them. */
@Injectable()
export class OfferTimeline implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly reader: Reader,
  ) {}

  onModuleInit(): void {
    this.gates.register('offer', (actor, id) => this.pass(actor, id));
  }

  private async pass(actor: Actor, id: string): Promise<void> {
    const row = await this.reader.one<{ providerId: string; opened: boolean; withheld: boolean }>(
      `select provider_id as "providerId", exists (select from opened_offer where offer_id = $1) as opened,
         centrale.call_off_kept_from(call_off_id, $2) as withheld
       from offer where id = $1`,
      [id, actor.personId],
    );
    if (!row) throw new NotFound();
    const may = holds(actor, providerRoles, row.providerId) || (row.opened && !row.withheld && holds(actor, ['serviceOfficer', 'auditor']));
    reveal(may ? undefined : hidden());
  }
}
