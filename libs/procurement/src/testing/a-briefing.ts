import { emptyBriefing, type BriefingContent } from '../briefing/briefing.js';

/** A briefing with nothing missing on 1 March 2027. */
export const aBriefing = (changes: Partial<BriefingContent> = {}): BriefingContent => ({
  ...emptyBriefing,
  title: 'Burgerpanel voor het plein',
  context: 'De gemeente legt het plein opnieuw aan.',
  question: 'Wat hebben omwonenden nodig?',
  level: 'involve',
  audiences: ['residents'],
  participantsMin: 20,
  participantsMax: 40,
  phases: [{ name: 'Panel', startsOn: '2027-05-01', endsOn: '2027-06-30', sessions: 3 }],
  municipality: '21015',
  place: 'Colignonplein',
  sessionLanguages: ['nl', 'fr'],
  deliverableLanguages: ['nl', 'fr'],
  recruitment: ['openCall'],
  formats: ['citizenPanel'],
  deliverables: 'Een verslag met aanbevelingen.',
  budgetMinCents: 20_000_00,
  budgetMaxCents: 40_000_00,
  payer: 'De gemeente',
  fixedDates: [{ date: '2027-06-24', what: 'Gemeenteraad' }],
  lotsWanted: [3],
  contactName: 'Lotte Maes',
  contactEmail: 'lotte.maes@demo.example',
  ...changes,
});
