import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { refuseMeetingCommand, refuseOfficialChair, type AppointToMeeting, type MeetingPlan } from '@centrale/participation';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound } from '../../platform/http/answers.js';
import { PartiesService } from '../parties/parties.service.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { type MeetingEntity } from './meeting.entity.js';
import { Meetings } from './meetings.service.js';

export type NamedPeople = Pick<MeetingPlan, 'chairPartyId' | 'rapporteurPartyId'>;
interface Where {
  readonly organisationId: string;
  readonly contactOfficialId: string | null;
}

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
      await this.tell(tx, { ...held.meeting, ...named }, held.meeting);
      return this.meetings.move(tx, held, 'appoint', named, { ...named });
    });
  }

  /** Parties of the same city; the official is taken into its register where it did not know them. @throws NotFound */
  async named(tx: Tx, { organisationId, contactOfficialId }: Where, { chairPartyId, officialChairs, rapporteurPartyId }: AppointToMeeting): Promise<NamedPeople> {
    if (officialChairs) ensure(refuseOfficialChair(contactOfficialId));
    const chair = officialChairs ? await this.parties.keepOfficial(tx, organisationId, contactOfficialId!, await tx.now()) : chairPartyId;
    const ids = [...new Set([chair, rapporteurPartyId].filter((each) => each !== null))];
    const found = ids.length === 0 ? [] : await tx.query('select from party where id = any ($1::uuid[]) and organisation_id = $2 and erased_at is null', [ids, organisationId]);
    if (found.length < ids.length) throw new NotFound();
    return { chairPartyId: chair, rapporteurPartyId };
  }

  /** Whoever is named now and was not before hears of it; of a draft nobody hears. */
  async tell(tx: Tx, meeting: MeetingEntity, before: NamedPeople = nobody): Promise<void> {
    if (meeting.status === 'draft') return;
    const { chairPartyId, rapporteurPartyId } = meeting;
    if (chairPartyId !== null && chairPartyId !== before.chairPartyId) await this.notices.tellNamed(tx, meeting, 'meeting.chairs', chairPartyId);
    if (rapporteurPartyId !== null && rapporteurPartyId !== before.rapporteurPartyId) await this.notices.tellNamed(tx, meeting, 'meeting.writes', rapporteurPartyId);
  }
}
