import fc from 'fast-check';
import { dateAt, daysBetween, instantOf } from '@centrale/kernel';
import { type RoleClass } from '../party/role-class.js';
import { aMeeting, aPack } from '../testing/a-meeting.js';
import {
  findingsOnInvitation, inviteBy, missedGuests, preparationsMissed, refuseGuest, refuseLateAnnouncement, refuseLateInvitation, refuseOutsideCalendar,
} from './invitation-rules.js';

const group = aPack('WERKGROEP');
const inTime = new Date('2026-05-05T21:59:59Z');
const of = (...classes: RoleClass[]) => ({ classes });
const codes = (findings: readonly ({ code: string } | undefined)[]): string[] => findings.flatMap((each) => (each ? [each.code] : []));
const facts = { pack: group, inviting: [of('recognisedOrganisation')], invited: [], chairIsOfficial: true, gate: [] };

describe('the clock of the invitation', () => {
  it.each([
    ['2026-05-26', '2026-05-05'], ['2026-05-15', '2026-04-24'], ['2026-07-22', '2026-07-01'], ['2026-11-12', '2026-10-22'], ['2027-01-05', '2026-12-15'],
  ])('for a meeting on %s ends on %s', (day, until) => {
    expect(inviteBy(group.parameters, instantOf(day, '19:00'))).toBe(until);
  });

  it('lets the last day count, and asks a reason the day after (R003-17)', () => {
    const { startsAt } = aMeeting();
    expect(refuseLateInvitation(group.parameters, startsAt, '2026-05-05')).toBeUndefined();
    expect(refuseLateInvitation(group.parameters, startsAt, '2026-05-06')).toEqual({ code: 'R003-17', params: { until: '2026-05-05' } });
  });

  it('never shortens the notice: whatever the day, three weeks are three weeks', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }), (startsAt) => {
      expect(daysBetween(inviteBy(group.parameters, startsAt)!, dateAt(startsAt))).toBe(21);
    }));
  });

  it('does not exist where the rule set names none', () => {
    for (const id of ['ATELIER', 'WIJK', 'MEMO'] as const) {
      expect(inviteBy(aPack(id).parameters, aMeeting().startsAt)).toBeNull();
      expect(refuseLateInvitation(aPack(id).parameters, aMeeting().startsAt, '2026-05-26')).toBeUndefined();
    }
  });
});

describe('the public calendar', () => {
  it('comes before the invitation (R001-09)', () => {
    expect(refuseOutsideCalendar(aPack('WIJK'), { publishedAt: null })).toEqual({ code: 'R001-09' });
    expect(refuseOutsideCalendar(aPack('WIJK'), { publishedAt: inTime })).toBeUndefined();
    expect(refuseOutsideCalendar(aPack('ATELIER'), { publishedAt: null })).toBeUndefined();
  });

  it('of the city holds the meetings of its groups, in time (R003-02)', () => {
    expect(refuseOutsideCalendar(group, { publishedAt: null })).toEqual({ code: 'R003-02' });
    expect(refuseLateAnnouncement(group, aMeeting({ publishedAt: inTime }))).toBeUndefined();
    expect(refuseLateAnnouncement(group, aMeeting({ publishedAt: new Date('2026-05-05T22:00:00Z') })))
      .toEqual({ code: 'R003-02.late', params: { until: '2026-05-05', on: '2026-05-06' } });
  });
});

describe('a guest', () => {
  it('who was elected is not invited to a preparatory meeting, whatever else they are (R001-04)', () => {
    expect(refuseGuest('WIJK', 'preparatory', of('elected'))).toEqual({ code: 'R001-04' });
    expect(refuseGuest('WIJK', 'preparatory', of('neighbourhoodCommittee', 'board'))).toEqual({ code: 'R001-04' });
    expect(refuseGuest('WIJK', 'preparatory', { ...of('elected'), privately: true })).toEqual({ code: 'R001-04' });
    expect(refuseGuest('WIJK', 'preparatory', of('tradersAssociation'))).toBeUndefined();
    expect(refuseGuest('WIJK', 'open', of('elected'))).toBeUndefined();
  });

  it('of the administration supports an atelier once it asked, and comes in their own name any time (R000-12)', () => {
    expect(refuseGuest('ATELIER', 'deliberation', of('official'))).toEqual({ code: 'R000-12' });
    expect(refuseGuest('ATELIER', 'deliberation', of('board'))).toEqual({ code: 'R000-12' });
    expect(refuseGuest('ATELIER', 'deliberation', { ...of('official'), supportGranted: true })).toBeUndefined();
    expect(refuseGuest('ATELIER', 'deliberation', { ...of('official'), privately: true })).toBeUndefined();
  });

  it('who was elected hears of a memorandum when it is published', () => {
    expect(refuseGuest('MEMO', 'workshop', of('elected'))?.code).toBe('meeting.informed-later');
  });

  it('comes in their own name only where a function would make them something else', () => {
    expect(refuseGuest('WERKGROEP', 'bodyMeeting', { ...of('citizen'), privately: true })?.code).toBe('meeting.not-privately');
    expect(refuseGuest('WERKGROEP', 'bodyMeeting', { ...of('elected'), privately: true })).toBeUndefined();
  });
});

describe('whom one misses on the list', () => {
  it('of a preparatory meeting are traders and committees (R001-02)', () => {
    expect(missedGuests('WIJK', 'preparatory', [of('neighbourhoodCommittee')])).toEqual([{ code: 'R001-02', params: { count: 0 } }]);
    expect(codes(missedGuests('WIJK', 'preparatory', []))).toEqual(['R001-02', 'R001-02.committees']);
    expect(missedGuests('WIJK', 'preparatory', [of('association'), of('tradersAssociation')])).toEqual([]);
  });

  it('of a citizen meeting are the elected (R001-07)', () => {
    expect(codes(missedGuests('WIJK', 'open', [of('citizen')]))).toEqual(['R001-07']);
    expect(missedGuests('WIJK', 'open', [of('board')])).toEqual([]);
    expect(missedGuests('WIJK', 'workingGroup', [])).toEqual([]);
    expect(missedGuests('WERKGROEP', 'bodyMeeting', [])).toEqual([]);
  });
});

describe('what is said before a meeting of a working group', () => {
  it('is that nobody writes the report, or somebody else chairs (R003-18)', () => {
    expect(codes(preparationsMissed('WERKGROEP', aMeeting({ rapporteurPartyId: null }), false))).toEqual(['R003-18.before', 'R003-18.chair']);
    expect(preparationsMissed('WERKGROEP', aMeeting(), true)).toEqual([]);
    expect(preparationsMissed('WIJK', aMeeting({ rapporteurPartyId: null }), false)).toEqual([]);
  });

  it('is where to ask for a room of the city (R003-31)', () => {
    const location = { name: 'Gemeentehuis', address: '', provider: 'city', access: '' } as const;
    expect(codes(preparationsMissed('WERKGROEP', aMeeting({ location }), true))).toEqual(['R003-31']);
  });
});

describe('inviting', () => {
  it('with everything in order is silent', () => {
    expect(codes(findingsOnInvitation(aMeeting(), facts, inTime))).toEqual([]);
  });

  it('finds everything that stands in the way at once', () => {
    const meeting = aMeeting({ location: null, publishedAt: null, rapporteurPartyId: null });
    expect(codes(findingsOnInvitation(meeting, { ...facts, inviting: [], chairIsOfficial: false }, new Date('2026-05-06T08:00:00Z')))).toEqual([
      'meeting.nobody-invited', 'R003-16', 'R003-02', 'R003-17', 'R003-18.before', 'R003-18.chair',
    ]);
  });

  it('comes before the meeting', () => {
    expect(codes(findingsOnInvitation(aMeeting(), facts, aMeeting().startsAt))[0]).toBe('meeting.starts-in-past');
  });
});
