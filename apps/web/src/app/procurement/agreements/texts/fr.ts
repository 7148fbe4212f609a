import { type AgreementsTexts } from './nl';

export const fr: AgreementsTexts = {
  list: { title: 'Accords-cadres', intro: 'Durée, plafonds et ce qui reste disponible.', caption: 'Accords-cadres', number: 'Numéro', name: 'Titre', status: 'Statut', term: 'Durée', left: 'Disponible', emptyTitle: 'Pas encore d’accord-cadre', emptyText: 'Le gestionnaire du contrat crée l’accord-cadre avec ses lots.' },
  page: { eyebrow: 'Accord-cadre {number}', back: 'Accords-cadres', lots: 'Lots', ledger: 'Mouvements', ledgerText: 'Chaque réservation, engagement et libération, du plus récent au plus ancien.', warning: 'Plus de {percent} % est utilisé', lot: 'Lot', at: 'Moment', kind: 'Mouvement', amount: 'Montant', callOff: 'Appel', empty: 'Pas encore de mouvement', emptyText: 'Dès qu’une attribution est proposée, la réservation apparaît ici.', suspendAsk: 'Suspendre l’accord-cadre ?', terminateAsk: 'Résilier l’accord-cadre ?', reason: 'Motif', whole: 'Tout l’accord-cadre', minimum: 'Invitations : au moins {invited} ; jours : au moins {days}', providers: { one: '{count} prestataire admis', other: '{count} prestataires admis' }, acts: 'Le gestionnaire du contrat', ends: 'Prend fin' },
};
