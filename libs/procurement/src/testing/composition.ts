import { type FrameworkLot } from '../agreement/agreement.js';
import { type ComposedLot, type Composition } from '../call-off/call-off.js';
import { type PublicationFacts } from '../call-off/publication-facts.js';

/** A Monday, 10:00 in Brussels. */
export const composedAt = new Date('2027-03-01T09:00:00Z');

export const aFrameworkLot = (patch: Partial<FrameworkLot> = {}): FrameworkLot => ({
  id: '01870000-0000-7000-8000-000000000002',
  agreementId: '01870000-0000-7000-8000-000000000001',
  number: 2,
  name: { nl: 'Ontwerp', fr: 'Conception', en: 'Design' },
  route: 'miniCompetition',
  ceilingCents: 1_000_000_00,
  reservedCents: 0,
  committedCents: 0,
  minimumInvited: 3,
  minimumDays: 15,
  criteria: [
    { code: 'approach', name: { nl: 'Aanpak', fr: 'Approche', en: 'Approach' } },
    { code: 'team', name: { nl: 'Team', fr: 'Équipe', en: 'Team' } },
  ],
  ...patch,
});

export const aComposedLot = (patch: Partial<ComposedLot> = {}): ComposedLot => ({
  no: 1,
  title: { nl: 'Ontwerp van het traject', fr: 'Conception du trajet' },
  scope: { nl: 'Het traject ontwerpen.', fr: 'Concevoir le trajet.' },
  allocations: [{ lotNumber: 2, cents: 50_000_00 }],
  criteria: [
    { code: 'approach', name: { nl: 'Aanpak', fr: 'Approche' }, weight: 40 },
    { code: 'team', name: { nl: 'Team', fr: 'Équipe' }, weight: 20 },
  ],
  priceWeight: 40,
  priceFormula: 'lowestOverPrice',
  scaleMax: 10,
  exclusions: [],
  ...patch,
});

/** Publishable on `composedAt`. */
export const aComposition = (patch: Partial<Composition> = {}): Composition => ({
  title: { nl: 'Participatie Colignon', fr: 'Participation Colignon' },
  summary: { nl: 'Een nieuw lokaal mobiliteitscontract.', fr: 'Un nouveau contrat local de mobilité.' },
  questionsDueAt: '2027-03-15T11:00:00Z',
  offersDueAt: '2027-03-31T09:00:00Z',
  decisionExpectedOn: '2027-05-10',
  startsOn: '2027-06-01',
  endsOn: '2027-12-15',
  offerValidDays: 120,
  lots: [aComposedLot()],
  ...patch,
});

/** Nothing refuses publication of these, on `composedAt`. */
export const publicationFacts = (patch: Partial<PublicationFacts> = {}): PublicationFacts => ({
  status: 'approved',
  version: 4,
  composition: aComposition(),
  agreement: {
    status: 'live', startsOn: '2025-01-01', endsOn: '2028-12-31', ceilingCents: 4_000_000_00, reservedCents: 0, committedCents: 0,
  },
  frameworkLots: [aFrameworkLot(), aFrameworkLot({ number: 3 })],
  briefingStatus: 'composed',
  buyerAdmitted: true,
  regime: 'brussels',
  eligible: { 1: 3 },
  decision1: { amountCents: 50_000_00, creditConfirmed: true, version: 4 },
  acceptedShortlist: 'a'.repeat(64),
  currentShortlist: 'a'.repeat(64),
  ...patch,
});
