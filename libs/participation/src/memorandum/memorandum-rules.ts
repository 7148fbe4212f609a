import { daysBetween, firstOf, refuse, refuseMove, type LocalDate, type Refusal } from '@centrale/kernel';
import { emptyLanguages, isWritten, type LanguageRegime } from '../languages.js';
import { monthsBetween } from '../trajectory/planning.js';
import { coCreativeKinds, type ActivityAudience, type ActivityKind } from '../trajectory/vocabulary.js';
import { memorandumLifecycle, requiredParts, textOfPart, type Memorandum, type MemorandumCommand, type MemorandumParts } from './memorandum.js';

export const refuseMemorandumCommand = ({ status }: Pick<Memorandum, 'status'>, command: MemorandumCommand): Refusal | undefined =>
  refuseMove('memorandum', memorandumLifecycle, status, command);

/** It is written while it is being drafted. */
export const refuseMemorandumWriting = ({ status }: Pick<Memorandum, 'status'>): Refusal | undefined => (status === 'drafting' ? undefined : refuse('memorandum.wrong-status', { status }));

/** Elections still to come, for a council that has no memorandum yet: once per legislature. (R002-08) */
export function refuseMemorandum(electionOn: LocalDate, existing: { readonly legislature: string } | undefined, today: LocalDate): Refusal | undefined {
  return firstOf(
    electionOn <= today ? refuse('memorandum.election-past', { electionOn }) : undefined,
    existing ? refuse('R002-08', { legislature: existing.legislature }) : undefined,
  );
}

/** The general director owns it, and is that now. (R002-09) */
export const refuseOwner = (isGeneralDirector: boolean): Refusal | undefined => (isGeneralDirector ? undefined : refuse('R002-09'));

/** The management team decided on it, on a day that has come; whoever owns the text does not say so alone. (R002-09) */
export function refuseValidation(memorandum: Pick<Memorandum, 'status' | 'ownerId'>, validatedBy: string, decidedOn: LocalDate, today: LocalDate): Refusal | undefined {
  return firstOf(
    refuseMemorandumCommand(memorandum, 'validate'),
    validatedBy === memorandum.ownerId ? refuse('memorandum.validated-by-other') : undefined,
    decidedOn > today ? refuse('memorandum.decision-to-come', { decidedOn }) : undefined,
  );
}

/** Another general director takes it over while it is worked on. (R002-09) */
export function refuseNewOwner({ status, ownerId }: Pick<Memorandum, 'status' | 'ownerId'>, newOwnerId: string | undefined): Refusal | undefined {
  return firstOf(
    status === 'published' || status === 'cancelled' ? refuse('memorandum.wrong-status', { status }) : undefined,
    newOwnerId === ownerId ? refuse('memorandum.owns-already') : undefined,
  );
}

/** Politicians decide; they do not write. (R002-10) */
export const refuseMandataries = (mandataries: number): Refusal | undefined => (mandataries > 0 ? refuse('R002-10') : undefined);

/** Whoever works on it in confidence is of the organisation. */
export const refuseStrangers = (strangers: number): Refusal | undefined => (strangers > 0 ? refuse('memorandum.not-of-organisation', { count: strangers }) : undefined);

/** What is not written yet; the qualitative analysis may be left out with a reason. (R002-02) */
export const missingParts = (parts: MemorandumParts, regime: LanguageRegime): Refusal[] =>
  requiredParts
    .filter((part) => emptyLanguages(textOfPart(parts, part), regime).length > 0)
    .map((part) => refuse(part === 'qualitative' ? 'R002-02.qualitative' : 'R002-02', { part }));

/** Who was involved in making it. */
export interface Involvement {
  readonly activities: readonly { readonly kind: ActivityKind; readonly audience: ActivityAudience }[];
}

/** Go beyond the compulsory SWOT. (R002-03) */
export const sayOnlySwot = ({ swot }: Pick<MemorandumParts, 'swot'>, { activities }: Involvement): Refusal | undefined =>
  swot && !activities.some(({ kind }) => coCreativeKinds.includes(kind)) ? refuse('R002-03') : undefined;

/** Made together with staff and with others: at least one activity each. (R002-04) */
export function sayInvolvement({ activities }: Involvement): Refusal[] {
  const involved = (audience: ActivityAudience): boolean => activities.some((activity) => activity.audience === audience);
  return [...(involved('staff') ? [] : [refuse('R002-04.staff')]), ...(involved('stakeholders') ? [] : [refuse('R002-04')])];
}

interface Progress extends Pick<Memorandum, 'status'> {
  readonly dueOn: LocalDate | null;
  /** From so many days before, a draft is in danger; unset: never by itself. */
  readonly dangerDays: number | null;
  /** Last day of the plan. */
  readonly plannedEnd: LocalDate | null;
}

/** Whether it will be there in time, as things stand. (R002-06) */
export function sayDanger({ status, dueOn, plannedEnd, dangerDays }: Progress, today: LocalDate): Refusal | undefined {
  if (dueOn === null || status === 'published' || status === 'cancelled') return undefined;
  const late = today > dueOn || (plannedEnd !== null && plannedEnd > dueOn) || (status === 'drafting' && daysBetween(today, dueOn) < (dangerDays ?? 0));
  return late ? refuse('R002-06.late', { dueOn, months: monthsBetween(today, dueOn) }) : undefined;
}

interface TimedPhase {
  readonly kind: string;
  readonly status: string;
  readonly startsOn: LocalDate;
}

/** The template’s timeline: design in the spring before, kick-off in the autumn. (R002-05) */
export function sayLateStart(phases: readonly TimedPhase[], today: LocalDate): Refusal | undefined {
  const design = phases.find(({ kind }) => kind === 'design');
  const kickOff = phases.find(({ kind }) => kind === 'kickOff');
  const isLate = design !== undefined && design.startsOn < today && (design.status === 'planned' || design.status === 'ready');
  return isLate && kickOff ? refuse('R002-05', { months: monthsBetween(today, kickOff.startsOn), kickOffOn: kickOff.startsOn }) : undefined;
}

/** Local character is asked for, never imposed. (R002-12) */
export const sayLocalCharacter = ({ couleurLocale }: Pick<MemorandumParts, 'couleurLocale'>): Refusal | undefined => (isWritten(couleurLocale) ? undefined : refuse('R002-12'));

/** Nobody has it before everybody: it stays under embargo until a day before the elections. (R002-07) */
export function refuseEmbargo(memorandum: Pick<Memorandum, 'status' | 'electionOn'>, until: LocalDate, today: LocalDate): Refusal | undefined {
  return firstOf(
    refuseMemorandumCommand(memorandum, 'embargo'),
    until < today ? refuse('R002-07.embargo-past', { until }) : undefined,
    until >= memorandum.electionOn ? refuse('R002-07.embargo-after-election', { electionOn: memorandum.electionOn }) : undefined,
  );
}

/** Public once the embargo has ended, on that day itself. (R002-07) */
export function refusePublication({ status, embargoUntil }: Pick<Memorandum, 'status' | 'embargoUntil'>, today: LocalDate): Refusal | undefined {
  return firstOf(
    refuseMemorandumCommand({ status }, 'publish'),
    embargoUntil !== null && today < embargoUntil ? refuse('R002-07.under-embargo', { until: embargoUntil }) : undefined,
  );
}

/** How many a format of a provider's catalogue works with, and how many cases come of it. */
export interface WorkshopFormat {
  readonly participantsMin: number | null;
  readonly participantsMax: number | null;
}

/** A format works with so many people: fewer or more is said, and decided by whoever organises. (R002-11) */
export function sayOutsideFormat(participants: number, { participantsMin, participantsMax }: WorkshopFormat): Refusal | undefined {
  const outside = (participantsMin !== null && participants < participantsMin) || (participantsMax !== null && participants > participantsMax);
  if (!outside) return undefined;
  if (participantsMin === null) return refuse('R002-11.most', { participants, most: participantsMax! });
  return participantsMax === null ? refuse('R002-11.least', { participants, least: participantsMin }) : refuse('R002-11', { participants, least: participantsMin, most: participantsMax });
}
