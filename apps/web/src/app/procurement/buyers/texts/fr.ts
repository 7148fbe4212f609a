import { type BuyersTexts } from './nl';

export const fr: BuyersTexts = {
  list: { title: 'Acheteurs', intro: 'Les organisations qui peuvent commander dans le cadre de l’accord, avec leur admission.', caption: 'Admissions', organisation: 'Organisation', status: 'Statut', category: 'Catégorie', admitted: 'Admise le', requested: 'Demandée le', emptyTitle: 'Pas encore d’admission', emptyText: 'Une demande d’admission apparaît ici.' },
  request: { intro: 'Le gestionnaire du contrat examine ensuite la demande.', agreement: 'Accord-cadre', missing: 'L’organisation n’y figure pas ?', toOrganisations: 'Enregistrez-la d’abord' },
  page: { eyebrow: 'Admission', back: 'Acheteurs', decide: 'Décider', refuseAsk: 'Refuser l’admission ?', withdrawAsk: 'Retirer l’admission ?', reason: 'Motif', why: 'Motif : {reason}', acts: 'Le gestionnaire du contrat', basisHint: 'Loi, ordonnance ou arrêté dont découle la compétence.' },
};
