import { type InvolvementTexts } from './nl';

export const fr: InvolvementTexts = {
  page: { save: 'Enregistrer', back: 'Retour', remove: 'Supprimer', none: 'Encore rien.', removed: 'C’est supprimé.' },
  communication: { title: 'Annonces', intro: 'Chaque canal compte une fois. Au moins un canal touche les personnes sans écran.', add: 'Noter une annonce', channel: 'Canal', onDate: 'Date', languages: 'Langues', groups: 'Pour qui', proof: 'Où la voir', digital: 'numérique', notDigital: 'non numérique' },
  interests: {
    title: 'Registre des personnes intéressées', intro: 'Personne ne reste sans suivi.', counts: '{registered} inscrites, {open} sans suivi, {unconfirmed} à confirmer', register: 'Noter un intérêt', name: 'Nom', email: 'Adresse e-mail', phone: 'Téléphone', address: 'Adresse postale', language: 'Langue',
    source: 'Par quelle voie ?', theme: 'Thème', whole: 'Tout le trajet', outcome: 'Suivi', record: 'Noter le suivi', erase: 'Effacer les données', eraseAsk: 'Le nom et l’adresse disparaissent définitivement. Le suivi donné reste compté, sans nom.', erased: 'effacé', saved: 'L’intérêt est noté.', more: 'Afficher plus', at: 'Depuis', how: 'Par', openOnly: 'Seulement sans suivi', all: 'Toutes',
  },
};
