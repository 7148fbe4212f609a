import { type AgreementCriterionContract, type CreateAgreement } from '@centrale/procurement';

export const criteria: AgreementCriterionContract[] = [
  { code: 'approach', name: { nl: 'Kwaliteit van de aanpak', fr: 'Qualité de l’approche', en: 'Quality of the approach' } },
  { code: 'team', name: { nl: 'Team en ervaring', fr: 'Équipe et expérience', en: 'Team and experience' } },
  { code: 'inclusion', name: { nl: 'Inclusie en toegankelijkheid', fr: 'Inclusion et accessibilité', en: 'Inclusion and accessibility' } },
  { code: 'planning', name: { nl: 'Planning', fr: 'Planning', en: 'Planning' } },
];

const euro = (amount: number): number => amount * 100;

/** Names and total are those of the real instrument; routes, ceilings and minimums are invented and marked so. */
export const lots: CreateAgreement['lots'] = [
  [1, 'Globale opdracht van A tot Z', 'Mission globale de A à Z', 'Full-service assignment from A to Z', 1_200_000, 3],
  [2, 'Ontwerp van participatieprocessen', 'Conception de processus participatifs', 'Design of participation processes', 600_000, 3],
  [3, 'Uitvoeren van participatieprocessen en organiseren van vergaderingen', 'Déploiement de processus participatifs et animation de réunions', 'Running participation processes and facilitating meetings', 900_000, 3],
  [4, 'Communicatie, creëren van inhoud, publiciteit', 'Communication, création de contenus, publicité', 'Communication, content and publicity', 500_000, 3],
  [5, 'Mobiliseren van publiek en werven van deelnemers', 'Mobilisation de publics et recrutement de participants', 'Mobilising audiences and recruiting participants', 450_000, 3],
  [6, 'Beoordeling van participatieprocessen en ondersteuning van de follow-up', 'Évaluation de processus participatifs et appui au suivi', 'Evaluation of participation processes and follow-up support', 350_000, 3],
].map(([number, nl, fr, en, ceiling, minimumInvited]) => ({
  number: number as number,
  name: { nl: nl as string, fr: fr as string, en: en as string },
  route: 'miniCompetition' as const,
  ceilingCents: euro(ceiling as number),
  minimumInvited: minimumInvited as number,
  minimumDays: 10,
  criteria,
}));

export const userCategories = [
  'Gewestelijke administraties en instellingen van openbaar nut',
  'Gemeenten en OCMW’s van het Brussels Hoofdstedelijk Gewest',
  'Organisaties belast met een opdracht van gewestelijk of gemeentelijk belang',
];

/** Which providers are admitted to which lots, in order of rank. */
export const admitted: Readonly<Record<number, readonly string[]>> = {
  1: ['agora', 'zinne', 'palabre', 'parvis'],
  2: ['parvis', 'agora', 'zinne', 'wijkwerk', 'mesure'],
  3: ['palabre', 'agora', 'wijkwerk', 'zinne', 'parvis'],
  4: ['canal', 'parvis', 'palabre', 'wijkwerk', 'agora'],
  5: ['loting', 'wijkwerk', 'canal', 'palabre'],
  6: ['mesure', 'loting', 'zinne', 'parvis'],
};
