import { Injectable } from '@nestjs/common';
import { type Actor } from '@centrale/kernel';
import { callOffPolicy, evaluationPolicy, panelStanding, type CallOffStatus, type OpeningView } from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, permit, reveal } from '../../platform/http/answers.js';
import { OfferReadings } from '../evaluations/offer-readings.service.js';
import { readReport } from './opening-report.js';

interface OpeningRow {
  readonly organisationId: string;
  readonly status: CallOffStatus;
  readonly withheld: boolean;
  readonly panel: readonly { readonly personId: string; readonly conflict: boolean | null; readonly replaced: boolean }[];
  readonly firstOpener: string;
  readonly firstAt: Date;
  readonly secondOpener: string | null;
  readonly secondAt: Date | null;
  readonly report: string | null;
  readonly reportHash: string | null;
  readonly auditRoot: string | null;
}

@Injectable()
export class OpeningsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly readings: OfferReadings,
  ) {}

  /** What the report says, and nothing else. @throws NotFound also while nobody has begun */
  async of(actor: Actor, callOffId: string): Promise<OpeningView> {
    const row = await this.reader.one<OpeningRow>(
      `select c.organisation_id as "organisationId", c.status, centrale.call_off_kept_from(c.id, $2) as withheld,
         (select coalesce(json_agg(json_build_object('personId', e.person_id, 'conflict', e.conflict, 'replaced', e.replaced_at is not null)), '[]')
           from evaluator e where e.call_off_id = c.id) as panel,
         f.name as "firstOpener", o.first_at as "firstAt", s.name as "secondOpener", o.second_at as "secondAt",
         o.report, o.report_hash as "reportHash", o.audit_root as "auditRoot"
       from opening o join call_off c on c.id = o.call_off_id
       join person f on f.id = o.first_opener_id left join person s on s.id = o.second_opener_id
       where o.call_off_id = $1`,
      [callOffId, actor.personId],
    );
    if (!row) throw new NotFound();
    const { organisationId, status, withheld, panel, firstAt, secondAt, ...opening } = row;
    const subject = {
      organisationId, status, withheld,
      evaluatorIds: panel.filter(({ replaced }) => !replaced).map(({ personId }) => personId),
      standing: panelStanding(panel.find(({ personId }) => personId === actor.personId)),
    };
    reveal(callOffPolicy.see(actor, subject));
    permit(evaluationPolicy.see(actor, subject));
    if (opening.report !== null) await this.readings.record(actor, callOffId);
    const { offers, lotsWithoutOffer } = opening.report === null ? { offers: [], lotsWithoutOffer: [] } : readReport(opening.report);
    return {
      ...opening,
      callOffId,
      firstAt: firstAt.toISOString(),
      secondAt: secondAt?.toISOString() ?? null,
      offers: offers.map(({ contentHash: _, ...offer }) => offer),
      lotsWithoutOffer,
    };
  }
}
