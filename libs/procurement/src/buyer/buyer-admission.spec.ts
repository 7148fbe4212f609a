import { instantOf } from '@centrale/kernel';
import { buyerStatuses } from './buyer.js';
import { refuseAdmission, refuseBuyerCommand, refuseOrdering, refuseRequest } from './buyer-admission.js';

const categories = ['Municipalities of the Region', 'Regional bodies'].map((nl) => ({ nl, fr: `${nl}, en français` }));
const now = instantOf('2027-03-01', '12:00');
const admission = { userCategory: 'Regional bodies', admittedOn: '2027-03-01' };

describe('asking for admission (P02)', () => {
  it('is open to a buying organisation, also before the agreement is live', () => {
    expect(refuseRequest('buyer', 'live', undefined)).toBeUndefined();
    expect(refuseRequest('buyer', 'draft', undefined)).toBeUndefined();
  });

  it.each(['service', 'provider', 'other'] as const)('is refused to an organisation of kind %s', (kind) => {
    expect(refuseRequest(kind, 'live', undefined)?.code).toBe('buyer.organisation-not-a-buyer');
  });

  it.each(['expired', 'terminated'] as const)('is refused when the agreement is %s', (status) => {
    expect(refuseRequest('buyer', status, undefined)).toEqual({ code: 'agreement.wrong-status', params: { status } });
  });

  it('is refused while a request or an admission stands', () => {
    expect(refuseRequest('buyer', 'live', { status: 'requested' })).toEqual({ code: 'buyer.already-known', params: { status: 'requested' } });
  });
});

describe('admitting (P02)', () => {
  it('cites a category that the agreement lists', () => {
    expect(refuseAdmission({ status: 'requested' }, categories, admission, now)).toBeUndefined();
  });

  it('is refused with a category that is not listed to the letter', () => {
    for (const userCategory of ['regional bodies', 'Regional bodies, en français']) {
      expect(refuseAdmission({ status: 'requested' }, categories, { ...admission, userCategory }, now)?.code).toBe('buyer.category-not-listed');
    }
  });

  it('is refused with a date to come', () => {
    expect(refuseAdmission({ status: 'requested' }, categories, { ...admission, admittedOn: '2027-03-02' }, now)).toEqual({
      code: 'buyer.admitted-in-future', params: { today: '2027-03-01' },
    });
  });

  it('is refused twice', () => {
    expect(refuseAdmission({ status: 'admitted' }, categories, admission, now)).toEqual({ code: 'buyer.wrong-status', params: { status: 'admitted' } });
  });

  it('is withdrawn from the admitted only', () => {
    expect(buyerStatuses.filter((status) => !refuseBuyerCommand('withdraw', { status }))).toEqual(['admitted']);
  });
});

describe('ordering (P02)', () => {
  it('is for the admitted only', () => {
    expect(buyerStatuses.filter((status) => !refuseOrdering({ status }))).toEqual(['admitted']);
    expect(refuseOrdering(undefined)?.code).toBe('buyer.not-admitted');
  });
});
