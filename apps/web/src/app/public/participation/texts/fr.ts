import { type PublicParticipationTexts } from './nl';

export const fr: PublicParticipationTexts = {
  overview: {
    title: 'Participer et suivre', intro: 'Ce que les villes et communes demandent à leurs habitants, où et quand, et ce qu’il advient des réponses.',
    figures: 'Aujourd’hui en chiffres', trajectories: 'trajets', bodies: 'organes consultatifs', meetings: 'réunions à venir', given: 'avis rendus', answered: 'avis ayant reçu une réponse',
    overdue: 'réponses hors délai', seeTrajectories: 'Tous les trajets', seeBodies: 'Tous les organes consultatifs', seeAdvice: 'Tous les avis', seeCalendar: 'Voir le calendrier', apply: 'Annoncer un nouveau comité de quartier',
    byOrganisation: 'Par ville ou commune', byNeighbourhood: 'Par quartier', byDomain: 'Par domaine politique', name: 'Nom', trajectoriesHead: 'Trajets', meetingsHead: 'Réunions tenues', participants: 'Participants',
  },
  trajectories: {
    title: 'Trajets', intro: 'Chaque trajet pose une seule question. Vous y lisez son déroulement, quand vous pouvez participer et ce que l’administration répond.', caption: 'Trajets annoncés', search: 'Chercher dans les titres', pack: 'Règles',
    name: 'Trajet', organisation: 'Ville ou commune', period: 'Période', status: 'Statut', empty: 'Aucun trajet trouvé', emptyText: 'Un trajet apparaît ici dès qu’il est annoncé.',
    back: 'Tous les trajets',
  },
  trajectory: {
    question: 'La question', facts: 'En bref', body: 'Organe consultatif', period: 'Période', level: 'Degré de participation', domains: 'Domaines politiques', targetGroups: 'Pour qui', neighbourhood: 'Quartier', interests: 'Personnes intéressées',
    cycle: 'Cycle', workForm: 'La manière de travailler', composition: 'Qui participe', phases: 'Déroulement', phaseCycle: 'Cycle {cycle}', goal: 'But', services: 'Services : {services}', facilitator: 'Animé par {name}', output: 'Résultat',
    inHouse: 'Pourquoi la ville s’en charge elle-même', skipped: 'Pourquoi cette phase est sautée', meetings: 'Réunions', themes: 'Besoins, priorités et thèmes', spawned: 'Groupe de travail qui en est né', priority: 'Priorité {no}',
    advice: 'Avis', contributions: 'Ce qui a été dit, et les suites données', documents: 'Documents', channels: 'Comment le trajet a été annoncé', duties: 'Délais', ics: 'Les réunions dans votre agenda', published: 'Publié le {on}, en vue des élections du {election}.',
    memorandum: 'Le mémorandum',
    paused: 'Pourquoi ce trajet est interrompu', cancelled: 'Pourquoi ce trajet est annulé',
    document: 'Lire le mémorandum', none: 'Rien pour le moment.', openEnd: 'à partir du {from}', fromTo: 'du {from} au {to}',
    legend: { done: 'terminé', running: 'en cours', planned: 'prévu' },
  },
  interest: {
    title: 'Rester informé', intro: 'Faites savoir que ce sujet vous intéresse. Vous recevrez un message quand vous pourrez participer.', name: 'Nom', email: 'Adresse e-mail', language: 'Langue des messages', theme: 'À propos de', whole: 'L’ensemble du trajet',
    data: 'Vos données', privacy: 'J’ai lu ce qu’il advient de mes données.', privacyText: 'Votre nom et votre adresse servent uniquement à vous informer de ce trajet. Ils ne sont jamais publiés et vous pouvez toujours les faire effacer, grâce au lien présent dans chaque message.',
    privacyTextBody: 'Votre nom et votre adresse servent uniquement à vous informer de cet organe consultatif. Ils ne sont jamais publiés et vous pouvez toujours les faire effacer, grâce au lien présent dans chaque message.',
    newsletter: 'Envoyez-moi aussi la lettre d’information.', send: 'Signaler mon intérêt', sent: 'Consultez votre boîte mail', toLink: 'Confirmer mon intérêt', sentText: 'Vous recevrez un message avec un lien. Votre intérêt compte une fois que vous l’avez ouvert et confirmé.',
    noEmail: 'Pas d’e-mail ? Téléphonez, écrivez ou passez au guichet de votre ville ou commune : vous serez inscrit avec les mêmes droits.',
    languages: { nl: 'Néerlandais', fr: 'Français', en: 'Anglais' },
  },
  bodies: {
    title: 'Organes consultatifs', intro: 'Ateliers, organes consultatifs et groupes de travail : qui y siège, comment ils travaillent et ce qu’ils recommandent.', caption: 'Organes consultatifs', name: 'Nom', kind: 'Type', organisation: 'Ville ou commune', domain: 'Domaine politique',
    status: 'Statut', empty: 'Pas encore d’organes consultatifs', emptyText: 'Un organe consultatif apparaît ici dès que sa page est publiée.', back: 'Tous les organes consultatifs',
  },
  body: {
    facts: 'En bref', kind: 'Type', domain: 'Domaine politique', frequency: 'Fréquence', parent: 'Fait partie de', toParent: 'Voir l’organe dont il dépend', themeNote: 'De quoi il s’agit', composition: 'Qui y siège', groups: 'Groupes de travail',
    members: 'Membres', count: { one: '{count} personne', other: '{count} personnes' }, named: 'Seuls figurent les noms des personnes qui ont donné leur accord.', sheet: 'Cadre de qualité', version: 'Version {version}, approuvée le {on} ({reference}), publiée le {published}.',
    seeSheet: 'Le lire sur le site de la ville', meetings: 'Réunions', trajectories: 'Trajets', advice: 'Avis', duties: 'Délais', ics: 'Les réunions dans votre agenda',
    chapters: {
      goal: 'Objectif', members: 'Type de membres', conditions: 'Conditions de participation', spread: 'Répartition et représentation', leads: 'Responsables', agreements: 'Accords sur les avis', infrastructure: 'Infrastructure de la ville',
      use: 'Budget de fonctionnement', adjustment: 'Ajustements',
    },
  },
  adviceList: {
    title: 'Avis', intro: 'Ce que les organes consultatifs recommandent à l’administration, et si elle a répondu.', caption: 'Avis envoyés', name: 'Avis', body: 'De', sent: 'Envoyé', answer: 'Réponse', status: 'Statut', empty: 'Pas encore d’avis',
    emptyText: 'Un avis apparaît ici dès qu’il est envoyé.', back: 'Tous les avis',
  },
  advice: {
    from: 'De', origin: 'Origine', sent: 'Envoyé le', arrives: 'Arrivée attendue le', received: 'Reçu le', answer: 'Réponse de l’administration', waiting: 'L’administration n’a pas encore répondu.', due: 'Réponse attendue', deadline: 'Date limite de la réponse',
    vote: 'Vote sur ce texte', tally: 'pour : {for} · contre : {against} · abstention : {abstained} (le {on})', asked: 'La question de l’administration',
    decided: 'Décidé par {organ} le {on} ({reference}).', recommendations: 'Les recommandations et ce que l’administration en fait', analysis: 'Analyse', justification: 'Pourquoi', minority: 'Positions minoritaires', supportedBy: { one: 'soutenue par {count} membre', other: 'soutenue par {count} membres' }, trajectories: 'S’appuie sur ces trajets',
    evidence: 'Comment les personnes ont été associées', evidenceChannels: 'Canaux', evidenceInterests: 'Personnes intéressées', evidenceOpen: '{interests}, dont {open} sans suivi',
    noTrajectory: 'Pourquoi aucun trajet n’a précédé', interims: 'Message intermédiaire de l’administration', announced: 'Réponse annoncée pour le {on}.', late: 'Ce message est arrivé après le délai et ne le prolonge pas.', commitments: 'Ce que l’administration a promis',
    commitment: 'Engagement', duties: 'Délais', announcedTerm: 'Réponse annoncée',
  },
  meeting: {
    when: 'Quand', where: 'Où', access: 'Accessibilité', languages: 'Langues', trajectory: 'Trajet', body: 'Organe consultatif', facilitator: 'Facilitateur', method: 'Méthode de travail', agenda: 'Ordre du jour', version: 'Version {no}, {on}', earlier: 'Versions précédentes de l’ordre du jour',
    minutes: '{minutes} min.', noAgenda: 'L’ordre du jour n’est pas encore publié.', noItems: 'Aucun point n’y figure encore.', intake: 'Vous pouvez proposer des points jusqu’au {on} inclus. Si vous êtes membre, invité ou inscrit et que vous avez un compte, faites-le vous-même. Sinon, adressez-vous à l’organisateur.', report: 'Compte rendu', reportOn: 'Publié le {on}.', contributions: 'Questions et contributions', attendance: 'Présences',
    late: 'Invitation tardive', lateText: 'L’invitation est partie plus tard que ne le demandent les règles. Le motif figure en bas de page.', reason: 'Motif', places: { one: 'Encore {count} place', other: 'Encore {count} places' }, full: 'Complet',
    open: 'Ouvert à tous', invited: 'Sur invitation', back: 'Voir le calendrier', from: '{day}, de {from} à {to}', noPlace: 'À déterminer',
  },
  secretariat: { title: 'Secrétariat', phone: 'Par téléphone', post: 'Par courrier ou au guichet', email: 'Par e-mail' },
  registration: {
    title: 'S’inscrire', intro: 'Vous recevrez un message avec un lien de confirmation. Le même lien permet d’annuler ou de faire effacer vos données.', name: 'Nom', email: 'Adresse e-mail', language: 'Langue des messages', class: 'Je viens en tant que',
    private: 'Je viens à titre personnel, hors fonction', send: 'M’inscrire', sent: 'Consultez votre boîte mail', sentText: 'Ouvrez le lien du message pour confirmer votre inscription.', link: 'Voici le lien : aucun message ne part de cette démonstration.',
    toLink: 'Ouvrir mon inscription', full: 'Toutes les places sont prises. Vous serez sur la liste d’attente et vous recevrez un message dès qu’une place se libère.', offers: 'Sur la liste d’attente, vous pouvez aussi choisir : {list}.',
    privacy: 'Vos données servent uniquement pour cette réunion. Elles ne sont jamais publiées et vous pouvez toujours les faire effacer.', noEmail: 'Pas d’e-mail ? Téléphonez, écrivez ou passez au secrétariat : vous serez inscrit avec les mêmes droits.',
  },
  own: {
    title: 'Votre inscription', text: 'Vous êtes la seule personne à avoir ce lien.', noLink: 'Ce lien est incomplet', goneLink: 'Ce lien ne fonctionne plus', goneLinkText: 'Vos données ont été effacées, ou le lien est ancien. Vous voulez à nouveau participer ? Signalez-le sur la page du trajet ou de l’organe consultatif.', goneRegistrationText: 'Vos données ont été effacées, ou le lien est ancien. Vous voulez à nouveau participer ? Inscrivez-vous sur la page de la réunion.', noLinkText: 'Ouvrez à nouveau le lien depuis votre message.', status: 'Statut', place: 'Vous êtes à la place {place} de la liste d’attente.',
    confirm: 'Confirmer mon inscription', cancel: 'Annuler mon inscription', erase: 'Effacer mes données', eraseAsk: 'Ce que nous savons de vous disparaît. Si vous aviez une place, elle ira à une personne qui attend.', erased: 'Vos données sont effacées.',
    erasedText: 'Nous ne savons plus qui vous êtes.', alternatives: 'Ce que vous pouvez faire à la place', choose: 'Choisir : {name}', chosen: 'Votre choix : {name}.', write: 'Votre contribution par écrit', writeText: 'Vous ne pouvez pas être là, ou vous voulez transmettre quelque chose ? Écrivez-le ici. Votre nom n’y figurera pas.',
    kind: 'Type de contribution', words: 'Votre texte', send: 'Envoyer ma contribution', sent: 'Votre contribution est bien reçue.', toMeeting: 'Voir la réunion', confirmed: 'Votre inscription est notée.', cancelled: 'Votre inscription est annulée.',
  },
  ownInterest: {
    title: 'Votre intérêt', text: 'Confirmez que cette adresse est la vôtre. Ou faites effacer tout ce que nous savons de vous.', confirm: 'Confirmer mon intérêt', confirmed: 'Votre intérêt est confirmé', confirmedText: 'Vous recevrez un message quand vous pourrez participer.',
    eraseAsk: 'Ce que nous savons de vous disparaît, et vous ne recevrez plus de messages à ce sujet.', erase: 'Effacer mes données',
  },
  newsletter: {
    title: 'Se désinscrire de la lettre d’information', text: 'Vous ne recevrez plus la lettre d’information. Vos demandes suivent leur cours.', goneText: 'Vos données ont été effacées, ou le lien est ancien. Vous ne recevrez plus de lettre d’information via ce lien.', leave: 'Me désinscrire', left: 'Vous êtes désinscrit', leftText: 'Plus aucune lettre d’information ne partira vers cette adresse.',
  },
  calendar: {
    title: 'Calendrier', intro: 'Toutes les réunions annoncées.', caption: 'Réunions', organisation: 'Ville ou commune', empty: 'Regardez un mois plus loin, ou choisissez une autre ville ou commune.', feeds: 'Dans votre propre agenda',
    feedsText: 'Abonnez-vous : une réunion déplacée ou annulée change aussi dans votre agenda.', everything: 'Toutes les réunions', of: 'Réunions de {name}', address: 'Adresse d’abonnement',
  },
  apply: {
    title: 'Annoncer un nouveau comité de quartier', intro: 'Votre comité souhaite participer à la préparation des rencontres citoyennes ? Remplissez tous les champs. Vous recevrez une réponse dans le délai que fixent les règles.', organisation: 'Ville ou commune', choose: 'Choisissez',
    committeeName: 'Nom du comité de quartier', contactName: 'Nom de la personne de contact', email: 'Adresse e-mail', phone: 'Numéro de téléphone', about: 'Présentez votre comité', aboutHint: 'Qui vous êtes, dans quelles rues vous êtes actifs et ce que vous voulez obtenir.',
    language: 'Langue des messages', data: 'Vos données', privacy: 'J’ai lu ce qu’il advient de mes données.', privacyText: 'Ces données servent uniquement à répondre à votre demande et ne sont pas publiées.', newsletter: 'Envoyez-moi aussi la lettre d’information.',
    send: 'Envoyer la demande', sent: 'Votre demande est bien reçue', sentText: 'Vous recevrez une confirmation par e-mail, puis la réponse de votre ville ou commune.',
  },
  rules: {
    short: '{pack}, version {version}', column: 'Règles et dernière modification',
    title: 'Règles et dérogations', deviations: 'Dérogations aux règles, avec leur motif', departed: 'Dérogation à cette règle : {rule}', reason: 'Motif :', nonConformities: 'Constats qui ne suivent pas les règles', corrected: 'Rectifié le {on}.', open: 'Pas encore rectifié.',
    held: 'Règles : {pack}, version {version}.', changed: 'Dernière modification : {at}.', shortened: { one: 'Délai adapté {count} fois.', other: 'Délai adapté {count} fois.' },
  },
};
