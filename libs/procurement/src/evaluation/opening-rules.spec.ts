import { type CallOffStatus } from '../call-off/call-off.js';
import { refuseBeginOpening, refuseCompleteOpening, type OpeningFacts } from './opening-rules.js';

const due = new Date('2027-03-01T11:00:00Z');
const real = new Date('2026-11-22T09:00:00Z');
const minutesAgo = (minutes: number): Date => new Date(real.getTime() - minutes * 60_000);
const ann = { personId: 'ann', sessionId: 'session of ann', authenticatedAt: minutesAgo(1) };
const bob = { personId: 'bob', sessionId: 'session of bob', authenticatedAt: minutesAgo(14) };
const at = { now: due, realNow: real };
const facts = (status: CallOffStatus, changes: Partial<OpeningFacts> = {}): OpeningFacts => ({
  callOff: { status, offersDueAt: due }, openQuestions: 0, freshMinutes: 15, ...changes,
});

describe('beginning the opening', () => {
  it('is allowed at the deadline', () => {
    expect(refuseBeginOpening(facts('published'), ann, at)).toBeUndefined();
  });

  it('is refused one millisecond before it (P10)', () => {
    const now = new Date(due.getTime() - 1);
    expect(refuseBeginOpening(facts('published'), ann, { ...at, now })).toEqual({ code: 'call-off.offers-sealed', params: { until: due.toISOString() } });
  });

  it('is refused over questions that nobody answered', () => {
    expect(refuseBeginOpening(facts('published', { openQuestions: 2 }), ann, at)?.params).toEqual({ count: 2 });
  });

  it('asks a sign-in of less than fifteen minutes ago, in real time', () => {
    expect(refuseBeginOpening(facts('published'), { ...ann, authenticatedAt: minutesAgo(15) }, at)).toEqual({ code: 'opening.sign-in-again', params: { minutes: 15 } });
    expect(refuseBeginOpening(facts('published'), { ...ann, authenticatedAt: new Date(minutesAgo(15).getTime() + 1) }, at)).toBeUndefined();
  });

  it.each(['draft', 'checked', 'approved', 'opening', 'evaluation', 'awarded', 'cancelled'] as const)('is refused when %s', (status) => {
    expect(refuseBeginOpening(facts(status), ann, at)).toEqual({ code: 'call-off.wrong-status', params: { status } });
  });
});

describe('completing the opening', () => {
  it('is allowed to a second person in a session of their own (P10)', () => {
    expect(refuseCompleteOpening(facts('opening'), ann, bob, at)).toBeUndefined();
  });

  it('is refused to the first person again, whatever session they use', () => {
    expect(refuseCompleteOpening(facts('opening'), ann, { ...ann, sessionId: 'another' }, at)?.code).toBe('opening.second-opener-needed');
  });

  it('is refused in the session of the first', () => {
    expect(refuseCompleteOpening(facts('opening'), ann, { ...bob, sessionId: ann.sessionId }, at)?.code).toBe('opening.second-opener-needed');
  });

  it('is refused to a second with an old sign-in', () => {
    expect(refuseCompleteOpening(facts('opening'), ann, { ...bob, authenticatedAt: minutesAgo(15) }, at)?.code).toBe('opening.sign-in-again');
  });

  it('is refused before the deadline', () => {
    expect(refuseCompleteOpening(facts('opening'), ann, bob, { ...at, now: new Date(due.getTime() - 1) })?.code).toBe('call-off.offers-sealed');
  });

  it('is refused before anybody began', () => {
    expect(refuseCompleteOpening(facts('published'), undefined, bob, at)?.code).toBe('call-off.wrong-status');
    expect(refuseCompleteOpening(facts('opening'), undefined, bob, at)?.code).toBe('opening.second-opener-needed');
  });
});
