import { type NeedTexts } from './nl.js';

export const fr: NeedTexts = {
  refusals: {
    'R004-02': 'Votre organisation ne peut pas commander ici : elle n’est pas admise à l’accord-cadre. Exportez le briefing pour votre propre marché.',
    'R004-02.not-running': 'Votre organisation est admise, mais aucun accord-cadre en cours ne lui permet de commander pour le moment.',
    'R004-03': 'Le service de la participation examine votre briefing. L’appel ne suit qu’après.',
    'R004-04': 'Ce prestataire n’est pas sélectionné pour ce lot.',
    'need.phase-over': 'Cette phase est terminée.',
    'need.briefing-exists': 'Un briefing a déjà été fait pour cette phase.',
    'need.services-covered': 'Pour chaque service que demande cette phase, quelqu’un est déjà à l’œuvre.',
    'need.order-not-active': 'Cette commande n’est pas en cours.',
    'need.order-assigned': 'Le prestataire de cette commande travaille déjà à cette phase.',
    'need.owner-missing': 'Indiquez qui devient porteur de projet.',
    'need.evaluated-by-designer': '{provider} a conçu ou facilité ce trajet : mieux vaut confier l’évaluation à quelqu’un d’autre. (P22)',
    'need.procurement-late': 'La phase commence le {startsOn}. Une mission demande d’ordinaire {days} jours : un facilitateur ne sera sans doute là que pour le {possible}.',
    'need.dates-differ': 'La commande court du {startsOn} au {endsOn}. Accordez les dates de la phase avec le prestataire.',
    'need.evaluates-itself': 'Mieux vaut que celui qui conçoit ou facilite un trajet ne l’évalue pas. (P22)',
  },
  notices: {
    'need.assigned': { subject: '{label} : un facilitateur est désigné', body: 'La commande {number} est acceptée. Le prestataire figure désormais comme facilitateur de la phase de {label}.' },
    'need.completed': { subject: '{label} : la mission est achevée', body: 'La commande {number} est achevée le {completedOn}. Reprenez les enseignements dans l’évaluation de {label}.' },
    'need.procurement-late': { subject: '{label} : la phase {no} commence avant qu’un facilitateur puisse être là', body: 'La phase {no} de {label} commence le {startsOn}. Un marché dure d’ordinaire {days} jours : il n’y aura sans doute pas de facilitateur avant le {possible}. Faites dès maintenant un briefing, déplacez la phase ou motivez pourquoi vous l’animez vous-même.' },
  },
  statuses: {
    need: {
      identified: 'besoin identifié', eligible: 'peut être commandé', ownProcurement: 'propre marché', briefingDraft: 'briefing en préparation', briefingAgreed: 'briefing approuvé',
      calledOff: 'appel en cours', assigned: 'facilitateur désigné', evaluated: 'achevé',
    },
  },
  events: { makeBriefing: 'Briefing établi à partir de la phase', exportBriefing: 'Briefing exporté pour votre propre marché' },
  words: {
    commands: { makeBriefing: 'Faire un briefing', exportBriefing: 'Exporter pour votre propre marché', assignFacilitator: 'Désigner un facilitateur', callOff: 'Appel' },
    services: { design: 'concevoir', facilitate: 'faciliter', communicate: 'communiquer', mobilise: 'mobiliser', evaluate: 'évaluer' },
    open: 'Encore à trouver : {services}',
    order: 'Commande',
    orderOf: '{number} : {provider}, {services}',
    back: 'Retour',
    noOrders: 'Aucune commande en cours de votre organisation ne peut encore aider ici.',
    facilitatorAssigned: 'Le facilitateur est désigné.',
    formats: 'Formules de prestataires qui conviennent à ce nombre de personnes',
    format: '{name} ({provider}) : de {min} à {max} participants',
    leadTime: { one: 'D’ordinaire {days} jours, d’après {count} mission antérieure', other: 'D’ordinaire {days} jours, d’après {count} missions antérieures' },
    leadTimeAssumed: 'D’ordinaire {days} jours : une hypothèse, tant que les missions antérieures sont trop peu nombreuses',
  },
};
