import { type ProvidersTexts } from './nl';

export const en: ProvidersTexts = {
  list: { title: 'Providers', intro: 'Qualified providers and their lots.', caption: 'Providers', name: 'Name', number: 'Enterprise number', lots: 'Lots', lot: 'Lot', emptyTitle: 'No providers yet', emptyText: 'A provider appears here as soon as it is registered.' },
  page: { back: 'Providers', profile: 'Profile and catalogue', qualifications: 'Qualifications', none: 'No qualification yet.', applyFor: 'Apply for a lot', rates: 'Rates', noRates: 'No rates yet.', until: 'up to and including {date}', rank: 'Rank {rank}', reason: 'Reason', admitTitle: 'Admit to lot {lot}', suspendTitle: 'Suspend the qualification', rateTitle: 'Add a rate', openEnded: 'open-ended', edit: 'Edit the profile', done: 'Done', addFormat: 'Add a format', removeFormat: 'Remove format {no}', format: 'Format {no}', formatName: 'Name', kind: 'Kind', languages: 'Languages', other: 'other', refuseAsk: 'Refuse the qualification?', withdrawAsk: 'Withdraw the qualification?', excludeAsk: 'Exclude the provider?', noSite: 'Begins with https://' },
};
