import { aMeeting } from '../testing/a-meeting.js';
import { meetingStatuses } from '../meeting/meeting.js';
import {
  refuseAlternative, refuseConfirming, refuseReceivedRegistration, refuseRegistering, refuseRegistrant, registrationClasses, registrationLifecycle, registrationStatuses,
} from './registration.js';

const meeting = aMeeting({ status: 'invited' });
const before = new Date(meeting.startsAt.getTime() - 1);

describe('registering', () => {
  it('is possible for anybody while the meeting is announced, open and still to come', () => {
    expect(meetingStatuses.filter((status) => !refuseRegistering({ ...meeting, status }, before))).toEqual(['scheduled', 'invited', 'agendaFinal']);
    expect(refuseRegistering(meeting, meeting.startsAt)?.code).toBe('meeting.has-begun');
    expect(refuseRegistering({ ...meeting, publishedAt: null }, before)?.code).toBe('registration.not-open');
    expect(refuseRegistering({ ...meeting, public: false }, before)?.code).toBe('registration.by-invitation');
  });

  it('by phone, post or at the desk is possible as long, also where it is by invitation', () => {
    expect(refuseReceivedRegistration({ status: 'invited', startsAt: meeting.startsAt }, before)).toBeUndefined();
    expect(refuseReceivedRegistration({ status: 'invited', startsAt: meeting.startsAt }, meeting.startsAt)?.code).toBe('meeting.has-begun');
    expect(refuseReceivedRegistration({ status: 'cancelled', startsAt: meeting.startsAt }, before)?.code).toBe('meeting.wrong-status');
  });

  it('is refused to nobody of an open meeting but whom the matrix excludes (R000-10, R001-04)', () => {
    const open = registrationClasses.map((each) => refuseRegistrant('WIJK', 'open', { classes: [each], privateCapacity: false })?.code);
    expect(open.filter((code) => code !== undefined)).toEqual([]);
    expect(refuseRegistrant('WIJK', 'preparatory', { classes: ['elected'], privateCapacity: false, invited: true })?.code).toBe('R001-04');
    expect(refuseRegistrant('ATELIER', 'deliberation', { classes: ['citizen'], privateCapacity: false })).toBeUndefined();
    expect(refuseRegistrant('ATELIER', 'deliberation', { classes: ['official'], privateCapacity: true })).toBeUndefined();
    expect(refuseRegistrant('ATELIER', 'deliberation', { classes: ['official'], privateCapacity: false })?.code).toBe('R000-12');
  });

  it('for a preparatory meeting goes through a committee, or an invitation', () => {
    expect(refuseRegistrant('WIJK', 'preparatory', { classes: ['citizen'], privateCapacity: false })?.code).toBe('registration.through-committee');
    expect(refuseRegistrant('WIJK', 'preparatory', { classes: ['citizen'], privateCapacity: false, invited: true })).toBeUndefined();
    expect(refuseRegistrant('WIJK', 'preparatory', { classes: ['neighbourhoodCommittee'], privateCapacity: false })).toBeUndefined();
  });

  it('waits for no approval (R000-10)', () => {
    expect(Object.keys(registrationLifecycle.pending)).toEqual(['confirm', 'wait', 'cancel']);
  });

  it('is confirmed once', () => {
    expect(registrationStatuses.filter((status) => !refuseConfirming({ status }, meeting, before))).toEqual(['pending']);
    expect(refuseConfirming({ status: 'pending' }, meeting, meeting.startsAt)?.code).toBe('meeting.has-begun');
  });
});

describe('a full meeting', () => {
  it('offers who waits something else (R000-10)', () => {
    expect(refuseAlternative('waiting', ['writtenContribution'], 'writtenContribution')).toBeUndefined();
    expect(refuseAlternative('waiting', ['writtenContribution'], 'extraMoment')?.code).toBe('registration.alternative-not-offered');
    expect(refuseAlternative('confirmed', ['writtenContribution'], 'writtenContribution')?.code).toBe('registration.wrong-status');
  });
});
