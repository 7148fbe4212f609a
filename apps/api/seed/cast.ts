import { type Contact, type Language, type OrganisationKind, type Role, type Text3 } from '@centrale/kernel';

export interface CastOrganisation {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: Text3;
  readonly enterpriseNumber?: string;
  /** Brussels when not given. */
  readonly languageRegime?: 'brussels' | 'flanders';
  /** How its secretariat is reached, of whoever works with residents. */
  readonly contact?: Contact;
}

export interface CastPerson {
  readonly key: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly { readonly organisation: string; readonly role: Role }[];
}

const same = (name: string): Text3 => ({ nl: name, fr: name, en: name });

export const service: CastOrganisation = {
  key: 'service', kind: 'service',
  name: { nl: 'Gewestelijke participatiedienst', fr: 'Service régional de la participation', en: 'Regional participation service' },
};

/** Regional bodies beside the nineteen municipalities. */
export const regionalBodies: readonly CastOrganisation[] = [
  { key: 'mobility', kind: 'buyer', name: { nl: 'Brussel Mobiliteit', fr: 'Bruxelles Mobilité', en: 'Brussels Mobility' } },
  { key: 'environment', kind: 'buyer', name: { nl: 'Leefmilieu Brussel', fr: 'Bruxelles Environnement', en: 'Brussels Environment' } },
  { key: 'planning', kind: 'buyer', name: { nl: 'Gewestelijk planningsbureau', fr: 'Bureau régional de planification', en: 'Regional planning bureau' } },
];

export const others: readonly CastOrganisation[] = [
  { key: 'audit', kind: 'other', name: { nl: 'Interne audit van het Gewest', fr: 'Audit interne de la Région', en: 'Regional internal audit' } },
  { key: 'steering', kind: 'other', name: { nl: 'Stuurgroep Participatie', fr: 'Comité de pilotage Participation', en: 'Participation steering committee' } },
];

/** Fictional providers, with enterprise numbers that pass the check and belong to nobody here. */
export const providers: readonly CastOrganisation[] = [
  ['agora', 'Agora Noord'], ['parvis', 'Studio Parvis'], ['wijkwerk', 'Wijkwerk'], ['canal', 'Canal Récit'],
  ['loting', 'Loting & Co'], ['mesure', 'Mesure Commune'], ['zinne', 'Zinne Process'], ['palabre', 'Palabre'],
].map(([key, name]) => ({ key: key!, kind: 'provider' as const, name: same(name!) }));

export const person = (key: string, name: string, language: Language, ...roles: [organisation: string, role: Role][]): CastPerson => ({
  key, name, language, roles: roles.map(([organisation, role]) => ({ organisation, role })),
});

/** All fictional. The first one sets the product up. */
export const people: readonly CastPerson[] = [
  person('nadia', 'Nadia Verhelst', 'nl', ['service', 'administrator'], ['service', 'contractManager']),
  person('bram', 'Bram Declercq', 'nl', ['service', 'serviceOfficer']),
  person('ines', 'Inès Fontaine', 'fr', ['service', 'serviceOfficer'], ['service', 'opener']),
  person('yusuf', 'Yusuf Karaman', 'nl', ['service', 'opener']),
  person('roos', 'Roos Van Aken', 'nl', ['service', 'evaluator']),
  person('lotte', 'Lotte Maes', 'nl', ['21015', 'projectOwner']),
  person('karim', 'Karim Bensaïd', 'fr', ['21015', 'decisionRecorder']),
  person('els', 'Els Wouters', 'nl', ['21015', 'buyerFinance']),
  person('hanne', 'Hanne Peeters', 'nl', ['21015', 'evaluator']),
  person('camille', 'Camille Dubois', 'fr', ['21009', 'projectOwner']),
  person('olivier', 'Olivier Renard', 'fr', ['21009', 'decisionRecorder']),
  person('fatima', 'Fatima Amrani', 'fr', ['21004', 'projectOwner']),
  person('pieter', 'Pieter Goossens', 'nl', ['21004', 'decisionRecorder']),
  person('youssef', 'Youssef Idrissi', 'fr', ['21004', 'evaluator']),
  person('sofie', 'Sofie Lambrecht', 'nl', ['mobility', 'projectOwner']),
  person('marc', 'Marc Thys', 'nl', ['mobility', 'decisionRecorder']),
  person('aline', 'Aline Lefèvre', 'fr', ['21005', 'projectOwner']),
  person('tom', 'Tom Hendrickx', 'nl', ['21016', 'projectOwner']),
  person('greet', 'Greet Hermans', 'nl', ['audit', 'auditor']),
  person('paul', 'Paul Massart', 'fr', ['steering', 'committeeExpert']),
  person('amina', 'Amina Saidi', 'nl', ['agora', 'providerManager']),
  person('jef', 'Jef Claes', 'nl', ['agora', 'providerEditor']),
  person('chloe', 'Chloé Marchal', 'fr', ['parvis', 'providerManager']),
  person('wout', 'Wout Segers', 'nl', ['wijkwerk', 'providerManager']),
  person('leila', 'Leïla Haddad', 'fr', ['canal', 'providerManager']),
  person('dirk', 'Dirk Mertens', 'nl', ['loting', 'providerManager']),
  person('sarah', 'Sarah Collignon', 'fr', ['mesure', 'providerManager']),
  person('nico', 'Nico Vandamme', 'nl', ['zinne', 'providerManager']),
  person('rachid', 'Rachid Ouali', 'fr', ['palabre', 'providerManager']),
];

/** `Lotte Maes` has `lotte.maes@demo.example`. */
export const emailOf = ({ name }: CastPerson): string =>
  `${name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z]+/g, '.')}@demo.example`;
