import { type SupportTexts } from './nl.js';

export const fr: SupportTexts = {
  refusals: {
    'R000-15': 'Demandez le soutien par l’intermédiaire de l’atelier stratégique.',
    'support-request.wrong-status': 'La demande a maintenant le statut « {status} », qui ne permet pas cette étape.',
    'support-request.not-its-group': 'Ce n’est pas un groupe de travail de cet organe consultatif.',
    'support-request.not-at-work': 'Le soutien est destiné aux organes consultatifs et aux groupes de travail en activité.',
    'support-request.not-an-official': 'Choisissez quelqu’un de la ville qui peut apporter ce soutien.',
    'support-request.delivered-in-future': 'Le soutien ne peut pas avoir été apporté dans le futur.',
    'support-request.delivered-before-asked': 'Le soutien ne peut pas avoir été apporté avant d’être demandé, le {askedOn}.',
  },
  notices: {
    'support-request.asked': { subject: '{number} : demande de soutien', body: 'Un organe consultatif demande le soutien de la ville : {number}. Accordez-le ou refusez-le en indiquant le motif.' },
    'support-request.granted': { subject: '{number} : soutien accordé', body: 'La ville accorde le soutien demandé dans {number}.' },
    'support-request.named': { subject: '{number} : vous soutenez un organe consultatif', body: 'Vous êtes désigné pour apporter le soutien demandé dans {number}.' },
    'support-request.refused': { subject: '{number} : soutien refusé', body: 'La ville refuse le soutien demandé dans {number}. Vous lirez le motif dans la demande.' },
    'support-request.withdrawn': { subject: '{number} : demande retirée', body: 'L’organe consultatif retire la demande {number}.' },
  },
  statuses: {
    'support-request': { asked: 'demandé', granted: 'accordé', refused: 'refusé', delivered: 'apporté', withdrawn: 'retiré' },
  },
  events: { ask: 'Demandé', grant: 'Accordé', refuse: 'Refusé', deliver: 'Apporté', withdraw: 'Retiré' },
  words: {
    request: 'Demande de soutien',
    requests: 'Soutien',
    commands: { ask: 'Demander un soutien', grant: 'Accorder', refuse: 'Refuser', deliver: 'Noter comme apporté', withdraw: 'Retirer la demande' },
    fields: { body: 'Organe consultatif', forBody: 'Pour le groupe de travail', what: 'Ce qui est demandé', official: 'Fonctionnaire', reason: 'Motif', deliveredOn: 'Apporté le', askedAt: 'Demandé le' },
    forItself: 'l’organe consultatif lui-même',
  },
};
