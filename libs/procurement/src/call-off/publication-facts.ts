import { type Cents } from '@centrale/kernel';
import { type FrameworkAgreement, type FrameworkLot } from '../agreement/agreement.js';
import { type BriefingStatus } from '../briefing/briefing.js';
import { type CallOffStatus, type Composition } from './call-off.js';

/** Which language law an organisation publishes under. (P19) */
export type LanguageRegime = 'brussels' | 'flanders';

/** The languages in which an organisation must publish. (P19) */
export const languagesOf = (regime: LanguageRegime): readonly ('nl' | 'fr')[] => (regime === 'brussels' ? ['nl', 'fr'] : ['nl']);

export type GuardedAgreement = Pick<
  FrameworkAgreement,
  'status' | 'startsOn' | 'endsOn' | 'ceilingCents' | 'reservedCents' | 'committedCents'
>;

export type GuardedLot = Pick<
  FrameworkLot,
  'number' | 'route' | 'ceilingCents' | 'reservedCents' | 'committedCents' | 'minimumInvited' | 'minimumDays' | 'criteria'
>;

/** What the composer's own work is held against. */
export interface CompositionFacts {
  readonly composition: Composition;
  readonly agreement: GuardedAgreement;
  /** All framework lots of the agreement. */
  readonly frameworkLots: readonly GuardedLot[];
  readonly briefingStatus: BriefingStatus;
  readonly buyerAdmitted: boolean;
  readonly regime: LanguageRegime;
  /** By number of the custom lot: how many providers its shortlist ranks. */
  readonly eligible: Readonly<Record<number, number>>;
}

/** Decision 1 as it stands; `version` is the composition's when it was recorded. (P08) */
export interface DecisionFacts {
  readonly amountCents: Cents;
  readonly creditConfirmed: boolean;
  readonly version: number;
}

/** Everything that publishing asks. */
export interface PublicationFacts extends CompositionFacts {
  readonly status: CallOffStatus;
  readonly version: number;
  readonly decision1: DecisionFacts | null;
  /** Hash of the shortlists that were accepted last, and as they would be now. (P20) */
  readonly acceptedShortlist: string | null;
  readonly currentShortlist: string;
}
