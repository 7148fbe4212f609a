import { type AgreementStatus, type BriefingFacts, type BuyerStatus, type Ordering } from '@centrale/procurement';
import { type Tx } from '../../platform/database/tx.js';

/** What rules on a briefing ask beside the briefing itself, as the database gives it. */
export interface FactsRow extends BriefingFacts {
  readonly now: Date;
  readonly agreementStatus: AgreementStatus;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly admission: BuyerStatus | null;
}

/** In a statement with agreement `a` and organisation `o`. */
export const FACTS = `centrale.now() as now, a.status as "agreementStatus", a.starts_on as "startsOn", a.ends_on as "endsOn",
  o.language_regime as "languageRegime", array(select l.number from framework_lot l where l.agreement_id = a.id order by l.number) as "lotNumbers",
  (select y.status from buyer y where y.agreement_id = a.id and y.organisation_id = o.id and y.status in ('requested', 'admitted')) as admission`;

/** The call-off made of a briefing that has not ended without award. */
export const RUNNING_CALL_OFF = (briefing: string): string =>
  `select from call_off c where c.briefing_id = ${briefing} and c.status not in ('cancelled', 'unsuccessful')`;

export const orderingOf = ({ agreementStatus, startsOn, endsOn, admission }: FactsRow): Ordering => ({
  agreement: { status: agreementStatus, startsOn, endsOn },
  admission: admission ? { status: admission } : undefined,
});

/** The time is read here, after whatever the caller has locked. */
export async function readFacts(tx: Tx, { agreementId, organisationId }: { readonly agreementId: string; readonly organisationId: string }): Promise<FactsRow> {
  const facts = await tx.one<FactsRow>(`select ${FACTS} from framework_agreement a cross join organisation o where a.id = $1 and o.id = $2`, [
    agreementId, organisationId,
  ]);
  return facts!;
}
