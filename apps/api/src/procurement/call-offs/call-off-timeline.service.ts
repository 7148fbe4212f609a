import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '@centrale/kernel';
import { callOffPolicy, type CallOffSubject } from '@centrale/procurement';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, reveal } from '../../platform/http/answers.js';

/** What tells of money, for the service, the buyer and the auditor. */
const INSIDE = ['recordDecision1', 'recordDecision2', 'acceptShortlist'] as const;

/** A call-off's chain is for whoever sees the call-off. Nothing in it derives from offers before the opening. */
@Injectable()
export class CallOffTimeline implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly reader: Reader,
  ) {}

  onModuleInit(): void {
    this.gates.register('callOff', (actor, id) => this.pass(actor, id));
  }

  private async pass(actor: Actor, id: string): Promise<{ except?: readonly string[] }> {
    const subject = await this.reader.one<CallOffSubject>(
      `select c.organisation_id as "organisationId", c.status, centrale.call_off_kept_from(c.id, $2) as withheld,
         array(select e.person_id from evaluator e where e.call_off_id = c.id and e.replaced_at is null) as "evaluatorIds"
       from call_off c where c.id = $1`,
      [id, actor.personId],
    );
    if (!subject) throw new NotFound();
    reveal(callOffPolicy.see(actor, subject));
    return callOffPolicy.seeEstimate(actor, subject) ? { except: INSIDE } : {};
  }
}
