import { type PartyTexts } from './nl.js';

export const fr: PartyTexts = {
  refusals: {
    'party.erased': 'Les données de ce participant sont effacées.',
    'party.still-serves': 'Ce participant siège encore : {count}. Mettez d’abord fin à ces mandats, puis effacez les données.',
    'party.known': 'Le registre contient déjà un participant avec cette adresse e-mail ou ce nom.',
    'party.account-linked': 'Ce compte est déjà lié à une autre personne du registre.',
    'party.no-account': 'Personne de votre organisation n’a de compte avec cette adresse e-mail.',
    'party.class-ends-before-start': 'Le dernier jour précède le premier.',
    'party.class-of-person': 'Une organisation ne peut pas avoir la qualité « {class} », réservée aux personnes.',
    'party.class-held': 'La qualité « {class} » est déjà attribuée pour cette période.',
    'party.class-ended': 'Cette qualité a déjà pris fin le {toOn}.',
    'party.neighbourhood-elsewhere': 'Ce quartier ne se trouve pas dans votre ville ou commune.',
    'neighbourhood.name-missing': 'Le nom du quartier manque en {language}.',
    'neighbourhood.known': 'Il existe déjà un quartier de ce nom.',
  },
  notices: {},
  statuses: {},
  events: {
    register: 'Inscription au registre', correct: 'Données adaptées', giveClass: 'Qualité attribuée', endClass: 'Qualité terminée',
    linkAccount: 'Compte lié', erase: 'Données personnelles effacées',
  },
  words: {
    neighbourhoodEvents: { add: 'Quartier ajouté', rename: 'Quartier renommé' },
    kinds: { person: 'personne', organisation: 'organisation' },
    classes: {
      citizen: 'citoyen', association: 'association', neighbourhoodCommittee: 'comité de quartier', tradersAssociation: 'association de commerçants',
      recognisedOrganisation: 'organisation reconnue', expert: 'expert', elected: 'élu', board: 'membre du collège', official: 'fonctionnaire',
      staff: 'membre du personnel de la ville', facilitator: 'facilitateur',
    },
    commands: {
      register: 'Ajouter un participant', correct: 'Adapter les données', giveClass: 'Attribuer une qualité', endClass: 'Mettre fin', linkAccount: 'Lier un compte',
      erase: 'Effacer les données personnelles', addNeighbourhood: 'Ajouter un quartier', renameNeighbourhood: 'Renommer le quartier',
    },
    fields: {
      name: 'Nom', kind: 'Type', email: 'Adresse e-mail', phone: 'Téléphone', language: 'Langue', neighbourhood: 'Quartier', recognition: 'Reconnaissance sur la carte sociale',
      classes: 'Qualité', class: 'Qualité', fromOn: 'À partir du', toOn: 'Jusqu’au', evidence: 'Preuve', seats: 'Sièges', organisation: 'Organisation',
    },
    erased: 'effacé',
    account: 'a un compte',
    noAccount: 'pas de compte',
  },
};
