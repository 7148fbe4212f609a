import { firstOf, refuse, refuseMove, type Refusal } from '@centrale/kernel';
import { changesBetween, packLifecycle, type PackCommand, type PackParameters, type RulePack } from './rule-pack.js';

/** Parameters that contradict each other make no rule set. */
export function refuseParameters(p: PackParameters): Refusal | undefined {
  return firstOf(
    p.requestFloorDays !== null && p.requestDays === null ? refuse('rule-pack.floor-without-term') : undefined,
    p.requestFloorDays !== null && p.requestDays !== null && p.requestFloorDays > p.requestDays
      ? refuse('rule-pack.floor-above-term', { floor: p.requestFloorDays, days: p.requestDays }) : undefined,
    p.minNonDigitalChannels > p.minChannels ? refuse('rule-pack.more-non-digital-than-channels') : undefined,
    p.purposes.length === 0 ? refuse('rule-pack.purpose-missing') : undefined,
    p.purposes.includes('advice') && p.adviceRoute === null ? refuse('rule-pack.route-missing') : undefined,
    p.durationPolicy === 'continuous' && p.purposes.includes('memorandum') ? refuse('rule-pack.memorandum-is-bounded') : undefined,
  );
}

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
