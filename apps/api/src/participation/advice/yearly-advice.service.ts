import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dateAt, instantOf } from '@centrale/kernel';
import { owesYearlyAdvice, type PackParameters } from '@centrale/participation';
import { Poller } from '../../platform/jobs/poller.js';
import { type Tx } from '../../platform/database/tx.js';
import { Clocks } from '../clocks/clocks.service.js';

interface Owing {
  readonly now: Date;
  readonly organisationId: string;
  readonly number: string;
  readonly groupType: string | null;
  readonly atWork: boolean;
  readonly pack: PackParameters;
  readonly sentOn: string | null;
}

/** The duty of a thematic group to advise each calendar year: looked at when the group changes, and as a year begins. (R003-24) */
@Injectable()
export class YearlyAdvice implements OnModuleInit {
  constructor(
    private readonly poller: Poller,
    private readonly clocks: Clocks,
  ) {}

  onModuleInit(): void {
    this.poller.register({ table: 'yearly_advice', handle: (tx, id) => this.handle(tx, id) });
  }

  private async handle(tx: Tx, bodyId: string): Promise<void> {
    const body = (await tx.one<Owing>(
      `select centrale.now() as now, b.organisation_id as "organisationId", b.number, b.group_type as "groupType", b.status in ('active', 'underReview') as "atWork", p.parameters as pack, (
         select min(d.sent_on) from advice a join advice_delivery d on d.advice_id = a.id
         where a.body_id = b.id and extract(year from d.sent_on) = extract(year from centrale.today())) as "sentOn"
       from body b join rule_pack p on p.pack_id = b.pack_id and p.version = b.pack_version where b.id = $1`,
      [bodyId],
    ))!;
    const today = dateAt(body.now);
    const year = today.slice(0, 4);
    const duty = { dossier: 'body', dossierId: bodyId, kind: 'annualAdvice', part: year } as const;
    if (!body.atWork || !owesYearlyAdvice(body.groupType, body.pack)) await this.clocks.end(tx, duty, today);
    else await this.start(tx, bodyId, body, duty);
    await tx.query('update yearly_advice set next_check_at = $2 where id = $1', [bodyId, instantOf(`${Number(year) + 1}-01-01`)]);
  }

  private async start(tx: Tx, bodyId: string, { organisationId, number, sentOn }: Owing, duty: { readonly dossier: string; readonly dossierId: string; readonly kind: 'annualAdvice'; readonly part: string }): Promise<void> {
    await this.clocks.start(tx, {
      ...duty, rule: 'R003-24', organisationId, bodyId, label: `${number} (${duty.part})`, ownerSide: 'body',
      // The last day of the year itself: it does not roll into the next.
      term: { direction: 'forward', amount: 1, unit: 'year', roll: 'none' }, anchor: `${Number(duty.part) - 1}-12-31`,
    });
    if (sentOn) await this.clocks.satisfy(tx, duty, sentOn);
  }
}
