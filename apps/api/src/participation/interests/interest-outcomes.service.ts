import { Injectable } from '@nestjs/common';
import { outcomesBelow } from '@centrale/participation';
import { type Tx } from '../../platform/database/tx.js';
import { requestContext } from '../../platform/http/request-context.js';

/** The meeting to which somebody was asked or came. */
export interface GatheredAt {
  readonly id: string;
  readonly organisationId: string;
  readonly bodyId: string | null;
  readonly trajectoryId: string | null;
}

/** Whom it is about: by their interest, by the register of parties, or by an address. */
export interface Whom {
  readonly interestIds?: readonly string[];
  readonly partyIds?: readonly (string | null)[];
  readonly emails?: readonly (string | null)[];
}

/**
 * Whose interest `y`, with theme `h`, a meeting answers: in its body, in its trajectory, in a theme that came up there, or in the theme of which its
 * working group arose. The arguments are expressions.
 */
export const CONCERNED = (meeting: string, body: string, trajectory: string): string => `(y.status = 'confirmed' and y.erased_at is null
  and (y.body_id = ${body} or y.trajectory_id = ${trajectory} or h.meeting_id = ${meeting} or h.spawned_body_id = ${body}))`;

/** Nobody is left without an outcome: a meeting that asks or receives people notes it with their interest. (R000-06) */
@Injectable()
export class InterestOutcomes {
  /** In the transaction of what happened, with an entry in the chain of each interest; never back to less than is known. */
  async note(tx: Tx, { id, organisationId, bodyId, trajectoryId }: GatheredAt, { interestIds = [], partyIds = [], emails = [] }: Whom, outcome: keyof typeof outcomesBelow): Promise<void> {
    const [parties, addresses] = [partyIds.filter((each) => each !== null), emails.filter((each) => each !== null)];
    if (interestIds.length + parties.length + addresses.length === 0) return;
    const actor = requestContext()?.actor;
    await tx.query(
      `with moved as (
         update interest i set outcome = $1, outcome_on = centrale.today() from interest y left join theme h on h.id = y.theme_id
         where i.id = y.id and ${CONCERNED('$2', '$3', '$4')} and (y.outcome is null or y.outcome = any ($5::text[]))
           and (y.id = any ($6::uuid[]) or y.party_id = any ($7::uuid[]) or lower(y.email) = any ($8::text[])
             or lower(y.email) in (select lower(p.email) from party p where p.id = any ($7::uuid[]) and p.organisation_id = $9 and p.erased_at is null))
         returning i.id)
       select centrale.record_audit('interest', m.id, $10, $11, 'recordOutcome', jsonb_build_object('outcome', $1::text, 'meetingId', $2::uuid), '{}') from moved m`,
      [
        outcome, id, bodyId, trajectoryId, outcomesBelow[outcome], interestIds, parties, addresses.map((each) => each.toLowerCase()), organisationId, actor?.personId, actor?.active?.id,
      ],
    );
  }
}
