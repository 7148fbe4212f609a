import { refuseInvitationCommand } from './invitation-answer.js';
import { invitationStatuses } from './invitation.js';

const offersDueAt = new Date('2027-03-31T09:00:00Z');
const published = { status: 'published', offersDueAt } as const;
const justInTime = new Date(offersDueAt.getTime() - 1);

describe('answering an invitation', () => {
  it('may change from no to yes and back until the deadline (P11)', () => {
    expect(refuseInvitationCommand('announceOffer', { status: 'declined' }, published, false, justInTime)).toBeUndefined();
    expect(refuseInvitationCommand('decline', { status: 'willOffer' }, published, false, justInTime)).toBeUndefined();
    expect(refuseInvitationCommand('decline', { status: 'willOffer' }, published, false, offersDueAt)).toEqual(
      { code: 'call-off.deadline-passed', params: { since: offersDueAt.toISOString() } },
    );
  });
  it('does not decline over an offer that stands', () => {
    expect(refuseInvitationCommand('decline', { status: 'willOffer' }, published, true, justInTime)?.code).toBe('invitation.offer-stands');
    expect(refuseInvitationCommand('announceOffer', { status: 'seen' }, published, true, justInTime)).toBeUndefined();
  });
  it('ends with the call-off', () => {
    expect(refuseInvitationCommand('announceOffer', { status: 'seen' }, { ...published, status: 'cancelled' }, false, justInTime)?.code).toBe('call-off.wrong-status');
  });
  it('is read once, also after the deadline', () => {
    const allowed = invitationStatuses.filter((status) => !refuseInvitationCommand('see', { status }, published, false, offersDueAt));
    expect(allowed).toEqual(['invited']);
  });
});
