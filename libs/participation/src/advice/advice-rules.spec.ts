import { weigh } from '../rule/weighing.js';
import { fourPacks } from '../rule-pack/four-packs.js';
import { editOf, missingInAdvice } from './advice-completeness.js';
import {
  defaultReceipt, findingsOnAdoption, findingsOnSending, owesYearlyAdvice, refuseAdviceCommand, refuseAdviceAttachment, refuseAdviceStart, refuseAdviceComplete, refuseDelivery, refuseReceiving, receiptOf, refuseSigning, refuseAdviceTrajectories, tellYearlyAdvice,
  type Beginning, type Receiving, type Sending,
} from './advice-rules.js';
import { adviceStatuses, emptyAdvice, type AdviceContent } from './advice.js';
import { refuseVote, refuseWithoutVote, tallyOf, type Voter } from './vote.js';

const group = fourPacks.WERKGROEP.parameters;
const atelier = fourPacks.ATELIER.parameters;
const text = { nl: 'Verlaag de drempel.', fr: 'Abaissez le seuil.' };
const nothing = { nl: '', fr: '' };
const whole: AdviceContent = { ...emptyAdvice, title: text, analysis: text, justification: text, recommendations: [text] };
const vote = { on: '2027-05-03', textHash: 'a', votes: [{ partyId: '1', choice: 'for' }, { partyId: '2', choice: 'against' }] } as const;
const complete = { status: 'complete', vote, textHash: 'a' } as const;
const body = { kind: 'strategicAtelier', underAtelier: false, status: 'active' } as const;
const codesOf = (content: Partial<AdviceContent>, regime: 'brussels' | 'flanders' = 'brussels') => missingInAdvice({ ...whole, ...content }, regime).map(({ code }) => code);

describe('an advice begins', () => {
  const begin = (changes: Partial<Beginning> = {}) =>
    refuseAdviceStart({ origin: 'ownInitiative', request: undefined, bodyId: 'b', body, pack: atelier, ...changes });
  const request = { status: 'issued', bodyId: 'b', taken: false } as const;

  it('on a request or of itself, and says which (R000-01)', () => {
    expect(begin()).toBeUndefined();
    expect(begin({ origin: 'request', request })).toBeUndefined();
    expect(begin({ origin: undefined })).toEqual({ code: 'R000-01' });
    expect(begin({ origin: 'request' })).toEqual({ code: 'R000-01.request' });
    expect(begin({ request })).toEqual({ code: 'R000-01.request' });
  });

  it('of itself only where the rules allow it (R003-20)', () => {
    expect(begin({ pack: { ...group, adviceRoute: 'atelierToBoard', ownInitiative: false } })).toEqual({ code: 'R003-20' });
    expect(begin({ origin: 'request', request, pack: { ...atelier, ownInitiative: false } })).toBeUndefined();
  });

  it('in a body that gives advice (R000-17)', () => {
    expect(begin({ body: { ...body, kind: 'workingGroup' } })).toEqual({ code: 'R000-17' });
  });

  it('on a request that runs, of this body, and that nobody answers yet', () => {
    expect(begin({ origin: 'request', request: { ...request, bodyId: 'c' } })).toEqual({ code: 'advice.request-of-another' });
    expect(begin({ origin: 'request', request: { ...request, taken: true } })).toEqual({ code: 'advice.request-taken' });
    expect(begin({ origin: 'request', request: { ...request, status: 'withdrawn' } })?.code).toBe('advice-request.wrong-status');
  });
});

describe('the template of an advice', () => {
  it('has an analysis, a justification and recommendations, in each language in which the city publishes (R003-07)', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf({ justification: { nl: 'Omdat', fr: '' } })).toEqual(['R003-07.justification']);
    expect(codesOf({ justification: { nl: 'Omdat', fr: '' } }, 'flanders')).toEqual([]);
    expect(codesOf({ analysis: nothing, recommendations: [] })).toEqual(['R003-07.analysis', 'R003-07.analysis', 'R003-07.recommendations']);
    expect(missingInAdvice({ ...whole, analysis: { nl: 'x', fr: ' ' } }, 'brussels')).toEqual([{ code: 'R003-07.analysis', params: { language: 'fr' } }]);
  });

  it('has one thing in each of its places (R003-25)', () => {
    expect(missingInAdvice({ ...whole, recommendations: [text, nothing] }, 'flanders')).toEqual([{ code: 'R003-25', params: { no: 2, language: 'nl' } }]);
    expect(codesOf({ title: nothing }, 'flanders')).toEqual(['R003-25.title']);
    expect(codesOf({ minorityPositions: [{ text: nothing, supporters: 2 }] }, 'flanders')).toEqual(['R003-25.minority']);
  });

  it('says which part each trajectory is about, where there are several (R003-25)', () => {
    const of = (trajectoryId: string, subTheme = nothing) => ({ trajectoryId, subTheme });
    expect(codesOf({ trajectories: [of('1')] })).toEqual([]);
    expect(codesOf({ trajectories: [of('1', text), of('2')] })).toEqual(['R003-25.sub-theme']);
  });

  it('is whole before it is complete', () => {
    expect(refuseAdviceComplete({ status: 'draft' }, [])).toBeUndefined();
    expect(refuseAdviceComplete({ status: 'draft' }, missingInAdvice({ ...whole, justification: nothing }, 'flanders'))?.code).toBe('R003-07.justification');
  });
});

describe('an edit', () => {
  it('throws back to complete whatever was judged, and to draft what it leaves incomplete', () => {
    for (const status of ['selfChecked', 'adopted', 'complete'] as const) {
      expect([editOf(status, []), editOf(status, [{ code: 'R003-07.analysis' }])]).toEqual(['edit', 'reopen']);
    }
    expect(editOf('draft', [{ code: 'R003-07.analysis' }])).toBe('edit');
  });

  it('is none any more once the advice was sent', () => {
    for (const status of ['sent', 'received', 'answered', 'followUpClosed', 'withdrawn'] as const) expect(refuseAdviceCommand({ status }, 'edit')?.code).toBe('advice.wrong-status');
  });
});

describe('the vote', () => {
  const voter = (changes: Partial<Voter> = {}): Voter => ({ partyId: '1', votingMember: true, classes: ['citizen'], ...changes });
  const refusal = (voters: readonly Voter[], on = '2027-05-03', route: 'atelierToBoard' | 'groupViaContactOfficial' = 'atelierToBoard') =>
    refuseVote({ status: 'complete' }, on, voters, route, '2027-05-03');

  it('is cast by members with a vote on that day', () => {
    expect(refusal([voter()])).toBeUndefined();
    expect(refusal([voter(), voter({ votingMember: false })])).toEqual({ code: 'advice.voter-without-vote', params: { count: 1 } });
    expect(refusal([voter()], '2027-05-04')).toEqual({ code: 'advice.vote-in-future' });
    expect(refuseVote({ status: 'draft' }, '2027-05-03', [voter()], 'atelierToBoard', '2027-05-03')?.code).toBe('advice.wrong-status');
  });

  it.each(['official', 'staff', 'board', 'elected', 'facilitator'] as const)('is not cast by somebody who is %s, vote or not (R000-13)', (each) => {
    expect(refusal([voter({ classes: [each] })])).toEqual({ code: 'R000-13.vote', params: { count: 1 } });
    expect(refusal([voter({ classes: [each] })], '2027-05-03', 'groupViaContactOfficial')).toEqual({ code: 'R003-13.vote', params: { count: 1 } });
  });

  it('holds for the text that was voted on, and carries unless more were against', () => {
    expect(refuseWithoutVote({ vote, textHash: 'a' })).toBeUndefined();
    expect(refuseWithoutVote({ vote, textHash: 'b' })).toEqual({ code: 'advice.vote-missing' });
    expect(refuseWithoutVote({ vote: null, textHash: 'a' })).toEqual({ code: 'advice.vote-missing' });
    const lost = { ...vote, votes: [{ partyId: '1', choice: 'against' }, { partyId: '2', choice: 'abstained' }] } as const;
    expect(tallyOf(lost)).toEqual({ for: 0, against: 1, abstained: 1 });
    expect(refuseWithoutVote({ vote: lost, textHash: 'a' })).toEqual({ code: 'advice.voted-down', params: { for: 0, against: 1 } });
  });
});

describe('signing and adopting', () => {
  const adopt = (changes: Partial<Parameters<typeof findingsOnAdoption>[1]> = {}, status: 'selfChecked' | 'complete' = 'selfChecked') =>
    findingsOnAdoption({ ...complete, status }, { missing: [], selfCheck: { outcome: 'pass', textHash: 'a', whole: true }, trajectories: 1, pack: atelier, ...changes });

  it('follow a recorded vote on a whole text', () => {
    expect(refuseSigning(complete, [], null, atelier)).toBeUndefined();
    expect(refuseSigning({ ...complete, vote: null }, [], null, atelier)?.code).toBe('advice.vote-missing');
    expect(refuseSigning(complete, [{ code: 'R003-07.recommendations' }], null, atelier)?.code).toBe('R003-07.recommendations');
    expect(refuseSigning({ ...complete, status: 'draft' }, [], null, atelier)?.code).toBe('advice.wrong-status');
  });

  it('signs again what was adopted only where a note or a group came after (R000-18)', () => {
    const adopted = { ...complete, status: 'adopted' } as const;
    expect(refuseSigning(adopted, [], { outcome: 'pass', textHash: 'a', whole: true }, atelier)).toEqual({ code: 'advice.wrong-status', params: { status: 'adopted' } });
    expect(refuseSigning(adopted, [], { outcome: 'pass', textHash: 'a', whole: false }, atelier)).toBeUndefined();
    expect(refuseSigning(adopted, [], null, group)?.code).toBe('advice.wrong-status');
  });

  it('an atelier adopts what it checked itself, on this very text (R000-18)', () => {
    expect(adopt()).toEqual([undefined, undefined]);
    expect(adopt({ selfCheck: null })[0]).toEqual({ code: 'R000-18.unsigned' });
    expect(adopt({ selfCheck: { outcome: 'pass', textHash: 'b', whole: true } })[0]).toEqual({ code: 'R000-18.unsigned' });
    expect(adopt({ selfCheck: { outcome: 'fail', textHash: 'a', whole: true } })[0]).toEqual({ code: 'R000-18.unsigned' });
    expect(adopt({ selfCheck: null, pack: group }, 'complete')).toEqual([undefined, undefined]);
  });

  it('an atelier without a trajectory says why, in public (R000-04)', () => {
    const findings = adopt({ trajectories: 0 });
    expect(weigh(findings).refused).toEqual({ code: 'R000-04' });
    expect(weigh(findings, [{ rule: 'R000-04', text: { nl: 'De vraag kwam in juli.', fr: 'La question est arrivée en juillet.' } }])).toMatchObject({ refused: undefined, departed: [{ refusal: { code: 'R000-04' } }] });
    expect(adopt({ trajectories: 0, pack: group, selfCheck: null }, 'complete')).toEqual([undefined, undefined]);
  });
});

describe('delivery (R003-23)', () => {
  const delivery = { channel: 'email', sentOn: '2027-05-03', to: 'Dienst Welzijn', proof: 'bericht 4f2', receivedOn: null } as const;
  const refusal = (changes: object) => refuseDelivery({ ...delivery, ...changes }, '2027-05-03', '2027-05-04', receiptOf('post', '2027-05-03', 3));

  it('is in writing, dated, to somebody, with proof', () => {
    expect(refusal({})).toBeUndefined();
    for (const change of [{ channel: null }, { sentOn: null }, { to: ' ' }, { proof: '' }]) expect(refusal(change)).toEqual({ code: 'R003-23' });
  });

  it('is dated between the adoption and today, and received after that', () => {
    expect(refusal({ sentOn: '2027-05-05' })?.code).toBe('advice.sent-in-future');
    expect(refusal({ sentOn: '2027-05-02' })).toEqual({ code: 'advice.sent-before-adopted', params: { adoptedOn: '2027-05-03' } });
    expect(refusal({ receivedOn: '2027-05-02' })).toEqual({ code: 'advice.receipt-out-of-range', params: { from: '2027-05-03', until: '2027-05-07' } });
    expect(refusal({ receivedOn: '2027-05-08' })?.code).toBe('advice.receipt-out-of-range');
    expect(refusal({ receivedOn: '2027-05-07' })).toBeUndefined();
  });

  it('arrives the same day by e-mail, and three working days later by post', () => {
    expect(defaultReceipt('email', '2027-05-14', 3)).toBe('2027-05-14');
    // Whit Monday is 17 May 2027.
    expect(defaultReceipt('post', '2027-05-14', 3)).toBe('2027-05-20');
    expect(defaultReceipt('post', '2027-05-14', 3, ['2027-05-18'])).toBe('2027-05-21');
    expect(defaultReceipt('post', '2027-05-14', 0)).toBe('2027-05-14');
  });

  it('is dated once, near the day that was assumed, with proof, and not by whoever is late (R003-08)', () => {
    const assumed = { sentOn: '2027-05-03', receivedOn: '2027-05-07', ...receiptOf('post', '2027-05-03', 3) };
    const receive = (changes: Partial<Receiving> = {}, status: 'sent' | 'received' = 'sent', today = '2027-05-20') =>
      refuseReceiving({ status }, { receivedOn: '2027-05-12', proof: 'RR 88', delivery: assumed, dueOn: '2027-06-07', ...changes }, today);
    expect(assumed.latestOn).toBe('2027-05-12');
    expect(receive()).toBeUndefined();
    expect(receive({ receivedOn: '2027-05-02' })).toEqual({ code: 'advice.receipt-out-of-range', params: { from: '2027-05-03', until: '2027-05-12' } });
    expect(receive({ receivedOn: '2027-05-13' })?.code).toBe('advice.receipt-out-of-range');
    expect(receive({}, 'sent', '2027-05-11')?.code).toBe('advice.received-in-future');
    expect(receive({ proof: ' ' })?.code).toBe('advice.receipt-unproven');
    expect(receive({}, 'sent', '2027-06-07')).toBeUndefined();
    expect(receive({}, 'sent', '2027-06-08')).toEqual({ code: 'advice.receipt-after-due', params: { due: '2027-06-07' } });
    expect(receive({ receivedOn: '2027-05-07', proof: '' }, 'sent', '2027-06-08')).toBeUndefined();
    expect(receive({ dueOn: null }, 'sent', '2027-06-08')).toBeUndefined();
    expect(receive({}, 'received')?.code).toBe('advice.wrong-status');
  });
});

describe('sending', () => {
  const sending: Sending = { missing: [], selfCheck: { outcome: 'pass', textHash: 'a', whole: true }, evidenceMissing: [], openInterests: 0, body, requestStatus: null, pack: atelier };
  const send = (changes: Partial<Sending> = {}) => findingsOnSending({ ...complete, status: 'adopted' }, { ...sending, ...changes });
  const lacks = [{ code: 'evidence.interests-open' }];

  it('asks a whole, checked text from a body that may (R000-17, R000-18)', () => {
    expect(send()).toEqual([undefined, undefined]);
    expect(send({ body: { ...body, kind: 'workingGroup' } })[0]).toEqual({ code: 'R000-17' });
    expect(send({ selfCheck: null })[0]).toEqual({ code: 'R000-18.unsigned' });
    expect(send({ missing: [{ code: 'R003-07.analysis' }] })[0]?.code).toBe('R003-07.analysis');
    expect(findingsOnSending({ ...complete, status: 'selfChecked' }, sending)[0]?.code).toBe('advice.wrong-status');
  });

  it('shows that everybody interested was involved (R000-06)', () => {
    expect(send({ evidenceMissing: lacks, openInterests: 4 })[1]).toEqual({ code: 'R000-06', params: { count: 4 } });
    expect(send({ evidenceMissing: lacks })[1]).toEqual({ code: 'R000-06.incomplete', params: { count: 1 } });
    expect(weigh(send({ evidenceMissing: lacks, openInterests: 4 })).refused?.code).toBe('R000-06');
  });

  it('only says what the evidence lacks where the rules recommend it, and nothing where they do not', () => {
    const said = weigh(send({ evidenceMissing: lacks, openInterests: 4, pack: { ...atelier, evidence: 'recommended' } }));
    expect([said.refused, said.said]).toEqual([undefined, [{ code: 'R000-06.recommended', params: { count: 1 } }]]);
    expect(send({ evidenceMissing: lacks, pack: { ...atelier, evidence: 'none' } })[1]).toBeUndefined();
  });

  it('goes on after the question was taken back only where own initiative is allowed (R003-20)', () => {
    expect(send({ requestStatus: 'withdrawn' })[0]).toBeUndefined();
    expect(send({ requestStatus: 'withdrawn', pack: { ...atelier, ownInitiative: false } })[0]).toEqual({ code: 'R003-20' });
  });
});

describe('the yearly advice (R003-24)', () => {
  it('is owed by thematic groups, not by organising ones nor by those on a project', () => {
    expect(['thematic', 'organising', 'project', null].map((type) => owesYearlyAdvice(type, group))).toEqual([true, false, false, false]);
    expect(owesYearlyAdvice('thematic', atelier)).toBe(false);
  });

  it('is asked for until one was sent that year', () => {
    expect(tellYearlyAdvice(2027, false)).toEqual({ code: 'R003-24', params: { year: '2027' } });
    expect(tellYearlyAdvice(2027, true)).toBeUndefined();
  });
});

it('an advice is withdrawn until it was sent', () => {
  const allowed = adviceStatuses.filter((status) => refuseAdviceCommand({ status }, 'withdraw') === undefined);
  expect(allowed).toEqual(['draft', 'complete', 'selfChecked', 'adopted']);
});

it('an advice links trajectories of its body, and names documents of its own', () => {
  expect([refuseAdviceTrajectories(['1'], ['1', '2']), refuseAdviceAttachment(true)]).toEqual([undefined, undefined]);
  expect(refuseAdviceTrajectories(['1', '3'], ['1', '2'])).toEqual({ code: 'advice.trajectory-elsewhere' });
  expect(refuseAdviceAttachment(false)).toEqual({ code: 'advice.attachment-unknown' });
});
