import { firstOf, refuse, refuseMove, type Refusal } from '@centrale/kernel';
import { changesBetween, packLifecycle, type PackCommand, type PackParameters, type RulePack } from './rule-pack.js';

const refuseFloor = ({ requestDays, requestFloorDays }: PackParameters): Refusal | undefined => {
  if (requestFloorDays === null) return undefined;
  if (requestDays === null) return refuse('rule-pack.floor-without-term');
  return requestFloorDays > requestDays ? refuse('rule-pack.floor-above-term', { floor: requestFloorDays, days: requestDays }) : undefined;
};

const refusePurposes = ({ purposes, adviceRoute, durationPolicy }: PackParameters): Refusal | undefined =>
  firstOf(
    purposes.length === 0 ? refuse('rule-pack.purpose-missing') : undefined,
    purposes.includes('advice') && adviceRoute === null ? refuse('rule-pack.route-missing') : undefined,
    purposes.includes('memorandum') && durationPolicy === 'continuous' ? refuse('rule-pack.memorandum-is-bounded') : undefined,
  );

/** Parameters that contradict each other make no rule set. */
export const refuseParameters = (parameters: PackParameters): Refusal | undefined =>
  firstOf(
    refuseFloor(parameters),
    parameters.minNonDigitalChannels > parameters.minChannels ? refuse('rule-pack.more-non-digital-than-channels') : undefined,
    refusePurposes(parameters),
  );

/** A version that changes nothing is none. */
export function refuseDraft(active: RulePack, parameters: PackParameters, draftExists: boolean): Refusal | undefined {
  return firstOf(
    draftExists ? refuse('rule-pack.draft-exists') : undefined,
    refuseParameters(parameters),
    changesBetween(active.parameters, parameters).length === 0 ? refuse('rule-pack.nothing-changes') : undefined,
  );
}

export const refusePackCommand = (pack: Pick<RulePack, 'status'>, command: PackCommand): Refusal | undefined =>
  refuseMove('rule-pack', packLifecycle, pack.status, command);

/** What pinned a version moves to a newer, active one of the same rule set, and to no other. */
export function refuseUpgrade(pinned: Pick<RulePack, 'id' | 'version'>, to: Pick<RulePack, 'id' | 'version' | 'status'> | undefined): Refusal | undefined {
  if (!to || to.id !== pinned.id || to.status !== 'active') return refuse('rule-pack.not-active');
  return to.version > pinned.version ? undefined : refuse('rule-pack.not-newer', { version: pinned.version });
}

/** Nothing to take while the pinned version is the newest. */
export const refuseNoUpgrade = (packVersion: number, newer: unknown): Refusal | undefined => (newer ? undefined : refuse('rule-pack.not-newer', { version: packVersion }));
