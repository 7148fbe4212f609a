import { type BriefingContent } from '../briefing/briefing.js';
import { lotEstimate, type ComposedLot, type Composition } from '../call-off/call-off.js';
import { type MatchingLot } from './matching.js';

type Asked = Pick<
  BriefingContent,
  'sessionLanguages' | 'deliverableLanguages' | 'formats' | 'audiences' | 'participantsMin' | 'participantsMax' | 'municipality'
>;

/** What a custom lot asks of a provider: its own amounts and exclusions, the call-off's dates, the briefing's participation. */
export function requirementsOf(
  lot: ComposedLot,
  composition: Pick<Composition, 'decisionExpectedOn' | 'startsOn' | 'endsOn'>,
  briefing: Asked,
  seed: string,
): MatchingLot {
  return {
    no: lot.no,
    lotNumbers: lot.allocations.map(({ lotNumber }) => lotNumber),
    estimateCents: lotEstimate(lot),
    exclusions: lot.exclusions,
    holdsUntil: composition.decisionExpectedOn,
    startsOn: composition.startsOn,
    endsOn: composition.endsOn,
    languages: [...new Set([...briefing.sessionLanguages, ...briefing.deliverableLanguages])],
    formats: briefing.formats,
    audiences: briefing.audiences,
    groupSize: briefing.participantsMax ?? briefing.participantsMin,
    municipality: briefing.municipality,
    seed,
  };
}
