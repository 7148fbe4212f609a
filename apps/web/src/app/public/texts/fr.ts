import { type PublicTexts } from './nl';

export const fr: PublicTexts = {
  home: {
    title: 'Décider ensemble commence par une bonne mission',
    intro: 'Centrale réunit les administrations bruxelloises et les prestataires de la participation citoyenne dans un seul accord-cadre. De votre question à la mission exécutée, sans devoir mener vous-même une procédure.',
    start: 'Posez votre question',
    browse: 'Voir les appels en cours',
    figures: 'L’accord-cadre aujourd’hui',
    used: 'Engagé dans des commandes',
    buyers: 'acheteurs admis',
    providers: 'prestataires qualifiés',
    callOffs: 'appels publiés',
    orders: 'commandes en cours',
    lots: 'Six lots',
    lotsIntro: 'Chaque lot a ses propres prestataires. Une mission sur mesure peut combiner un ou plusieurs lots.',
    how: 'Comment ça marche',
    steps: [
      { title: 'Vous dites ce dont vous avez besoin', text: 'Un briefing en mots simples : votre question, pour qui, où et quand. Le service réfléchit avec vous.' },
      { title: 'Le service compose l’appel', text: 'Des lots sur mesure, avec critères et budget. Votre organe compétent approuve la procédure.' },
      { title: 'Les prestataires remettent une offre', text: 'Tous les prestataires qualifiés sont invités. Les offres restent scellées jusqu’à l’échéance ; deux personnes les ouvrent ensemble.' },
      { title: 'La meilleure offre est retenue', text: 'Chaque participant reçoit ses propres cotes, avec leur motivation. Vous commandez, suivez et constatez l’achèvement.' },
    ],
    who: 'Qui peut commander ?',
    whoIntro: 'Les organisations qui relèvent d’une de ces catégories et que le service a admises :',
    whoNot: 'Vous n’en faites pas partie ? Vous pouvez toujours exporter un briefing pour votre propre procédure.',
    latest: 'Appels récents',
    all: 'Tous les appels',
    participation: { title: 'Participer dans votre ville ou commune', intro: 'Ce que l’on demande aux habitants, et ce qu’il advient de leurs réponses.', trajectories: 'trajets', meetings: 'réunions à venir', bodies: 'organes consultatifs', answered: 'avis ayant reçu une réponse', all: 'Tout sur la participation', calendar: 'Le calendrier' },
  },
  agreement: {
    title: 'L’accord-cadre', term: 'Durée', number: 'Numéro', ceiling: 'Plafond', lots: 'Lots et plafonds', categories: 'Catégories d’utilisateurs',
    invented: 'Les procédures, minimums et montants par lot sont inventés pour cette démonstration.', used: 'Utilisé', lotLine: 'Procédure : {route}',
    routes: { miniCompetition: 'Mini-compétition', cascade: 'Cascade', direct: 'Commande directe' }, none: 'Aucun accord-cadre n’est encore publié.', noneText: 'Dès son entrée en vigueur, vous trouverez ici ses lots et ses plafonds.',
  },
  lots: { title: 'Lots', intro: 'Ce que vous pouvez commander dans le cadre de l’accord.', seeProviders: 'Voir les prestataires', count: { one: '{count} prestataire', other: '{count} prestataires' } },
  providers: {
    title: 'Prestataires', intro: 'Qui est admis aux lots, et comment chacun se présente.', lot: 'Lot', caption: 'Prestataires qualifiés', name: 'Nom', lots: 'Lots',
    about: 'Manière de travailler', formats: 'Formats', size: 'de {min} à {max} participants', languages: 'Langues : {languages}', empty: 'Aucun prestataire dans ce lot', emptyText: 'Les prestataires apparaîtront ici dès leur admission.',
  },
  callOffs: {
    title: 'Appels', intro: 'Les appels publiés par les acheteurs, et où ils en sont.', caption: 'Appels publiés', subject: 'Objet', buyer: 'Acheteur', lots: 'Lots', published: 'Publié le', due: 'Offres jusqu’au',
    phase: 'Phase', empty: 'Pas encore d’appel', emptyText: 'Dès qu’un appel est publié, il apparaît ici.', back: 'Tous les appels',
    scope: 'Ce qui est demandé', criteria: 'Critères d’attribution', price: 'Prix', weight: '{name} : {weight} points', lot: 'Lot sur mesure {no}', awards: 'Attribution', hash: 'Empreinte de la publication', onLots: 'Lots de l’accord-cadre',
    phases: { preparation: 'En préparation', questions: 'Ouvert aux questions et aux offres', offers: 'Ouvert aux offres', closed: 'Clos', opening: 'En cours d’ouverture', evaluation: 'En évaluation', decision: 'Décision', standstill: 'Délai d’attente', ended: 'Terminé' },
    statuses: { cancelled: 'Annulé', unsuccessful: 'Sans suite' },
  },
  awards: {
    title: 'Attributions', intro: 'Qui a reçu quelle mission, et pour quel montant (hors TVA).', caption: 'Attributions', subject: 'Mission', buyer: 'Acheteur', provider: 'Prestataire', amount: 'Montant', at: 'Notifiée le', order: 'Commande',
    orders: { none: 'Pas encore passée', running: 'En cours', completed: 'Achevée' }, empty: 'Pas encore d’attribution', emptyText: 'Une attribution apparaît ici dès que tous les participants en sont informés.',
  },
  contact: {
    title: 'Posez votre question', intro: 'Vous préparez une démarche de participation et ne savez pas par où commencer ? Le service vous répond et réfléchit avec vous, même si vous n’avez pas encore de compte.',
    name: 'Votre nom', email: 'Adresse e-mail', organisation: 'Organisation', phone: 'Téléphone', subject: 'Objet', message: 'Votre question', messageHint: 'Que voulez-vous atteindre, avec qui et quand ? Quelques phrases suffisent.',
    language: 'Langue de la réponse', languages: { nl: 'Néerlandais', fr: 'Français', en: 'Anglais' }, send: 'Envoyer la question', privacy: 'Nous n’utilisons ces données que pour vous répondre.',
    done: 'Votre question est bien arrivée', doneText: 'Le service prendra contact avec vous. Conservez cette référence :', another: 'Poser une autre question',
  },
  verify: {
    title: 'Vérifier une empreinte', intro: 'Un accusé de réception, un procès-verbal d’ouverture ou une publication porte une empreinte (SHA-256). Collez-la ici pour voir si Centrale la connaît.',
    hash: 'Empreinte', hint: '64 caractères, chiffres et lettres de a à f', check: 'Vérifier', known: 'Cette empreinte est connue.', unknown: 'Cette empreinte n’est pas connue.', at: 'Enregistrée le', wrong: 'Ce n’est pas une empreinte : il faut 64 caractères, chiffres et lettres de a à f.',
    kinds: { offerReceipt: 'Accusé de réception d’une offre scellée', openingReport: 'Procès-verbal d’une ouverture', publication: 'Publication d’un appel', auditRoot: 'Valeur de contrôle publiée du registre' },
  },
};
