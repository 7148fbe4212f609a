import { type BriefingsTexts } from './nl';

export const fr: BriefingsTexts = {
  list: {
    title: 'Briefings', intro: 'Ce dont les acheteurs ont besoin, du premier projet à l’appel.', caption: 'Briefings', subject: 'Objet', buyer: 'Acheteur', status: 'Statut', officer: 'Gestionnaire', updated: 'Modifié',
    untitled: 'Encore sans titre', emptyTitle: 'Pas encore de briefing', emptyText: 'Un briefing décrit en mots simples ce dont vous avez besoin. Il s’enregistre pendant que vous écrivez.', start: 'Commencer un briefing', startFor: 'Commencer un briefing pour {organisation}',
    noAgreement: 'Aucun accord-cadre n’est en vigueur actuellement.',
  },
  page: {
    eyebrow: 'Briefing {number} · {organisation}', back: 'Briefings', print: 'Imprimer', export: 'Exporter le briefing (JSON)', content: 'Contenu', callOff: 'Vers l’appel', declined: 'Motif : {reason}', owner: 'Porteur de projet', officer: 'Gestionnaire',
    acts: { buyer: 'L’acheteur', service: 'Le service', nobody: '' }, by: 'par {name}', documents: 'Documents', noDocuments: 'Aucun document.', withdrawAsk: 'Retirer le briefing ?', declineAsk: 'Ne pas accepter le briefing ?', reason: 'Motif',
    assignMe: 'M’en charger', askAbove: 'Ajoutez d’abord vos remarques près des champs concernés.', general: 'Remarque générale',
  },
  wizard: {
    label: 'Étapes du briefing', next: 'Suivant : {step}', previous: 'Précédent', helpTitle: 'Proposition fondée sur vos réponses', helpNone: 'Complétez d’abord les étapes précédentes ; une proposition apparaîtra ici.', use: 'Reprendre la proposition',
    steps: { subject: 'Question', people: 'Qui', course: 'Déroulement', access: 'Langues et accès', results: 'Résultat et budget', lots: 'Lots et contact', preview: 'Relire et introduire' },
    addPhase: 'Ajouter une phase', removePhase: 'Supprimer la phase {no}', addDate: 'Ajouter une date', removeDate: 'Supprimer la date {no}', phase: 'Phase {no}', fixedDate: 'Date fixe {no}', wholeRegion: 'Toute la Région',
    documents: 'Documents', complete: 'Tout est complété.', remarksIn: { one: '{count} remarque', other: '{count} remarques' }, missingIn: 'encore {count}', restored: 'Ce projet se trouvait encore sur cet appareil et a été rétabli.',
    hints: {
      title: 'Comme vous l’expliqueriez à un habitant.', context: 'Pourquoi maintenant, que s’est-il passé avant, qu’est-ce qui est déjà fixé ?', question: 'À quoi voulez-vous répondre avec les participants ?', level: 'Que promettez-vous à celles et ceux qui participent ?',
      hardToReach: 'Qui ne peut pas manquer, et qu’est-ce qui retient ces personnes ?', quotas: 'Par exemple : une moitié de femmes, un tiers de moins de 30 ans.', phases: 'Des dates approximatives suffisent ; le service les affine avec vous.', fixedDates: 'Séances du collège ou du conseil, élections, échéances de subsides.',
      deliverables: 'Que voulez-vous recevoir concrètement ?', dataProtection: 'Quelles données, dans quel but, conservées combien de temps ?', budget: 'Une fourchette suffit. Tous les montants s’entendent hors TVA.', payer: 'Article budgétaire ou service qui paie.',
    },
  },
  remarks: { title: 'Remarques', add: 'Remarque sur ce champ', place: 'Ajouter', cancel: 'Annuler', text: 'Remarque', service: 'Service' },
  versions: { title: 'Versions', version: 'Version {no}', show: 'Montrer ce qui a été introduit alors' },
};
