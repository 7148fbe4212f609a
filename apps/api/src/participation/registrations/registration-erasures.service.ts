import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIRM_DAYS } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { Tasks } from '../../platform/jobs/tasks.js';
import { Meetings } from '../meetings/meetings.service.js';
import { PartiesService, type ForgottenParty } from '../parties/parties.service.js';
import { RegistrationEntity } from './registration.entity.js';
import { Registrations } from './registrations.service.js';

interface Found {
  readonly id: string;
  readonly meetingId: string;
}

/** Who registered is forgotten with the register of parties, and when nobody confirmed that the address was theirs. */
@Injectable()
export class RegistrationErasures implements OnModuleInit {
  constructor(
    private readonly reader: Reader,
    private readonly transactions: Transactions,
    private readonly tasks: Tasks,
    private readonly parties: PartiesService,
    private readonly meetings: Meetings,
    private readonly registrations: Registrations,
  ) {}

  onModuleInit(): void {
    this.parties.whenErased((tx, party) => this.forgetParty(tx, party));
    this.tasks.register({ name: 'registration-purge', schedule: '37 2 * * *', run: () => this.forgetUnconfirmed() });
  }

  private async forgetParty(tx: Tx, { id, organisationId, email }: ForgottenParty): Promise<void> {
    const theirs = await tx.query<Found>(
      `select r.id, r.meeting_id as "meetingId" from registration r join meeting m on m.id = r.meeting_id
       where r.erased_at is null and (r.party_id = $1 or (m.organisation_id = $2 and lower(r.email) = lower($3))) order by r.meeting_id, r.id`,
      [id, organisationId, email],
    );
    for (const each of theirs) await this.forgetOne(tx, each);
  }

  /** One transaction each: what is confirmed in between stays. */
  private async forgetUnconfirmed(): Promise<void> {
    const stale = await this.reader.query<Found>(
      `select id, meeting_id as "meetingId" from registration
       where status = 'pending' and erased_at is null and registered_at < centrale.now() - make_interval(days => $1) order by id`, [CONFIRM_DAYS],
    );
    for (const each of stale) await this.transactions.run((tx) => this.forgetOne(tx, each, 'pending'));
  }

  private async forgetOne(tx: Tx, { id, meetingId }: Found, only?: RegistrationEntity['status']): Promise<void> {
    const held = await this.meetings.lock(tx, meetingId);
    const registration = await tx.lock(RegistrationEntity, id);
    if (registration.erasedAt || (only && registration.status !== only)) return;
    await this.registrations.eraseHeld(tx, { ...held, registration });
  }
}
