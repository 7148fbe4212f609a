import { anAward } from '../testing/award.js';
import { refuseAward, refuseAwardeeCheck, standstillUntil, type AwardDecision, type LotAward } from './award-decision.js';

const now = new Date('2027-04-05T10:00:00Z');
const agreement = { endsOn: '2028-12-31' };
const lotAward = (changes: Partial<LotAward> = {}): LotAward => ({ ...anAward(), lotNo: 1, ...changes });
const decision = (changes: Partial<AwardDecision> = {}): AwardDecision => ({
  amountCents: 10_000_00, creditConfirmed: true, recordedAt: new Date('2027-04-03T10:00:00Z'), ...changes,
});

describe('awarding', () => {
  it('is allowed with a check that found nothing and a decision that covers it', () => {
    expect(refuseAward('awardProposed', [lotAward()], decision(), agreement, now)).toBeUndefined();
  });

  it('is refused without a check of the provider', () => {
    expect(refuseAward('awardProposed', [lotAward({ checkedOn: null })], decision(), agreement, now)).toEqual({ code: 'award.check-missing', params: { lotNo: 1 } });
  });

  it.each(['exclusionGroundsFound', 'socialDebtsFound', 'taxDebtsFound'] as const)('is refused when the check found something: %s', (found) => {
    expect(refuseAward('awardProposed', [lotAward({ [found]: true })], decision(), agreement, now)).toEqual({ code: 'award.check-found', params: { lotNo: 1 } });
  });

  it('is refused without decision 2 (P08)', () => {
    expect(refuseAward('awardProposed', [lotAward()], undefined, agreement, now)?.code).toBe('award.decision-missing');
  });

  it('is refused on a decision about an earlier proposal (P08)', () => {
    const earlier = decision({ recordedAt: new Date('2027-03-31T10:00:00Z') });
    expect(refuseAward('awardProposed', [lotAward()], earlier, agreement, now)?.code).toBe('award.decision-missing');
  });

  it('is refused when the decision is on less than the awards together (P08)', () => {
    const two = [lotAward(), lotAward({ lotNo: 2, amountCents: 1 })];
    expect(refuseAward('awardProposed', two, decision(), agreement, now)).toEqual({
      code: 'award.decision-too-low', params: { amountCents: 10_000_00, neededCents: 10_000_01 },
    });
  });

  it('is refused while finance has not confirmed the credit (P08)', () => {
    expect(refuseAward('awardProposed', [lotAward()], decision({ creditConfirmed: false }), agreement, now)?.code).toBe('award.credit-unconfirmed');
  });

  it('is allowed on the last day of the agreement and refused the day after (P01)', () => {
    const lastMoment = new Date('2028-12-31T22:59:59Z');
    const later = new Date('2028-12-31T23:00:00Z');
    expect(refuseAward('awardProposed', [lotAward()], decision(), agreement, lastMoment)).toBeUndefined();
    expect(refuseAward('awardProposed', [lotAward()], decision(), agreement, later)).toEqual({ code: 'agreement.ended', params: { endsOn: '2028-12-31' } });
  });

  it('asks no decision where the last open lots get no award', () => {
    expect(refuseAward('awardProposed', [], undefined, agreement, now)).toBeUndefined();
  });

  it('follows a proposal only', () => {
    expect(refuseAward('evaluation', [lotAward()], decision(), agreement, now)?.code).toBe('call-off.wrong-status');
    expect(refuseAward('awarded', [lotAward()], decision(), agreement, now)?.code).toBe('call-off.wrong-status');
  });
});

describe('the check of an awardee', () => {
  it('is dated today or before', () => {
    expect(refuseAwardeeCheck(anAward(), '2027-04-05', now)).toBeUndefined();
    expect(refuseAwardeeCheck(anAward(), '2027-04-06', now)?.code).toBe('award.check-in-future');
  });

  it('belongs to a proposed award', () => {
    expect(refuseAwardeeCheck(anAward({ status: 'notified' }), '2027-04-05', now)).toEqual({ code: 'award.wrong-status', params: { status: 'notified' } });
  });
});

describe('the standstill (P15)', () => {
  it('lasts fifteen days from the day after sending, on Brussels clocks', () => {
    expect(standstillUntil({ standstill: true }, now)).toBe('2027-04-20');
    expect(standstillUntil({ standstill: true }, new Date('2027-04-05T22:00:00Z'))).toBe('2027-04-21');
  });

  it('is not there where the agreement has none', () => {
    expect(standstillUntil({ standstill: false }, now)).toBeNull();
  });
});
