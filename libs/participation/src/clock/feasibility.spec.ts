import { addDays, termEnd, type ClockTerm } from '@centrale/kernel';
import fc from 'fast-check';
import { planAdvice, warnInfeasible, type AdvicePlanning, type PlannedMeeting } from './feasibility.js';

const someDate = fc.date({ min: new Date('2000-01-01'), max: new Date('2080-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const threeWeeks: ClockTerm = { direction: 'backward', amount: 21, unit: 'calendarDay', roll: 'none' };
const today = '2026-04-15';
const within = (days: number, more: Partial<AdvicePlanning> = {}): AdvicePlanning => ({
  today, due: addDays(today, days), invitationTerm: threeWeeks, meetings: [], closingDays: [], ...more,
});
const invited = (on: string): PlannedMeeting => ({ id: `invited-${on}`, on, invitedOn: '2026-04-01' });
const planned = (on: string): PlannedMeeting => ({ id: `planned-${on}`, on, invitedOn: null });

describe('an urgent request of 14 days against three weeks of notice (R003-29)', () => {
  it('leaves no new meeting: the earliest comes after the due date', () => {
    expect(planAdvice(within(14))).toEqual({
      newMeetingPossible: false, earliest: '2026-05-06', inviteAtLatest: '2026-04-08',
      options: [{ kind: 'writtenRound', until: '2026-04-29' }, { kind: 'extension', neededUntil: '2026-05-06' }],
    });
  });

  it('is told so', () => {
    const planning = within(14);
    expect(warnInfeasible(planAdvice(planning), planning)).toEqual({ code: 'R003-29.feasibility', params: { days: 14, notice: 21, earliest: '2026-05-06' } });
  });

  it('can use a meeting to which people have been invited', () => {
    expect(planAdvice(within(14, { meetings: [invited('2026-04-29'), invited('2026-04-20')] })).options).toEqual([
      { kind: 'invitedMeeting', meetingId: 'invited-2026-04-20', on: '2026-04-20' },
      { kind: 'invitedMeeting', meetingId: 'invited-2026-04-29', on: '2026-04-29' },
      { kind: 'writtenRound', until: '2026-04-29' },
      { kind: 'extension', neededUntil: '2026-05-06' },
    ]);
  });

  it('cannot use one that is over, comes later, or for which it is too late to invite', () => {
    const meetings = [invited('2026-04-14'), invited('2026-05-20'), planned('2026-04-28')];
    expect(planAdvice(within(14, { meetings })).options.map(({ kind }) => kind)).toEqual(['writtenRound', 'extension']);
  });

  it('needs no more time than until the next meeting that is called already', () => {
    expect(planAdvice(within(14, { meetings: [invited('2026-05-04'), invited('2026-05-02')] })).options)
      .toContainEqual({ kind: 'extension', neededUntil: '2026-05-02' });
    expect(planAdvice(within(14, { meetings: [planned('2026-05-02')] })).options).toContainEqual({ kind: 'extension', neededUntil: '2026-05-06' });
  });
});

describe('a new meeting', () => {
  it.each([[14, false], [20, false], [21, true], [30, true]])('within %i days: %p', (days, possible) => {
    const planning = within(days);
    const plan = planAdvice(planning);
    expect(plan.newMeetingPossible).toBe(possible);
    expect(plan.options.some(({ kind }) => kind === 'newMeeting')).toBe(possible);
    expect(plan.options.some(({ kind }) => kind === 'extension')).toBe(!possible);
    expect(warnInfeasible(plan, planning) === undefined).toBe(possible);
  });

  it('takes an invitation within nine days of a request of 30', () => {
    expect(planAdvice(within(30)).options).toEqual([
      { kind: 'newMeeting', earliest: '2026-05-06', inviteAtLatest: '2026-04-24' },
      { kind: 'writtenRound', until: '2026-05-15' },
    ]);
  });

  it('is possible today where the rules ask no notice', () => {
    const planning = within(0, { invitationTerm: null });
    const plan = planAdvice(planning);
    expect(plan.options[0]).toEqual({ kind: 'newMeeting', earliest: today, inviteAtLatest: today });
    expect(warnInfeasible(plan, planning)).toBeUndefined();
  });

  it('may be one that is planned, if its invitation leaves in time', () => {
    expect(planAdvice(within(30, { meetings: [planned('2026-05-06'), planned('2026-05-05')] })).options[0])
      .toEqual({ kind: 'plannedMeeting', meetingId: 'planned-2026-05-06', on: '2026-05-06', inviteAtLatest: today });
  });

  it('counts working days of notice back from the meeting: three before a Saturday begin on Wednesday', () => {
    const invitationTerm: ClockTerm = { ...threeWeeks, amount: 3, unit: 'workingDay' };
    expect(planAdvice(within(14, { invitationTerm })).earliest).toBe('2026-04-18');
    expect(planAdvice(within(14, { invitationTerm, closingDays: ['2026-04-17'] })).earliest).toBe('2026-04-21');
  });

  it('is at its earliest when its invitation leaves today and no day sooner', () => {
    const term = fc.record({
      direction: fc.constant<'backward'>('backward'), amount: fc.integer({ min: 1, max: 12 }),
      unit: fc.constantFrom<ClockTerm['unit']>('calendarDay', 'workingDay', 'month'), roll: fc.constant<'none'>('none'),
    });
    fc.assert(
      fc.property(someDate, term, fc.array(someDate, { maxLength: 4 }), (from, invitationTerm, closingDays) => {
        const { earliest } = planAdvice({ today: from, due: addDays(from, 14), invitationTerm, meetings: [], closingDays });
        expect(termEnd(invitationTerm, earliest, closingDays) >= from).toBe(true);
        expect(termEnd(invitationTerm, addDays(earliest, -1), closingDays) < from).toBe(true);
      }),
    );
  });
});

describe('on the last day itself', () => {
  it('a written round is still in time', () => {
    expect(planAdvice(within(0)).options).toContainEqual({ kind: 'writtenRound', until: today });
  });
});

describe('once the term has passed', () => {
  it('only an extension is left', () => {
    const planning = within(-1, { meetings: [invited('2026-04-14')] });
    const plan = planAdvice(planning);
    expect(plan.options).toEqual([{ kind: 'extension', neededUntil: '2026-05-06' }]);
    expect(warnInfeasible(plan, planning)?.params?.['days']).toBe(0);
  });

  it('a meeting that was called before today is no way out', () => {
    expect(planAdvice(within(-5, { meetings: [invited('2026-04-12'), invited('2026-04-21')] })).options).toEqual([{ kind: 'extension', neededUntil: '2026-04-21' }]);
  });
});

describe('a plan', () => {
  it('names only days from today to the due date, except for the extension', () => {
    const meeting = fc.record({ id: fc.uuid(), on: fc.integer({ min: -10, max: 60 }), invitedOn: fc.option(fc.constant('2026-04-01')) });
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 45 }), fc.array(meeting, { maxLength: 5 }), (days, meetings) => {
        const planning = within(days, { meetings: meetings.map((each) => ({ ...each, on: addDays(today, each.on) })) });
        const { options, earliest, newMeetingPossible } = planAdvice(planning);
        const named = options.flatMap((option) => {
          if (option.kind === 'newMeeting') return [option.earliest, option.inviteAtLatest];
          if (option.kind === 'plannedMeeting') return [option.on, option.inviteAtLatest];
          if (option.kind === 'invitedMeeting') return [option.on];
          return option.kind === 'writtenRound' ? [option.until] : [];
        });
        expect(named.filter((day) => day < today || day > planning.due)).toEqual([]);
        expect(newMeetingPossible).toBe(earliest <= planning.due);
      }),
    );
  });

  it('calls a meeting in three weeks to the day, whatever the day', () => {
    fc.assert(fc.property(someDate, (from) => planAdvice({ ...within(30), today: from, due: addDays(from, 30) }).earliest === addDays(from, 21)));
  });
});
