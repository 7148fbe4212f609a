import { type BuyersTexts } from './nl';

export const en: BuyersTexts = {
  list: { title: 'Buyers', intro: 'Organisations that may order under the agreement, with their admission.', caption: 'Admissions', organisation: 'Organisation', status: 'Status', category: 'Category', admitted: 'Admitted on', requested: 'Requested', emptyTitle: 'No admissions yet', emptyText: 'A request for admission appears here.' },
  request: { intro: 'The contract manager then assesses the request.', agreement: 'Framework agreement', missing: 'Is the organisation not there?', toOrganisations: 'Register it first' },
  page: { eyebrow: 'Admission', back: 'Buyers', decide: 'Decide', refuseAsk: 'Refuse the admission?', withdrawAsk: 'Withdraw the admission?', reason: 'Reason', why: 'Reason: {reason}', acts: 'The contract manager', basisHint: 'The law, ordinance or decree from which the competence follows.' },
};
