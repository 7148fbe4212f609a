import { refuseAddendum } from './addendum.js';
import { refuseAssignment } from './assignment.js';
import { callOffStatuses } from './call-off.js';
import { refuseDecision } from './decision.js';
import { refuseDocuments, refuseRemoval, refuseSave, refuseShortlist } from './drafting.js';
import { refuseAppointment, refuseDeclaration, type Candidate } from './panel.js';
import { refuseAnswer, refuseOpeningWithQuestions, refuseQuestion } from './question.js';

const questionsDueAt = new Date('2027-03-15T11:00:00Z');
const offersDueAt = new Date('2027-03-31T09:00:00Z');
const published = { status: 'published', questionsDueAt, offersDueAt } as const;
const now = new Date('2027-03-10T09:00:00Z');
const before = (at: Date) => new Date(at.getTime() - 1);

describe('recording a decision (P08)', () => {
  const decision = { no: 1, decidedOn: '2027-03-10', documentAttached: true } as const;
  it('takes decision 1 on what was checked, before publication', () => {
    const allowed = callOffStatuses.filter((status) => !refuseDecision({ status }, decision, now));
    expect(allowed).toEqual(['checked', 'approved']);
  });
  it('takes decision 2 on a proposed award only', () => {
    const allowed = callOffStatuses.filter((status) => !refuseDecision({ status }, { ...decision, no: 2 }, now));
    expect(allowed).toEqual(['awardProposed']);
  });
  it('refuses one of tomorrow, by the calendar of Brussels', () => {
    const tomorrow = { ...decision, decidedOn: '2027-03-11' };
    expect(refuseDecision({ status: 'checked' }, tomorrow, now)).toEqual({ code: 'decision.in-future', params: { decidedOn: '2027-03-11' } });
    expect(refuseDecision({ status: 'checked' }, tomorrow, new Date('2027-03-10T23:00:00Z'))).toBeUndefined();
  });
  it('asks its document, attached to this call-off', () => {
    expect(refuseDecision({ status: 'checked' }, { ...decision, documentAttached: false }, now)?.code).toBe('decision.document-not-attached');
  });
});

describe('an addendum', () => {
  const agreement = { endsOn: '2027-12-31' };
  const refused = (terms: { questionsDueAt?: Date; offersDueAt?: Date }, at = now) => refuseAddendum(published, terms, agreement, at);
  const later = new Date('2027-04-07T09:00:00Z');
  it('may only tell something', () => {
    expect(refused({})).toBeUndefined();
  });
  it('moves the deadline later, never earlier nor to the same instant', () => {
    expect(refused({ offersDueAt: later })).toBeUndefined();
    expect(refused({ offersDueAt })).toEqual({ code: 'addendum.deadline-earlier', params: { present: offersDueAt.toISOString() } });
    expect(refused({ offersDueAt: before(offersDueAt) })?.code).toBe('addendum.deadline-earlier');
  });
  it('moves the questions’ term later, and keeps it before the deadline', () => {
    expect(refused({ questionsDueAt: before(offersDueAt) })).toBeUndefined();
    expect(refused({ questionsDueAt })).toEqual({ code: 'addendum.questions-term-earlier', params: { present: questionsDueAt.toISOString() } });
    expect(refused({ questionsDueAt: offersDueAt })?.code).toBe('call-off.questions-term-late');
    expect(refused({ questionsDueAt: offersDueAt, offersDueAt: later })).toBeUndefined();
  });
  it('keeps the deadline on a working day within the agreement (P01)', () => {
    expect(refused({ offersDueAt: new Date('2027-04-04T09:00:00Z') })?.code).toBe('call-off.deadline-not-working-day');
    expect(refuseAddendum(published, { offersDueAt: later }, { endsOn: '2027-04-06' }, now)).toEqual(
      { code: 'addendum.deadline-after-agreement', params: { endsOn: '2027-04-06' } },
    );
  });
  it('comes before the deadline (P11)', () => {
    expect(refused({ offersDueAt: later }, before(offersDueAt))).toBeUndefined();
    expect(refused({ offersDueAt: later }, offersDueAt)).toEqual({ code: 'call-off.deadline-passed', params: { since: offersDueAt.toISOString() } });
  });
  it('needs a published call-off', () => {
    const allowed = callOffStatuses.filter((status) => !refuseAddendum({ ...published, status }, {}, agreement, now));
    expect(allowed).toEqual(['published']);
  });
});

describe('the panel (P21)', () => {
  const candidate: Candidate = { personId: 'ann', name: 'Ann', active: true, recordedDecision: false, ofProvider: false, declaredConflict: false };
  const refused = (patch: Partial<Candidate>) => refuseAppointment({ status: 'published' }, ['ann'], [{ ...candidate, ...patch }]);
  it('takes who has no part in it', () => {
    expect(refused({})).toBeUndefined();
  });
  it.each([
    [{ active: false }, 'panel.person-inactive'], [{ recordedDecision: true }, 'panel.recorded-decision'],
    [{ ofProvider: true }, 'panel.works-for-provider'], [{ declaredConflict: true }, 'panel.declared-conflict'],
  ])('refuses %j', (patch, code) => {
    expect(refused(patch)).toEqual({ code, params: { name: 'Ann' } });
  });
  it('refuses who does not exist', () => {
    expect(refuseAppointment({ status: 'published' }, ['ann', 'bob'], [candidate])?.code).toBe('panel.person-unknown');
  });
  it('is appointed until an award is proposed', () => {
    const allowed = callOffStatuses.filter((status) => !refuseAppointment({ status }, ['ann'], [candidate]));
    expect(allowed).toEqual(['draft', 'checked', 'approved', 'published', 'opening', 'evaluation']);
  });
  it('declares no conflict, or one with its reason', () => {
    expect(refuseDeclaration({ status: 'published' }, { conflict: false }, null)).toBeUndefined();
    expect(refuseDeclaration({ status: 'published' }, { conflict: true, reason: ' ' }, null)?.code).toBe('panel.reason-missing');
    expect(refuseDeclaration({ status: 'published' }, { conflict: true, reason: 'Mijn zus werkt er.' }, false)).toBeUndefined();
    expect(refuseDeclaration({ status: 'awarded' }, { conflict: false }, null)?.code).toBe('call-off.wrong-status');
  });
  it('does not take a declared conflict back', () => {
    expect(refuseDeclaration({ status: 'evaluation' }, { conflict: false }, true)?.code).toBe('panel.conflict-stands');
  });
});

describe('questions', () => {
  it('are asked until the last instant before their term', () => {
    expect(refuseQuestion(published, before(questionsDueAt))).toBeUndefined();
    expect(refuseQuestion(published, questionsDueAt)).toEqual({ code: 'question.term-passed', params: { since: questionsDueAt.toISOString() } });
    expect(refuseQuestion({ ...published, status: 'cancelled' }, now)?.code).toBe('call-off.wrong-status');
  });
  it('are answered once, until the opening begins', () => {
    expect(refuseAnswer({ status: 'published' }, { answeredAt: null })).toBeUndefined();
    expect(refuseAnswer({ status: 'published' }, { answeredAt: now })?.code).toBe('question.answered');
    expect(refuseAnswer({ status: 'opening' }, { answeredAt: null })?.code).toBe('call-off.wrong-status');
  });
  it('keep the opening from beginning while one is unanswered', () => {
    expect(refuseOpeningWithQuestions(0)).toBeUndefined();
    expect(refuseOpeningWithQuestions(2)).toEqual({ code: 'question.unanswered', params: { count: 2 } });
  });
});

describe('before publication', () => {
  it('only a draft changes, with its documents', () => {
    expect(callOffStatuses.filter((status) => !refuseSave({ status }))).toEqual(['draft']);
    expect(callOffStatuses.filter((status) => !refuseDocuments({ status }, { officer: true, recorder: false }))).toEqual(['draft']);
  });
  it('a recorder adds the document of a decision when it is due (P08)', () => {
    expect(callOffStatuses.filter((status) => !refuseDocuments({ status }, { officer: false, recorder: true }))).toEqual(['checked', 'approved', 'awardProposed']);
  });
  it('accepts the shortlist that was shown, until publication (P20)', () => {
    expect(callOffStatuses.filter((status) => !refuseShortlist({ status }, 'a', 'a'))).toEqual(['draft', 'checked', 'approved']);
    expect(refuseShortlist({ status: 'checked' }, 'a', 'b')?.code).toBe('call-off.shortlist-changed');
  });
  it('keeps the document of a decision (P08)', () => {
    const draft = { ofDecision: false, published: false, own: true };
    expect(refuseRemoval(draft, { officer: false })).toBeUndefined();
    expect(refuseRemoval({ ...draft, own: false }, { officer: true })).toBeUndefined();
    expect(refuseRemoval({ ...draft, own: false }, { officer: false })?.code).toBe('call-off.document-not-yours');
    expect(refuseRemoval({ ...draft, published: true }, { officer: true })?.code).toBe('call-off.document-published');
    expect(refuseRemoval({ ...draft, ofDecision: true }, { officer: true })?.code).toBe('decision.document-kept');
  });
});

describe('assigning', () => {
  const officers = ['ann', 'bob'];
  it('takes an officer and another one as stand-in', () => {
    expect(refuseAssignment({ status: 'draft' }, 'ann', null, officers)).toBeUndefined();
    expect(refuseAssignment({ status: 'awarded' }, 'ann', 'bob', officers)).toBeUndefined();
    expect(refuseAssignment({ status: 'draft' }, 'ann', 'ann', officers)?.code).toBe('call-off.stand-in-is-officer');
  });
  it('takes nobody from elsewhere', () => {
    expect(refuseAssignment({ status: 'draft' }, 'eve', null, officers)?.code).toBe('call-off.not-an-officer');
    expect(refuseAssignment({ status: 'draft' }, 'ann', 'eve', officers)?.code).toBe('call-off.not-an-officer');
  });
  it.each(['concluded', 'unsuccessful', 'cancelled'] as const)('is over when %s', (status) => {
    expect(refuseAssignment({ status }, 'ann', null, officers)?.code).toBe('call-off.wrong-status');
  });
});
