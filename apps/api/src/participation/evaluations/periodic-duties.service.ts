import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, dateAt, instantOf, type LocalDate } from '@centrale/kernel';
import { endOfYear, yearlyTerm } from '@centrale/participation';
import { Poller } from '../../platform/jobs/poller.js';
import { type Tx } from '../../platform/database/tx.js';
import { Clocks } from '../clocks/clocks.service.js';

/** A body that is evaluated, as its clock names it. */
export interface EvaluatedBody {
  readonly id: string;
  readonly organisationId: string;
  readonly number: string;
}

/** When people begin their day. */
const HOUR = '06:00';

/**
 * Clocks of what is owed every calendar year, made day by day so that people are reminded. The board does not wait for them:
 * it derives the same duties where there is no clock yet. (R003-34)
 */
@Injectable()
export class PeriodicDuties implements OnModuleInit {
  constructor(
    private readonly poller: Poller,
    private readonly clocks: Clocks,
  ) {}

  onModuleInit(): void {
    this.poller.register({ table: 'duty_round', handle: (tx, id) => this.round(tx, id) });
  }

  /** The evaluation of a year was made. */
  async evaluated(tx: Tx, body: EvaluatedBody, year: number, on: LocalDate): Promise<void> {
    await this.start(tx, body, year);
    await this.clocks.satisfy(tx, { kind: 'annualEvaluation', dossier: 'body', dossierId: body.id, part: String(year) }, on);
  }

  private async round(tx: Tx, id: string): Promise<void> {
    const today = dateAt(await tx.now());
    const year = Number(today.slice(0, 4));
    const owing = await tx.query<EvaluatedBody>(
      `select body_id as id, b.organisation_id as "organisationId", b.number from periodic_duty d join body b on b.id = d.body_id
       where d.kind = 'annualEvaluation' and d.part = $1 order by d.body_id`,
      [String(year)],
    );
    for (const body of owing) await this.start(tx, body, year);
    await tx.query('update duty_round set next_check_at = $2 where id = $1', [id, instantOf(addDays(today, 1), HOUR)]);
  }

  private async start(tx: Tx, { id, organisationId, number }: EvaluatedBody, year: number): Promise<void> {
    await this.clocks.start(tx, {
      kind: 'annualEvaluation', rule: 'R003-34', organisationId, bodyId: id, dossier: 'body', dossierId: id, part: String(year), label: `${number} (${year})`, ownerSide: 'body',
      term: yearlyTerm, anchor: endOfYear(year),
    });
  }
}
