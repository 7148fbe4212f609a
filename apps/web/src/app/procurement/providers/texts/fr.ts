import { type ProvidersTexts } from './nl';

export const fr: ProvidersTexts = {
  list: { title: 'Prestataires', intro: 'Les prestataires qualifiés et leurs lots.', caption: 'Prestataires', name: 'Nom', number: 'Numéro d’entreprise', lots: 'Lots', lot: 'Lot', emptyTitle: 'Pas encore de prestataire', emptyText: 'Un prestataire apparaît ici dès son enregistrement.' },
  page: { back: 'Prestataires', profile: 'Profil et catalogue', qualifications: 'Qualifications', none: 'Pas encore de qualification.', applyFor: 'Demander un lot', rates: 'Tarifs', noRates: 'Pas encore de tarif.', until: 'jusqu’au {date} inclus', rank: 'Rang {rank}', reason: 'Motif', admitTitle: 'Admettre au lot {lot}', suspendTitle: 'Suspendre la qualification', rateTitle: 'Ajouter un tarif', openEnded: 'sans date de fin', edit: 'Modifier le profil', done: 'Terminé', addFormat: 'Ajouter un format', removeFormat: 'Supprimer le format {no}', format: 'Format {no}', formatName: 'Nom', kind: 'Type', languages: 'Langues', other: 'autre', refuseAsk: 'Refuser la qualification ?', withdrawAsk: 'Retirer la qualification ?', excludeAsk: 'Exclure le prestataire ?', noSite: 'Commence par https://' },
};
