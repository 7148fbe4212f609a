export const nl = {
  list: { title: 'Afnemers', intro: 'Organisaties die onder de raamovereenkomst mogen bestellen, met hun toelating.', caption: 'Toelatingen', organisation: 'Organisatie', status: 'Status', category: 'Categorie', admitted: 'Toegelaten op', requested: 'Aangevraagd', emptyTitle: 'Nog geen toelatingen', emptyText: 'Een aanvraag tot toelating verschijnt hier.' },
  request: { intro: 'Daarna beoordeelt de contractbeheerder de aanvraag.', agreement: 'Raamovereenkomst', missing: 'Staat de organisatie er niet bij?', toOrganisations: 'Registreer ze eerst' },
  page: { eyebrow: 'Toelating', back: 'Afnemers', decide: 'Beslissen', refuseAsk: 'Toelating weigeren?', withdrawAsk: 'Toelating intrekken?', reason: 'Reden', why: 'Reden: {reason}', acts: 'De contractbeheerder', basisHint: 'Wet, ordonnantie of besluit waaruit de bevoegdheid blijkt.' },
};
export type BuyersTexts = typeof nl;
