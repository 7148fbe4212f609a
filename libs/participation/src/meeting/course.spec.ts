import { refuse, type Refusal } from '@centrale/kernel';
import { type PackId } from '../rule-pack/rule-pack.js';
import { aMeeting, aPack } from '../testing/a-meeting.js';
import { foundUninvited, refuseAnnouncement, refuseCallingOff, refuseHold, refuseRelocation, sayUninvited } from './course.js';

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
    expect(refuseHold(aMeeting({ status: 'draft' }), startsAt)?.code).toBe('meeting.wrong-status');
  });

  it('took place though nobody was invited, or did not: both can be said once its day came, and the first is kept (R003-17, R003-02, R001-09, R001-03, R001-11)', () => {
    const scheduled = aMeeting({ status: 'scheduled', publishedAt: null });
    expect(refuseHold(scheduled, startsAt)).toBeUndefined();
    for (const command of ['postpone', 'cancel'] as const) expect(refuseCallingOff(scheduled, command, endsAt)).toBeUndefined();
    const codes = (id: PackId, gate: readonly Refusal[] = [], meeting = scheduled) => foundUninvited(meeting, aPack(id), gate, endsAt).map(({ code }) => code);
    expect(codes('WERKGROEP')).toEqual(['R003-02.recorded', 'R003-17.recorded']);
    expect(codes('WIJK', [refuse('R001-03'), refuse('R001-11'), refuse('phase.no-meeting-held')])).toEqual(['R001-09.recorded', 'R001-03.recorded', 'R001-11.recorded']);
    expect(codes('WERKGROEP', [], aMeeting({ status: 'invited', publishedAt: null }))).toEqual([]);
    expect([sayUninvited(scheduled, before), sayUninvited(scheduled, startsAt)?.code, sayUninvited(aMeeting({ status: 'invited' }), endsAt)]).toEqual([undefined, 'meeting.uninvited', undefined]);
  });

  it('stands in the public calendar once, and never when it is confidential', () => {
    const internal = aMeeting({ publishedAt: null });
    expect(refuseAnnouncement(internal, false, before)).toBeUndefined();
    expect(refuseAnnouncement(internal, true, before)?.code).toBe('meeting.confidential');
    expect(refuseAnnouncement(aMeeting(), false, before)?.code).toBe('meeting.announced-already');
  });
});
