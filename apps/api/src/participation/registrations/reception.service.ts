import { Injectable } from '@nestjs/common';
import { dateAt, firstOf, refuse, type Actor, type Done } from '@centrale/kernel';
import { refuseReceivedRegistration, refuseReceivedTwice, refuseRegistrant, type Alternative, type ReceiveRegistration, type RoleClass } from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound } from '../../platform/http/answers.js';
import { hashToken, newToken } from '../../platform/identity/sessions.js';
import { InterestOutcomes } from '../interests/interest-outcomes.service.js';
import { classesOf, Meetings, type HeldMeeting } from '../meetings/meetings.service.js';
import { guarded, Places } from './places.service.js';
import { RegistrationEntity } from './registration.entity.js';
import { Registrations } from './registrations.service.js';

interface Guest {
  readonly classes: RoleClass[];
  readonly invited: boolean;
  readonly supportGranted: boolean;
}

/** The digits of a number that stay the same however it is written: with 0, with +32 or 0032, with +32 (0); another country's with + or with 00. */
const subscriberOf = (phone: string): string => `regexp_replace(regexp_replace(${phone}, '\\D', '', 'g'), '^(00)?(32)?0?', '')`;

/** Registering by phone, post or at the desk, for who has no e-mail: with the same rights. */
@Injectable()
export class Reception {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
    private readonly registrations: Registrations,
    private readonly places: Places,
    private readonly interests: InterestOutcomes,
  ) {}

  receive(actor: Actor, meetingId: string, body: ReceiveRegistration): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, meetingId, 'register');
      const { meeting, now } = held;
      const guest = await this.guestOf(tx, held, body);
      ensure(firstOf(
        refuseReceivedRegistration(meeting, now),
        body.source !== 'post' && !body.email && !body.phone ? refuse('registration.reach-missing') : undefined,
        refuseReceivedTwice(await this.isReceived(tx, meetingId, body)),
        refuseRegistrant(meeting.packId, meeting.kind, { ...guest, classes: [...new Set([body.class, ...guest.classes])], privateCapacity: body.privateCapacity }),
      ));
      const status = (await this.places.left(tx, meeting)) <= 0 ? 'waiting' : 'confirmed';
      const id = newId();
      const token = body.email ? newToken() : undefined;
      const { name, email = null, phone = null, language, source, class: as, privateCapacity, partyId = null } = body;
      await guarded(() => tx.insert(RegistrationEntity, {
        id, meetingId, partyId, name, email, phone, language, source, class: as, privateCapacity, status, alternative: null,
        tokenHash: token ? hashToken(token) : null, nextTokenHash: null, registeredAt: now, confirmedAt: now, erasedAt: null,
      }));
      await tx.record({ dossier: 'meeting', id: meetingId, command: 'receive', facts: { registrationId: id, source, status } });
      await this.interests.note(tx, meeting, { emails: [email], partyIds: [partyId] }, 'invited');
      await this.places.write(tx, meeting, { id, email, language }, status, token);
      return { id, at: now.toISOString() };
    });
  }

  cancel(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => this.registrations.cancelHeld(tx, await this.hold(tx, actor, id)));
  }

  erase(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id);
      ensure(held.registration.erasedAt ? refuse('registration.erased') : undefined);
      return this.registrations.eraseHeld(tx, held);
    });
  }

  giveAlternative(actor: Actor, id: string, alternative: Alternative): Promise<Done> {
    return this.transactions.command(async (tx) => this.registrations.giveAlternative(tx, await this.hold(tx, actor, id), alternative));
  }

  /** Under this name and number, with an address or without. */
  private async isReceived(tx: Tx, meetingId: string, { name, phone }: ReceiveRegistration): Promise<boolean> {
    if (!phone) return false;
    const found = await tx.one(
      `select from registration where meeting_id = $1 and status <> 'cancelled' and lower(btrim(name)) = lower(btrim($2))
         and ${subscriberOf('phone')} = ${subscriberOf('$3')} limit 1`,
      [meetingId, name, phone],
    );
    return found !== undefined;
  }

  private async hold(tx: Tx, actor: Actor, id: string): Promise<HeldMeeting & { registration: RegistrationEntity }> {
    const found = await tx.one<{ meetingId: string }>('select meeting_id as "meetingId" from registration where id = $1', [id]);
    if (!found) throw new NotFound();
    const held = await this.meetings.hold(tx, actor, found.meetingId, 'register');
    return { ...held, registration: await tx.lock(RegistrationEntity, id) };
  }

  /** Of the register of parties, when they are in it. @throws NotFound for a party of another city */
  private async guestOf(tx: Tx, held: HeldMeeting, { partyId, email }: ReceiveRegistration): Promise<Guest> {
    const { meeting } = held;
    if (!partyId) return { classes: email ? (await this.registrations.known(tx, held, email)).classes : [], invited: false, supportGranted: false };
    const guest = await tx.one<Guest>(
      `select ${classesOf('p.id', '$4::date')} as classes,
         exists (select from meeting_invitation i where i.meeting_id = $1 and i.party_id = p.id) as invited,
         exists (select from support_request s where s.official_id = p.person_id and s.status in ('granted', 'delivered') and (s.body_id = $5 or s.for_body_id = $5)) as "supportGranted"
       from party p where p.id = $3 and p.organisation_id = $2 and p.erased_at is null`,
      [meeting.id, meeting.organisationId, partyId, dateAt(meeting.startsAt), meeting.bodyId],
    );
    if (!guest) throw new NotFound();
    return guest;
  }
}
