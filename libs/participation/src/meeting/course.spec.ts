import { aMeeting } from '../testing/a-meeting.js';
import { refuseAnnouncement, refuseCallingOff, refuseHold, refuseRelocation } from './course.js';

describe('the course of a meeting', () => {
  const { startsAt, endsAt } = aMeeting();
  const before = new Date(startsAt.getTime() - 1);
  const dayBefore = new Date('2026-05-25T10:00:00Z');

  it('is called off before it begins', () => {
    for (const command of ['postpone', 'cancel'] as const) {
      expect(refuseCallingOff(aMeeting({ status: 'invited' }), command, before)).toBeUndefined();
      expect(refuseCallingOff(aMeeting({ status: 'invited' }), command, startsAt)?.code).toBe('meeting.has-begun');
      expect(refuseCallingOff(aMeeting({ status: 'held' }), command, before)?.code).toBe('meeting.wrong-status');
    }
    expect(refuseCallingOff(aMeeting({ status: 'draft' }), 'cancel', endsAt)).toBeUndefined();
    expect(refuseCallingOff(aMeeting({ status: 'postponed' }), 'cancel', endsAt)).toBeUndefined();
  });

  it('changes place or hour on the same day; another day starts the notice anew', () => {
    const invited = aMeeting({ status: 'invited' });
    const { location } = invited;
    expect(refuseRelocation(invited, { startsAt: new Date('2026-05-26T16:00:00Z'), endsAt, location }, dayBefore)).toBeUndefined();
    expect(refuseRelocation(invited, { startsAt: new Date('2026-05-27T17:00:00Z'), endsAt: new Date('2026-05-27T19:00:00Z'), location }, dayBefore)?.code).toBe('meeting.other-day');
    expect(refuseRelocation(aMeeting(), { startsAt, endsAt, location }, before)?.code).toBe('meeting.wrong-status');
  });

  it('tells everybody of a change alone: the same place at the same hour is none', () => {
    const invited = aMeeting({ status: 'invited', location: { name: 'Zaal 1', address: 'Markt 1', provider: 'city', access: '' } });
    const to = (changes: object) => ({ startsAt: invited.startsAt, endsAt: invited.endsAt, location: { ...invited.location!, ...changes } });
    expect(refuseRelocation(invited, to({}), dayBefore)?.code).toBe('meeting.nothing-moves');
    expect(refuseRelocation(invited, to({ name: 'Zaal 2' }), dayBefore)).toBeUndefined();
    expect(refuseRelocation(invited, to({ access: 'Lift' }), dayBefore)).toBeUndefined();
  });

  it('is held once it has begun', () => {
    expect(refuseHold(aMeeting({ status: 'agendaFinal' }), before)?.code).toBe('meeting.not-begun');
    expect(refuseHold(aMeeting({ status: 'agendaFinal' }), startsAt)).toBeUndefined();
    expect(refuseHold(aMeeting({ status: 'scheduled' }), startsAt)?.code).toBe('meeting.wrong-status');
  });

  it('stands in the public calendar once, and never when it is confidential', () => {
    const internal = aMeeting({ publishedAt: null });
    expect(refuseAnnouncement(internal, false, before)).toBeUndefined();
    expect(refuseAnnouncement(internal, true, before)?.code).toBe('meeting.confidential');
    expect(refuseAnnouncement(aMeeting(), false, before)?.code).toBe('meeting.announced-already');
  });
});
