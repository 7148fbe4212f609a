import { type Actor, type Role } from '@centrale/kernel';
import { advicePolicy, type AdviceSubject } from './advice.policy.js';
import { influencingClasses, noteClassOf, refuseSpeaking, refuseWriting } from './authorship.js';

const city = 'city';
const holding = (...roles: Role[]): Actor => ({
  personId: 'p', sessionId: 's', authenticatedAt: new Date(0), active: null,
  memberships: roles.map((role) => ({ id: role, organisationId: city, organisationKind: 'buyer', organisationName: { nl: '', fr: '', en: '' }, role })),
});
const subject = (changes: Partial<AdviceSubject> = {}): AdviceSubject => ({
  organisationId: city, contactOfficialId: 'official', functions: [], classes: ['citizen'], route: 'atelierToBoard', guides: false, hasSpokesperson: true, status: 'complete', ...changes,
});

describe('who writes an advice (R000-13)', () => {
  it('are its members, chair and lead', () => {
    for (const each of ['member', 'chair', 'lead'] as const) expect(refuseWriting(holding('member'), subject({ functions: [each] }))).toBeUndefined();
    for (const each of ['observer', 'secretariat'] as const) {
      expect(refuseWriting(holding('member'), subject({ functions: [each] }))).toEqual({ code: 'access.needs-function', params: { function: 'member' } });
    }
    expect(refuseWriting(holding('member'), subject())?.code).toBe('access.needs-function');
  });

  it.each(influencingClasses)('is not somebody who is %s that day, member or not', (each) => {
    expect(refuseWriting(holding('member'), subject({ functions: ['member'], classes: ['citizen', each] }))).toEqual({ code: 'R000-13' });
  });

  it.each(['coordinator', 'secretariat', 'board', 'elected', 'generalDirector', 'managementTeam', 'headOfService', 'facilitator'] as const)('is not somebody with the role %s, member or not', (role) => {
    expect(refuseWriting(holding('member', role), subject({ functions: ['member'] }))).toEqual({ code: 'R000-13' });
  });

  it('is said in the words of the working groups where those rules hold (R003-13)', () => {
    expect(refuseWriting(holding('member'), subject({ functions: ['member'], classes: ['elected'], route: 'groupViaContactOfficial' }))).toEqual({ code: 'R003-13.author' });
  });
});

describe('who speaks for a body', () => {
  it('is its chair or lead; a member only where there is neither', () => {
    for (const each of ['chair', 'lead'] as const) expect(refuseSpeaking(holding('chair'), subject({ functions: [each] }))).toBeUndefined();
    expect(refuseSpeaking(holding('member'), subject({ functions: ['member'] }))).toEqual({ code: 'access.needs-function', params: { function: 'chair' } });
    expect(refuseSpeaking(holding('member'), subject({ functions: ['member'], hasSpokesperson: false }))).toBeUndefined();
  });

  it('is nobody of the city (R000-13)', () => {
    expect(refuseSpeaking(holding('coordinator'), subject({ functions: ['chair'] }))).toEqual({ code: 'R000-13' });
    expect(advicePolicy.adopt(holding('board'), subject({ functions: ['chair'] }))).toEqual({ code: 'R000-13' });
  });
});

describe('who annexes a note of expertise', () => {
  it('is told in which capacity', () => {
    expect(noteClassOf(holding('board', 'coordinator'), subject())).toBe('board');
    expect(noteClassOf(holding('member'), subject({ classes: ['elected'] }))).toBe('elected');
    expect(noteClassOf(holding('coordinator'), subject())).toBe('official');
    expect(noteClassOf(holding('member'), subject({ classes: ['staff'] }))).toBe('official');
    expect(noteClassOf(holding('facilitator'), subject({ guides: true }))).toBe('facilitator');
    expect(noteClassOf(holding('facilitator'), subject())).toBeUndefined();
    expect(noteClassOf(holding('member'), subject({ classes: ['facilitator'] }))).toBe('facilitator');
    expect(noteClassOf(holding('member'), subject({ classes: ['expert'] }))).toBe('expert');
  });

  it('is no member: members write in the text', () => {
    expect(advicePolicy.annex(holding('member'), subject({ functions: ['member'] }))).toEqual({ code: 'advice.members-write' });
  });
});

describe('an advice', () => {
  it('is seen while it is written by its body, the city’s people and experts, and by members elsewhere once it was sent', () => {
    expect(advicePolicy.see(holding('member'), subject({ functions: ['observer'] }))).toBeUndefined();
    expect(advicePolicy.see(holding('board'), subject())).toBeUndefined();
    expect(advicePolicy.see(holding('member'), subject({ classes: ['expert'] }))).toBeUndefined();
    expect(advicePolicy.see(holding('member'), subject())?.code).toBe('access.hidden');
    expect(advicePolicy.see(holding('facilitator'), subject())?.code).toBe('access.hidden');
    expect(advicePolicy.see(holding('facilitator'), subject({ guides: true }))).toBeUndefined();
    expect(advicePolicy.see(holding('member'), subject({ status: 'sent' }))).toBeUndefined();
  });

  it('leaves an atelier by its chair, and a working group by its contact official (R000-17)', () => {
    const official = { ...holding('coordinator'), personId: 'official' };
    const group = subject({ route: 'groupViaContactOfficial' });
    expect(advicePolicy.send(holding('chair'), subject({ functions: ['chair'] }))).toBeUndefined();
    expect(advicePolicy.send(official, subject())).toEqual({ code: 'R000-13' });
    expect(advicePolicy.send(official, group)).toBeUndefined();
    expect(advicePolicy.send(holding('chair'), { ...group, functions: ['chair'] })).toEqual({ code: 'advice.contact-official-sends' });
    expect(advicePolicy.send({ ...official, personId: 'colleague' }, group)).toEqual({ code: 'advice.contact-official-sends' });
  });

  it('has its vote written down by whoever keeps the report too', () => {
    const official = { ...holding('coordinator'), personId: 'official' };
    expect(advicePolicy.recordVote(official, subject({ route: 'groupViaContactOfficial' }))).toBeUndefined();
    expect(advicePolicy.recordVote(official, subject())).toEqual({ code: 'R000-13' });
    expect(advicePolicy.recordVote(holding('member'), subject({ functions: ['secretariat'] }))).toBeUndefined();
    expect(advicePolicy.recordVote(holding('member'), subject({ functions: ['member'] }))?.code).toBe('access.needs-function');
  });

  it('is answered by the city, and followed up by its contact official too', () => {
    expect(advicePolicy.answer(holding('secretariat'), subject())).toBeUndefined();
    expect(advicePolicy.answer(holding('coordinator'), subject())).toEqual({ code: 'advice-response.city-answers' });
    expect(advicePolicy.commit({ ...holding('coordinator'), personId: 'official' }, subject())).toBeUndefined();
    expect(advicePolicy.commit(holding('member'), subject({ functions: ['chair'] }))).toEqual({ code: 'advice-response.city-answers' });
  });

  it('is received by the city or by whoever sent it', () => {
    expect(advicePolicy.receive(holding('secretariat'), subject())).toBeUndefined();
    expect(advicePolicy.receive(holding('chair'), subject({ functions: ['chair'] }))).toBeUndefined();
    expect(advicePolicy.receive(holding('member'), subject({ functions: ['member'] }))?.code).toBe('access.needs-function');
  });
});
