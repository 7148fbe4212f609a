import { type TrajectoriesTexts } from './nl';

export const fr: TrajectoriesTexts = {
  list: {
    untitled: 'Sans titre', title: 'Trajets', intro: 'D’une question à un résultat : trajets d’avis, rencontres citoyennes et mémorandums.', caption: 'Trajets et leur statut', name: 'Trajet', number: 'Numéro', of: 'Organe consultatif', ofWhom: 'Organisé par',
    period: 'Durée', phases: 'Phases', status: 'Statut', rules: 'Règles', create: 'Nouveau trajet', plan: 'Planning', emptyTitle: 'Pas encore de trajets', emptyText: 'Créez-en un à partir d’un modèle : les phases reçoivent aussitôt des dates.',
  },
  start: {
    title: 'Nouveau trajet', intro: 'Choisissez un modèle et une date de début. Les phases et leurs dates en découlent ; vous les adaptez ensuite.', template: 'Modèle', city: 'Ville ou commune', body: 'Organe consultatif', noBody: 'Aucune',
    startsOn: 'Date de début', name: 'Titre', preview: 'Aperçu du planning', phase: 'Phase', from: 'Du', to: 'Au', create: 'Créer le trajet', created: 'Le trajet est créé.', memorandum: 'Un mémorandum commence sur sa propre page.', toMemoranda: 'Vers les mémorandums',
  },
  plan: { title: 'Planning de tous les trajets', intro: 'Chaque barre est une phase. Les retards sont indiqués.', caption: 'Trajets et leurs phases', rows: 'Trajet', from: 'Du', to: 'Au', show: 'Afficher', more: 'Il y en a davantage : choisissez une période plus courte.', late: 'Cette phase est en retard.', empty: 'Aucun trajet pendant cette période.' },
  page: {
    acts: { atelier: 'L’atelier stratégique', team: 'Le comité de direction et l’équipe de conception', official: 'Le fonctionnaire compétent' }, nextPhase: 'La phase suivante commence', shouldHaveBegun: 'La phase suivante devait commencer le', endsOn: 'Fin du trajet', publicPage: 'Page publique', print: 'Imprimer',
    missing: 'Ce qui manque pour l’annonce', warnings: 'Points d’attention', removed: 'C’est supprimé.', back: 'Retour', save: 'Enregistrer', close: 'Fermer', change: 'Modifier', remove: 'Supprimer', add: 'Ajouter',
    facts: 'En bref', question: 'La question', rules: 'Règles', version: 'version {version}', changedAt: 'Dernière modification', interrupted: 'Pourquoi il est interrompu ou arrêté', copiedFrom: 'Copie de', confidential: 'Confidentiel',
    deviations: 'Dérogations motivées', nonConformities: 'Écarts constatés', memorandum: 'Vers le mémorandum', none: 'Rien pour le moment.', cycle: 'Cycle {cycle}',
    noEnd: 'continu', copyTo: 'Date de début de la copie', cycleOn: 'Date de début du cycle suivant', reason: 'Motif', reasonPublic: 'Le motif sera public.', makeGroup: 'Créer un groupe de travail',
  },
  content: { noNeighbourhood: 'Aucun quartier en particulier', title: 'Le trajet sur mesure', intro: 'Tout s’enregistre automatiquement. Une fois le trajet annoncé, la question et la méthode ne changent plus.', filled: 'Complété' },
  phases: {
    title: 'Phases', add: 'Ajouter une phase', kind: 'Type', name: 'Nom', goal: 'But', startsOn: 'Du', endsOn: 'Au', min: 'Participants (minimum)', max: 'Participants (maximum)', services: 'Services nécessaires', output: 'Résultat', outputText: 'Qu’en est-il ressorti ?',
    gates: 'Conditions', late: { begin: 'début en retard', finish: 'en retard' }, facilitator: 'Facilitateur externe', inHouse: 'Facilitation interne', skipped: 'Pourquoi elle est sautée', people: '{min} à {max} participants',
    said: {
      makeReady: 'La phase est prête. Commencez-la le moment venu.', begin: 'La phase a commencé. Terminez-la dès que le résultat est là.', finish: 'La phase est terminée. S’il en reste une, vous pouvez maintenant la préparer.',
      skip: 'La phase est sautée. Le motif est indiqué.', recordOutput: 'Le résultat est noté et figure maintenant dans la phase.',
    },
  },
  meetings: { title: 'Réunions', none: 'Aucune réunion pour l’instant.', plan: 'Planifier une réunion' },
  themes: { title: 'Thèmes', intro: 'Les besoins et les priorités sont la base de travail de la rencontre citoyenne. Un groupe de travail peut naître d’un thème.', add: 'Ajouter un thème', name: 'Nom', description: 'Explication', kind: 'Type', horizon: 'Terme', priority: 'Priorité', group: 'Groupe de travail', interests: 'Personnes intéressées : {count}', phase: 'De quelle phase', noPhase: 'Aucune phase précise', meeting: 'À quelle réunion', noMeeting: 'Pas lors d’une réunion', meetingHint: 'Seul un thème d’une réunion qui a eu lieu peut donner un groupe de travail.' },
  activities: { title: 'Activités', add: 'Ajouter une activité', kind: 'Type', name: 'Nom', audience: 'Pour qui', onDate: 'Date', serves: 'Cette activité sert la question du trajet' },
  stakeholders: { title: 'Parties prenantes', add: 'Ajouter une partie prenante', name: 'Nom', reason: 'Pourquoi cette partie prenante ?' },
  documents: { title: 'Documents', hint: 'Un plan, une étude, un compte rendu. Ils figurent sur la page publique dès que le trajet est public.' },
  evidence: { title: 'Preuve : tout le monde a-t-il été impliqué ?', complete: 'Chaque personne intéressée a été impliquée, preuve à l’appui.', channels: 'Canaux avant le début', languages: 'Langues', counts: 'Présences' },
  memoranda: {
    title: 'Mémorandums', intro: 'Ce que l’administration transmet à la prochaine équipe politique.', caption: 'Mémorandums par législature', name: 'Mémorandum', legislature: 'Législature', election: 'Élections', due: 'Public au plus tard', status: 'Statut', create: 'Nouveau mémorandum',
    emptyTitle: 'Pas encore de mémorandums', emptyText: 'Un projet n’est visible que pour le comité de direction et l’équipe de conception.', city: 'Ville ou commune', electionOn: 'Date des élections', owner: 'Directeur général (responsable)', ownerIsMe: 'Je suis le directeur général', noDirector: 'Personne n’est encore directeur général de cette organisation. Demandez à l’administrateur d’attribuer ce rôle.', choose: 'Choisissez une personne', person: 'Qui participe à la rédaction ?', nameField: 'Titre', start: 'Commencer le mémorandum',
    started: 'Le mémorandum est commencé.', parts: 'Le texte', team: 'Équipe de conception', teamHint: 'Des personnes de l’organisation, sans mandat.', trajectory: 'Vers le trajet', embargoUntil: 'Embargo jusqu’au', url: 'Adresse sur le site web', publishedOn: 'Publié le', validatedOn: 'Validé le', decidedOn: 'Décision du comité de direction du', reference: 'Référence de la décision', newOwner: 'Nouveau responsable', inspiration: 'Inspiration', couleurHint: 'Qu’est-ce qui est propre à cette commune ?',
    missing: 'Ce qui manque pour la validation', acts: 'Le comité de direction et l’équipe de conception', due2: 'Public au plus tard le', validateAsk: 'Le texte ne change plus, sauf si vous le rouvrez.', publishAsk: 'Tout le monde peut lire le mémorandum, y compris ceux qui décident.', swotCheck: 'Le mémorandum contient une analyse SWOT',
    said: {
      reopen: 'Le mémorandum est de nouveau en cours de rédaction. Après les modifications, le comité de direction le valide à nouveau.', embargo: 'L’embargo est fixé. À partir de ce jour-là, vous pourrez publier le mémorandum.',
      cancel: 'Le mémorandum est annulé. Sa rédaction s’arrête ici.',
    },
  },
  committees: {
    title: 'Nouveaux comités de quartier', intro: 'Des comités de quartier qui souhaitent participer aux réunions préparatoires.', caption: 'Demandes de nouveaux comités de quartier', name: 'Comité de quartier', neighbourhood: 'Quartier', received: 'Reçue', due: 'Réponse avant', status: 'Statut', emptyTitle: 'Aucune demande', emptyText: 'Un nouveau comité se présente par la page publique.',
    contact: 'Personne de contact', email: 'Adresse e-mail', phone: 'Téléphone', about: 'Présentation', answered: 'Répondu le', reason: 'Motif', acts: 'Le coordinateur', toParty: 'Voir le comité dans le registre', acceptAsk: 'Le comité reçoit un e-mail, figure dans le registre des participants et sera désormais invité.', eraseAsk: 'Le nom, les coordonnées et le texte de la personne qui a fait la demande disparaissent, aussi dans les lettres. Le fait que le comité a demandé et la réponse restent.', refuseAsk: 'Le comité reçoit le motif par e-mail.',
  },
};
