import { type FeatureTexts, type Role } from '@centrale/kernel';

export const nl = {
  refusals: {
    'access.needs-role': 'Dit kan alleen met de rol ‘{role}’.',
    'access.not-yours': 'Dit dossier is niet van uw organisatie.',
    'access.hidden': 'Dit bestaat niet, of u hebt er geen toegang toe.',
  },
  notices: {},
  statuses: {},
  /** What happens to any dossier that takes documents. */
  events: { attach: 'Document toegevoegd', removeAttachment: 'Document verwijderd' },
  words: {
    roles: {
      projectOwner: 'projecteigenaar',
      decisionRecorder: 'besluitbeheerder',
      buyerFinance: 'financiële dienst',
      serviceOfficer: 'dossierbeheerder',
      contractManager: 'contractbeheerder',
      opener: 'opener van offertes',
      administrator: 'beheerder',
      evaluator: 'beoordelaar',
      providerManager: 'gemachtigde van de dienstverlener',
      providerEditor: 'medewerker van de dienstverlener',
      auditor: 'auditor',
      committeeExpert: 'lid van het expertencomité',
      coordinator: 'coördinator',
      chair: 'voorzitter',
      member: 'lid',
      substitute: 'plaatsvervanger',
      observer: 'waarnemer',
      secretariat: 'secretariaat',
      board: 'lid van het college of bestuur',
      elected: 'verkozene',
      generalDirector: 'algemeen directeur',
      managementTeam: 'lid van het managementteam',
      headOfService: 'diensthoofd',
      facilitator: 'begeleider',
      citizenContact: 'aanspreekpunt voor burgers',
    } satisfies Record<Role, string>,
  },
} satisfies FeatureTexts;

export type AccessTexts = typeof nl;
