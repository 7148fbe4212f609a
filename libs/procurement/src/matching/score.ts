import { daysBetween, languages, refuse, within, type LocalDate, type Refusal } from '@centrale/kernel';
import { type MatchingLot, type MatchingProvider } from './matching.js';
import { type ScorePart } from './shortlist.view.js';

/** Out of 100 together. Appraisals take their share once they exist, under a next version. */
export const weights = {
  languages: 25, capacity: 15, formats: 15, audiences: 10, groupSize: 10, territory: 5, references: 10, fairTurn: 10,
} as const;
export type PartCode = keyof typeof weights;

const ENOUGH_REFERENCES = 3;
const DAYS_PER_QUARTER = 91;

/** A part with what it warns of, if it does. */
interface Judged {
  readonly part: ScorePart;
  readonly warning?: Refusal;
}

const judged = (code: PartCode, share: number, facts: Refusal, warning?: Refusal): Judged => ({
  part: { code, weight: weights[code], points: Math.round(weights[code] * Math.max(0, Math.min(1, share))), facts },
  ...(warning && { warning }),
});

const nothingAsked = (code: PartCode): Judged => judged(code, 1, refuse('matching.nothing-asked'));

/** How much of what is asked a profile names. */
function coverage(code: PartCode, asked: readonly string[], known: readonly string[], lacking: (codes: string) => Refusal): Judged {
  if (asked.length === 0) return nothingAsked(code);
  const absent = asked.filter((each) => !known.includes(each));
  const facts = refuse('matching.covers', { known: asked.length - absent.length, asked: asked.length });
  return judged(code, 1 - absent.length / asked.length, facts, absent.length > 0 ? lacking(absent.join(', ')) : undefined);
}

/** Profiles name the three languages of the house; others go through interpreters, and rank nobody. */
const judgeLanguages = (lot: MatchingLot, { profile }: MatchingProvider): Judged =>
  coverage('languages', languages.filter((each) => lot.languages.includes(each)), profile.languages,
    (codes) => refuse('matching.lacks-languages', { languages: codes }));

const judgeFormats = (lot: MatchingLot, { profile }: MatchingProvider): Judged =>
  coverage('formats', lot.formats, profile.formats.flatMap(({ format }) => format ?? []), (codes) => refuse('matching.lacks-formats', { formats: codes }));

const judgeAudiences = (lot: MatchingLot, { profile }: MatchingProvider): Judged =>
  coverage('audiences', lot.audiences, profile.audiences, (codes) => refuse('matching.lacks-audiences', { audiences: codes }));

/** The provider's own day rate, averaged over the framework lots; undefined when no rate is per day. */
function dayRate(lot: MatchingLot, { qualifications }: MatchingProvider, asOf: LocalDate): number | undefined {
  const rates = qualifications
    .filter(({ lotNumber }) => lot.lotNumbers.includes(lotNumber))
    .flatMap((each) => each.rates)
    .filter(({ unit, validFrom, validTo }) => unit === 'day' && within(asOf, { from: validFrom, to: validTo }));
  return rates.length > 0 ? rates.reduce((sum, { cents }) => sum + cents, 0) / rates.length : undefined;
}

/** Working days that the estimate buys at the provider's rate, against those that it has in the period. */
function judgeCapacity(lot: MatchingLot, provider: MatchingProvider, asOf: LocalDate): Judged {
  const rate = dayRate(lot, provider, asOf);
  if (rate === undefined || lot.estimateCents === 0) return judged('capacity', 1, refuse('matching.capacity-unknown'));
  const needed = Math.ceil(lot.estimateCents / rate);
  const length = lot.startsOn && lot.endsOn ? Math.max(1, daysBetween(lot.startsOn, lot.endsOn)) : DAYS_PER_QUARTER;
  const available = Math.floor((provider.profile.daysPerQuarter * Math.max(length, DAYS_PER_QUARTER)) / DAYS_PER_QUARTER);
  const facts = { available, needed };
  return judged('capacity', available / needed, refuse('matching.capacity', facts), available < needed ? refuse('matching.lacks-capacity', facts) : undefined);
}

/** A format for 20 to 40 people does not fit 62. */
function judgeGroupSize({ groupSize, formats }: MatchingLot, { profile }: MatchingProvider): Judged {
  if (groupSize === null) return nothingAsked('groupSize');
  const fits = profile.formats.some(
    (each) => each.participantsMin <= groupSize && groupSize <= each.participantsMax
      && (formats.length === 0 || !each.format || formats.includes(each.format)),
  );
  return fits
    ? judged('groupSize', 1, refuse('matching.group-fits', { group: groupSize }))
    : judged('groupSize', 0, refuse('matching.group-fits-not', { group: groupSize }), refuse('matching.lacks-group-size', { group: groupSize }));
}

/** An empty territory is the whole Region. */
function judgeTerritory({ municipality }: MatchingLot, { profile: { territory } }: MatchingProvider): Judged {
  const inside = territory.length === 0 || (municipality !== null && territory.includes(municipality));
  if (inside) return judged('territory', 1, refuse('matching.inside-territory'));
  const warning = municipality === null ? refuse('matching.part-of-region') : refuse('matching.outside-territory');
  return judged('territory', 0, refuse('matching.not-inside-territory'), warning);
}

const judgeReferences = (_lot: MatchingLot, { completed }: MatchingProvider): Judged =>
  judged('references', completed / ENOUGH_REFERENCES, refuse('matching.references', { completed, enough: ENOUGH_REFERENCES }));

/** Whoever was awarded less in the last twelve months comes a little earlier. */
const judgeFairTurn = ({ awards, invitations }: MatchingProvider, allAwards: number): Judged =>
  judged('fairTurn', allAwards === 0 ? 1 : 1 - awards / allAwards, refuse('matching.fair-turn', { awards, allAwards, invitations }));

/** Everything that orders and explains; none of it removes anybody. */
export function scoreOf(lot: MatchingLot, provider: MatchingProvider, asOf: LocalDate, allAwards: number): { parts: ScorePart[]; warnings: Refusal[] } {
  const all = [
    judgeLanguages(lot, provider), judgeCapacity(lot, provider, asOf), judgeFormats(lot, provider), judgeAudiences(lot, provider),
    judgeGroupSize(lot, provider), judgeTerritory(lot, provider), judgeReferences(lot, provider), judgeFairTurn(provider, allAwards),
  ];
  return { parts: all.map(({ part }) => part), warnings: all.flatMap(({ warning }) => warning ?? []) };
}
