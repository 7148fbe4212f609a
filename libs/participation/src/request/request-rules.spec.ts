import { dueDate, type Clock } from '@centrale/kernel';
import { fourPacks } from '../rule-pack/four-packs.js';
import { refuseAddressee, refuseSender, type RouteFacts } from './addressee.js';
import { dueIfExtended, extensionAdjustment, refuseExtensionAnswer, refuseExtensionProposal, waitsFor } from './request-extension.js';
import { missingInRequest, refuseIssue, refuseRequestCommand, refuseRequestSave, refuseShortening, refuseTrajectoryOf, requestTerm, tellDue } from './request-rules.js';
import { requestStatuses } from './request.js';

const group = fourPacks.WERKGROEP.parameters;
const atelier = fourPacks.ATELIER.parameters;
const today = '2026-04-15';
const written = { nl: 'Hoe pakken we de leegstand aan?', fr: 'Comment s’attaquer aux logements vides ?' };
const content = { subject: written, question: written };
const because = { nl: 'De subsidie vervalt op 1 mei.', fr: 'La subvention expire le 1er mai.' };

describe('to whom the city puts a question', () => {
  const body = (changes: Partial<RouteFacts> = {}): RouteFacts => ({ kind: 'strategicAtelier', underAtelier: false, status: 'active', ...changes });

  it('is the strategic atelier, and neither its working groups nor its trajectories (R000-16)', () => {
    expect(refuseAddressee(body(), atelier)).toBeUndefined();
    for (const kind of ['workingGroup', 'advisoryBody'] as const) expect(refuseAddressee(body({ kind }), atelier)).toEqual({ code: 'R000-16' });
    expect(refuseAddressee(undefined, atelier)).toEqual({ code: 'R000-16' });
  });

  it('is the working group itself where the rules say so, unless it works under an atelier (R000-16)', () => {
    for (const kind of ['workingGroup', 'advisoryBody'] as const) {
      expect(refuseAddressee(body({ kind }), group)).toBeUndefined();
      expect(refuseAddressee(body({ kind, underAtelier: true }), group)).toEqual({ code: 'R000-16' });
    }
    expect(refuseAddressee(body(), group)).toEqual({ code: 'R000-16' });
  });

  it('is nobody where the rules know no advice', () => {
    expect(refuseAddressee(body(), fourPacks.WIJK.parameters)).toEqual({ code: 'advice-request.no-advice-here' });
    expect(refuseSender(body(), fourPacks.MEMO.parameters)).toEqual({ code: 'advice-request.no-advice-here' });
  });

  it('is a body that works', () => {
    for (const status of ['proposed', 'restructured', 'dissolved'] as const) {
      expect(refuseAddressee(body({ status }), atelier)).toEqual({ code: 'advice-request.body-not-active' });
      expect(refuseSender(body({ status }), atelier)).toEqual({ code: 'advice-request.body-not-active' });
    }
    expect(refuseAddressee(body({ status: 'underReview' }), atelier)).toBeUndefined();
  });

  it('is also who gives the advice: groups bring theirs to the atelier (R000-17)', () => {
    expect(refuseSender(body(), atelier)).toBeUndefined();
    expect(refuseSender(body({ kind: 'workingGroup' }), atelier)).toEqual({ code: 'R000-17' });
    expect(refuseSender(body({ kind: 'workingGroup' }), group)).toBeUndefined();
    expect(refuseSender(body({ kind: 'workingGroup', underAtelier: true }), group)).toEqual({ code: 'R000-17' });
  });
});

describe('a request', () => {
  const issuing = { receivedOn: today, shortenTo: null, motivation: null };
  const issue = (changes: Partial<Parameters<typeof refuseIssue>[1]> = {}, pack = group) => refuseIssue({ status: 'draft', ...content }, { ...issuing, ...changes }, pack, 'brussels', today);

  it('is issued once, from a draft', () => {
    expect(issue()).toBeUndefined();
    for (const status of requestStatuses.filter((each) => each !== 'draft')) {
      expect(refuseIssue({ status, ...content }, issuing, group, 'brussels', today)).toEqual({ code: 'advice-request.wrong-status', params: { status } });
      expect(refuseRequestSave({ status })).toEqual({ code: 'advice-request.wrong-status', params: { status } });
    }
  });

  it('is about a trajectory of the body that is asked', () => {
    expect(refuseTrajectoryOf('b', 'b')).toBeUndefined();
    expect(refuseTrajectoryOf('c', 'b')).toEqual({ code: 'advice-request.trajectory-elsewhere' });
    expect(refuseTrajectoryOf(null, 'b')).toEqual({ code: 'advice-request.trajectory-elsewhere' });
  });

  it('is withdrawn until it was answered', () => {
    expect(['draft', 'issued'].map((status) => refuseRequestCommand({ status: status as 'draft' }, 'withdraw'))).toEqual([undefined, undefined]);
    expect(refuseRequestCommand({ status: 'answered' }, 'withdraw')?.code).toBe('advice-request.wrong-status');
  });

  it('is written in the languages in which the city publishes', () => {
    const dutch = { subject: { nl: 'Leegstand', fr: ' ' }, question: { nl: 'Hoe?', fr: '' } };
    expect(missingInRequest(dutch, 'flanders')).toEqual([]);
    expect(missingInRequest(dutch, 'brussels').map(({ code }) => code)).toEqual(['advice-request.subject-missing', 'advice-request.question-missing']);
    expect(refuseIssue({ status: 'draft', ...dutch }, issuing, group, 'brussels', today)).toEqual({ code: 'advice-request.subject-missing', params: { language: 'fr' } });
  });

  it('is received on the day on which it leaves, or at most two weeks later', () => {
    expect(issue({ receivedOn: '2026-04-29' })).toBeUndefined();
    for (const receivedOn of ['2026-04-14', '2026-04-30']) expect(issue({ receivedOn })?.code).toBe('advice-request.receipt-out-of-range');
  });

  it('is due thirty calendar days later (R003-28), and without a date where the rules name none', () => {
    const term = requestTerm(group)!;
    expect(dueDate({ term, anchor: today, adjustments: [], closingDays: [] })).toBe('2026-05-15');
    expect(tellDue('2026-05-15')).toEqual({ code: 'R003-28', params: { due: '2026-05-15' } });
    expect([requestTerm(atelier), tellDue(null)]).toEqual([null, undefined]);
  });

  it('is shortened to fourteen days at the least, with a reason (R003-29)', () => {
    const shorten = (shortenTo: number, motivation: typeof because | null = because) => refuseShortening({ shortenTo, motivation }, group, 'brussels');
    expect(shorten(14)).toBeUndefined();
    expect(shorten(29)).toBeUndefined();
    expect(shorten(13)).toEqual({ code: 'R003-29', params: { least: 14 } });
    expect(shorten(14, null)).toEqual({ code: 'R003-29', params: { least: 14 } });
    expect(shorten(14, { nl: ' ', fr: '' })).toEqual({ code: 'R003-29', params: { least: 14 } });
    expect(shorten(30)).toEqual({ code: 'clock.not-shorter', params: { amount: 30 } });
    expect(refuseShortening({ shortenTo: 14, motivation: because }, atelier, 'brussels')).toEqual({ code: 'advice-request.no-term' });
    expect(refuseShortening({ shortenTo: 14, motivation: because }, { requestDays: 30, requestFloorDays: null }, 'brussels')).toEqual({ code: 'R003-29', params: { least: 30 } });
    expect(issue({ shortenTo: 13, motivation: because })?.code).toBe('R003-29');
  });

  it('is shortened for a reason in every language of the city (R003-29)', () => {
    const motivation = { nl: 'De subsidie vervalt.', fr: ' ' };
    expect(issue({ shortenTo: 14, motivation })).toEqual({ code: 'text.untranslated', params: { field: 'motivation', language: 'fr' } });
    expect(refuseShortening({ shortenTo: 14, motivation }, group, 'flanders')).toBeUndefined();
  });
});

describe('extending the term of a request (R003-30)', () => {
  const clock: Clock = { kind: 'request', term: requestTerm(group)!, anchor: today, adjustments: [], closingDays: [], satisfiedOn: null };
  const proposal = { toDays: 45, motivation: because };
  const propose = (changes: Partial<typeof proposal> = {}, pending = false, on = today) => refuseExtensionProposal({ status: 'issued' }, clock, { ...proposal, ...changes }, pending, 'brussels', on);
  const proposed = { status: 'proposed', proposedSide: 'city', proposedBy: 'ann', ...proposal } as const;

  it('begins with a longer term, a reason, and one proposal at a time', () => {
    expect(propose()).toBeUndefined();
    expect(propose({ toDays: 30 })).toEqual({ code: 'clock.not-longer', params: { amount: 30 } });
    expect(propose({ motivation: { nl: '', fr: '' } })).toEqual({ code: 'advice-request.extension-unmotivated' });
    expect(propose({ motivation: { nl: '', fr: 'Vacances scolaires' } })).toEqual({ code: 'text.untranslated', params: { field: 'motivation', language: 'nl' } });
    expect(refuseExtensionProposal({ status: 'issued' }, clock, { ...proposal, motivation: { nl: 'Schoolvakantie', fr: '' } }, false, 'flanders', today)).toBeUndefined();
    expect(propose({}, true)).toEqual({ code: 'advice-request.extension-pending' });
    expect(propose({}, false, '2026-05-15')).toBeUndefined();
    expect(propose({}, false, '2026-05-16')).toEqual({ code: 'advice-request.term-over', params: { due: '2026-05-15' } });
  });

  it('is about a request that runs, and that has a term', () => {
    expect(refuseExtensionProposal({ status: 'answered' }, clock, proposal, false, 'brussels', today)?.code).toBe('advice-request.wrong-status');
    expect(refuseExtensionProposal({ status: 'issued' }, undefined, proposal, false, 'brussels', today)).toEqual({ code: 'advice-request.no-term' });
  });

  it('waits for the other side, and for another person; until then the earlier date applies', () => {
    const answer = (side: 'city' | 'body', personId: string) => refuseExtensionAnswer(proposed, 'confirm', { side, personId }, clock, today);
    expect(answer('body', 'bob')).toBeUndefined();
    expect(answer('city', 'cas')).toEqual({ code: 'R003-30', params: { until: '2026-05-15' } });
    expect(answer('body', 'ann')).toEqual({ code: 'R003-30', params: { until: '2026-05-15' } });
    expect(waitsFor({ proposedSide: 'body' }, '2026-05-15')).toEqual({ code: 'R003-30.city', params: { until: '2026-05-15' } });
  });

  it('is answered once, and not agreed to once the term is over', () => {
    expect(refuseExtensionAnswer({ ...proposed, status: 'refused' }, 'confirm', { side: 'body', personId: 'bob' }, clock, today)?.code).toBe('request-extension.wrong-status');
    expect(refuseExtensionAnswer(proposed, 'confirm', { side: 'body', personId: 'bob' }, clock, '2026-05-16')).toEqual({ code: 'advice-request.term-over', params: { due: '2026-05-15' } });
    expect(refuseExtensionAnswer(proposed, 'confirm', { side: 'body', personId: 'bob' }, clock, '2026-05-15')).toBeUndefined();
    expect(refuseExtensionAnswer(proposed, 'refuse', { side: 'body', personId: 'bob' }, clock, '2026-07-01')).toBeUndefined();
  });

  it('counts from the same day of receipt', () => {
    expect(dueIfExtended(clock, proposal)).toBe('2026-06-01');
    expect(extensionAdjustment({ toDays: 45, motivation: { nl: '', fr: 'Vacances' } }, [])).toMatchObject({ to: 45, motivation: 'Vacances', type: 'extend' });
  });
});
