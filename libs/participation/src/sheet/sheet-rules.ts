import { dateAt, firstOf, isBlank, refuse, refuseMove, type LocalDate, type Refusal } from '@centrale/kernel';
import { type Purpose } from '../rule-pack/rule-pack.js';
import { insuranceKinds, sheetLifecycle, writableSheetStatuses, type CollegeDecision, type InsuranceKind, type SheetCommand, type SheetContent, type SheetStatus } from './sheet.js';

interface Held {
  readonly status: SheetStatus;
}

export const refuseSheetCommand = (sheet: Held, command: SheetCommand): Refusal | undefined => refuseMove('sheet', sheetLifecycle, sheet.status, command);

const isWritable = ({ status }: Held): boolean => writableSheetStatuses.some((each) => each === status);

/** The text is written until it goes to the college. */
export const refuseSheetSave = (sheet: Held): Refusal | undefined => (isWritable(sheet) ? undefined : refuse('sheet.wrong-status', { status: sheet.status }));

/** Only a text in which nothing is missing or in conflict is found conform, and is found so again as it leaves. (R003-01, R003-36) */
export const refuseSheetConformity = (sheet: Held, command: 'checkConformity' | 'submit', conformity: readonly Refusal[]): Refusal | undefined =>
  firstOf(refuseSheetCommand(sheet, command), ...conformity);

/** A decision has a date and a reference, and was taken. (R003-01) */
export function refuseCollegeDecision({ on, reference }: { readonly on?: LocalDate | undefined; readonly reference?: string | undefined }, now: Date): Refusal | undefined {
  if (!on || isBlank(reference ?? '')) return refuse('R003-01');
  return on > dateAt(now) ? refuse('sheet.decision-in-future') : undefined;
}

export const refuseSheetApproval = (sheet: Held, decision: Partial<CollegeDecision>, now: Date): Refusal | undefined =>
  firstOf(refuseSheetCommand(sheet, 'approve'), refuseCollegeDecision(decision, now));

export const refuseSheetRepeal = (sheet: Held, decision: Partial<CollegeDecision>, now: Date): Refusal | undefined =>
  firstOf(refuseSheetCommand(sheet, 'repeal'), refuseCollegeDecision(decision, now));

/** What was published has an address and a day, from the approval to today. (R003-38) */
export function refuseSheetPublication(sheet: Held & { readonly decisionOn: LocalDate | null }, publishedOn: LocalDate, now: Date): Refusal | undefined {
  return firstOf(
    refuseSheetCommand(sheet, 'publish'),
    publishedOn > dateAt(now) ? refuse('sheet.published-in-future') : undefined,
    sheet.decisionOn && publishedOn < sheet.decisionOn ? refuse('sheet.published-before-approval', { decisionOn: sheet.decisionOn }) : undefined,
  );
}

const refuseEnded = (bodyEnded: boolean): Refusal | undefined => (bodyEnded ? refuse('sheet.body-ended') : undefined);

/** What a body has of sheets, and whether another may be begun. */
export interface SheetsOfBody {
  readonly pending: boolean;
  readonly bodyEnded: boolean;
}

/** One version under way at a time, of a body that works. */
export const refuseNewSheet = ({ pending, bodyEnded }: SheetsOfBody): Refusal | undefined =>
  firstOf(refuseEnded(bodyEnded), pending ? refuse('sheet.version-exists') : undefined);

/** The college's decision is drafted on what lies before it; what it decided can be printed again. */
export const refuseDecisionDraft = ({ status }: Held): Refusal | undefined =>
  status === 'submitted' || status === 'approved' ? undefined : refuse('sheet.wrong-status', { status });

/** An approved sheet that nobody sees yet: said until it is published. (R003-38) */
export const warnUnpublished = ({ status, decisionOn }: Held & { readonly decisionOn: LocalDate | null }): Refusal | undefined =>
  status === 'approved' && decisionOn ? refuse('R003-38', { decisionOn }) : undefined;

/** Activities that the rule set of the body does not know. (R003-11) */
export function warnActivities({ goal }: Pick<SheetContent, 'goal'>, purposes: readonly Purpose[]): Refusal | undefined {
  const others = goal.activities.filter((activity) => !purposes.includes(activity));
  return others.length > 0 ? refuse('R003-11.mismatch', { activities: others.join(', ') }) : undefined;
}

/** Confirmed for a body, in the order of their confirmation. */
export interface InsuranceCover {
  readonly kinds: readonly InsuranceKind[];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** What the city insures on a day: what it confirmed last of what has begun by then, as far as that has not ended. */
export function insuredOn(covers: readonly InsuranceCover[], on: LocalDate): readonly InsuranceKind[] {
  const begun = covers.filter(({ from }) => from <= on).sort((one, other) => one.from.localeCompare(other.from));
  const last = begun.at(-1);
  return last && (last.to === null || on <= last.to) ? last.kinds : [];
}

/** Liability, legal aid and bodily injury, confirmed by the city. (R003-33) */
export function warnUninsured(covers: readonly InsuranceCover[], on: LocalDate): Refusal | undefined {
  const insured = insuredOn(covers, on);
  const lacking = insuranceKinds.filter((kind) => !insured.includes(kind));
  return lacking.length > 0 ? refuse('R003-33', { insurance: lacking.join(', ') }) : undefined;
}

export const refuseInsuranceCover = ({ from, to }: Pick<InsuranceCover, 'from' | 'to'>, bodyEnded: boolean): Refusal | undefined =>
  firstOf(refuseEnded(bodyEnded), to !== null && to < from ? refuse('sheet.cover-reversed') : undefined);

/** A council decides before its framework holds. */
export const refuseFramework = (decidedOn: LocalDate, before: LocalDate | undefined, now: Date): Refusal | undefined =>
  firstOf(
    decidedOn > dateAt(now) ? refuse('general-framework.decided-in-future') : undefined,
    before && decidedOn < before ? refuse('general-framework.older-than-current', { decidedOn: before }) : undefined,
  );

/** Floors that contradict each other. */
export const refuseFloors = ({ requestDays, urgentDays }: { readonly requestDays: number | null; readonly urgentDays: number | null }): Refusal | undefined =>
  urgentDays !== null && (requestDays === null || urgentDays > requestDays) ? refuse('general-framework.urgent-longer') : undefined;
