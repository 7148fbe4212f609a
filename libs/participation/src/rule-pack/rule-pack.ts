import { type Lifecycle, type LocalDate } from '@centrale/kernel';

export const packIds = ['ATELIER', 'WIJK', 'MEMO', 'WERKGROEP'] as const;
export type PackId = (typeof packIds)[number];

export const packStatuses = ['draft', 'active', 'superseded'] as const;
export type PackStatus = (typeof packStatuses)[number];
export type PackCommand = 'activate' | 'supersede' | 'discard';

export const packLifecycle: Lifecycle<PackStatus | 'discarded', PackCommand> = {
  draft: { activate: 'active', discard: 'discarded' },
  active: { supersede: 'superseded' },
  superseded: {},
  discarded: {},
};

export const purposes = ['advice', 'signals', 'network', 'dialogue', 'solutions', 'memorandum'] as const;
export type Purpose = (typeof purposes)[number];
export const durationPolicies = ['bounded', 'continuous', 'indefinite'] as const;
export type DurationPolicy = (typeof durationPolicies)[number];
/** Who brings an advice to the city; unset where no advice is given. */
export const adviceRoutes = ['atelierToBoard', 'groupViaContactOfficial'] as const;
export type AdviceRoute = (typeof adviceRoutes)[number];
export const attendancePolicies = ['openToAll', 'perKind', 'teamAndStakeholders', 'publicMembersConditional'] as const;
export type AttendancePolicy = (typeof attendancePolicies)[number];
export const duties = ['required', 'recommended', 'optional', 'none'] as const;
export type Duty = (typeof duties)[number];
export const evaluationRhythms = ['none', 'afterCycle', 'yearly'] as const;
export type EvaluationRhythm = (typeof evaluationRhythms)[number];
export const groupTypes = ['thematic', 'organising', 'project'] as const;
export type GroupType = (typeof groupTypes)[number];
export const rolls = ['none', 'nextWorkingDay'] as const;

/**
 * What a rule set asks, as data: null is a value of its own, ‘unset’: the source names none, and no other city's number
 * takes its place. Days are calendar days unless the name says otherwise.
 */
export interface PackParameters {
  readonly durationPolicy: DurationPolicy;
  readonly purposes: readonly Purpose[];
  readonly adviceRoute: AdviceRoute | null;
  readonly ownInitiative: boolean;
  /** Term of a formal request for advice, and the least to which urgency may shorten it. */
  readonly requestDays: number | null;
  readonly requestFloorDays: number | null;
  /** Term of the city's answer, from receipt. */
  readonly responseDays: number | null;
  /** What a forward term does that ends on a Saturday, Sunday or holiday. A backward term never rolls. */
  readonly roll: (typeof rolls)[number];
  readonly invitationDays: number | null;
  readonly agendaIntakeWorkingDays: number | null;
  /** Whether the agenda (calendar) must be public before the invitation leaves. */
  readonly publicCalendar: boolean;
  readonly attendance: AttendancePolicy;
  /** Whether only recognised organisations can be members. */
  readonly membersRecognised: boolean;
  readonly selfCheck: Duty;
  readonly evidence: Duty;
  readonly minChannels: number;
  readonly minNonDigitalChannels: number;
  readonly evaluation: EvaluationRhythm;
  /** Types of group that owe an advice each calendar year. */
  readonly yearlyAdviceFrom: readonly GroupType[];
  readonly legislatureFeedback: boolean;
  readonly externalFacilitator: 'expected' | 'optional';
  /** Term of the report, after the meeting. */
  readonly reportDays: number | null;
  readonly committeeAnswerWorkingDays: number | null;
  /** Term within which a question or a solution of a meeting gets its public outcome. */
  readonly outcomeDays: number | null;
  /** After how long a signal without an outcome is overdue. */
  readonly signalDays: number | null;
  readonly monthsBeforeElection: number | null;
  /** A letter by post is taken as received this many working days after it was sent, unless somebody dates it. */
  readonly postWorkingDays: number;
  readonly budgetWarnPercent: number;
  /** How long before its last day a memorandum that is still drafted is in danger. */
  readonly dangerDays: number | null;
  /** Without a meeting or an advice for so long, a body is dormant; without a new document, nothing is shared. */
  readonly dormantMonths: number | null;
  readonly sharingMonths: number | null;
  /** How long procuring takes, as long as the register's own past says too little. */
  readonly procurementDays: number;
  /** Whether an advice trajectory needs more than one domain. */
  readonly transversal: boolean;
}
export type PackParameter = keyof PackParameters;

/** One immutable version of a rule set; each body and trajectory pins one. */
export interface RulePack {
  readonly id: PackId;
  readonly version: number;
  readonly status: PackStatus;
  readonly parameters: PackParameters;
  /** Parameters on which the source is silent: a choice of ours, shown as such. */
  readonly assumptions: readonly PackParameter[];
  readonly activatedOn: LocalDate | null;
}

export interface PackChange {
  readonly parameter: PackParameter;
  readonly from: PackParameters[PackParameter];
  readonly to: PackParameters[PackParameter];
}

/** Where the source is silent, a parameter stays our assumption until somebody decides on another value. */
export function assumptionsKept({ parameters, assumptions }: Pick<RulePack, 'parameters' | 'assumptions'>, next: PackParameters): PackParameter[] {
  const decided = changesBetween(parameters, next).map(({ parameter }) => parameter);
  return assumptions.filter((parameter) => !decided.includes(parameter));
}

/** What a new version changes, parameter by parameter. */
export function changesBetween(from: PackParameters, to: PackParameters): PackChange[] {
  return (Object.keys(to) as PackParameter[])
    .filter((parameter) => JSON.stringify(from[parameter]) !== JSON.stringify(to[parameter]))
    .map((parameter) => ({ parameter, from: from[parameter], to: to[parameter] }));
}

/** A newer version that holds, for what pins an older one. */
export interface NewerPack {
  readonly toVersion: number;
  readonly parameters: PackParameters;
}

/** What taking the newer version would change; read before it is taken. (I12) */
export interface PackUpgrade {
  readonly toVersion: number;
  readonly changes: readonly PackChange[];
}

export const upgradeTo = (pinned: PackParameters, newer: NewerPack | null): PackUpgrade | null =>
  newer && { toVersion: newer.toVersion, changes: changesBetween(pinned, newer.parameters) };
