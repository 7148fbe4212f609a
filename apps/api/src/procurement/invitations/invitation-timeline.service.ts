import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hidden, holds, providerRoles, type Actor } from '@centrale/kernel';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, reveal } from '../../platform/http/answers.js';

/** An invitation's chain tells what a provider answered: it is the provider's own, and the auditor's after the opening, unless its call-off is kept from them. */
@Injectable()
export class InvitationTimeline implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly reader: Reader,
  ) {}

  onModuleInit(): void {
    this.gates.register('invitation', (actor, id) => this.pass(actor, id));
  }

  private async pass(actor: Actor, id: string): Promise<void> {
    const row = await this.reader.one<{ providerId: string; opened: boolean; withheld: boolean }>(
      `select i.provider_id as "providerId", exists (select from opening o where o.call_off_id = i.call_off_id and o.second_opener_id is not null) as opened,
         centrale.call_off_kept_from(i.call_off_id, $2) as withheld
       from invitation i where i.id = $1`,
      [id, actor.personId],
    );
    if (!row) throw new NotFound();
    reveal(holds(actor, providerRoles, row.providerId) || (row.opened && !row.withheld && holds(actor, 'auditor')) ? undefined : hidden());
  }
}
