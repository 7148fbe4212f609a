import { type AdvicePageTexts } from './nl';

export const fr: AdvicePageTexts = {
  desk: {
    title: 'Avis', intro: 'Les demandes de la ville, les avis et les réponses données.', newRequest: 'Nouvelle demande d’avis', newAdvice: 'Nouvel avis',
    requests: 'Demandes d’avis', advice: 'Avis', emptyRequests: 'Pas encore de demande d’avis', emptyRequestsText: 'Vous verrez ici les questions que la ville pose à ses organes consultatifs.',
    emptyAdvice: 'Pas encore d’avis', emptyAdviceText: 'Vous verrez ici les avis, avec la réponse de la ville.', subject: 'Objet', body: 'Organe consultatif', status: 'Statut', term: 'Délai', number: 'Numéro', untitled: 'Sans titre',
  },
  begin: {
    requestTitle: 'Nouvelle demande d’avis', adviceTitle: 'Nouvel avis', body: 'Organe consultatif', origin: 'Origine', request: 'Demande d’avis', choose: 'Choisissez', start: 'Commencer', started: 'Commencé', none: 'Aucune demande d’avis n’attend un avis de cet organe.',
    requestIntro: 'Choisissez à quel organe consultatif la ville demande un avis. Vous rédigez la question à la page suivante.', adviceIntro: 'Choisissez pour quel organe consultatif vous écrivez. Le texte vient à la page suivante.',
  },
  acts: { members: 'Les membres rédigent', body: 'Les membres votent et adoptent', chair: 'La présidence', official: 'Le fonctionnaire compétent', city: 'La ville répond', commitments: 'La ville exécute ses engagements', draftRequest: 'La ville rédige sa question', requestBody: 'L’organe consultatif' },
  request: {
    question: 'La question', facts: 'Données', days: '{days} jours calendrier', shortened: 'Réduit de {days} à {to} jours', noDate: 'Aucune date convenue', write: 'Rédiger la question', extensions: 'Prolongations',
    issue: 'Introduire la demande', issueIntro: 'Le délai court à partir du jour de réception.', urgent: 'Réduire pour cause d’urgence', shortenTo: 'Délai réduit (jours calendrier)', why: 'Motivation (publique)', issued: 'Demande introduite', ways: 'Ce qui reste possible', toMeeting: 'Vers la réunion',
    plan: 'Que peut-on encore faire dans ce délai ?', feasible: 'Une nouvelle réunion est encore possible.', propose: 'Proposer une prolongation', proposed: 'Proposition envoyée',
    proposedBy: { city: 'proposée par la ville', body: 'proposée par l’organe consultatif' }, receivedHint: 'Laisser vide : aujourd’hui. Par la poste, la demande arrive plus tard.', becomes: 'devient le {due}', askWithdraw: 'Retirer la demande d’avis ? L’organe consultatif en recevra le motif.', withdrawn: 'Retirée', toAdvice: 'Vers l’avis', answer: 'Commencer un avis', decision: 'Projet de décision',
  },
  advice: {
    text: 'Le texte', write: 'Rédiger le texte', stopWriting: 'Rédaction terminée', minority: 'Positions minoritaires', supportedBy: { one: 'soutenue par {count} membre', other: 'soutenue par {count} membres' }, supporters: 'Soutenue par (nombre)', trajectories: 'Trajets d’avis', noTrajectory: 'Pourquoi aucun trajet', notes: 'Notes d’expertise',
    addRecommendation: 'Ajouter une recommandation', recommendation: 'Recommandation', addMinority: 'Ajouter une position minoritaire', minorityName: 'Position minoritaire', addTrajectory: 'Lier un trajet', trajectory: 'Trajet', subTheme: 'Sous-thème',
    steps: { complete: 'Le texte est complet', adopted: 'Adopté', voted: 'Vote noté' }, askWithdraw: 'Retirer l’avis ? Les contributions qui devaient y être reprises attendront à nouveau une suite.', facts: 'Données', onRequest: 'demande {number}', delivery: 'Transmission', sentTo: '{channel}, le {sentOn}, à {to}', received: 'reçu le {receivedOn}', proof: 'Preuve : {proof}',
    vote: 'Vote', voteIntro: 'Notez comment les membres ont voté sur ce texte. Seuls les nombres sont publics.', tally: 'pour : {for} · contre : {against} · abstention : {abstained} (le {on})', outdated: 'Le texte a été modifié depuis.', votedOn: 'Voté le', didNotVote: 'n’a pas voté', voters: 'Comment les membres ont voté', noVoters: 'Personne n’a le droit de vote aujourd’hui.', supportersHint: 'Seul le nombre est conservé, pas les noms.',
    note: 'Votre note d’expertise', noteHint: 'La note est conservée en annexe, à votre nom. Le texte de l’avis ne change pas.',
  },
  check: {
    title: 'Auto-évaluation', intro: 'Une fois signée, elle ne change plus.', domains: 'Domaines politiques', oneDomain: 'Pourquoi un seul domaine', groups: 'Groupes cibles', group: 'Groupe cible', judgement: 'Ce groupe a-t-il été entendu ?', explanation: 'Ce qui a été fait, ou pourquoi ce n’est pas pertinent', voices: 'Quelles voix du débat', dissent: 'Les voix divergentes figurent dans l’avis',
    readability: 'Le texte est compréhensible', outcome: 'Conclusion', remarks: 'Remarques', signedBy: 'Signée par {name}', past: 'Sur un texte antérieur', addGroup: 'Ajouter un groupe cible', none: 'Pas encore remplie.',
  },
  evidence: { title: 'Dossier de preuve', passes: 'Complet', fails: 'Incomplet', interests: 'Personnes intéressées', open: '{interests}, dont {open} sans suivi', channels: 'Canaux', languages: 'Langues', counts: 'Présences', none: 'Aucun trajet lié.' },
  send: { title: 'Transmettre l’avis', intro: 'Par écrit, par e-mail ou par la poste. Le délai de la ville court dès la réception.', sentOn: 'Envoyé le', to: 'À quel fonctionnaire ou service', proof: 'Preuve (message ou numéro de recommandé)', receivedOn: 'Reçu le', receivedHint: 'Laisser vide : e-mail le jour même, courrier postal trois jours ouvrables plus tard.', receipt: 'Noter la réception' },
  answer: {
    title: 'Réponse de la ville', none: 'La ville n’a pas encore répondu.', due: 'Réponse de la ville', by: '{organ}, {ref}', interims: 'État d’avancement', prepare: 'Préparer la réponse', open: 'Vers la réponse', commitments: 'Engagements', give: 'Donner la réponse', given: 'Réponse donnée', askGive: 'La réponse devient publique et ne change plus.',
    write: 'La réponse', draftDecision: 'Projet de décision (Word)', interim: 'Communiquer l’état d’avancement', announcedTerm: 'Réponse annoncée', announced: 'Annoncée pour le {day}', late: 'en retard', commit: 'Noter un engagement', doneOn: 'Réalisé le {day}', by2: 'pour le {day}', whole: 'l’avis entier',
  },
  back: 'Retour', deviations: 'Dérogations', motivation: 'Motivation',
};
