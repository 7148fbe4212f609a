import { type FeatureTexts } from '@centrale/kernel';
import { type AwardStatus } from '../award.js';
import { type LetterView } from '../award.view.js';

export const nl = {
  refusals: {
    'award.wrong-status': 'De gunning heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'award.lot-not-open': 'Perceel op maat {lotNo} bestaat niet, of er is al over beslist.',
    'award.lot-twice': 'Perceel op maat {lotNo} staat er twee keer in.',
    'award.lot-missing': 'Het voorstel zegt niets over perceel op maat {lotNo}.',
    'award.nothing-proposed': 'Er is geen enkele offerte om te gunnen. Verklaar de oproep zonder gevolg.',
    'award.offer-not-on-lot': 'Deze offerte is niet voor perceel op maat {lotNo}.',
    'award.offer-irregular': 'De offerte voor perceel op maat {lotNo} is niet regelmatig.',
    'award.offer-stood-down': 'De dienstverlener weigerde de bestelling van perceel op maat {lotNo}, of liet de termijn verstrijken. Stel de volgende in rang voor.',
    'award.not-the-best': 'Perceel op maat {lotNo}: alleen de best gerangschikte offerte kan voorgesteld worden. (P04)',
    'award.check-in-future': 'De datum van de controle kan niet in de toekomst liggen.',
    'award.check-missing': 'Perceel op maat {lotNo}: de gekozen dienstverlener is nog niet gecontroleerd op uitsluitingsgronden en schulden.',
    'award.check-found': 'Perceel op maat {lotNo}: de controle bracht een uitsluitingsgrond of een schuld aan het licht. Trek het voorstel in en beoordeel de offerte opnieuw.',
    'award.decision-missing': 'Beslissing 2 van het bevoegde orgaan over dit voorstel is nog niet geregistreerd. (P08)',
    'award.decision-too-low': 'Beslissing 2 laat {amountCents:amount} toe, de gunningen zijn samen {neededCents:amount}. (P08)',
    'award.credit-unconfirmed': 'De financiële dienst heeft het krediet voor beslissing 2 nog niet bevestigd. (P08)',
    'award.standstill': 'De wachttermijn loopt tot en met {until}. (P15)',
    'award.order-exists': 'Er is een bestelling voor deze gunning. Annuleer die eerst.',
    'award.order-came-back': 'De bestelling van deze gunning ging niet door. Trek de gunning in en stel opnieuw voor.',
    'agreement.ceiling-reached': 'Perceel {lotNumber} van de raamovereenkomst heeft nog {leftCents:amount} over, nodig is {neededCents:amount}. (P06)',
    'agreement.whole-ceiling-reached': 'De raamovereenkomst heeft nog {leftCents:amount} over, nodig is {neededCents:amount}. (P06)',
    'call-off.lot-awarded': 'Een perceel op maat van deze oproep is al gegund. Stel voor de andere voor om niet te gunnen.',
    'call-off.orders-not-accepted': 'Gunningen waarvan de bestelling nog niet aanvaard is: {count}.',
  },
  notices: {
    'award.proposed': { subject: 'Oproep {number}: een gunning is voorgesteld', body: 'Voor de oproep {number} is een gunning voorgesteld. Het bevoegde orgaan kan beslissing 2 nemen.' },
    'award.letter': { subject: 'Oproep {number}: de gemotiveerde beslissing', body: 'Over de oproep {number} is beslist. De gemotiveerde beslissing, met uw eigen scores, leest u bij uw uitnodiging.' },
    'award.notified': { subject: 'Oproep {number}: de deelnemers zijn ingelicht', body: 'De oproep {number} is gegund. Alle deelnemers kregen hun gemotiveerde beslissing.' },
    'award.withdrawn': { subject: 'Oproep {number}: de gunning is ingetrokken', body: 'De gunning aan uw organisatie voor de oproep {number} is ingetrokken.' },
    'call-off.unsuccessful': { subject: 'Oproep {number} blijft zonder gevolg', body: 'De oproep {number} is zonder gevolg verklaard. De reden leest u in het dossier.' },
  },
  statuses: {
    award: { proposed: 'voorgesteld', notified: 'meegedeeld', final: 'definitief', withdrawn: 'ingetrokken' } satisfies Record<AwardStatus, string>,
  },
  events: {
    proposeAward: 'Gunning voorgesteld', withdrawProposal: 'Voorstel ingetrokken', checkAwardee: 'Dienstverlener gecontroleerd', award: 'Gegund en meegedeeld',
    withdrawAward: 'Gunning ingetrokken', draftOrder: 'Bestelling opgemaakt', declareUnsuccessful: 'Zonder gevolg verklaard', conclude: 'Afgerond',
  },
  words: {
    commands: {
      proposeAward: 'Gunning voorstellen', withdrawProposal: 'Voorstel intrekken', check: 'Controle vastleggen', award: 'Gunnen en meedelen', withdraw: 'Gunning intrekken',
      draftOrder: 'Bestelling opmaken', declareUnsuccessful: 'Zonder gevolg verklaren', conclude: 'Oproep afronden',
    },
    outcomes: {
      awarded: 'gegund aan uw organisatie', notAwarded: 'niet gegund aan uw organisatie', irregular: 'offerte onregelmatig', lotUnsuccessful: 'perceel op maat zonder gevolg', cancelled: 'oproep geannuleerd',
    } satisfies Record<LetterView['outcome'], string>,
    fields: {
      motivation: 'Motivering', amount: 'Bedrag (excl. btw)', chosen: 'Gekozen dienstverlener', checkedOn: 'Gecontroleerd op', exclusionGrounds: 'Uitsluitingsgronden gevonden',
      socialDebts: 'Sociale schulden gevonden', taxDebts: 'Fiscale schulden gevonden', remark: 'Opmerking', standstillUntil: 'Wachttermijn tot en met', reason: 'Reden',
      ownScores: 'Uw scores', ownRank: 'Uw rang', ownTotal: 'Uw totaal', ownPrice: 'Uw punten voor de prijs', chosenTotal: 'Totaal van de gekozen offerte', irregularReason: 'Reden van de onregelmatigheid',
    },
  },
} satisfies FeatureTexts;

export type AwardTexts = typeof nl;
