import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { isUpcoming, mandates, refuseMeetingCommand, refuseOfficialChair, refusePoliticalRole, type AppointToMeeting, type MeetingAccess, type MeetingPlan } from '@centrale/participation';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound } from '../../platform/http/answers.js';
import { PartiesService } from '../parties/parties.service.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { type MeetingEntity } from './meeting.entity.js';
import { Meetings } from './meetings.service.js';

export type NamedPeople = Pick<MeetingPlan, 'chairPartyId' | 'rapporteurPartyId'>;
type Where = Pick<MeetingAccess, 'organisationId' | 'contactOfficialId' | 'confidential'>;

const nobody: NamedPeople = { chairPartyId: null, rapporteurPartyId: null };

/** Who chairs a meeting, and who writes its report. (R003-18) */
@Injectable()
export class MeetingPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
    private readonly parties: PartiesService,
    private readonly notices: MeetingNotices,
  ) {}

  /** Also once invitations went out, and after the evening: until the report is final. */
  appoint(actor: Actor, id: string, body: AppointToMeeting): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, id, 'appoint');
      ensure(refuseMeetingCommand(held.meeting, 'appoint'));
      const named = await this.named(tx, held.facts.access, body);
      const { meeting } = held;
      const sequence = isNamed(meeting, named) ? meeting.sequence : meeting.sequence + 1;
      const done = await this.meetings.move(tx, held, 'appoint', { ...named, sequence }, { ...named });
      await this.tell(tx, { ...meeting, ...named, sequence }, meeting);
      return done;
    });
  }

  /** Parties of the same city; the official is taken into its register where it did not know them. @throws NotFound, and Refused 409 for who must not know of it (R002-07) */
  async named(tx: Tx, { organisationId, contactOfficialId, confidential }: Where, { chairPartyId, officialChairs, rapporteurPartyId }: AppointToMeeting): Promise<NamedPeople> {
    if (officialChairs) ensure(refuseOfficialChair(contactOfficialId));
    const chair = officialChairs ? await this.parties.keepOfficial(tx, organisationId, contactOfficialId!, await tx.now()) : chairPartyId;
    const ids = [...new Set([chair, rapporteurPartyId].filter((each) => each !== null))];
    const found = ids.length === 0 ? [] : await tx.query<{ political: boolean }>(
      `select centrale.role_classes(p.id, centrale.today()) && $3 or coalesce(centrale.has_mandate(p.person_id, p.organisation_id), false) as political
       from party p where p.id = any ($1::uuid[]) and p.organisation_id = $2 and p.erased_at is null`,
      [ids, organisationId, mandates],
    );
    if (found.length < ids.length) throw new NotFound();
    ensure(refusePoliticalRole(confidential, found.some(({ political }) => political)));
    return { chairPartyId: chair, rapporteurPartyId };
  }

  /** Whoever is named now and was not before hears of it, and so does whom they replace: once there is a date, and who chairs before the evening. After the change is kept. */
  async tell(tx: Tx, meeting: MeetingEntity, before: NamedPeople = nobody): Promise<void> {
    if (meeting.status === 'draft' || meeting.status === 'postponed') return;
    if (isUpcoming(meeting.status)) await this.pass(tx, meeting, 'meeting.chairs', before.chairPartyId, meeting.chairPartyId);
    await this.pass(tx, meeting, 'meeting.writes', before.rapporteurPartyId, meeting.rapporteurPartyId);
  }

  private async pass(tx: Tx, meeting: MeetingEntity, kind: 'meeting.chairs' | 'meeting.writes', from: string | null, to: string | null): Promise<void> {
    if (from === to) return;
    if (from !== null) await this.notices.tellReplaced(tx, meeting, `${kind}-no-longer`, from);
    if (to !== null) await this.notices.tellNamed(tx, meeting, kind, to);
  }
}

const isNamed = (meeting: NamedPeople, { chairPartyId, rapporteurPartyId }: NamedPeople): boolean =>
  meeting.chairPartyId === chairPartyId && meeting.rapporteurPartyId === rapporteurPartyId;
