import { sixLots, usualCriteria, type CreateAgreement } from '@centrale/procurement';

const euro = (amount: number): number => amount * 100;

/** Names and total are those of the real instrument; routes, ceilings and minimums are invented and marked so. */
const ceilings = [1_200_000, 600_000, 900_000, 500_000, 450_000, 350_000];

export const lots: CreateAgreement['lots'] = sixLots.map(({ number, name }, i) => ({
  number, name, route: 'miniCompetition', ceilingCents: euro(ceilings[i]!), minimumInvited: 3, minimumDays: 10, criteria: [...usualCriteria],
}));

export const userCategories = [
  { nl: 'Gewestelijke administraties en instellingen van openbaar nut', fr: 'Administrations régionales et organismes d’intérêt public' },
  { nl: 'Gemeenten en OCMW’s van het Brussels Hoofdstedelijk Gewest', fr: 'Communes et CPAS de la Région de Bruxelles-Capitale' },
  { nl: 'Organisaties belast met een opdracht van gewestelijk of gemeentelijk belang', fr: 'Organisations chargées d’une mission d’intérêt régional ou communal' },
] as const;

/** Which providers are admitted to which lots, in order of rank. */
export const admitted: Readonly<Record<number, readonly string[]>> = {
  1: ['agora', 'zinne', 'palabre', 'parvis'],
  2: ['parvis', 'agora', 'zinne', 'wijkwerk', 'mesure'],
  3: ['palabre', 'agora', 'wijkwerk', 'zinne', 'parvis'],
  4: ['canal', 'parvis', 'palabre', 'wijkwerk', 'agora'],
  5: ['loting', 'wijkwerk', 'canal', 'palabre'],
  6: ['mesure', 'loting', 'zinne', 'parvis'],
};
