import { addDays, refuse, type ClockTerm, type LocalDate, type LocalText, type Refusal } from '@centrale/kernel';
import { isWritten, type LanguageRegime } from '../languages.js';
import { type PackId, type PackParameters } from '../rule-pack/rule-pack.js';
import { type MeetingStatus } from './meeting.js';
import { refuseUntranslated } from './meeting-plan.js';

export const reportStatuses = ['draft', 'shared', 'final', 'published'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

const LONGEST_ROUND_DAYS = 60;

/** The term of the report after the meeting; null where the rule set names none. (R003-18) */
export const reportTerm = ({ reportDays, roll }: Pick<PackParameters, 'reportDays' | 'roll'>): ClockTerm | null =>
  reportDays === null ? null : { direction: 'forward', amount: reportDays, unit: 'calendarDay', roll };

const writable: readonly MeetingStatus[] = ['held', 'reportDraft'];

/** The working text is written from the meeting until the report is final. */
export const refuseReportSave = ({ status }: { readonly status: MeetingStatus }): Refusal | undefined =>
  writable.includes(status) ? undefined : refuse('meeting.wrong-status', { status });

/** A draft goes round among who were there, with a day until which they may correct it. */
export function findingsOnSharing(text: LocalText | undefined, correctionUntil: LocalDate, today: LocalDate): (Refusal | undefined)[] {
  return [
    !text || !isWritten(text) ? refuse('meeting-report.empty') : undefined,
    correctionUntil < today ? refuse('meeting-report.round-in-past') : undefined,
    correctionUntil > addDays(today, LONGEST_ROUND_DAYS) ? refuse('meeting-report.round-too-long', { days: LONGEST_ROUND_DAYS }) : undefined,
  ];
}

/** The round that is open, if the draft was shared. */
export interface CorrectionRound {
  readonly until: LocalDate | null;
  readonly openCorrections: number;
}

/** The last day counts. */
export function refuseCorrection({ status }: { readonly status: MeetingStatus }, { until }: Pick<CorrectionRound, 'until'>, today: LocalDate): Refusal | undefined {
  if (status !== 'reportDraft' || until === null) return refuse('meeting.wrong-status', { status });
  return today > until ? refuse('meeting-report.round-over', { until }) : undefined;
}

export interface FinalReport {
  readonly text: LocalText | undefined;
  readonly regime: LanguageRegime;
  readonly method: LocalText;
  readonly contributions: number;
}

/** A citizen meeting is reported with how everybody was heard, and what they said. (R001-08) */
export function refuseSilentReport(pack: PackId, { method, contributions }: Pick<FinalReport, 'method' | 'contributions'>): Refusal | undefined {
  return pack === 'WIJK' && (!isWritten(method) || contributions === 0) ? refuse('R001-08', { contributions }) : undefined;
}

/** Final once the round is over and every correction has its answer. */
export function findingsOnFinal(pack: PackId, { text, regime, ...report }: FinalReport, round: CorrectionRound, today: LocalDate): (Refusal | undefined)[] {
  return [
    text && isWritten(text) ? undefined : refuse('meeting-report.empty'),
    ...(text ? refuseUntranslated(text, regime) : []),
    round.until !== null && today <= round.until ? refuse('meeting-report.round-open', { until: round.until }) : undefined,
    round.openCorrections > 0 ? refuse('meeting-report.corrections-open', { count: round.openCorrections }) : undefined,
    refuseSilentReport(pack, report),
  ];
}
