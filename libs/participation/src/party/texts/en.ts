import { type PartyTexts } from './nl.js';

export const en: PartyTexts = {
  refusals: {
    'party.erased': 'This participant’s data have been erased.',
    'party.still-serves': 'This participant still holds seats: {count}. End those first, then erase the data.',
    'party.known': 'The register already holds a participant with this e-mail address or name.',
    'party.account-linked': 'This account already belongs to another person in the register.',
    'party.no-account': 'Nobody in your organisation has an account with this e-mail address.',
    'party.class-ends-before-start': 'The last day comes before the first.',
    'party.class-of-person': 'An organisation cannot be ‘{class}’; only a person can.',
    'party.class-held': '‘{class}’ already holds in that period.',
    'party.class-ended': 'This already ended on {toOn}.',
    'party.neighbourhood-elsewhere': 'That neighbourhood is not in your city or municipality.',
    'neighbourhood.name-missing': 'The name of the neighbourhood is missing in {language}.',
    'neighbourhood.known': 'There is already a neighbourhood of this name.',
  },
  notices: {},
  statuses: {},
  events: {
    register: 'Entered in the register', correct: 'Details changed', giveClass: 'Capacity given', endClass: 'Capacity ended', linkAccount: 'Account linked',
    erase: 'Personal data erased',
  },
  words: {
    neighbourhoodEvents: { add: 'Neighbourhood added', rename: 'Neighbourhood renamed' },
    kinds: { person: 'person', organisation: 'organisation' },
    classes: {
      citizen: 'citizen', association: 'association', neighbourhoodCommittee: 'neighbourhood committee', tradersAssociation: 'traders’ association',
      recognisedOrganisation: 'recognised organisation', expert: 'expert', elected: 'elected representative', board: 'member of the college', official: 'official',
      staff: 'city staff', facilitator: 'facilitator',
    },
    commands: {
      register: 'Add participant', correct: 'Change details', giveClass: 'Give capacity', endClass: 'End', linkAccount: 'Link account',
      erase: 'Erase personal data', addNeighbourhood: 'Add neighbourhood', renameNeighbourhood: 'Rename neighbourhood',
    },
    fields: {
      name: 'Name', kind: 'Kind', email: 'E-mail address', phone: 'Telephone', language: 'Language', neighbourhood: 'Neighbourhood',
      recognition: 'Recognition on the social map', classes: 'Capacity', class: 'Capacity', fromOn: 'From', toOn: 'Until', evidence: 'Evidence', seats: 'Seats',
      organisation: 'Organisation',
    },
    erased: 'erased',
    account: 'has an account',
    noAccount: 'no account',
  },
};
