import { bodyStatuses } from '../body/body.js';
import { trajectoryStatuses } from '../trajectory/trajectory.js';
import { CONFIRM_DAYS, hasPublicPage, refuseInterestConfirmation, refuseInterestErasure, refuseInterest, refuseInterestInBody, refuseInterestOutcome, refuseInterestUnreachable } from './interest-rules.js';

const registeredAt = new Date('2027-03-01T10:00:00Z');
const pending = { status: 'pending' as const, registeredAt, erasedAt: null };
const later = (days: number, ms = 0) => new Date(registeredAt.getTime() + days * 86_400_000 + ms);

describe('interest in a trajectory', () => {
  it('is shown while it is public and goes on', () => {
    expect(trajectoryStatuses.filter((status) => !refuseInterest({ status, confidential: false }))).toEqual(['announced', 'running', 'paused', 'reporting']);
    expect(refuseInterest({ status: 'running', confidential: true })?.code).toBe('interest.not-open');
  });

  it('comes from somebody who can be answered, by whatever way', () => {
    expect(refuseInterestUnreachable({ phone: '02 123 45 67' })).toBeUndefined();
    expect(refuseInterestUnreachable({ address: 'Kerkstraat 1' })).toBeUndefined();
    expect(refuseInterestUnreachable({ email: '', phone: ' ' })?.code).toBe('interest.no-way-to-reach');
  });

  it('is confirmed by the link, once, within its days', () => {
    expect(refuseInterestConfirmation(pending, later(CONFIRM_DAYS))).toBeUndefined();
    expect(refuseInterestConfirmation(pending, later(CONFIRM_DAYS, 1))?.code).toBe('interest.link-expired');
    expect(refuseInterestConfirmation({ ...pending, status: 'confirmed' }, later(1))?.code).toBe('interest.wrong-status');
    expect(refuseInterestConfirmation({ ...pending, erasedAt: later(0) }, later(1))?.code).toBe('interest.erased');
  });

  it('gets an outcome once it is confirmed and while it is not erased', () => {
    expect(refuseInterestOutcome({ status: 'confirmed', erasedAt: null })).toBeUndefined();
    expect(refuseInterestOutcome(pending)?.code).toBe('interest.not-confirmed');
    expect(refuseInterestOutcome({ status: 'confirmed', erasedAt: later(0) })?.code).toBe('interest.erased');
  });

  it('is erased once', () => {
    expect([refuseInterestErasure({ erasedAt: null }), refuseInterestErasure({ erasedAt: later(0) })?.code]).toEqual([undefined, 'interest.erased']);
  });
});

describe('interest in the work of a body', () => {
  it('is shown where its page is public, which nothing is that was only proposed', () => {
    const publishedAt = later(0);
    expect(bodyStatuses.filter((status) => hasPublicPage({ status, publishedAt }))).toEqual(['active', 'underReview', 'restructured', 'dissolved']);
    expect(bodyStatuses.filter((status) => hasPublicPage({ status, publishedAt: null }))).toEqual([]);
  });

  it('is shown while it goes on, and where whoever wants to may attend', () => {
    expect(bodyStatuses.filter((status) => !refuseInterestInBody({ status, attendance: 'open' }))).toEqual(['proposed', 'active', 'underReview']);
    expect(refuseInterestInBody({ status: 'dissolved', attendance: 'open' })?.code).toBe('body.over');
    expect(refuseInterestInBody({ status: 'active', attendance: 'membersOnly' })?.code).toBe('interest.members-only');
  });
});
