import { type MatchingInputs, type MatchingLot, type MatchingProvider, type MatchingQualification } from '../matching/matching.js';

export const aQualification = (patch: Partial<MatchingQualification> = {}): MatchingQualification => ({
  id: '01870000-0000-7000-8000-00000000000a',
  lotNumber: 2,
  status: 'admitted',
  validFrom: '2025-01-01',
  validTo: '2028-12-31',
  suspendedUntil: null,
  rates: [{ id: '01870000-0000-7000-8000-00000000000b', unit: 'day', cents: 700_00, validFrom: '2025-01-01', validTo: null }],
  ...patch,
});

/** Fits `aMatchingLot` wholly. */
export const aMatchingProvider = (patch: Partial<MatchingProvider> = {}): MatchingProvider => ({
  id: '01870000-0000-7000-8000-00000000000c',
  name: { nl: 'Wijkwerk', fr: 'Wijkwerk', en: 'Wijkwerk' },
  profile: {
    description: { nl: '', fr: '' },
    languages: ['nl', 'fr'],
    audiences: ['residents'],
    territory: [],
    formats: [{ name: { nl: 'Panel', fr: 'Panel' }, format: 'citizenPanel', participantsMin: 20, participantsMax: 80, languages: ['nl', 'fr'] }],
    daysPerQuarter: 100,
    website: null,
  },
  qualifications: [aQualification()],
  invitations: 0,
  awards: 0,
  completed: 3,
  ...patch,
});

export const aMatchingLot = (patch: Partial<MatchingLot> = {}): MatchingLot => ({
  no: 1,
  lotNumbers: [2],
  estimateCents: 50_000_00,
  exclusions: [],
  holdsUntil: '2027-05-10',
  startsOn: '2027-06-01',
  endsOn: '2027-12-15',
  languages: ['nl', 'fr'],
  formats: ['citizenPanel'],
  audiences: ['residents'],
  groupSize: 62,
  municipality: '21015',
  seed: '01870000-0000-7000-8000-00000000000d',
  ...patch,
});

export const matchingInputs = (providers: readonly MatchingProvider[], lot: Partial<MatchingLot> = {}): MatchingInputs => ({
  lot: aMatchingLot(lot),
  providers,
  asOf: '2027-03-01T09:00:00.000Z',
});
