import { type Text3 } from '@centrale/kernel';
import { type AgreementCriterion } from './agreement.js';

/** The lots of the regional instrument, with their official Dutch names: what a new agreement begins with. */
export const sixLots: readonly { readonly number: number; readonly name: Text3 }[] = [
  { number: 1, name: { nl: 'Globale opdracht van A tot Z', fr: 'Mission globale de A à Z', en: 'Full-service assignment from A to Z' } },
  { number: 2, name: { nl: 'Ontwerp van participatieprocessen', fr: 'Conception de processus participatifs', en: 'Design of participation processes' } },
  {
    number: 3,
    name: {
      nl: 'Uitvoeren van participatieprocessen en organiseren van vergaderingen', fr: 'Déploiement de processus participatifs et animation de réunions',
      en: 'Running participation processes and facilitating meetings',
    },
  },
  { number: 4, name: { nl: 'Communicatie, creëren van inhoud, publiciteit', fr: 'Communication, création de contenus, publicité', en: 'Communication, content and publicity' } },
  {
    number: 5,
    name: { nl: 'Mobiliseren van publiek en werven van deelnemers', fr: 'Mobilisation de publics et recrutement de participants', en: 'Mobilising audiences and recruiting participants' },
  },
  {
    number: 6,
    name: {
      nl: 'Beoordeling van participatieprocessen en ondersteuning van de follow-up', fr: 'Évaluation de processus participatifs et appui au suivi',
      en: 'Evaluation of participation processes and follow-up support',
    },
  },
];

/** Criteria that an agreement can announce beside the price. */
export const usualCriteria: readonly AgreementCriterion[] = [
  { code: 'approach', name: { nl: 'Kwaliteit van de aanpak', fr: 'Qualité de l’approche', en: 'Quality of the approach' } },
  { code: 'team', name: { nl: 'Team en ervaring', fr: 'Équipe et expérience', en: 'Team and experience' } },
  { code: 'inclusion', name: { nl: 'Inclusie en toegankelijkheid', fr: 'Inclusion et accessibilité', en: 'Inclusion and accessibility' } },
  { code: 'planning', name: { nl: 'Planning', fr: 'Planning', en: 'Planning' } },
];
