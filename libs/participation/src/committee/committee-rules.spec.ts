import { weigh } from '../rule/weighing.js';
import { refuseCommitteeCommand, refuseCommitteeErasure, refuseIncompleteForm, sayWaiting } from './committee-rules.js';

const form = { committeeName: 'Wijk Noord', contactName: 'An Peeters', email: 'an@example.org', phone: '02 123', about: 'Wij zijn nieuw.', privacyAccepted: true };

describe('the form of a new committee (R002-13)', () => {
  it('has every field filled in, and the privacy statement accepted', () => {
    expect(refuseIncompleteForm(form)).toBeUndefined();
    expect(Object.keys(form).map((field) => refuseIncompleteForm({ ...form, [field]: field === 'privacyAccepted' ? false : ' ' })?.params?.['field'])).toEqual(Object.keys(form));
    expect(weigh([refuseIncompleteForm({ ...form, phone: '' })]).refused?.code).toBe('R002-13');
  });
});

describe('an application of a new committee (R001-05)', () => {
  it('is answered once', () => {
    expect(refuseCommitteeCommand({ status: 'received' }, 'accept')).toBeUndefined();
    expect(refuseCommitteeCommand({ status: 'accepted' }, 'refuse')?.code).toBe('committee.wrong-status');
  });

  it('forgets who asked, once', () => {
    expect([refuseCommitteeErasure({ erasedAt: null }), refuseCommitteeErasure({ erasedAt: new Date('2027-03-01') })?.code]).toEqual([undefined, 'committee.erased']);
  });

  it('waits for an answer, and the queue says how many do', () => {
    expect([sayWaiting(0), sayWaiting(3)]).toEqual([undefined, { code: 'R001-05', params: { count: 3 } }]);
    expect(weigh([sayWaiting(3)]).refused).toBeUndefined();
  });
});
