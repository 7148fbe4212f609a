import { type FeatureTexts } from '@centrale/kernel';
import { type EvaluationSubject, type QualityJudgement, type QualityCriterion } from '../evaluation.js';

export const nl = {
  refusals: {
    'R003-34': 'Evaluatie {year} nog niet uitgevoerd.',
    'R003-37': 'Terugkoppeling aan de raadscommissie: nog te plannen.',
    'evaluation.criteria-incomplete': 'Beoordeel elk criterium, één keer.',
    'evaluation.text-missing': 'Schrijf bij wat aandacht vraagt waarom, en bij elke verbeteractie wat er gebeurt, in elke taal van de organisatie.',
    'evaluation.action-missing': 'Niet alles is goed: noteer minstens één verbeteractie.',
    'evaluation.action-before-evaluation': 'Een verbeteractie kan niet voor de evaluatie liggen.',
    'evaluation.done-in-future': 'Die datum ligt in de toekomst.',
    'evaluation.year-exists': 'De evaluatie van {year} is al genoteerd.',
    'evaluation.year-not-begun': 'Het jaar {year} was toen nog niet begonnen.',
    'evaluation.trajectory-not-begun': 'Dit traject is nog niet begonnen.',
    'evaluation.provider-without-order': 'Deze dienstverlener werkte in dit traject niet met een bestelling.',
    'evaluation.no-action': 'Die verbeteractie bestaat niet.',
    'evaluation.action-done': 'Die verbeteractie is al uitgevoerd, op {doneOn}.',
    'evaluation.no-body': 'Deze adviesstructuur werkt niet meer.',
    'evaluation.feedback-given': 'De terugkoppeling is al gebeurd, op {givenOn}.',
    'evaluation.planned-in-past': 'Plan de terugkoppeling op een dag die nog komt.',
    'evaluation.after-legislature': 'De legislatuur eindigt op {to}. Plan de terugkoppeling daarvoor.',
    'evaluation.given-in-future': 'De terugkoppeling kan niet in de toekomst gebeurd zijn.',
  },
  notices: {
    'evaluation.feedback-planned': { subject: '{number}: terugkoppeling op {on}', body: 'De raadscommissie bespreekt {number} op {on}.' },
  },
  statuses: {},
  events: {
    evaluate: 'Geëvalueerd', completeAction: 'Verbeteractie uitgevoerd', planFeedback: 'Terugkoppeling aan de raadscommissie gepland',
    giveFeedback: 'Teruggekoppeld aan de raadscommissie',
  },
  words: {
    evaluation: 'Evaluatie',
    evaluations: 'Evaluaties',
    feedback: 'Terugkoppeling aan de raadscommissie',
    legislature: 'Legislatuur',
    subjects: { body: 'adviesstructuur', trajectory: 'traject', provider: 'dienstverlener' } satisfies Record<EvaluationSubject, string>,
    criteria: {
      transparency: 'Transparantie', inclusion: 'Inclusiviteit', accessibility: 'Toegankelijkheid', cooperation: 'Samenwerking', accountability: 'Verantwoording', efficiency: 'Efficiëntie',
    } satisfies Record<QualityCriterion, string>,
    judgements: { good: 'goed', attention: 'vraagt aandacht', insufficient: 'onvoldoende' } satisfies Record<QualityJudgement, string>,
    commands: { evaluate: 'Evaluatie noteren', completeAction: 'Actie is uitgevoerd', planFeedback: 'Terugkoppeling plannen', giveFeedback: 'Terugkoppeling noteren' },
    fields: {
      year: 'Jaar', doneOn: 'Uitgevoerd op', remark: 'Toelichting', action: 'Verbeteractie', dueOn: 'Tegen', on: 'Datum', reference: 'Verslag of nummer', plannedOn: 'Gepland op',
      givenOn: 'Gebeurd op',
    },
    noDate: 'geen datum afgesproken',
  },
} satisfies FeatureTexts;

export type EvaluationTexts = typeof nl;
