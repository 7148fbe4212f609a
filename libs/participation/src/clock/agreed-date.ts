import { firstOf, refuse, type Actor, type ClockSide, type ClockTerm, type Lifecycle, type LocalDate, type Policy, type Refusal } from '@centrale/kernel';
import { isCity, needsFunction, type BodyAccess } from '../access/body-access.js';
import { speaksFor, type Voice } from '../advice/authorship.js';

export const agreedDateStatuses = ['proposed', 'agreed', 'refused'] as const;
export type AgreedDateStatus = (typeof agreedDateStatuses)[number];
export type AgreedDateCommand = 'confirmDate' | 'refuseDate';

/** Where the rules set no date, city and body agree on one: what one proposes, the other answers. */
export const agreedDateLifecycle: Lifecycle<AgreedDateStatus, AgreedDateCommand> = {
  proposed: { confirmDate: 'agreed', refuseDate: 'refused' },
  agreed: {},
  refused: {},
};

export interface DateProposal {
  readonly id: string;
  readonly date: LocalDate;
  readonly side: ClockSide;
  readonly proposedBy: string;
}

/** A duty as it is asked for a date. */
export interface UndatedDuty {
  readonly dueOn: LocalDate | null;
  readonly satisfiedOn: LocalDate | null;
  readonly bodyId: string | null;
  readonly pending: DateProposal | null;
}

/** The day itself is the last: it is a date that was chosen, and it does not roll. */
export const agreedTerm: ClockTerm = { direction: 'forward', amount: 0, unit: 'calendarDay', roll: 'none' };

type Speaker = Pick<BodyAccess, 'organisationId' | 'functions'> & Voice;

/** For which side somebody speaks about a date; the contact official speaks for neither. */
export function dateSideOf(actor: Actor, subject: Speaker): ClockSide | undefined {
  if (isCity(actor, subject.organisationId)) return 'city';
  return speaksFor(subject) ? 'body' : undefined;
}

const eitherSide: Policy<Speaker> = (actor, subject) => (dateSideOf(actor, subject) ? undefined : needsFunction('chair'));
export const agreedDatePolicy = { proposeDate: eitherSide, confirmDate: eitherSide, refuseDate: eitherSide } satisfies Record<AgreedDateCommand | 'proposeDate', Policy<Speaker>>;

/** A date is agreed on where there is none yet, and where there are two sides. */
const refuseDated = ({ dueOn, satisfiedOn, bodyId }: UndatedDuty): Refusal | undefined =>
  firstOf(
    satisfiedOn ? refuse('clock.duty-met') : undefined,
    dueOn ? refuse('clock.date-set', { due: dueOn }) : undefined,
    bodyId ? undefined : refuse('clock.no-other-side'),
  );

const refusePastDate = (date: LocalDate | undefined, today: LocalDate): Refusal | undefined =>
  date !== undefined && date < today ? refuse('clock.date-past') : undefined;

export function refuseDateProposal(duty: UndatedDuty, date: LocalDate | undefined, today: LocalDate): Refusal | undefined {
  return firstOf(refuseDated(duty), duty.pending ? refuse('clock.date-pending', { date: duty.pending.date }) : undefined, refusePastDate(date, today));
}

/** The other side answers; who proposed cannot. A date that has passed meanwhile is not agreed on any more. */
export function refuseDateAnswer(duty: UndatedDuty, command: AgreedDateCommand, by: { readonly side: ClockSide | undefined; readonly personId: string }, today: LocalDate): Refusal | undefined {
  const { pending } = duty;
  if (!pending) return firstOf(refuseDated(duty), refuse('clock.no-proposal'));
  const own = by.side === pending.side || by.personId === pending.proposedBy;
  return firstOf(
    refuseDated(duty),
    own ? refuse(pending.side === 'city' ? 'clock.waits-for-body' : 'clock.waits-for-city') : undefined,
    command === 'confirmDate' ? refusePastDate(pending.date, today) : undefined,
  );
}
