import { type FrameworkFloors } from '../sheet/general-framework.js';
import { type SheetContent } from '../sheet/sheet.js';

/** What a council may ask of every sheet: the numbers of source 003. */
export const floors: FrameworkFloors = {
  publicMeetings: true, officialsObserve: true, invitationDays: 21, agendaIntakeWorkingDays: 3, requestDays: 30, urgentDays: 14, answerDays: 30,
  yearlyEvaluation: true, councilFeedback: true, publishAfterApproval: true, insurance: ['liability', 'legalAid', 'bodilyInjury'],
};

const both = (nl: string, fr: string) => ({ nl, fr });
const nothing = both('', '');

/** A sheet in which nothing is missing and nothing conflicts, in both languages. */
export const aSheet = (changes: Partial<SheetContent> = {}): SheetContent => ({
  general: { name: both('Werkgroep welzijnsorganisaties', 'Groupe de travail des organisations sociales'), domain: 'welfare' },
  goal: {
    text: both('Welzijnsorganisaties samenbrengen rond een afgestemde hulpverlening.', 'Réunir les organisations sociales autour d’une aide coordonnée.'),
    activities: ['advice', 'signals', 'network'],
  },
  composition: {
    members: both('Erkende welzijnsorganisaties op het grondgebied', 'Organisations sociales reconnues sur le territoire'),
    conditions: both('Tot de doelgroep behoren', 'Appartenir au groupe cible'), spread: nothing, officialsAs: 'observer',
  },
  contact: {
    service: both('Dienst Welzijn', 'Service des affaires sociales'), email: 'welzijn@stad.example', phone: '', role: 'service', agendaIntakeWorkingDays: 3, invitationDays: 21,
    location: true, participantMayReport: true,
  },
  working: { groupType: 'thematic', leads: nothing, publicMeetings: true },
  advice: { ownInitiative: true, onRequest: true, requestDays: 30, urgentDays: 14, answerDays: 30, delivery: ['email', 'post'], agreements: nothing },
  budget: { infrastructure: both('Coördinatie door de dienst', 'Coordination par le service'), yearlyCents: 2_500_00, use: nothing },
  insurance: { kinds: ['liability', 'legalAid', 'bodilyInjury'], notes: nothing },
  evaluation: { yearly: true, adjustment: nothing },
  final: { councilFeedback: true, publishAfterApproval: true, notes: nothing },
  ...changes,
});
