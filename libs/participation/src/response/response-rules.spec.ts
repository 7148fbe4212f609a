import { type LocalText } from '@centrale/kernel';
import { type AdviceStatus } from '../advice/advice.js';
import { type LanguageRegime } from '../languages.js';
import { responseDuty, tellOverdue } from './response-duty.js';
import {
  interimCounts, missingInAnswers, missingInResponse, refuseFollowUpEnd, refuseCommitment, refuseFinalise, refuseFulfil, refuseInterim, refuseResponseSave, refuseResponseStart, refuseForeignAnswers, tellInterim,
} from './response-rules.js';
import { emptyResponse, recommendationOutcomes, type RecommendationOutcome } from './response.js';

const today = '2027-05-10';
const nothing = { nl: '', fr: '' };
const why = { nl: 'Het geld ontbreekt.', fr: 'Les moyens manquent.' };
const recommendations = [{ id: 'r1', no: 1 }, { id: 'r2', no: 2 }, { id: 'r3', no: 3 }];
const answer = (recommendationId: string, outcome: RecommendationOutcome | null, motivation = nothing) => ({ recommendationId, outcome, motivation });
const answers = [answer('r1', 'adopted'), answer('r2', 'partly', why), answer('r3', 'notAdopted', why)];

describe('the answer per recommendation (R003-26)', () => {
  it('is whole when each has an outcome, with the reason of whatever is not wholly taken over', () => {
    expect(missingInAnswers(answers, recommendations, 'brussels')).toEqual([]);
  });

  it('leaves no recommendation undecided', () => {
    expect(missingInAnswers([answer('r1', null), answers[1]!], recommendations, 'brussels')).toEqual([
      { code: 'R003-26.undecided', params: { no: 1 } }, { code: 'R003-26.undecided', params: { no: 3 } },
    ]);
  });

  it.each(recommendationOutcomes.filter((each) => each !== 'adopted'))('says why a recommendation is %s, in the languages of the city', (outcome) => {
    const code = outcome === 'notAdopted' ? 'R003-26' : `R003-26.${outcome}`;
    const of = (motivation: typeof why, regime: 'brussels' | 'flanders') => missingInAnswers([answer('r3', outcome, motivation)], [{ id: 'r3', no: 3 }], regime);
    expect(of(nothing, 'flanders')).toEqual([{ code, params: { no: 3 } }]);
    expect(of({ nl: 'Daarom', fr: '' }, 'brussels')).toEqual([{ code, params: { no: 3 } }]);
    expect(of({ nl: 'Daarom', fr: '' }, 'flanders')).toEqual([]);
  });

  it('names who decided, when and under which number', () => {
    expect(missingInResponse(emptyResponse, [], 'flanders').map(({ code }) => code)).toEqual(['advice-response.organ-missing', 'advice-response.decision-missing']);
    expect(missingInResponse({ ...emptyResponse, organ: 'College', decisionOn: today, decisionRef: '2027/12', answers }, recommendations, 'brussels')).toEqual([]);
  });

  it('is about the recommendations of this advice', () => {
    expect(refuseForeignAnswers(answers, recommendations)).toBeUndefined();
    expect(refuseForeignAnswers([answer('r4', 'adopted')], recommendations)).toEqual({ code: 'advice-response.recommendation-unknown' });
  });

  it('is prepared once for an advice that was sent', () => {
    expect(refuseResponseStart('received', false)).toBeUndefined();
    expect(refuseResponseStart('sent', true)).toEqual({ code: 'advice-response.exists' });
    expect(refuseResponseStart('adopted', false)?.code).toBe('advice.wrong-status');
    expect(refuseResponseSave('final')?.code).toBe('advice-response.wrong-status');
  });

  it('is given once, decided between the sending and today', () => {
    const given = { status: 'draft', adviceStatus: 'received', missing: [], decisionOn: today, sentOn: '2027-05-01' } as const;
    expect(refuseFinalise(given, today)).toBeUndefined();
    expect(refuseFinalise({ ...given, status: 'final' }, today)?.code).toBe('advice-response.wrong-status');
    expect(refuseFinalise({ ...given, adviceStatus: 'answered' }, today)?.code).toBe('advice.wrong-status');
    expect(refuseFinalise({ ...given, missing: [{ code: 'R003-26', params: { no: 3 } }] }, today)).toEqual({ code: 'R003-26', params: { no: 3 } });
    expect(refuseFinalise({ ...given, decisionOn: '2027-05-11' }, today)?.code).toBe('advice-response.decided-in-future');
    expect(refuseFinalise({ ...given, decisionOn: '2027-04-30' }, today)?.code).toBe('advice-response.decided-before-advice');
  });
});

describe('the interim status', () => {
  it('is a text and a day to come, while there is no answer', () => {
    const given = { text: why, announcedFor: '2027-05-11' };
    expect(refuseInterim('received', given, 'brussels', today)).toBeUndefined();
    expect(refuseInterim('received', { ...given, text: nothing }, 'brussels', today)?.code).toBe('advice.text-empty');
    expect(refuseInterim('received', { ...given, announcedFor: today }, 'brussels', today)?.code).toBe('advice-response.announced-past');
    expect(refuseInterim('answered', given, 'brussels', today)?.code).toBe('advice.wrong-status');
  });

  it('is written in every language of the city: everybody reads it beside the advice', () => {
    const dutch = { text: { nl: 'De dienst rekent het uit.', fr: '' }, announcedFor: '2027-05-11' };
    expect(refuseInterim('received', dutch, 'brussels', today)).toEqual({ code: 'text.untranslated', params: { field: 'text', language: 'fr' } });
    expect(refuseInterim('received', dutch, 'flanders', today)).toBeUndefined();
  });

  it('counts within the term only, its last day included (R003-26)', () => {
    expect([interimCounts(today, today), interimCounts('2027-05-09', today), interimCounts(null, today)]).toEqual([true, false, false]);
    expect(tellInterim('2027-05-26', today)).toEqual({ code: 'R003-26.due', params: { until: '2027-05-26' } });
    expect([tellInterim('2027-05-09', today), tellInterim(null, today)]).toEqual([undefined, undefined]);
  });
});

describe('the duty to answer (R003-08)', () => {
  const interim = { onDate: '2027-05-08', announcedFor: '2027-06-30', counts: true };

  it('runs until its last day, and is late from the next one', () => {
    expect(responseDuty('2027-05-10', [], null, today)).toEqual({ state: 'running', dueOn: '2027-05-10', announcedFor: null, overdue: false, late: false });
    expect(responseDuty('2027-05-09', [], null, today)).toMatchObject({ state: 'running', overdue: true });
  });

  it('is said to be late, and by how much', () => {
    const of = (due: string, interims = [interim].slice(1)) => tellOverdue(responseDuty(due, interims, null, today), today);
    expect(of('2027-05-07')).toEqual({ code: 'R003-08', params: { days: 3, due: '2027-05-07' } });
    expect(of('2027-05-10')).toBeUndefined();
    expect(of('2027-05-07', [interim])).toBeUndefined();
  });

  it('keeps both dates when more time was asked in time', () => {
    expect(responseDuty('2027-05-09', [interim], null, today)).toEqual({ state: 'interimGiven', dueOn: '2027-05-09', announcedFor: '2027-06-30', overdue: false, late: false });
    expect(responseDuty('2027-05-09', [interim], null, '2027-07-01')).toMatchObject({ overdue: true });
    expect(responseDuty('2027-05-09', [interim, { ...interim, announcedFor: '2027-07-31' }], null, '2027-07-01')).toMatchObject({ announcedFor: '2027-07-31', overdue: false });
  });

  it('stays late when more time was asked too late', () => {
    expect(responseDuty('2027-05-09', [{ ...interim, counts: false }], null, today)).toMatchObject({ state: 'running', announcedFor: null, overdue: true });
  });

  it('ends with the answer, late or not', () => {
    expect(responseDuty('2027-05-10', [], '2027-05-10', '2027-08-01')).toMatchObject({ state: 'answered', overdue: false, late: false });
    expect(responseDuty('2027-05-10', [], '2027-05-11', '2027-08-01')).toMatchObject({ overdue: false, late: true });
    expect(responseDuty(null, [], null, '2027-08-01')).toMatchObject({ overdue: false });
  });
});

describe('the follow-up', () => {
  const promised = { recommendationId: 'r1', dueOn: '2027-09-01', doneOn: null };

  it('keeps what the city promised, to a day that is still to come', () => {
    const made = (status: AdviceStatus, dueOn: string) => refuseCommitment(status, { what: why, dueOn }, 'brussels', today);
    expect(made('answered', today)).toBeUndefined();
    expect(made('answered', '2027-05-09')?.code).toBe('advice-response.commitment-past');
    expect(made('received', today)?.code).toBe('advice.wrong-status');
    expect(refuseFulfil(promised, today, today)).toBeUndefined();
    expect(refuseFulfil({ doneOn: '2027-05-01' }, today, today)?.code).toBe('advice-response.commitment-done');
    expect(refuseFulfil(promised, '2027-05-11', today)?.code).toBe('advice-response.done-in-future');
  });

  it('is promised in every language of the city: everybody reads it beside the answer', () => {
    const made = (what: LocalText, regime: LanguageRegime) => refuseCommitment('answered', { what, dueOn: today }, regime, today);
    expect(made(nothing, 'flanders')).toEqual({ code: 'advice.text-empty' });
    expect(made({ nl: '', fr: 'Établir un règlement.' }, 'brussels')).toEqual({ code: 'text.untranslated', params: { field: 'what', language: 'nl' } });
    expect(made({ nl: 'Een reglement opstellen.', fr: '' }, 'flanders')).toBeUndefined();
  });

  it('ends when all is done, and what was put off got its own commitment', () => {
    expect(refuseFollowUpEnd('answered', [{ ...promised, doneOn: today }], [])).toBeUndefined();
    expect(refuseFollowUpEnd('answered', [promised], [])).toEqual({ code: 'advice-response.commitments-open', params: { count: 1 } });
    expect(refuseFollowUpEnd('answered', [], ['r2'])).toEqual({ code: 'advice-response.deferred-open', params: { count: 1 } });
    expect(refuseFollowUpEnd('answered', [{ ...promised, recommendationId: 'r2', doneOn: today }], ['r2'])).toBeUndefined();
    expect(refuseFollowUpEnd('followUpClosed', [], [])?.code).toBe('advice.wrong-status');
  });
});
