import { type FeatureTexts } from '@centrale/kernel';
import { type MemorandumCommand, type MemorandumStatus, type RequiredPart } from '../memorandum.js';

export const nl = {
  refusals: {
    'R002-02': 'Ontbreekt: {part}.',
    'R002-02.qualitative': 'Ontbreekt: {part}. Vul aan of motiveer waarom ze er niet is.',
    'R002-03': 'Enkel een SWOT gekozen; voeg een cocreatieve werkvorm toe?',
    'R002-04': 'Nog geen stakeholders buiten de organisatie betrokken.',
    'R002-04.staff': 'Nog geen medewerkers betrokken.',
    'R002-05': 'Start nu uiterlijk: nog {months} maanden tot de kick-off volgens het sjabloon ({kickOffOn}).',
    'R002-06.late': 'Uiterste publicatiedatum {dueOn} komt in gevaar: nog {months} maanden.',
    'R002-08': 'Er bestaat al een memorandum voor deze bestuursperiode ({legislature}).',
    'R002-09': 'Wijs de algemeen directeur als eigenaar aan.',
    'R002-10': 'Mandatarissen beslissen, maar schrijven niet mee aan het ambtelijk memorandum.',
    'R002-11': '{participants} deelnemers: deze formule werkt met {least} tot {most}.',
    'R002-11.least': '{participants} deelnemers: deze formule werkt vanaf {least}.',
    'R002-11.most': '{participants} deelnemers: deze formule werkt tot {most}.',
    'R002-12': 'Beschrijf de couleur locale: wat is eigen aan deze gemeente?',
    'memorandum.wrong-status': 'Het memorandum heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'memorandum.validated-by-other': 'Iemand anders van het managementteam dan de eigenaar noteert de validatie.',
    'memorandum.decision-to-come': 'De beslissing van het managementteam is van {decidedOn}. Kies een dag die al voorbij is, of vandaag.',
    'memorandum.owns-already': 'Deze persoon is al eigenaar van het memorandum.',
    'memorandum.election-past': 'De verkiezingen van {electionOn} zijn voorbij. Kies een datum in de toekomst.',
    'memorandum.not-of-organisation': 'Personen die niet bij deze organisatie werken: {count}.',
    'R002-07.embargo-past': 'Het embargo kan niet eindigen op {until}: die dag is voorbij.',
    'R002-07.embargo-after-election': 'Het embargo eindigt voor de verkiezingen van {electionOn}.',
    'R002-07.under-embargo': 'Het memorandum blijft onder embargo tot {until}.',
    'memorandum.not-published': 'Een memorandum eindigt met zijn publicatie. Publiceer het eerst.',
  },
  notices: {
    'memorandum.team-named': { subject: 'Memorandum {number}: u schrijft mee', body: 'U maakt deel uit van het designteam van het memorandum {number}. Ga er discreet mee om: het ontwerp is vertrouwelijk.' },
    'memorandum.owner-named': { subject: 'Memorandum {number}: u bent eigenaar', body: 'U bent nu eigenaar van het memorandum {number}. Ga er discreet mee om: het ontwerp is vertrouwelijk.' },
    'memorandum.validated': { subject: 'Memorandum {number} is gevalideerd', body: 'Het managementteam valideerde het memorandum {number}. Kies nu een embargodatum.' },
    'memorandum.published': { subject: 'Memorandum {number} is gepubliceerd', body: 'Het memorandum {number} is voor iedereen te lezen. Het is richtinggevend, niet bindend.' },
  },
  statuses: {
    memorandum: { drafting: 'in opmaak', validated: 'gevalideerd', embargoed: 'onder embargo', published: 'gepubliceerd', cancelled: 'geannuleerd' } satisfies Record<MemorandumStatus, string>,
  },
  events: {
    nameOwner: 'Andere eigenaar aangewezen', start: 'Memorandum gestart', nameTeam: 'Designteam gewijzigd', validate: 'Gevalideerd door het managementteam', reopen: 'Weer in opmaak', embargo: 'Onder embargo geplaatst',
    publish: 'Gepubliceerd', cancel: 'Geannuleerd', depart: 'Gemotiveerd afgeweken van een regel', findNonConformity: 'Afwijking vastgesteld',
  },
  words: {
    commands: {
      validate: 'Valideren', reopen: 'Opnieuw openen', embargo: 'Embargo instellen', publish: 'Publiceren', cancel: 'Annuleren', save: 'Bewaren', nameTeam: 'Designteam kiezen', nameOwner: 'Eigenaar aanwijzen',
    } satisfies Record<MemorandumCommand | 'save' | 'nameTeam' | 'nameOwner', string>,
    parts: {
      policyEvaluation: 'beleidsevaluatie', quantitative: 'kwantitatieve omgevingsanalyse', qualitative: 'kwalitatieve omgevingsanalyse', 'inspiration.residents': 'inspiratie voor bewoners',
      'inspiration.visitors': 'inspiratie voor bezoekers', 'inspiration.companies': 'inspiratie voor bedrijven', 'inspiration.associations': 'inspiratie voor verenigingen',
      choices: 'inhoudelijke keuzes', realisation: 'hoe we het realiseren',
    } satisfies Record<RequiredPart, string>,
    swot: 'SWOT-analyse',
    couleurLocale: 'Couleur locale',
    nonBinding: 'Richtinggevend, niet bindend document',
    confidential: 'Dit ontwerp is enkel zichtbaar voor het managementteam en het designteam.',
  },
} satisfies FeatureTexts;

export type MemorandumTexts = typeof nl;
