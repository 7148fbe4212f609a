import { Injectable } from '@nestjs/common';
import { advance, dateAt, firstOf, refuse, type Done, type Refusal } from '@centrale/kernel';
import {
  refuseAlternative, refuseConfirming, refuseRegistering, refuseRegistrant, refuseRegistrationCommand, registrationLifecycle,
  type Alternative, type ContributeInWriting, type Register, type Registered, type RegistrationCommand, type RoleClass,
} from '@centrale/participation';
import { Config } from '../../config.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound } from '../../platform/http/answers.js';
import { hashToken, newToken } from '../../platform/identity/sessions.js';
import { Contributions } from '../contributions/contributions.service.js';
import { InterestOutcomes } from '../interests/interest-outcomes.service.js';
import { classesOf, Meetings, type HeldMeeting } from '../meetings/meetings.service.js';
import { guarded, Places } from './places.service.js';
import { RegistrationEntity } from './registration.entity.js';

interface Held extends HeldMeeting {
  readonly registration: RegistrationEntity;
}
interface Known {
  readonly partyId: string | null;
  readonly classes: RoleClass[];
  readonly registrationId: string | null;
}

/** Registering oneself: an address, a link by mail that confirms it, and the same link to cancel or to erase. */
@Injectable()
export class Registrations {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
    private readonly places: Places,
    private readonly contributions: Contributions,
    private readonly interests: InterestOutcomes,
  ) {}

  /**
   * Answers the same whether this address was registered already, and whatever it is known as: then a link is sent anew. In the demo, which sends
   * nothing, a new registration shows its link.
   * @throws NotFound for a meeting that is not in the public calendar
   */
  async register(meetingId: string, body: Register): Promise<Registered> {
    let shown: string | undefined;
    const done = await this.transactions.command(async (tx): Promise<Done> => {
      const held = await this.meetings.lock(tx, meetingId);
      const { meeting, facts, now } = held;
      if (meeting.publishedAt === null || facts.access.confidential) throw new NotFound();
      const known = await this.known(tx, held, body.email);
      const { privateCapacity } = body;
      ensure(firstOf(refuseRegistering(meeting, now), refuseRegistrant(meeting.packId, meeting.kind, { classes: [body.class], privateCapacity })));
      const token = newToken();
      if (known.registrationId) {
        await this.sendAnew(tx, held, known.registrationId, token);
      } else {
        await this.begin(tx, held, body, token);
        if (this.config.demo) shown = this.places.linkTo(token);
      }
      return { id: meetingId, at: now.toISOString() };
    });
    return shown ? { ...done, link: shown } : done;
  }

  /**
   * The second step: a place, or one on the waiting list with something else on offer. Confirming again changes nothing. Only now that the
   * address proved to be theirs does it count, and say, what they are known as in the city. (R000-10)
   */
  confirm(token: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, token);
      const { meeting, registration, now } = held;
      if (registration.status === 'confirmed' || registration.status === 'waiting') return { id: registration.id, at: now.toISOString() };
      ensure(refuseConfirming(registration, meeting, now));
      const { classes, partyId } = await this.known(tx, held, registration.email!);
      ensure(refuseRegistrant(meeting.packId, meeting.kind, { classes: [...new Set([registration.class, ...classes])], privateCapacity: registration.privateCapacity }));
      const full = (await this.places.left(tx, meeting)) <= 0;
      const done = await this.move(tx, held, full ? 'wait' : 'confirm', 'confirmRegistration', { confirmedAt: now, partyId });
      await this.interests.note(tx, meeting, { emails: registration.email ? [registration.email] : [] }, 'invited');
      await this.places.write(tx, meeting, registration, full ? 'waiting' : 'confirmed', token);
      return done;
    });
  }

  cancel(token: string): Promise<Done> {
    return this.transactions.command(async (tx) => this.cancelHeld(tx, await this.hold(tx, token)));
  }

  /** Also once the meeting is over: what was known of this person is gone, in the letters too. */
  erase(token: string): Promise<Done> {
    return this.transactions.command(async (tx) => this.eraseHeld(tx, await this.hold(tx, token)));
  }

  chooseAlternative(token: string, alternative: Alternative): Promise<Done> {
    return this.transactions.command(async (tx) => this.giveAlternative(tx, await this.hold(tx, token), alternative));
  }

  /** In writing, instead of being there or beside it. */
  contribute({ token, kind, text }: ContributeInWriting): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, token);
      ensure(refuseWriting(held.registration));
      await this.interests.note(tx, held.meeting, { emails: held.registration.email ? [held.registration.email] : [] }, 'contributed');
      return this.contributions.write(tx, held, { kind, text });
    });
  }

  async cancelHeld(tx: Tx, held: Held): Promise<Done> {
    ensure(refuseRegistrationCommand(held.registration, 'cancel'));
    const done = await this.move(tx, held, 'cancel', 'cancelRegistration');
    await this.places.write(tx, held.meeting, held.registration, 'cancelled');
    if (held.registration.status === 'confirmed') await this.places.passOn(tx, held);
    return done;
  }

  async eraseHeld(tx: Tx, held: Held): Promise<Done> {
    const { registration, meeting, now } = held;
    const comes = registration.status !== 'cancelled' && now < meeting.startsAt;
    if (comes) await tx.update(RegistrationEntity, registration.id, { status: advance(registrationLifecycle, registration.status, 'cancel') });
    await tx.query('select centrale.erase_registration($1)', [registration.id]);
    await tx.record({ dossier: 'meeting', id: meeting.id, command: 'eraseRegistration', facts: { registrationId: registration.id } });
    if (comes && registration.status === 'confirmed') await this.places.passOn(tx, held);
    return { id: registration.id, at: now.toISOString() };
  }

  async giveAlternative(tx: Tx, { meeting, registration, now }: Held, alternative: Alternative): Promise<Done> {
    ensure(refuseAlternative(registration.status, meeting.alternatives, alternative));
    await tx.update(RegistrationEntity, registration.id, { alternative });
    await tx.record({ dossier: 'meeting', id: meeting.id, command: 'giveAlternative', facts: { registrationId: registration.id, alternative } });
    return { id: registration.id, at: now.toISOString() };
  }

  /** Who is known by this address in the city, and whether they are registered already. */
  known(tx: Tx, { meeting }: HeldMeeting, email: string): Promise<Known> {
    return tx.one<Known>(
      `select p.id as "partyId", coalesce(p.classes, '{}') as classes, r.id as "registrationId" from (select 1) one
       left join lateral (
         select q.id, ${classesOf('q.id', '$4::date')} as classes
         from party q where q.organisation_id = $2 and q.kind = 'person' and lower(q.email) = lower($3) and q.erased_at is null order by q.id limit 1) p on true
       left join registration r on r.meeting_id = $1 and lower(r.email) = lower($3) and r.status <> 'cancelled'`,
      [meeting.id, meeting.organisationId, email, dateAt(meeting.startsAt)],
    ) as Promise<Known>;
  }

  private async begin(tx: Tx, { meeting, now }: HeldMeeting, body: Register, token: string): Promise<void> {
    const id = newId();
    const { name, email, language, class: as, privateCapacity } = body;
    await guarded(() => tx.insert(RegistrationEntity, {
      id, meetingId: meeting.id, partyId: null, name, email, phone: null, language, source: 'web', class: as, privateCapacity, status: 'pending', alternative: null,
      tokenHash: hashToken(token), nextTokenHash: null, registeredAt: now, confirmedAt: null, erasedAt: null,
    }));
    await tx.record({ dossier: 'meeting', id: meeting.id, command: 'register', facts: { registrationId: id } });
    await this.places.write(tx, meeting, { id, email, language }, 'confirm', token);
  }

  private async sendAnew(tx: Tx, { meeting }: HeldMeeting, id: string, token: string): Promise<void> {
    const registration = await tx.lock(RegistrationEntity, id);
    await tx.update(RegistrationEntity, id, { nextTokenHash: hashToken(token) });
    const { status } = registration;
    await this.places.write(tx, meeting, registration, status === 'pending' ? 'confirm' : status === 'waiting' ? 'waiting' : 'confirmed', token);
  }

  /** The meeting first, as every command locks it. A newer link that is used ends the former. @throws Refused 409 for a link that is unknown or replaced */
  private async hold(tx: Tx, token: string): Promise<Held> {
    const hash = hashToken(token);
    const found = await tx.one<{ id: string; meetingId: string }>('select id, meeting_id as "meetingId" from registration where $1 in (token_hash, next_token_hash)', [hash]);
    if (!found) ensure(refuse('registration.link-unknown'));
    const held = await this.meetings.lock(tx, found!.meetingId);
    const registration = await tx.lock(RegistrationEntity, found!.id);
    if (registration.nextTokenHash?.equals(hash)) await tx.update(RegistrationEntity, registration.id, { tokenHash: hash, nextTokenHash: null });
    return { ...held, registration };
  }

  private async move(tx: Tx, { meeting, registration, now }: Held, command: RegistrationCommand, event: string, patch: Partial<RegistrationEntity> = {}): Promise<Done> {
    const status = advance(registrationLifecycle, registration.status, command);
    await guarded(() => tx.update(RegistrationEntity, registration.id, { ...patch, status }));
    await tx.record({ dossier: 'meeting', id: meeting.id, command: event, facts: { registrationId: registration.id, status } });
    return { id: registration.id, at: now.toISOString() };
  }
}

const refuseWriting = ({ status }: Pick<RegistrationEntity, 'status'>): Refusal | undefined =>
  status === 'confirmed' || status === 'waiting' ? undefined : refuse('registration.wrong-status', { status });
