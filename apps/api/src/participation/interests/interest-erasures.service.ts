import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type LocalDate } from '@centrale/kernel';
import { CONFIRM_DAYS, refuseInterestErasure } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure } from '../../platform/http/answers.js';
import { Tasks } from '../../platform/jobs/tasks.js';
import { PartiesService, type ForgottenParty } from '../parties/parties.service.js';
import { InterestEntity } from './interest.entity.js';

/** Who showed interest is forgotten: when they ask, with the register of parties, and when nobody confirmed that the address was theirs. */
@Injectable()
export class InterestErasures implements OnModuleInit {
  constructor(
    private readonly reader: Reader,
    private readonly transactions: Transactions,
    private readonly tasks: Tasks,
    private readonly parties: PartiesService,
  ) {}

  onModuleInit(): void {
    this.parties.whenErased((tx, party) => this.forgetParty(tx, party));
    this.tasks.register({ name: 'interest-purge', schedule: '33 2 * * *', run: () => this.forgetUnconfirmed() });
  }

  /** Name and addresses go, in the letters too; that somebody was interested, and what became of it, stays. */
  async forget(tx: Tx, interest: InterestEntity, now: Date, today: LocalDate): Promise<void> {
    ensure(refuseInterestErasure(interest));
    const outcome = interest.outcome ?? (interest.status === 'confirmed' ? 'declined' : null);
    await tx.update(InterestEntity, interest.id, {
      name: null, email: null, phone: null, address: null, partyId: null, tokenHash: null, nextTokenHash: null, erasedAt: now, outcome,
      outcomeOn: interest.outcomeOn ?? (outcome ? today : null),
    });
    await tx.query(`select centrale.forget_letters('interest', $1)`, [interest.id]);
    await tx.record({ dossier: 'interest', id: interest.id, command: 'erase' });
  }

  private async forgetParty(tx: Tx, { id, organisationId, email }: ForgottenParty): Promise<void> {
    const theirs = await tx.query<{ id: string }>(
      `select i.id from interest i left join trajectory t on t.id = i.trajectory_id left join body b on b.id = i.body_id
       where i.erased_at is null and (i.party_id = $1 or (coalesce(t.organisation_id, b.organisation_id) = $2 and lower(i.email) = lower($3))) order by i.id`,
      [id, organisationId, email],
    );
    for (const each of theirs) await this.forgetOne(tx, each.id);
  }

  /** One transaction each: what is confirmed in between stays. */
  private async forgetUnconfirmed(): Promise<void> {
    const stale = await this.reader.query<{ id: string }>(
      `select id from interest where status = 'pending' and erased_at is null and registered_at < centrale.now() - make_interval(days => $1) order by id`, [CONFIRM_DAYS],
    );
    for (const { id } of stale) await this.transactions.run((tx) => this.forgetOne(tx, id, 'pending'));
  }

  private async forgetOne(tx: Tx, id: string, only?: InterestEntity['status']): Promise<void> {
    const interest = await tx.lock(InterestEntity, id);
    if (interest.erasedAt || (only && interest.status !== only)) return;
    const { now, today } = (await tx.one<{ now: Date; today: LocalDate }>('select centrale.now() as now, centrale.today() as today'))!;
    await this.forget(tx, interest, now, today);
  }
}
