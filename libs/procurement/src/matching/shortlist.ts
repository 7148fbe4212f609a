import { dateAt } from '@centrale/kernel';
import { drawNumber } from './draw.js';
import { ineligible } from './eligibility.js';
import { MATCHING, type MatchingInputs, type MatchingLot, type MatchingProvider } from './matching.js';
import { scoreOf } from './score.js';
import { type ShortlistEntry, type ShortlistExclusion } from './shortlist.view.js';

export interface Shortlist {
  readonly lotNo: number;
  readonly algorithm: string;
  readonly ranked: readonly ShortlistEntry[];
  readonly excluded: readonly ShortlistExclusion[];
}

interface Candidate {
  readonly entry: ShortlistEntry;
  readonly provider: MatchingProvider;
  readonly draw: number;
}

/** By score; equals by fewest awards, then fewest invitations, then a draw on record: never by name or id. (P23) */
const before = (a: Candidate, b: Candidate): number =>
  b.entry.score - a.entry.score || a.provider.awards - b.provider.awards || a.provider.invitations - b.provider.invitations || a.draw - b.draw;

function candidate({ lot, asOf }: MatchingInputs, provider: MatchingProvider, allAwards: number): Candidate {
  const { parts, warnings } = scoreOf(lot, provider, dateAt(new Date(asOf)), allAwards);
  const score = parts.reduce((sum, { points }) => sum + points, 0);
  return { provider, draw: drawNumber(`${lot.seed}/${lot.no}`, provider.id), entry: { providerId: provider.id, name: provider.name, score, parts, warnings } };
}

/**
 * Who is invited for a custom lot, in which order and why, and who is not and what would change that. Pure: its inputs
 * are stored with its result, and give the same result whatever the order in which they come.
 */
export function shortlist(inputs: MatchingInputs): Shortlist {
  const { lot, providers, asOf } = inputs;
  const judged = providers.map((provider) => ({ provider, grounds: ineligible(lot, provider, new Date(asOf)) }));
  const eligible = judged.filter(({ grounds }) => grounds.length === 0).map(({ provider }) => provider);
  const allAwards = eligible.reduce((sum, { awards }) => sum + awards, 0);
  const excluded = judged.filter(({ grounds }) => grounds.length > 0);
  return {
    lotNo: lot.no,
    algorithm: MATCHING,
    ranked: eligible.map((provider) => candidate(inputs, provider, allAwards)).sort(before).map(({ entry }) => entry),
    excluded: excluded
      .map(({ provider, grounds }) => ({
        providerId: provider.id,
        name: provider.name,
        reasons: grounds.map(({ reason }) => reason),
        remedies: grounds.map(({ remedy }) => remedy),
      }))
      .sort((a, b) => drawOf(lot, a.providerId) - drawOf(lot, b.providerId)),
  };
}

const drawOf = (lot: MatchingLot, providerId: string): number => drawNumber(`${lot.seed}/${lot.no}`, providerId);

/**
 * What accepting a shortlist accepts (P20): who is eligible on which qualifications and rates, and who is not and why.
 * Scores are left out: a provider who mends its profile, or another day, must not undo the acceptance.
 */
export function eligibilityOf({ lot, providers, asOf }: MatchingInputs): object {
  const standings = providers.map((provider) => ({
    providerId: provider.id,
    qualifications: provider.qualifications.filter(({ lotNumber }) => lot.lotNumbers.includes(lotNumber)).sort(byId),
    reasons: ineligible(lot, provider, new Date(asOf)).map(({ reason }) => reason.code),
  }));
  return {
    algorithm: MATCHING,
    no: lot.no,
    lotNumbers: [...lot.lotNumbers].sort((a, b) => a - b),
    exclusions: lot.exclusions,
    standings: standings.sort((a, b) => byId({ id: a.providerId }, { id: b.providerId })),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
