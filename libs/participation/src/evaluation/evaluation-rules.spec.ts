import { trajectoryStatuses } from '../trajectory/trajectory.js';
import { qualityCriteria, type CriterionJudgement } from './evaluation.js';
import {
  refuseActionDone, refuseEvaluation, refuseFeedback, refuseFeedbackPlan, refuseTrajectoryEvaluation, refuseYearlyEvaluation, sayFeedbackToPlan, sayNotEvaluated,
} from './evaluation-rules.js';
import { legislatureOf } from './legislature.js';

const now = new Date('2027-06-10T08:00:00Z');
const both = { nl: 'Meer spreiding zoeken.', fr: 'Chercher plus de diversité.' };
const nothing = { nl: '', fr: '' };
const good: CriterionJudgement[] = qualityCriteria.map((criterion) => ({ criterion, judgement: 'good', remark: nothing }));
const evaluation = { doneOn: '2027-06-10', criteria: good, actions: [] };
const weak = (remark = both): CriterionJudgement[] => good.map((each, index) => (index === 1 ? { ...each, judgement: 'attention', remark } : each));

describe('an evaluation', () => {
  it('judges every criterion once', () => {
    expect(refuseEvaluation(evaluation, 'brussels', now)).toBeUndefined();
    expect(refuseEvaluation({ ...evaluation, criteria: good.slice(1) }, 'brussels', now)?.code).toBe('evaluation.criteria-incomplete');
    expect(refuseEvaluation({ ...evaluation, criteria: [...good, good[0]!] }, 'brussels', now)?.code).toBe('evaluation.criteria-incomplete');
  });

  it('says why something needs attention, in the languages of the city, and what will be done', () => {
    const actions = [{ what: both, dueOn: null }];
    expect(refuseEvaluation({ ...evaluation, criteria: weak(), actions }, 'brussels', now)).toBeUndefined();
    expect(refuseEvaluation({ ...evaluation, criteria: weak(nothing), actions }, 'brussels', now)?.code).toBe('evaluation.text-missing');
    expect(refuseEvaluation({ ...evaluation, criteria: weak({ ...both, fr: '' }), actions }, 'brussels', now)?.code).toBe('evaluation.text-missing');
    expect(refuseEvaluation({ ...evaluation, criteria: weak({ ...both, fr: '' }), actions }, 'flanders', now)).toBeUndefined();
    expect(refuseEvaluation({ ...evaluation, criteria: weak() }, 'brussels', now)?.code).toBe('evaluation.action-missing');
  });

  it('was done, and plans nothing before itself', () => {
    expect(refuseEvaluation({ ...evaluation, doneOn: '2027-06-11' }, 'brussels', now)?.code).toBe('evaluation.done-in-future');
    expect(refuseEvaluation({ ...evaluation, actions: [{ what: both, dueOn: '2027-06-09' }] }, 'brussels', now)?.code).toBe('evaluation.action-before-evaluation');
    expect(refuseEvaluation({ ...evaluation, actions: [{ what: both, dueOn: '2027-06-10' }] }, 'brussels', now)).toBeUndefined();
  });

  it('is made once a year, of a year that has begun (R003-34)', () => {
    expect(refuseYearlyEvaluation({ year: 2027, doneOn: '2027-06-10' }, { atWork: true, exists: false }, now)).toBeUndefined();
    // Late, but made all the same.
    expect(refuseYearlyEvaluation({ year: 2026, doneOn: '2027-06-10' }, { atWork: true, exists: false }, now)).toBeUndefined();
    expect(refuseYearlyEvaluation({ year: 2027, doneOn: '2027-06-10' }, { atWork: true, exists: true }, now)?.code).toBe('evaluation.year-exists');
    expect(refuseYearlyEvaluation({ year: 2027, doneOn: '2027-06-10' }, { atWork: false, exists: false }, now)?.code).toBe('evaluation.no-body');
    expect(refuseYearlyEvaluation({ year: 2028, doneOn: '2027-06-10' }, { atWork: true, exists: false }, now)?.code).toBe('evaluation.year-not-begun');
    expect(refuseYearlyEvaluation({ year: 2027, doneOn: '2026-12-31' }, { atWork: true, exists: false }, now)?.code).toBe('evaluation.year-not-begun');
  });

  it('of a trajectory comes once it runs', () => {
    expect(trajectoryStatuses.filter((status) => !refuseTrajectoryEvaluation(status))).toEqual(['running', 'paused', 'reporting', 'closed', 'cancelled']);
  });

  it('that was not made is said (R003-34)', () => {
    expect(sayNotEvaluated(true, 2027, false)).toEqual({ code: 'R003-34', params: { year: '2027' } });
    expect(sayNotEvaluated(true, 2027, true)).toBeUndefined();
    expect(sayNotEvaluated(false, 2027, false)).toBeUndefined();
  });

  it('has actions that are completed once', () => {
    const action = { what: both, dueOn: null, doneOn: null };
    expect(refuseActionDone(action, '2027-06-10', evaluation, now)).toBeUndefined();
    expect(refuseActionDone(undefined, '2027-06-10', evaluation, now)?.code).toBe('evaluation.no-action');
    expect(refuseActionDone({ ...action, doneOn: '2027-06-10' }, '2027-06-10', evaluation, now)?.code).toBe('evaluation.action-done');
    expect(refuseActionDone(action, '2027-06-11', evaluation, now)?.code).toBe('evaluation.done-in-future');
    expect(refuseActionDone(action, '2027-06-09', evaluation, now)?.code).toBe('evaluation.action-before-evaluation');
  });
});

describe('feedback to the council committee', () => {
  it('is owed once a legislature, and has no date until somebody plans it (R003-37)', () => {
    expect(sayFeedbackToPlan(true, undefined)).toEqual({ code: 'R003-37' });
    expect(sayFeedbackToPlan(true, { plannedOn: '2028-03-01', givenOn: null })).toBeUndefined();
    expect(sayFeedbackToPlan(true, { plannedOn: null, givenOn: '2027-03-01' })).toBeUndefined();
    expect(sayFeedbackToPlan(false, undefined)).toBeUndefined();
  });

  it('is planned on a day to come of the legislature that runs (R003-37)', () => {
    expect(refuseFeedbackPlan(undefined, '2027-06-10', now)).toBeUndefined();
    expect(refuseFeedbackPlan(undefined, '2030-11-30', now)).toBeUndefined();
    expect(refuseFeedbackPlan(undefined, '2030-12-01', now)).toEqual({ code: 'evaluation.after-legislature', params: { to: '2030-11-30' } });
    expect(refuseFeedbackPlan(undefined, '2027-06-09', now)?.code).toBe('evaluation.planned-in-past');
    expect(refuseFeedbackPlan({ plannedOn: null, givenOn: '2027-03-01' }, '2028-06-10', now)?.code).toBe('evaluation.feedback-given');
  });

  it('is given once (R003-37)', () => {
    expect(refuseFeedback({ plannedOn: '2028-03-01', givenOn: null }, '2027-06-10', now)).toBeUndefined();
    expect(refuseFeedback(undefined, '2027-06-11', now)?.code).toBe('evaluation.given-in-future');
    expect(refuseFeedback({ plannedOn: null, givenOn: '2027-03-01' }, '2027-06-10', now)).toEqual({ code: 'evaluation.feedback-given', params: { givenOn: '2027-03-01' } });
  });
});

describe('a legislature', () => {
  it('lasts six years, from one December to the November of the elections', () => {
    expect(legislatureOf('2024-12-01')).toEqual({ name: '2024-2030', from: '2024-12-01', to: '2030-11-30' });
    expect(legislatureOf('2030-11-30').name).toBe('2024-2030');
    expect(legislatureOf('2030-12-01').name).toBe('2030-2036');
    expect(legislatureOf('2024-11-30').name).toBe('2018-2024');
    expect(legislatureOf('2019-11-07').name).toBe('2018-2024');
  });
});
