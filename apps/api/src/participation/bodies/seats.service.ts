import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type Done } from '@centrale/kernel';
import {
  bodyPolicy, consents, refuseAppointment, refuseEndedBody, refuseMembershipEnd,
  type AppointmentFacts, type AppointMember, type BodyMembership, type EndOn,
} from '@centrale/participation';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { RulePacks } from '../rule-packs/rule-packs.service.js';
import { BodyAccesses, type HeldBody } from './body-access.service.js';
import { BodyEntity, BodyMembershipEntity } from './body.entity.js';
import { BodyNotices } from './body-notices.service.js';

interface HeldSeat extends HeldBody {
  readonly seat: BodyMembershipEntity;
  /** The account behind it. */
  readonly personId: string | null;
}

const guards = {
  body_membership_once: () => refuse('body.membership-held'),
  // Somebody came to the side of the city while this was being decided.
  body_city_votes: () => refuse('R003-13'),
};

/** Who sits in a body: function, vote, period, substitutes, and consent to a name in public. (R003-12, R003-13) */
@Injectable()
export class SeatsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accesses: BodyAccesses,
    private readonly packs: RulePacks,
    private readonly notices: BodyNotices,
  ) {}

  appoint(actor: Actor, bodyId: string, body: AppointMember): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.accesses.hold(tx, actor, bodyId);
      permit(bodyPolicy.appoint(actor, held.subject));
      const party = await this.party(tx, held, body.partyId);
      const principal = !body.substituteFor ? undefined : await this.seatOf(tx, body.substituteFor);
      const seat: BodyMembership = {
        id: newId(), bodyId, partyId: body.partyId, function: body.function, voting: body.voting, substituteFor: body.substituteFor ?? null, fromOn: body.fromOn,
        toOn: body.toOn ?? null, conditionEvidence: body.conditionEvidence?.trim() || null, publicName: body.publicName,
      };
      ensure(refuseAppointment(seat, { body: held.body, pack: await this.packs.of(tx, held.body), party, principal }));
      await guardedBy(guards, () => tx.insert(BodyMembershipEntity, seat));
      if (party.personId !== null) await this.notices.toMember(tx, held.body, party.personId, seat.fromOn);
      const { id, partyId, function: as, voting, fromOn, toOn, substituteFor } = seat;
      await this.record(tx, held, 'appoint', { membershipId: id, partyId, function: as, voting, fromOn, toOn, substituteFor });
      return { id, at: held.now.toISOString() };
    });
  }

  /** Whoever stands in for the one who leaves, leaves too. */
  end(actor: Actor, id: string, { on }: EndOn): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { seat, ...held } = await this.hold(tx, actor, id);
      permit(bodyPolicy.appoint(actor, held.subject));
      ensure(refuseMembershipEnd(seat, on, held.body));
      await tx.query(
        'update body_membership set to_on = greatest(from_on, $2::date) where (id = $1 or substitute_for = $1) and (to_on is null or to_on > $2)', [id, on],
      );
      await this.record(tx, held, 'endMembership', { membershipId: id, on });
      return { id, at: held.now.toISOString() };
    });
  }

  consent(actor: Actor, id: string, publicName: boolean): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { seat, personId, ...held } = await this.hold(tx, actor, id);
      permit(consents(actor, held.subject, personId));
      // Taking consent back is always possible, also when the body is over.
      if (publicName) ensure(refuseEndedBody(held.body));
      await tx.update(BodyMembershipEntity, seat.id, { publicName });
      await this.record(tx, held, 'consent', { membershipId: id, publicName });
      return { id, at: held.now.toISOString() };
    });
  }

  /** The body is locked before its seat, as when somebody is appointed. */
  private async hold(tx: Tx, actor: Actor, id: string): Promise<HeldSeat> {
    const known = await tx.one<{ bodyId: string; personId: string | null }>(
      'select m.body_id as "bodyId", p.person_id as "personId" from body_membership m join party p on p.id = m.party_id where m.id = $1', [id],
    );
    if (!known) throw new NotFound();
    const held = await this.accesses.hold(tx, actor, known.bodyId);
    return { ...held, seat: await tx.lock(BodyMembershipEntity, id), personId: known.personId };
  }

  /** Kept as it is while its classes are weighed. @throws NotFound also for one of another city */
  private async party(tx: Tx, { body }: HeldBody, id: string): Promise<AppointmentFacts['party']> {
    const party = await tx.one<Omit<AppointmentFacts['party'], 'classes'>>(
      `select p.organisation_id as "organisationId", p.person_id as "personId", p.recognition, p.erased_at as "erasedAt"
       from party p where p.id = $1 and p.organisation_id = $2 for share`,
      [id, body.organisationId],
    );
    if (!party) throw new NotFound();
    const classes = await tx.query<AppointmentFacts['party']['classes'][number]>(
      'select class, from_on as "fromOn", to_on as "toOn", evidence from centrale.class_periods($1)', [id],
    );
    return { ...party, classes };
  }

  private async seatOf(tx: Tx, id: string): Promise<BodyMembership | undefined> {
    return tx.one<BodyMembership>(
      `select id, body_id as "bodyId", party_id as "partyId", function, voting, substitute_for as "substituteFor", from_on as "fromOn", to_on as "toOn",
         condition_evidence as "conditionEvidence", public_name as "publicName"
       from body_membership where id = $1 for share`,
      [id],
    );
  }

  private async record(tx: Tx, { body, now }: HeldBody, command: string, facts: Readonly<Record<string, string | boolean | null>>): Promise<void> {
    await tx.update(BodyEntity, body.id, { changedAt: now });
    await tx.record({ dossier: 'body', id: body.id, command, facts });
  }
}
