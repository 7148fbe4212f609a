import { type MeetingsTexts } from './nl';

export const fr: MeetingsTexts = {
  list: {
    show: 'Quelles réunions', coming: 'À partir d’aujourd’hui', past: 'Passées', emptyPastTitle: 'Aucune réunion passée', emptyPastText: 'Les réunions qui ont eu lieu apparaîtront ici, avec leur compte rendu.',
    title: 'Réunions', intro: 'Ce qui est prévu, qui est invité et ce qui a été dit.', caption: 'Réunions par date', create: 'Nouvelle réunion',
    emptyTitle: 'Aucune réunion', emptyText: 'Les réunions des prochains mois apparaîtront ici. Planifiez-en une pour un organe consultatif ou un trajet.',
    when: 'Quand', place: 'Lieu', of: 'De', from: 'À partir du', status: 'Statut', kind: 'Type',
  },
  form: {
    phase: 'Phase du trajet', phaseHint: 'Qui accompagne la phase accompagne aussi ses réunions.', noPhase: 'Aucune phase précise', byInvitation: 'Ce type de réunion se tient sur invitation.',
    createTitle: 'Nouvelle réunion', editTitle: 'Modifier la réunion', intro: 'Un projet peut être incomplet : ce qui manque est demandé avant la planification ou l’annonce.',
    belongs: 'Pour', body: 'Organe consultatif', trajectory: 'Trajet', none: 'Aucun', save: 'Enregistrer', saved: 'Enregistré', locationHint: 'Sans lieu, aucune invitation ne peut partir.',
    capacityHint: 'Vide : sans limite.', publicHint: 'Pour les personnes qui ne sont pas invitées.', methodHint: 'Comment chacun est entendu.', nobody: 'Personne pour l’instant',
    questionHint: 'Vide : le trajet lui-même, si la réunion en a un.', question: 'Demande d’avis ou trajet d’avis que sert la réunion', when: 'Quand',
  },
  people: { find: 'Chercher dans le registre', findHint: 'Tapez un nom : les personnes trouvées figurent dans les deux listes ci-dessous.', official: '{name}, fonctionnaire compétent', saved: 'Président et rapporteur enregistrés' },
  page: {
    organiser: 'l’organisateur', participants: 'les participants', inviteBy: 'Inviter au plus tard le', starts: 'Début', 
    warnings: 'Points d’attention', deviations: 'Dérogations motivées', nonConformities: 'Écarts constatés', facts: 'Données', agenda: 'Ordre du jour', noLines: 'Aucun point pour l’instant.', noAgenda: 'Aucun ordre du jour n’est encore publié.',
    packVersion: 'version {version}', version: 'Version {no}, {at}', items: 'Points proposés', noItems: 'Aucun point proposé.', submit: 'Proposer un point', submitted: 'Point proposé', minutes: '{minutes} min',
    invitations: 'Invitations', noInvitations: 'Personne n’est encore invité.', registrations: 'Inscriptions', counts: '{confirmed} inscrits, {waiting} en attente, {pending} à confirmer',
    attendance: 'Présences', noAttendance: 'Pas encore notées.', contributions: 'Contributions', noContributions: 'Rien n’est encore noté.', report: 'Compte rendu', noReport: 'Le compte rendu n’est pas encore commencé.',
    corrections: 'Corrections proposées', anonymous: 'sans nom', publicPage: 'Page publique', edit: 'Modifier', yes: 'oui', no: 'non', why: 'Pourquoi', late: 'tardive', round: 'Corrections jusqu’au {until}',
    movedFrom: 'vient de {number}', signal: 'issu d’un signal', back: 'Retour', reasonPublic: 'Le motif est public : les personnes invitées ou inscrites le liront.',
    up: 'Monter « {title} »', down: 'Descendre « {title} »',
    
  },
  invite: {
    excluded: 'Pas à ce type de réunion',
    title: 'Inviter', members: 'Tous les membres de l’organe consultatif', interested: 'Les personnes intéressées', parties: 'Personnes et associations', search: 'Rechercher un nom', group: 'Un groupe dans son ensemble', groupHint: 'Par exemple : toute la rue, par affiche.',
    send: 'Envoyer les invitations', sent: 'Invitations envoyées', nobodyFound: 'Personne n’a été trouvé.',
  },
  attendance: { title: 'Qui était présent ?', intro: 'Un nombre par qualité, et par leur nom les personnes à noter ainsi. C’est un constat : il n’est jamais refusé.', saved: 'Présences notées', warning: 'Leur présence est notée comme écart.', persons: 'Personnes notées par leur nom', search: 'Cherchez un nom ; laissez vide si un nombre suffit.', nobody: 'Personne n’a été trouvé.', removeName: 'Retirer {name}', addName: 'Ajouter {name}' },
  report: { shareTitle: 'Diffuser le projet', text: 'Texte du compte rendu', save: 'Enregistrer le compte rendu', saved: 'Compte rendu enregistré', correctionTitle: 'Proposer une correction', proposed: 'Votre correction est proposée. L’organisateur ou le rapporteur y répondra.', correction: 'Qu’est-ce qui n’est pas exact ?', answer: 'Réponse', taken: 'Reprendre', notTaken: 'Ne pas reprendre' },
  contribution: { noMeeting: 'Aucune réunion prévue n’accepte encore de points.', noTarget: 'Il n’y en a pas encore pour cet organe consultatif ou ce trajet.', becomesPublic: 'Ceci peut devenir public : n’y mentionnez ni noms ni autres données personnelles.', note: 'Noter une contribution', noted: 'Contribution notée', answerTitle: 'Publier la suite', published: 'Suite publiée', deskTitle: 'Contributions et suites', deskIntro: 'Les questions, solutions et signaux qui attendent une réponse publique.', caption: 'Contributions, la plus récente d’abord', meeting: 'Réunion', state: 'Statut', open: 'sans suite', owed: 'en attente d’une réponse', closed: 'avec suite', emptyTitle: 'Rien n’attend', emptyText: 'Ce que les gens demandent et proposent aux réunions apparaîtra ici.' },
  registration: { offer: 'Choisit {alternative}', offered: 'Solution de rechange notée', add: 'Inscrire quelqu’un', added: 'Inscription notée', none: 'Aucune inscription.', eraseAsk: 'Le nom et l’adresse sont effacés, y compris dans les courriers envoyés. C’est irréversible.', cancelAsk: 'La place revient à la personne qui attend depuis le plus longtemps.', erased: 'effacé' },
  reach: { title: 'Encore à prévenir', intro: 'Ces personnes n’ont pas d’adresse e-mail. Téléphonez, écrivez ou passez chez elles, puis notez ici qu’elles sont au courant.', told: 'Prévenue {how}, par {by}', noWay: 'ni numéro ni adresse connus', all: 'Tout le monde est prévenu.', done: 'Noté', way: 'Prévenue {how}' },
  calendar: { title: 'Calendrier', intro: 'Toutes les réunions que vous pouvez voir.', empty: 'Consultez un autre mois.', feed: 'S’abonner', feedIntro: 'Ajoutez vos réunions à votre propre agenda. L’adresse est secrète : toute personne qui la connaît peut lire vos réunions.', make: 'Créer une adresse', remake: 'Créer une nouvelle adresse', revoke: 'Retirer l’adresse', shown: 'Cette adresse n’est affichée qu’une fois. Copiez-la maintenant.', madeAt: 'Créée le {at}.', made: 'Adresse créée', revoked: 'Adresse retirée' },
};
