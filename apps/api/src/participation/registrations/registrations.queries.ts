import { Injectable } from '@nestjs/common';
import { mayOf, refuse, type Actor, type Page } from '@centrale/kernel';
import {
  refuseAlternative, refuseConfirming, refuseRegistrationCommand, type Meeting, type OwnRegistrationView, type RegistrationRow,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../../platform/http/paging.js';
import { hashToken } from '../../platform/identity/sessions.js';
import { Meetings } from '../meetings/meetings.service.js';

type Row = Omit<RegistrationRow, 'registeredAt' | 'erasedAt' | 'may'> & { readonly registeredAt: Date; readonly erasedAt: Date | null; readonly key: string } & Pick<Meeting, 'alternatives'>;
type Own = Omit<OwnRegistrationView, 'startsAt' | 'endsAt' | 'erasedAt' | 'may'> & Pick<Meeting, 'startsAt' | 'endsAt' | 'publishedAt' | 'public'> & {
  readonly now: Date; readonly erasedAt: Date | null;
};

/** Names and addresses are read by who registers people for this meeting, and by the person. */
@Injectable()
export class RegistrationsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly meetings: Meetings,
  ) {}

  async list(actor: Actor, meetingId: string, query: PageQuery): Promise<Page<RegistrationRow>> {
    await this.meetings.reveal(actor, meetingId, 'register');
    const [registeredAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Row>(
      `select r.id, r.status, r.name, r.email, r.phone, r.language, r.source, r.class, r.private_capacity as "privateCapacity", r.alternative,
         r.registered_at as "registeredAt", r.registered_at::text as key, r.erased_at as "erasedAt", m.alternatives
       from registration r join meeting m on m.id = r.meeting_id
       where r.meeting_id = $1 and ($2::timestamptz is null or (r.registered_at, r.id) > ($2, $3::uuid)) order by r.registered_at, r.id limit $4`,
      [meetingId, registeredAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.id]);
  }

  /** @throws NotFound for a link that is unknown, replaced or erased */
  async own(token: string): Promise<OwnRegistrationView> {
    const row = await this.reader.one<Own>(
      `select centrale.now() as now, r.status, r.name, r.email, r.private_capacity as "privateCapacity", r.alternative, r.erased_at as "erasedAt",
         case when r.status = 'waiting' then (select count(*)::int from registration w where w.meeting_id = m.id and w.status = 'waiting' and (w.confirmed_at, w.id) <= (r.confirmed_at, r.id)) end as place,
         m.alternatives, m.id as "meetingId", m.number as "meetingNumber", m.status as "meetingStatus", m.title, m.starts_at as "startsAt", m.ends_at as "endsAt", m.location,
         m.published_at as "publishedAt", m.public
       from registration r join meeting m on m.id = r.meeting_id where $1 in (r.token_hash, r.next_token_hash)`,
      [hashToken(token)],
    );
    if (!row) throw new NotFound();
    const { now, publishedAt, public: open, startsAt, endsAt, erasedAt, ...own } = row;
    const meeting = { status: own.meetingStatus, startsAt, publishedAt, public: open };
    return {
      ...own, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), erasedAt: erasedAt?.toISOString() ?? null,
      may: mayOf({
        confirm: refuseConfirming(own, meeting, now),
        cancel: refuseRegistrationCommand(own, 'cancel'),
        chooseAlternative: refuseAlternative(own.status, own.alternatives, own.alternatives[0] ?? 'extraMoment'),
        contribute: own.status === 'confirmed' || own.status === 'waiting' ? undefined : refuse('registration.wrong-status', { status: own.status }),
      }),
    };
  }
}

function rowOf({ key: _, alternatives, registeredAt, erasedAt, ...row }: Row): RegistrationRow {
  return {
    ...row, registeredAt: registeredAt.toISOString(), erasedAt: erasedAt?.toISOString() ?? null,
    may: mayOf({
      cancel: refuseRegistrationCommand(row, 'cancel'),
      erase: erasedAt ? refuse('registration.erased') : undefined,
      giveAlternative: refuseAlternative(row.status, alternatives, alternatives[0] ?? 'extraMoment'),
    }),
  };
}
