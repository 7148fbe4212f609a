import { refuse, type LocalDate, type Refusal } from '@centrale/kernel';
import { type PackParameters } from '../rule-pack/rule-pack.js';
import { isDigital, type AccessLevel, type Channel } from './vocabulary.js';

/** Something that was done to reach people. */
export interface ToldWhere {
  readonly channel: Channel;
  readonly onDate: LocalDate;
  readonly languages: readonly string[];
}

/** How many people of a class took part, and how many things they brought in. Aggregates only: no names. */
export interface ClassCount {
  readonly class: string;
  readonly attended: number;
  readonly contributed: number;
}

/** What is known of a trajectory when somebody asks whether everybody interested was involved. */
export interface EvidenceFacts {
  /** Day on which the trajectory began; null before. */
  readonly openedOn: LocalDate | null;
  readonly told: readonly ToldWhere[];
  /** Fixed from the announcement on: what it is now it was all the time. */
  readonly accessLevel: AccessLevel;
  /** Interests that are confirmed and have no outcome yet. */
  readonly openInterests: number;
  readonly interests: number;
  // Nobody is turned down without a reason: who is kept out is kept out by a rule that says so, and a full meeting has a waiting list.
  readonly counts: readonly ClassCount[];
  /** Languages in which was met, beside those in which was told. */
  readonly languages: readonly string[];
}

export interface Evidence {
  /** What is still missing; empty when everybody interested was provably involved. */
  readonly missing: readonly Refusal[];
  readonly passes: boolean;
  readonly openInterests: number;
  readonly interests: number;
  /** Different channels that were used before the beginning. */
  readonly channels: readonly Channel[];
  readonly counts: readonly ClassCount[];
  readonly languages: readonly string[];
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** The channels used by a day, each once; that day counts. */
export const channelsUntil = (told: readonly Pick<ToldWhere, 'channel' | 'onDate'>[], until: LocalDate): Channel[] =>
  unique(told.filter(({ onDate }) => onDate <= until).map(({ channel }) => channel));

/** What a broad call lacks: how many channels, and how many of those that reach people without a screen. */
export function missingChannels(used: readonly Channel[], { minChannels, minNonDigitalChannels }: Pick<PackParameters, 'minChannels' | 'minNonDigitalChannels'>): { missing: number; missingNonDigital: number } {
  const nonDigital = used.filter((channel) => !isDigital(channel)).length;
  return { missing: Math.max(0, minChannels - used.length), missingNonDigital: Math.max(0, minNonDigitalChannels - nonDigital) };
}

/**
 * Whether ‘everybody involved’ is shown: the call, the channels, the door that stayed open, and nobody left without an outcome. (R000-06, §5.7)
 * What is only planned shows nothing: acts count from the day on which they are done.
 */
export function evidenceOf(facts: EvidenceFacts, pack: Pick<PackParameters, 'minChannels' | 'minNonDigitalChannels'>, today: LocalDate): Evidence {
  const { openedOn, openInterests, interests, counts } = facts;
  const told = facts.told.filter(({ onDate }) => onDate <= today);
  const channels = openedOn === null ? [] : channelsUntil(told, openedOn);
  const missing = [...missingCall(channels, pack), ...missingOpenness(facts)];
  return {
    missing, passes: missing.length === 0, openInterests, interests, channels, counts,
    languages: unique([...told.flatMap(({ languages }) => languages), ...facts.languages]),
  };
}

function missingCall(channels: readonly Channel[], pack: Pick<PackParameters, 'minChannels' | 'minNonDigitalChannels'>): Refusal[] {
  if (channels.length === 0) return [refuse('evidence.no-call')];
  const { missing, missingNonDigital } = missingChannels(channels, pack);
  return [
    ...(missing > 0 ? [refuse('evidence.too-few-channels', { count: channels.length, least: pack.minChannels })] : []),
    ...(missingNonDigital > 0 ? [refuse('evidence.only-digital', { least: pack.minNonDigitalChannels })] : []),
  ];
}

function missingOpenness({ accessLevel, openInterests }: EvidenceFacts): Refusal[] {
  return [
    ...(accessLevel !== 'open' ? [refuse('evidence.not-open')] : []),
    ...(openInterests > 0 ? [refuse('evidence.interests-open', { count: openInterests })] : []),
  ];
}
