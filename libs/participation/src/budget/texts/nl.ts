import { type FeatureTexts } from '@centrale/kernel';
import { type ExpenseKind } from '../budget-pool.js';

export const nl = {
  refusals: {
    'R003-32': 'Saldo gedeelde werkingsmiddelen: {balance:amount} ({bodies} groepen). Dat is te weinig voor {cents:amount}.',
    'R003-32.nearly': 'Saldo gedeelde werkingsmiddelen: {balance:amount} ({bodies} groepen).',
    'R003-32.paid': 'Betaald boven het saldo: {cents:amount} bij een saldo van {balance:amount} ({bodies} groepen), dus {over:amount} te veel. De uitgave is genoteerd.',
    'budget-pool.not-a-participant': 'Deze adviesstructuur deelt niet in deze werkingsmiddelen.',
    'budget-pool.other-year': 'De datum valt buiten het jaar van deze werkingsmiddelen ({year}).',
    'budget-pool.no-commitment': 'Dat is geen vastlegging van deze adviesstructuur.',
    'budget-pool.more-than-open': 'Van deze vastlegging staat nog {open:amount} open.',
    'budget-pool.paid-in-future': 'Een betaling kan niet in de toekomst liggen.',
    'budget-pool.no-payment': 'Dat is geen betaling.',
    'budget-pool.more-than-paid': 'Van deze betaling kan nog {paid:amount} teruggenomen worden.',
    'budget-pool.below-used': 'Er is al {used:amount} vastgelegd of betaald. Het bedrag kan niet lager zijn.',
    'budget-pool.year-out-of-range': 'Open werkingsmiddelen voor {from} of {to}.',
    'budget-pool.foreign-body': 'Een van deze adviesstructuren hoort niet bij deze stad.',
    'budget-pool.participates': 'Deze adviesstructuur deelt al in deze werkingsmiddelen.',
    'budget-pool.exists': 'Er bestaan al werkingsmiddelen met deze naam voor dat jaar.',
    'budget-pool.unnamed': 'Geef de werkingsmiddelen een naam in elke taal waarin de organisatie publiceert.',
  },
  notices: {
    'budget-pool.nearly-spent': { subject: '{number}: werkingsmiddelen bijna op', body: 'Van de gedeelde werkingsmiddelen {number} blijft nog {balance:amount} over.' },
    'budget-pool.overspent': { subject: '{number}: meer betaald dan er was', body: 'Er werd een uitgave genoteerd die boven het saldo van {number} gaat. Dat is een afwijking van de regels.' },
  },
  statuses: {},
  events: {
    open: 'Geopend', changeAmount: 'Bedrag gewijzigd', addBody: 'Adviesstructuur toegevoegd', commit: 'Vastgelegd', release: 'Vastlegging vrijgegeven', pay: 'Betaling genoteerd',
    correct: 'Betaling teruggenomen', findNonConformity: 'Afwijking vastgesteld', correctNonConformity: 'Afwijking rechtgezet',
  } satisfies Record<ExpenseKind | 'open' | 'changeAmount' | 'addBody' | 'findNonConformity' | 'correctNonConformity', string>,
  words: {
    pool: 'Werkingsmiddelen',
    pools: 'Gedeelde werkingsmiddelen',
    commands: {
      open: 'Werkingsmiddelen openen', changeAmount: 'Bedrag wijzigen', addBody: 'Adviesstructuur toevoegen', commit: 'Vastleggen', release: 'Vrijgeven', pay: 'Betaling noteren',
      correct: 'Betaling terugnemen',
    },
    kinds: { commit: 'vastlegging', release: 'vrijgave', pay: 'betaling', correct: 'correctie' } satisfies Record<ExpenseKind, string>,
    fields: {
      year: 'Jaar', name: 'Naam', amount: 'Bedrag', committed: 'Vastgelegd', paid: 'Betaald', balance: 'Saldo', bodies: 'Gedeeld door', body: 'Adviesstructuur', on: 'Datum', what: 'Waarvoor',
      commitment: 'Uit vastlegging', expense: 'Uitgave', reason: 'Reden', open: 'Staat open',
    },
    none: 'geen vastlegging',
  },
} satisfies FeatureTexts;

export type BudgetTexts = typeof nl;
