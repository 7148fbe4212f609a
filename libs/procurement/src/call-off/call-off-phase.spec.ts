import fc from 'fast-check';
import { callOffPhase } from './call-off-phase.js';
import { callOffPhases, callOffStatuses } from './call-off.js';
import { nextCallOffEvent } from './next-event.js';

const questionsDueAt = new Date('2027-03-15T11:00:00Z');
const offersDueAt = new Date('2027-03-31T09:00:00Z');
const published = { status: 'published', questionsDueAt, offersDueAt } as const;
const before = (at: Date) => new Date(at.getTime() - 1);

describe('the phase of a call-off', () => {
  it.each([
    ['draft', 'preparation'], ['checked', 'preparation'], ['approved', 'preparation'], ['opening', 'opening'], ['evaluation', 'evaluation'],
    ['awardProposed', 'decision'], ['awarded', 'standstill'], ['concluded', 'ended'], ['unsuccessful', 'ended'], ['cancelled', 'ended'],
  ] as const)('of %s is %s whatever the time', (status, phase) => {
    expect(callOffPhase({ ...published, status }, before(questionsDueAt))).toBe(phase);
    expect(callOffPhase({ ...published, status }, offersDueAt)).toBe(phase);
  });
  it('takes questions until the last instant before their term', () => {
    expect(callOffPhase(published, before(questionsDueAt))).toBe('questions');
    expect(callOffPhase(published, questionsDueAt)).toBe('offers');
  });
  it('takes offers until the last instant before the deadline (P11)', () => {
    expect(callOffPhase(published, before(offersDueAt))).toBe('offers');
    expect(callOffPhase(published, offersDueAt)).toBe('closed');
  });
  it('never goes back as time passes', () => {
    const instants = fc.date({ min: new Date('2027-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(fc.property(fc.constantFrom(...callOffStatuses), instants, instants, instants, instants, (status, a, b, c, d) => {
      const [first, second] = [c, d].sort((x, y) => x.getTime() - y.getTime()) as [Date, Date];
      const [questions, offers] = [a, b].sort((x, y) => x.getTime() - y.getTime()) as [Date, Date];
      const row = { status, questionsDueAt: questions, offersDueAt: offers };
      expect(callOffPhases.indexOf(callOffPhase(row, first))).toBeLessThanOrEqual(callOffPhases.indexOf(callOffPhase(row, second)));
    }));
  });
});

describe('what time asks next', () => {
  it('is the end of the questions, then the deadline, then nothing', () => {
    expect(nextCallOffEvent(published, before(questionsDueAt))).toEqual({ at: questionsDueAt, command: 'tellQuestionsClosed' });
    expect(nextCallOffEvent(published, questionsDueAt)).toEqual({ at: offersDueAt, command: 'tellOffersClosed' });
    expect(nextCallOffEvent(published, before(offersDueAt))).toEqual({ at: offersDueAt, command: 'tellOffersClosed' });
    expect(nextCallOffEvent(published, offersDueAt)).toBeUndefined();
  });
  it.each(callOffStatuses.filter((status) => status !== 'published'))('is nothing when %s', (status) => {
    expect(nextCallOffEvent({ ...published, status }, before(questionsDueAt))).toBeUndefined();
  });
});
