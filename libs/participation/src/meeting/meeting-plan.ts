import { isBlank, type LocalText, type Refusal, refuse } from '@centrale/kernel';
import { emptyLanguages, isWritten, type LanguageRegime } from '../languages.js';
import { gatheringOf, isOpenToAll } from '../party/presence.js';
import { type PackId, type PackParameters } from '../rule-pack/rule-pack.js';
import { refusePurpose } from '../trajectory/activities.js';
import { type PhaseKind } from '../trajectory/vocabulary.js';
import { type MeetingKind } from './meeting-kind.js';
import { type MeetingPlan } from './meeting.js';

const HOUR_MS = 3_600_000;
const LONGEST_HOURS = 72;
const FARTHEST_YEARS = 5;

/** A meeting that cannot take place as it is written: its end, its length, its day. */
export function refuseMoment({ startsAt, endsAt }: Pick<MeetingPlan, 'startsAt' | 'endsAt'>, now: Date): Refusal | undefined {
  if (endsAt <= startsAt) return refuse('meeting.ends-before-start');
  if (endsAt.getTime() - startsAt.getTime() > LONGEST_HOURS * HOUR_MS) return refuse('meeting.too-long', { hours: LONGEST_HOURS });
  if (startsAt <= now) return refuse('meeting.starts-in-past');
  const farthest = new Date(now);
  farthest.setUTCFullYear(now.getUTCFullYear() + FARTHEST_YEARS);
  return startsAt > farthest ? refuse('meeting.too-far', { years: FARTHEST_YEARS }) : undefined;
}

const closedIn: Readonly<Partial<Record<ReturnType<typeof gatheringOf>, string>>> = {
  trajectoryActivity: 'R000-10', citizenMeeting: 'R001-06', groupMeeting: 'R003-02.closed',
};

/** Access is decided by the kind of meeting: what is open to all cannot be closed, and what is by invitation cannot be opened. (R000-10, R001-06, R003-02) */
export function refuseMeetingAccess(pack: PackId, { kind, public: open }: Pick<MeetingPlan, 'kind' | 'public'>): Refusal | undefined {
  if (open) return isOpenToAll(pack, kind) ? undefined : refuse('meeting.by-invitation');
  const code = closedIn[gatheringOf(pack, kind)];
  return code === undefined ? undefined : refuse(code);
}

const fullIn: Readonly<Partial<Record<PackId, string>>> = { ATELIER: 'R000-10.full', WIJK: 'R001-06.full' };

/** Who finds an open meeting full gets a waiting place that offers something else: another moment, or a contribution in writing. (R000-10) */
export function refuseWithoutAlternative(pack: PackId, { public: open, capacity, alternatives }: Pick<MeetingPlan, 'public' | 'capacity' | 'alternatives'>): Refusal | undefined {
  return open && capacity !== null && alternatives.length === 0 ? refuse(fullIn[pack] ?? 'meeting.alternative-missing') : undefined;
}

/** The phase for which a meeting is: in a neighbourhood one prepares in the preparation, and meets in the phase of the citizen meeting. */
export function phaseFor(pack: PackId, kind: MeetingKind): PhaseKind | undefined {
  const gathering = gatheringOf(pack, kind);
  if (gathering === 'preparatory') return 'preparatory';
  return gathering === 'citizenMeeting' ? 'openMeeting' : undefined;
}

/** Such a meeting is planned in its phase, whose list and whose guide it then has. (R001-03, R001-11) */
export function refuseOutsidePhase(pack: PackId, { kind }: Pick<MeetingPlan, 'kind'>, phase: PhaseKind | null): Refusal | undefined {
  const wanted = phaseFor(pack, kind);
  return wanted === undefined || wanted === phase ? undefined : refuse('meeting.phase-missing');
}

/** Everything against a plan, in the order in which a person would want to hear it. */
export const findingsOnPlan = (pack: { readonly id: PackId; readonly parameters: PackParameters }, plan: MeetingPlan, now: Date): (Refusal | undefined)[] => [
  isWritten(plan.title) ? undefined : refuse('meeting.title-missing'),
  refuseMoment(plan, now),
  refusePurpose({ servesQuestion: plan.servesQuestionId !== null }, pack.parameters),
  refuseMeetingAccess(pack.id, plan),
  refuseWithoutAlternative(pack.id, plan),
];

/** What becomes public is there in every language of the organisation. */
export const refuseUntranslated = (text: LocalText, regime: LanguageRegime): Refusal[] =>
  emptyLanguages(text, regime).map((language) => refuse('meeting.untranslated', { language }));

/** What is scheduled is ready to be told: named in the languages of the organisation, with the languages that are spoken. */
export const findingsOnSchedule = (plan: Pick<MeetingPlan, 'title' | 'languages' | 'startsAt' | 'endsAt'>, regime: LanguageRegime, now: Date): (Refusal | undefined)[] => [
  ...refuseUntranslated(plan.title, regime),
  plan.languages.length === 0 ? refuse('meeting.language-missing') : undefined,
  refuseMoment(plan, now),
];

/** Date and place: without a place there is nothing to go to. (R003-16) */
export const refuseWithoutLocation = (pack: PackId, { location }: Pick<MeetingPlan, 'location'>): Refusal | undefined =>
  location && !isBlank(location.name) ? undefined : refuse(pack === 'WERKGROEP' ? 'R003-16' : 'meeting.location-missing');

/** What is over holds no new meeting. */
export const refuseEndedHost = (ended: boolean): Refusal | undefined => (ended ? refuse('meeting.place-over') : undefined);
