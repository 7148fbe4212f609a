import { aMeeting } from '../testing/a-meeting.js';
import { nonConformity, refuseAttendance, usualCapacity } from './attendance.js';
import { meetingStatuses } from './meeting.js';

const { startsAt } = aMeeting();
const there = { capacity: 'participant', count: 1 } as const;

describe('who was there', () => {
  it('can be written down from the beginning on, and always', () => {
    expect(refuseAttendance({ status: 'invited', startsAt }, new Date(startsAt.getTime() - 1))).toEqual({ code: 'meeting.not-begun', params: { from: startsAt.toISOString() } });
    const possible = meetingStatuses.filter((status) => !refuseAttendance({ status, startsAt }, startsAt));
    expect(possible).toEqual(['scheduled', 'invited', 'agendaFinal', 'held', 'reportDraft', 'reportFinal', 'published']);
  });

  it('is there as what the rule set says of their class', () => {
    expect(usualCapacity('WERKGROEP', 'bodyMeeting', ['elected'])).toBe('observer');
    expect(usualCapacity('WERKGROEP', 'bodyMeeting', ['official'], true)).toBe('host');
    expect(usualCapacity('WIJK', 'preparatory', ['official'])).toBe('host');
    expect(usualCapacity('WIJK', 'open', ['facilitator'])).toBe('facilitator');
    expect(usualCapacity('WIJK', 'open', ['citizen'])).toBe('participant');
  });
});

describe('what should not have been', () => {
  it('is kept when somebody elected was at a preparatory meeting (R001-04)', () => {
    expect(nonConformity('WIJK', 'preparatory', { ...there, classes: ['elected'], count: 2 })).toEqual({ code: 'R001-04.recorded', params: { count: 2 } });
    expect(nonConformity('WIJK', 'preparatory', { ...there, classes: ['elected'], capacity: 'private' })?.code).toBe('R001-04.recorded');
    expect(nonConformity('WIJK', 'open', { ...there, classes: ['elected'] })).toBeUndefined();
  });

  it('is kept when politicians or staff took part in a working group as more than observers (R003-13)', () => {
    for (const roleClass of ['elected', 'board', 'official', 'staff'] as const) {
      expect(nonConformity('WERKGROEP', 'bodyMeeting', { ...there, classes: [roleClass] })?.code).toBe('R003-13.recorded');
      expect(nonConformity('WERKGROEP', 'bodyMeeting', { ...there, classes: [roleClass], capacity: 'observer' })).toBeUndefined();
      expect(nonConformity('WERKGROEP', 'bodyMeeting', { ...there, classes: [roleClass], capacity: 'private' })).toBeUndefined();
    }
    expect(nonConformity('WERKGROEP', 'bodyMeeting', { ...there, classes: ['official'], capacity: 'host', contactOfficial: true })).toBeUndefined();
    expect(nonConformity('WERKGROEP', 'bodyMeeting', { ...there, classes: ['recognisedOrganisation'] })).toBeUndefined();
  });

  it('is kept when officials supported an atelier that did not ask (R000-12)', () => {
    expect(nonConformity('ATELIER', 'deliberation', { ...there, classes: ['official'] })?.code).toBe('R000-12.recorded');
    expect(nonConformity('ATELIER', 'deliberation', { ...there, classes: ['official'], supportGranted: true })).toBeUndefined();
    expect(nonConformity('ATELIER', 'deliberation', { ...there, classes: ['official'], capacity: 'private' })).toBeUndefined();
  });
});
