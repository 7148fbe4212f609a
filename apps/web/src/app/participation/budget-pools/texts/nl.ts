/** Budgets that several bodies share. */
export const nl = {
  list: {
    title: 'Gedeelde werkingsmiddelen',
    intro: 'Eén bedrag per jaar op rekening van de stad, voor verschillende adviesstructuren samen.',
    caption: 'Werkingsmiddelen en hun saldo',
    open: 'Werkingsmiddelen openen',
    city: 'Stad',
    state: 'Status',
    emptyTitle: 'Nog geen werkingsmiddelen',
    emptyText: 'Open een bedrag voor een jaar en zeg welke adviesstructuren erin delen.',
  },
  page: {
    state: { fine: 'ruim', nearly: 'bijna op', over: 'overschreden' },
    acts: 'Het diensthoofd of de coördinator',
    ledger: 'Vastleggingen en betalingen',
    ledgerIntro: 'Niets wordt gewist: wat verkeerd genoteerd is, wordt zichtbaar teruggenomen.',
    participants: 'Wie deelt',
    nonConformities: 'Vastgestelde afwijkingen', noteHint: 'Wie deze werkingsmiddelen kan inkijken, leest dit naast de vaststelling.',
    emptyTitle: 'Nog niets vastgelegd of betaald',
    emptyText: 'Vastleggingen en betalingen verschijnen hier.',
    paidHint: 'Wat betaald is, wordt altijd genoteerd. Gaat het boven het saldo, dan is dat een afwijking.',
    back: 'Terug',
    choose: 'Kies een adviesstructuur',
    
    used: 'Gebruik van de werkingsmiddelen',
  },
};

export type BudgetPoolPageTexts = typeof nl;
