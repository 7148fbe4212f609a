import { firstOf, refuse, refuseMove, type LocalDate, type Refusal } from '@centrale/kernel';
import { type PackParameters } from '../rule-pack/rule-pack.js';
import { channelsUntil, missingChannels, type ToldWhere } from './evidence.js';
import { isPhaseOver, phaseLifecycle, type Gate, type GatePlace, type Phase, type PhaseCommand } from './phase.js';
import { type TrajectoryStatus, type Trajectory } from './trajectory.js';
import { type Horizon, type ParticipationService, type ThemeKind } from './vocabulary.js';

/** What the gates of a phase are held against. */
export interface GateFacts {
  /** Needs and priorities that preparing brought, in this cycle. */
  readonly listed: readonly { readonly kind: ThemeKind; readonly horizon: Horizon | null }[];
  readonly told: readonly ToldWhere[];
  /** Whether somebody from outside guides the phase: ordered through the marketplace, or named on its meetings. */
  readonly facilitatorAssigned: boolean;
  /** Meetings of this phase: held, and with a published report. */
  readonly meetingsHeld: number;
  readonly reportsPublished: number;
}

type GatePack = Pick<PackParameters, 'minChannels' | 'minNonDigitalChannels' | 'externalFacilitator'>;
type GatePhase = Pick<Phase, 'gates' | 'inHouseReason' | 'departed'>;
type Check = (facts: GateFacts, phase: GatePhase, pack: GatePack, today: LocalDate) => Refusal | undefined;

/** The list on which an open meeting works: needs and priorities, each for the short or the long term. (R001-03) */
export const isListComplete = (listed: GateFacts['listed']): boolean =>
  (['need', 'priority'] as const).every((kind) => listed.some((each) => each.kind === kind && each.horizon !== null));

const checks: Readonly<Record<Gate['type'], Check>> = {
  needsListed: ({ listed }) => (isListComplete(listed) ? undefined : refuse('R001-03')),
  channelsUsed: ({ told }, _phase, pack, today) => refuseNarrowCall(told, pack, today),
  facilitatorAssigned: ({ facilitatorAssigned }, { inHouseReason }, { externalFacilitator }) =>
    externalFacilitator === 'optional' || facilitatorAssigned || inHouseReason ? undefined : refuse('R001-11'),
  meetingHeld: ({ meetingsHeld }) => (meetingsHeld > 0 ? undefined : refuse('phase.no-meeting-held')),
  reportPublished: ({ reportsPublished }) => (reportsPublished > 0 ? undefined : refuse('phase.report-not-published')),
};

/**
 * A broad call uses several channels, also one for people without a screen. (R000-09)
 * Until the start, as the rule has it: who announces shows a plan in which what is still to come before the start counts. A phase that asks for the call is held
 * against today, and the evidence too: there only what is done counts.
 */
export function refuseNarrowCall(told: readonly ToldWhere[], pack: Pick<PackParameters, 'minChannels' | 'minNonDigitalChannels'>, until: LocalDate): Refusal | undefined {
  const used = channelsUntil(told, until);
  const { missing, missingNonDigital } = missingChannels(used, pack);
  if (missing > 0) return refuse('R000-09.channels', { least: pack.minChannels, count: used.length });
  return missingNonDigital > 0 ? refuse('R000-09.channels-digital', { least: pack.minNonDigitalChannels }) : undefined;
}

/** Everything that the gates at one end of a phase still want; what was passed with a public reason is not asked twice. */
export const findingsAtGate = (phase: GatePhase, at: GatePlace, facts: GateFacts, pack: GatePack, today: LocalDate): Refusal[] =>
  phase.gates.filter((gate) => gate.at === at).map(({ type }) => checks[type](facts, phase, pack, today))
    .filter((finding) => finding !== undefined).filter(({ code }) => !phase.departed.includes(code));

/** Phases move while their trajectory does: they are prepared once it is announced, and begun and finished while it runs. */
export function refusePhaseCommand(phase: Pick<Phase, 'status'>, trajectory: Pick<Trajectory, 'status' | 'confidential'>, command: PhaseCommand): Refusal | undefined {
  return firstOf(
    refuseMove('phase', phaseLifecycle, phase.status, command),
    isMoving(trajectory, command) ? undefined : refuse('phase.trajectory-not-moving', { trajectoryStatus: trajectory.status }),
  );
}

const preparing: readonly TrajectoryStatus[] = ['announced', 'running', 'paused', 'reporting'];
const moving: readonly TrajectoryStatus[] = ['running', 'reporting'];

function isMoving({ status, confidential }: Pick<Trajectory, 'status' | 'confidential'>, command: PhaseCommand): boolean {
  if (command === 'skip' || command === 'makeReady') return preparing.includes(status) || (confidential && status === 'draft');
  return moving.includes(status);
}

/** What was done or skipped keeps its plan. */
export const refuseReplanning = ({ status }: Pick<Phase, 'status'>): Refusal | undefined =>
  isPhaseOver(status) ? refuse('phase.wrong-status', { status }) : undefined;

/** Asking others for services says which. (R004-01) */
export const refuseServices = (services: readonly ParticipationService[]): Refusal | undefined => (services.length > 0 ? undefined : refuse('R004-01'));
