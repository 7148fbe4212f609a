import { Injectable } from '@nestjs/common';
import { dateAt, type Actor, type Done, type LocalDate } from '@centrale/kernel';
import {
  evaluationPolicy, legislatureOf, refuseFeedback, refuseFeedbackPlan, yearlyTerm, type CouncilFeedback, type GiveFeedback, type PlanFeedback,
} from '@centrale/participation';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { BodyAccesses, type HeldBody } from '../bodies/body-access.service.js';
import { Clocks } from '../clocks/clocks.service.js';

interface Held extends HeldBody {
  readonly legislature: string;
  readonly feedback: CouncilFeedback | undefined;
}

/** What the committee of the council hears of a body, once per term of office: without a date until somebody plans it. (R003-37) */
@Injectable()
export class CouncilFeedbacks {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: BodyAccesses,
    private readonly clocks: Clocks,
  ) {}

  plan(actor: Actor, bodyId: string, { on }: PlanFeedback): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, bodyId, 'planFeedback', undefined);
      const { body, legislature, feedback, now } = held;
      ensure(refuseFeedbackPlan(feedback, on, now));
      await tx.query(
        `insert into council_feedback (body_id, legislature, planned_on) values ($1, $2, $3) on conflict (body_id, legislature) do update set planned_on = excluded.planned_on`,
        [bodyId, legislature, on],
      );
      // Another day is another duty: the inputs of a clock do not change.
      await this.clocks.end(tx, dutyOf(held), dateAt(now));
      await this.clocks.start(tx, {
        ...dutyOf(held), rule: 'R003-37', organisationId: body.organisationId, bodyId, label: `${body.number} (${legislature})`, ownerSide: 'city', term: yearlyTerm, anchor: on,
      });
      await tx.notify({
        organisationId: body.organisationId, roles: ['secretariat'], kind: 'evaluation.feedback-planned', dossier: 'body', dossierId: bodyId, params: { number: body.number, on },
      });
      await tx.record({ dossier: 'body', id: bodyId, command: 'planFeedback', facts: { legislature, on } });
      return { id: bodyId, at: now.toISOString() };
    });
  }

  /** Counts for the term of office of the day on which it was given. */
  give(actor: Actor, bodyId: string, { on, reference }: GiveFeedback): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, bodyId, 'giveFeedback', on);
      const { legislature, feedback, now } = held;
      ensure(refuseFeedback(feedback, on, now));
      await tx.query(
        `insert into council_feedback (body_id, legislature, given_on, reference) values ($1, $2, $3, $4)
         on conflict (body_id, legislature) do update set given_on = excluded.given_on, reference = excluded.reference`,
        [bodyId, legislature, on, reference],
      );
      await this.clocks.satisfy(tx, dutyOf(held), on);
      await tx.record({ dossier: 'body', id: bodyId, command: 'giveFeedback', facts: { legislature, on } });
      return { id: bodyId, at: now.toISOString() };
    });
  }

  private async hold(tx: Tx, actor: Actor, bodyId: string, command: 'planFeedback' | 'giveFeedback', on: LocalDate | undefined): Promise<Held> {
    const held = await this.bodies.hold(tx, actor, bodyId);
    permit(evaluationPolicy[command](actor, held.subject));
    const legislature = legislatureOf(on ?? dateAt(held.now)).name;
    const feedback = await tx.one<CouncilFeedback>('select planned_on as "plannedOn", given_on as "givenOn" from council_feedback where body_id = $1 and legislature = $2', [bodyId, legislature]);
    return { ...held, legislature, feedback };
  }
}

const dutyOf = ({ body, legislature }: Held) => ({ kind: 'legislatureFeedback', dossier: 'body', dossierId: body.id, part: legislature }) as const;
