import { dateAt, isBlank, type Refusal, refuse } from '@centrale/kernel';
import { type BriefingContent, type BriefingField, type BriefingPhase, type FixedDate } from './briefing.js';

/** What the content is held against. */
export interface BriefingFacts {
  /** Numbers of the agreement's lots. */
  readonly lotNumbers: readonly number[];
  /** Of the buying organisation. (P19) */
  readonly languageRegime: 'brussels' | 'flanders';
}

type Need = readonly [field: BriefingField, absent: (content: BriefingContent) => boolean];

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** In the order in which the wizard asks. */
const needs: readonly Need[] = [
  ['title', (c) => isBlank(c.title)],
  ['context', (c) => isBlank(c.context)],
  ['question', (c) => isBlank(c.question)],
  ['level', (c) => c.level === null],
  ['audiences', (c) => c.audiences.length === 0],
  ['participantsMax', (c) => c.participantsMax === null],
  ['phases', (c) => c.phases.length === 0],
  ['sessionLanguages', (c) => c.sessionLanguages.length === 0],
  ['deliverableLanguages', (c) => c.deliverableLanguages.length === 0],
  ['recruitment', (c) => c.recruitment.length === 0],
  ['quotas', (c) => c.recruitment.includes('sortition') && isBlank(c.quotas)],
  ['deliverables', (c) => isBlank(c.deliverables)],
  ['dataProtection', (c) => (c.specialCategories || c.images) && isBlank(c.dataProtection)],
  ['budgetMaxCents', (c) => !c.budgetMaxCents],
  ['payer', (c) => isBlank(c.payer)],
  ['lotsWanted', (c) => c.lotsWanted.length === 0 && !c.helpMeChoose],
  ['contactName', (c) => isBlank(c.contactName)],
  ['contactEmail', (c) => isBlank(c.contactEmail)],
];

const reversed = (least: number | null, most: number | null): boolean => least !== null && most !== null && least > most;

/** Everything that stands in the way of submitting, each with `params.field`; empty when nothing does. (procurement.md §7) */
export function missingIn(content: BriefingContent, facts: BriefingFacts, now: Date): Refusal[] {
  const absent = needs.filter(([, isAbsent]) => isAbsent(content)).map(([field]) => refuse('briefing.field-missing', { field }));
  return [...absent, ...contradictionsIn(content, facts), ...phasesOutOfOrder(content.phases, now), ...datesOutOfOrder(content.fixedDates, now)];
}

function contradictionsIn(content: BriefingContent, { lotNumbers, languageRegime }: BriefingFacts): Refusal[] {
  const refusals: (Refusal | false)[] = [
    reversed(content.participantsMin, content.participantsMax) && refuse('briefing.participants-reversed', { field: 'participantsMax' }),
    reversed(content.budgetMinCents, content.budgetMaxCents) && refuse('briefing.budget-reversed', { field: 'budgetMaxCents' }),
    !isBlank(content.contactEmail) && !EMAIL.test(content.contactEmail.trim()) && refuse('briefing.email-malformed', { field: 'contactEmail' }),
    // P19: a Flemish organisation conducts its procedures in Dutch.
    languageRegime === 'flanders' && content.procedureLanguage !== 'nl' && refuse('briefing.procedure-language', { field: 'procedureLanguage' }),
    ...content.lotsWanted.map((number) => !lotNumbers.includes(number) && refuse('briefing.lot-unknown', { field: 'lotsWanted', number })),
  ];
  return refusals.filter((refusal) => refusal !== false);
}

function phasesOutOfOrder(phases: readonly BriefingPhase[], now: Date): Refusal[] {
  const today = dateAt(now);
  return phases.flatMap((phase, index) => {
    const code = refusePhase(phase, today);
    return code ? [refuse(code, { field: 'phases', phase: index + 1 })] : [];
  });
}

function refusePhase({ name, startsOn, endsOn }: BriefingPhase, today: string): string | undefined {
  if (isBlank(name) || startsOn === null || endsOn === null) return 'briefing.phase-incomplete';
  if (endsOn < startsOn) return 'briefing.phase-reversed';
  return endsOn < today ? 'briefing.phase-past' : undefined;
}

function datesOutOfOrder(fixedDates: readonly FixedDate[], now: Date): Refusal[] {
  const today = dateAt(now);
  return fixedDates.flatMap(({ date, what }, index) => {
    if (date === null || isBlank(what)) return [refuse('briefing.fixed-date-incomplete', { field: 'fixedDates', number: index + 1 })];
    return date < today ? [refuse('briefing.fixed-date-past', { field: 'fixedDates', date })] : [];
  });
}
