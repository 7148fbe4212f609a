import { Injectable, type OnModuleInit } from '@nestjs/common';
import { refuse, type Language } from '@centrale/kernel';
import { isUpcoming } from '@centrale/participation';
import { Config } from '../../config.js';
import { guardedBy } from '../../platform/database/constraints.js';
import { type Tx } from '../../platform/database/tx.js';
import { appointmentOf, MeetingNotices } from '../meetings/meeting-notices.service.js';
import { Meetings, type HeldMeeting, type MeetingEntity } from '../meetings/meetings.service.js';
import { RegistrationEntity } from './registration.entity.js';

type Reached = Pick<RegistrationEntity, 'id' | 'email' | 'language'>;
type Kind = 'confirm' | 'confirmed' | 'waiting' | 'promoted' | 'cancelled';

/** Places of a meeting: given in the order in which people confirmed, and passed on when one comes free. */
@Injectable()
export class Places implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly notices: MeetingNotices,
    private readonly meetings: Meetings,
  ) {}

  onModuleInit(): void {
    this.meetings.whenPlacesChange((tx, held) => this.passOn(tx, held));
  }

  /** Places that are left; without end where there is no limit. */
  async left(tx: Tx, { id, capacity }: Pick<MeetingEntity, 'id' | 'capacity'>): Promise<number> {
    if (capacity === null) return Infinity;
    const taken = await tx.one<{ count: number }>(`select count(*)::int as count from registration where meeting_id = $1 and status = 'confirmed'`, [id]);
    return capacity - taken!.count;
  }

  /** Whoever waits longest gets a place that came free, and hears of it. The meeting is locked. */
  async passOn(tx: Tx, { meeting, now }: HeldMeeting): Promise<void> {
    if (!isUpcoming(meeting.status) || now >= meeting.startsAt) return;
    const left = await this.left(tx, meeting);
    if (left <= 0) return;
    const promoted = await tx.query<Reached>(
      `update registration set status = 'confirmed', confirmed_at = $2 where id in (
         select id from registration where meeting_id = $1 and status = 'waiting' order by confirmed_at, id limit $3) returning id, email, language`,
      [meeting.id, now, left === Infinity ? null : left],
    );
    if (promoted.length === 0) return;
    await tx.record({ dossier: 'meeting', id: meeting.id, command: 'promote', facts: { registrationIds: promoted.map(({ id }) => id) } });
    for (const each of promoted) await this.write(tx, meeting, each, 'promoted');
  }

  /** By mail, to who gave an address. A token is in the fragment, which no server gets to see. */
  async write(tx: Tx, meeting: MeetingEntity, { id, email, language }: Reached, kind: Kind, token?: string): Promise<void> {
    if (!email) return;
    const calendar = kind === 'confirmed' || kind === 'promoted' ? 'REQUEST' : kind === 'cancelled' ? 'CANCEL' : undefined;
    await tx.notify({
      address: { email, language: language as Language }, kind: `registration.${kind}`, dossier: 'registration', dossierId: id,
      params: { ...this.notices.paramsOf(meeting, language as Language), ...(token && { link: this.linkTo(token) }) },
      ...(calendar && { calendar: appointmentOf(meeting, calendar) }),
    });
  }

  linkTo(token: string): string {
    return `${this.config.publicUrl}/participation/registrations#${token}`;
  }
}

/** What the database refuses in the words of its rule: whom a meeting excludes (I6), and who is registered already. */
export const guarded = <T>(work: () => Promise<T>): Promise<T> =>
  guardedBy({ meeting_excludes: () => refuse('R001-04'), registration_once: () => refuse('registration.exists') }, work);
