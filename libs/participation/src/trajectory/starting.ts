import { firstOf, refuse, type LocalDate, type LocalText, type Refusal } from '@centrale/kernel';
import { isWritten, refuseNameless, refuseUntold, type LanguageRegime } from '../languages.js';
import { type PackId, type PackParameters, type Purpose } from '../rule-pack/rule-pack.js';
import { type Phase } from './phase.js';
import { refuseDates, refuseStart } from './planning.js';
import { organiserOf } from './trajectory.policy.js';
import { type Trajectory } from './trajectory.js';

export interface StartFacts {
  readonly templatePackId: PackId;
  readonly pack: Pick<PackParameters, 'adviceRoute' | 'purposes'>;
  /** The body that it will be of, the rules that hold there, and whether it works. */
  readonly body: { readonly packId: PackId; readonly atWork: boolean } | undefined;
  readonly startsOn: LocalDate;
  readonly today: LocalDate;
}

/** A trajectory follows the rules of its body; an atelier's and a group's has one, a memorandum begins elsewhere. */
export function refuseStarting({ templatePackId, pack, body, startsOn, today }: StartFacts): Refusal | undefined {
  const organiser = organiserOf(pack);
  return firstOf(
    organiser === 'team' ? refuse('trajectory.memorandum-apart') : undefined,
    body === undefined && pack.adviceRoute !== null ? refuse('trajectory.body-needed') : undefined,
    body !== undefined && body.packId !== templatePackId ? refuse('trajectory.other-rules') : undefined,
    body?.atWork === false ? refuse('trajectory.body-at-rest') : undefined,
    refuseStart(startsOn, today),
  );
}

export const refusePurposeOutside = (purpose: Purpose, { purposes }: Pick<PackParameters, 'purposes'>): Refusal | undefined =>
  purposes.includes(purpose) ? undefined : refuse('trajectory.purpose-unknown');

/** A draft is written freely; what is public changes by commands that are recorded. */
export const refuseSaving = ({ status }: Pick<Trajectory, 'status'>): Refusal | undefined => (status === 'draft' ? undefined : refuse('trajectory.wrong-status', { status }));

/** Something is written, in whichever language. */
export const refuseSilence = (reason: LocalText): Refusal | undefined => (isWritten(reason) ? undefined : refuse('trajectory.reason-missing'));

/** What interrupts or skips becomes public with its reason, and whoever showed interest reads that in their own language. */
export const refuseInterruption = (reason: LocalText, regime: LanguageRegime): Refusal | undefined => firstOf(refuseSilence(reason), ...refuseUntold('reason', reason, regime));

/** A phase, a theme and an activity stand on the public page, so that each has a name in every language of the city. */
export const refuseNamelessPart = (name: LocalText, regime: LanguageRegime): Refusal | undefined => refuseNameless('trajectory.name-missing', name, regime);

type Plan = Pick<Phase, 'startsOn' | 'endsOn' | 'participantsMin' | 'participantsMax' | 'name'>;

export const refusePlan = (plan: Plan, regime: LanguageRegime): Refusal | undefined =>
  firstOf(
    refuseNamelessPart(plan.name, regime),
    refuseDates(plan),
    plan.participantsMin !== null && plan.participantsMax !== null && plan.participantsMin > plan.participantsMax ? refuse('phase.participants-reversed') : undefined,
  );

/** A phase goes out of the plan while nothing happened in it and nothing hangs on it. */
export const refusePhaseRemoval = ({ status }: Pick<Phase, 'status'>, hanging: number): Refusal | undefined =>
  firstOf(status === 'planned' ? undefined : refuse('phase.wrong-status', { status }), hanging > 0 ? refuse('phase.in-use') : undefined);
