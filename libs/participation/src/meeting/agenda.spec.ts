import { instantOf } from '@centrale/kernel';
import { aMeeting, aPack } from '../testing/a-meeting.js';
import { agendaItemStatuses, intakeUntil, refuseFinalAgenda, refuseItem, refuseItemCommand, refuseLateItem, refuseOrdering } from './agenda.js';
import { meetingStatuses } from './meeting.js';

const { parameters } = aPack('WERKGROEP');

describe('the last day for agenda items', () => {
  it.each([
    ['2026-05-26', '2026-05-20'], ['2026-05-15', '2026-05-11'], ['2026-07-22', '2026-07-16'], ['2026-11-12', '2026-11-06'], ['2027-01-05', '2026-12-30'],
  ])('for a meeting on %s is %s: three working days before (R003-15)', (day, until) => {
    expect(intakeUntil(parameters, instantOf(day, '19:00'), [])).toBe(until);
  });

  it('moves for a closing day of the city', () => {
    expect(intakeUntil(parameters, instantOf('2026-05-26', '19:00'), ['2026-05-22'])).toBe('2026-05-19');
  });

  it('does not exist where the rule set names none', () => {
    expect(intakeUntil(aPack('WIJK').parameters, aMeeting().startsAt, [])).toBeNull();
    expect(refuseLateItem(null, '2026-05-26')).toBeUndefined();
  });

  it('counts; the day after, an item goes to the next meeting (R003-15)', () => {
    expect(refuseLateItem('2026-05-20', '2026-05-20')).toBeUndefined();
    expect(refuseLateItem('2026-05-20', '2026-05-21')).toEqual({ code: 'R003-15', params: { until: '2026-05-20' } });
  });

  it('is waited for by the final agenda', () => {
    expect(refuseFinalAgenda('2026-05-20', '2026-05-20')).toEqual({ code: 'meeting.intake-open', params: { until: '2026-05-20' } });
    expect(refuseFinalAgenda('2026-05-20', '2026-05-21')).toBeUndefined();
    expect(refuseFinalAgenda(null, '2026-05-01')).toBeUndefined();
  });
});

describe('an agenda item', () => {
  it('is submitted until the meeting begins', () => {
    const { startsAt } = aMeeting();
    const before = new Date(startsAt.getTime() - 1);
    expect(meetingStatuses.filter((status) => !refuseItem({ status, startsAt }, before))).toEqual(['draft', 'scheduled', 'invited', 'agendaFinal']);
    expect(refuseItem({ status: 'invited', startsAt }, startsAt)?.code).toBe('meeting.has-begun');
  });

  it('that was refused is over; one that waits can still come on an agenda', () => {
    expect(agendaItemStatuses.filter((status) => !refuseItemCommand({ status }, 'accept'))).toEqual(['submitted', 'deferred']);
    expect(agendaItemStatuses.filter((status) => !refuseItemCommand({ status }, 'refuse'))).toEqual(['submitted', 'accepted', 'deferred']);
  });

  it('stands once in the order of the agenda', () => {
    expect(refuseOrdering(['a', 'b'], ['b', 'a'])).toBeUndefined();
    for (const order of [['a'], ['a', 'a'], ['a', 'c'], ['a', 'b', 'c']]) expect(refuseOrdering(['a', 'b'], order)?.code).toBe('agenda-item.not-on-agenda');
  });
});
