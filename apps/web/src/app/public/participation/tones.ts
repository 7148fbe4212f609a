import {
  type AdviceStatus, type BodyStatus, type ContributionOutcome, type MeetingStatus, type PhaseStatus, type RecommendationOutcome, type TrajectoryStatus,
} from '@centrale/participation';
import { type Tone } from '@centrale/ui';

/** What a state means to a visitor. */
export const trajectoryTones: Readonly<Record<TrajectoryStatus, Tone>> = {
  draft: 'calm', announced: 'busy', running: 'good', paused: 'warn', reporting: 'busy', closed: 'calm', cancelled: 'bad',
};
export const phaseTones: Readonly<Record<PhaseStatus, Tone>> = { planned: 'calm', ready: 'calm', running: 'busy', done: 'good', skipped: 'warn' };
export const bodyTones: Readonly<Record<BodyStatus, Tone>> = { proposed: 'calm', active: 'good', underReview: 'warn', restructured: 'calm', dissolved: 'calm' };
export const meetingTones: Readonly<Record<MeetingStatus, Tone>> = {
  draft: 'calm', scheduled: 'busy', invited: 'busy', agendaFinal: 'busy', held: 'good', reportDraft: 'good', reportFinal: 'good', published: 'good', postponed: 'warn', cancelled: 'bad',
};
export const adviceTones: Readonly<Record<AdviceStatus, Tone>> = {
  draft: 'calm', complete: 'calm', selfChecked: 'calm', adopted: 'calm', sent: 'busy', received: 'busy', answered: 'good', followUpClosed: 'good', withdrawn: 'calm',
};
export const recommendationTones: Readonly<Record<RecommendationOutcome, Tone>> = { adopted: 'good', partly: 'busy', notAdopted: 'bad', deferred: 'warn' };
export const contributionTones: Readonly<Record<ContributionOutcome, Tone>> = {
  answered: 'good', takenUp: 'good', toWorkingGroup: 'busy', toAgenda: 'busy', toAdvice: 'busy', declined: 'calm',
};

/** Of a code that is only known as text. */
export const toneOf = (code: string, tones: Readonly<Record<string, Tone>>): Tone => tones[code] ?? 'calm';
