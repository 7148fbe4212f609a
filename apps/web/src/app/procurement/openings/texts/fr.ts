import { type OpeningPageTexts } from './nl';

export const fr: OpeningPageTexts = {
  title: 'Ouverture des offres',
  how: {
    title: 'Deux personnes ouvrent ensemble',
    intro: 'Jusqu’ici, personne ne pouvait lire les offres. Deux personnes, chacune avec sa propre connexion, les ouvrent ensemble. (P10)',
    steps: [
      'La première personne se connecte à nouveau et commence l’ouverture.',
      'La deuxième personne se connecte à nouveau sur son propre appareil et achève l’ouverture.',
      'Centrale vérifie chaque enveloppe, l’ouvre et dresse le procès-verbal avec les empreintes.',
    ],
  },
  notYet: 'L’ouverture est possible dès que le délai de remise des offres a expiré, le {at}.',
  first: {
    title: 'Première personne',
    waiting: 'Personne n’a encore commencé.',
    opened: '{name} a commencé l’ouverture le {at}.',
    you: 'Vous avez commencé l’ouverture. Restez sur cette page : elle se met à jour dès que la deuxième personne achève l’ouverture.',
    done: 'L’ouverture a commencé.',
  },
  second: {
    title: 'Deuxième personne',
    waiting: 'En attente d’une deuxième personne, dans sa propre session.',
    opened: '{name} a achevé l’ouverture le {at}.',
    done: 'Les offres sont ouvertes.',
  },
  questions: 'Répondre d’abord à toutes les questions',
  report: {
    title: 'Procès-verbal d’ouverture',
    intro: 'Appel {number}, délai de remise des offres {due}.',
    offers: { one: '{count} offre ouverte', other: '{count} offres ouvertes' },
    none: 'Aucune offre n’a été remise.',
    provider: 'Prestataire',
    lot: 'Lot sur mesure',
    submitted: 'Scellée le',
    total: 'Total (hors TVA)',
    envelope: 'Empreinte de l’enveloppe',
    without: 'Sans offre : lot sur mesure {lots}.',
    print: 'Imprimer',
    download: 'Enregistrer dans un fichier',
    downloadHint: 'Le fichier est, à l’octet près, ce que prouve l’empreinte.',
    root: 'Dernière valeur de contrôle publiée du registre',
    toEvaluation: 'Vers l’évaluation',
  },
};
