import { refuse, type LocalDate, type Refusal } from '@centrale/kernel';
import { emptyLanguages, isWritten, saysTheSame, type LanguageRegime } from '../languages.js';
import { type PackParameters } from '../rule-pack/rule-pack.js';
import { type ToldWhere } from './evidence.js';
import { refuseNarrowCall } from './phase-gates.js';
import { refuseDates } from './planning.js';
import { type Trajectory, type TrajectoryContent, type TrajectoryField } from './trajectory.js';
import { type TargetGroup } from './vocabulary.js';

/** What a trajectory is held against as it becomes public. */
export interface AnnounceFacts {
  readonly pack: PackParameters;
  readonly languageRegime: LanguageRegime;
  readonly phases: number;
  /** What it was copied from, as that was when it was copied. */
  readonly source: Pick<TrajectoryContent, 'question' | 'workForm' | 'compositionNote'> | undefined;
  /** Whether another trajectory of the city asks the same question already. */
  readonly questionTaken: boolean;
  /** Planned and done. */
  readonly told: readonly ToldWhere[];
  readonly today: LocalDate;
}

type Announced = Pick<Trajectory, keyof TrajectoryContent | 'durationPolicy'>;

/** Atelier trajectories are tailored; the other sources do not ask it. */
export const isTailored = ({ adviceRoute }: Pick<PackParameters, 'adviceRoute'>): boolean => adviceRoute === 'atelierToBoard';

/** Everything that the rules say of making a trajectory public. */
export const findingsOnAnnouncement = (trajectory: Announced, facts: AnnounceFacts): Refusal[] => [
  ...missingOnPage(trajectory, facts),
  ...missingTailoring(trajectory, facts),
  ...optional(refuseAccess(trajectory, facts.pack)),
  ...optional(refuseOneDomain(trajectory, facts.pack)),
  ...optional(trajectory.startsOn === null ? undefined : refuseNarrowCall(facts.told, facts.pack, trajectory.startsOn)),
  ...optional(sayTopic(trajectory, facts.pack)),
];

const optional = (finding: Refusal | undefined): Refusal[] => (finding ? [finding] : []);

/** Its page says what it is about, in the languages of the organisation. (R000-09) */
function missingOnPage(trajectory: Announced, facts: AnnounceFacts): Refusal[] {
  const texts = (['title', 'question'] as const).flatMap((field) => emptyLanguages(trajectory[field], facts.languageRegime).map((language) => refuse('R000-09', { field, language })));
  return [...texts, ...missingChoices(trajectory, facts), ...wrongDates(trajectory, facts)];
}

type Need = readonly [field: TrajectoryField, absent: (trajectory: Announced) => boolean];

const needs: readonly Need[] = [
  ['startsOn', ({ startsOn }) => startsOn === null],
  // I7
  ['endsOn', ({ durationPolicy, endsOn }) => durationPolicy === 'bounded' && endsOn === null],
  ['targetGroups', ({ targetGroups }) => targetGroups.length === 0],
  ['domains', ({ domains }) => domains.length === 0],
  ['level', ({ level }) => level === null],
];

const missingChoices = (trajectory: Announced, { phases }: AnnounceFacts): Refusal[] => [
  ...needs.filter(([, isAbsent]) => isAbsent(trajectory)).map(([field]) => refuse('trajectory.field-missing', { field })),
  ...(phases === 0 ? [refuse('trajectory.phases-missing')] : []),
];

const wrongDates = ({ startsOn, endsOn }: Announced, { today }: AnnounceFacts): Refusal[] => [
  ...optional(startsOn && endsOn ? refuseDates({ startsOn, endsOn }) : undefined),
  ...(endsOn !== null && endsOn < today ? [refuse('trajectory.ended-already', { endsOn })] : []),
];

/** One trajectory per question, unique in composition, work form and subject, with a limited duration. (R000-05) */
function missingTailoring(trajectory: Announced, { pack, source, questionTaken }: AnnounceFacts): Refusal[] {
  if (!isTailored(pack)) return [];
  const written = (['compositionNote', 'workForm', 'question'] as const).filter((field) => !isWritten(trajectory[field]));
  const copied = source ? (['compositionNote', 'workForm', 'question'] as const).filter((field) => saysTheSame(trajectory[field], source[field])) : [];
  return [
    ...[...written, ...(trajectory.endsOn === null ? (['endsOn'] as const) : [])].map((field) => refuse('R000-05', { field })),
    ...copied.filter((field) => isWritten(trajectory[field])).map((field) => refuse('R000-05.copied', { field })),
    ...(questionTaken ? [refuse('R000-05.question-taken')] : []),
  ];
}

/** An advice trajectory is closed to nobody. (R000-10) */
export const refuseAccess = ({ accessLevel }: Pick<Trajectory, 'accessLevel'>, { attendance }: Pick<PackParameters, 'attendance'>): Refusal | undefined =>
  accessLevel === 'restricted' && attendance === 'openToAll' ? refuse('R000-10') : undefined;

/** Integrated and transversal: more than one domain, or a reason why not. (R000-03) */
export const refuseOneDomain = ({ domains }: Pick<Trajectory, 'domains'>, { transversal }: Pick<PackParameters, 'transversal'>): Refusal | undefined =>
  transversal && domains.length === 1 ? refuse('R000-03') : undefined;

/** A theme of today or a file of tomorrow. (R000-02) */
export const sayTopic = ({ topicKind }: Pick<Trajectory, 'topicKind'>, pack: Pick<PackParameters, 'adviceRoute'>): Refusal | undefined =>
  isTailored(pack) && topicKind === null ? refuse('R000-02') : undefined;

/** For whom it is meant and whom nobody went out to reach, all in one sentence. (R001-12) */
export function sayOutreach(targetGroups: readonly TargetGroup[], reached: readonly TargetGroup[]): Refusal | undefined {
  const left = targetGroups.filter((group) => !reached.includes(group));
  return left.length > 0 ? refuse('R001-12', { groups: left.join(', ') }) : undefined;
}

/** What reached people is noted once it was done; only what comes before the start may be planned, since the announcement shows that plan. (R000-09) */
export const refuseToldAhead = (onDate: LocalDate, { startsOn }: Pick<Trajectory, 'startsOn'>, today: LocalDate): Refusal | undefined =>
  onDate > today && (startsOn === null || onDate > startsOn) ? refuse('trajectory.told-ahead') : undefined;

/** People are reached in some language. */
export const refuseSpeechless = (languages: readonly string[]): Refusal | undefined => (languages.length === 0 ? refuse('trajectory.language-missing') : undefined);
