import { type SheetContent } from '@centrale/participation';
import { dutch } from './city.js';

/** Ten chapters, with nothing missing and nothing under the general framework. */
export const sheetOf = (name: string): SheetContent => ({
  general: { name: dutch(name), domain: 'welfare' },
  goal: { text: dutch('Welzijnspartners samenbrengen, zodat hulp op elkaar aansluit.'), activities: ['advice', 'signals', 'network'] },
  composition: { members: dutch('Erkende organisaties van de sociale kaart'), conditions: dutch('Werken op het grondgebied van de stad'), spread: dutch('Alle wijken, alle vormen van hulp'), officialsAs: 'observer' },
  contact: { service: dutch('Dienst Welzijn'), email: 'welzijn@dorenlo.example', phone: '09 000 00 00', role: 'service', agendaIntakeWorkingDays: 3, invitationDays: 21, location: true, participantMayReport: true },
  working: { groupType: 'thematic', leads: dutch('Geen: de dienst coördineert'), publicMeetings: true },
  advice: { ownInitiative: true, onRequest: true, requestDays: 30, urgentDays: 14, answerDays: 30, delivery: ['email', 'post'], agreements: dutch('Minstens één advies per jaar, in het vaste sjabloon.') },
  budget: { infrastructure: dutch('Lokalen via de dienst'), yearlyCents: 2_500_00, use: dutch('Gedeeld met het Forum Welzijn en twee andere werkgroepen') },
  insurance: { kinds: ['liability', 'legalAid', 'bodilyInjury'], notes: dutch('') },
  evaluation: { yearly: true, adjustment: dutch('Elk najaar, met de leden') },
  final: { councilFeedback: true, publishAfterApproval: true, notes: dutch('') },
});
