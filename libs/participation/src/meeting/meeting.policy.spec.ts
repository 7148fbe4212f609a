import { type Actor, type Role } from '@centrale/kernel';
import { meetingPolicy, type MeetingAccess } from './meeting.policy.js';

const organisationName = { nl: '', fr: '', en: '' };
const an = (role: Role, organisationId = 'city'): Actor => ({
  personId: 'me', sessionId: 's', authenticatedAt: new Date(0), active: null,
  memberships: [{ id: 'm', organisationId, organisationKind: 'buyer', organisationName, role }],
});
const access = (changes: Partial<MeetingAccess> = {}): MeetingAccess => ({
  organisationId: 'city', contactOfficialId: 'me', functions: [], packId: 'WERKGROEP', status: 'scheduled', confidential: false, designs: false, isRapporteur: false,
  takesPart: false, facilitatorOrganisationId: null, ...changes,
});

describe('organising a meeting', () => {
  it('of a working group is the competent official’s (R003-15)', () => {
    expect(meetingPolicy.invite(an('coordinator'), access())).toBeUndefined();
    expect(meetingPolicy.invite(an('coordinator'), access({ contactOfficialId: null }))).toBeUndefined();
    expect(meetingPolicy.invite(an('coordinator'), access({ contactOfficialId: 'somebody else' }))).toEqual({ code: 'R003-15.not-official' });
    expect(meetingPolicy.finaliseAgenda(an('chair'), access({ functions: ['chair'] }))).toEqual({ code: 'R003-15.not-official' });
    expect(meetingPolicy.invite(an('coordinator', 'another city'), access())).toEqual({ code: 'R003-15.not-official' });
  });

  it('of an atelier is its chair’s, its lead’s or its secretariat’s; of a neighbourhood the coordinator’s; of a memorandum its writers’', () => {
    for (const each of ['chair', 'lead', 'secretariat'] as const) expect(meetingPolicy.create(an('member'), access({ packId: 'ATELIER', functions: [each] }))).toBeUndefined();
    expect(meetingPolicy.create(an('coordinator'), access({ packId: 'ATELIER' }))?.code).toBe('R000-07');
    expect(meetingPolicy.create(an('coordinator'), access({ packId: 'WIJK', contactOfficialId: 'somebody else' }))).toBeUndefined();
    expect(meetingPolicy.create(an('generalDirector'), access({ packId: 'MEMO' }))).toBeUndefined();
    expect(meetingPolicy.create(an('coordinator'), access({ packId: 'MEMO' }))?.code).toBe('access.needs-role');
    expect(meetingPolicy.create(an('coordinator'), access({ packId: 'MEMO', designs: true }))).toBeUndefined();
  });

  it('leaves the report to the rapporteur too, and its last word to the organiser (R003-18)', () => {
    const rapporteur = access({ isRapporteur: true, functions: ['member'] });
    expect(meetingPolicy.writeReport(an('member'), rapporteur)).toBeUndefined();
    expect(meetingPolicy.shareReport(an('member'), rapporteur)).toBeUndefined();
    expect(meetingPolicy.publishReport(an('member'), rapporteur)?.code).toBe('R003-15.not-official');
  });
});

describe('seeing a meeting', () => {
  it('is everybody’s of the city once it is no draft any more', () => {
    expect(meetingPolicy.see(an('elected'), access())).toBeUndefined();
    expect(meetingPolicy.see(an('elected'), access({ status: 'draft' }))?.code).toBe('access.hidden');
    expect(meetingPolicy.see(an('secretariat'), access({ status: 'draft' }))).toBeUndefined();
    expect(meetingPolicy.see(an('auditor', 'elsewhere'), access({ status: 'draft' }))).toBeUndefined();
    expect(meetingPolicy.see(an('elected', 'another city'), access())?.code).toBe('access.hidden');
    expect(meetingPolicy.see(an('providerManager', 'guide'), access({ facilitatorOrganisationId: 'guide' }))).toBeUndefined();
  });

  it('that is confidential is for who writes the memorandum (R002-07)', () => {
    const confidential = access({ packId: 'MEMO', confidential: true });
    for (const role of ['elected', 'board', 'coordinator', 'auditor', 'administrator'] as const) expect(meetingPolicy.see(an(role), confidential)?.code).toBe('access.hidden');
    expect(meetingPolicy.see(an('managementTeam'), confidential)).toBeUndefined();
    expect(meetingPolicy.see(an('coordinator'), { ...confidential, designs: true })).toBeUndefined();
    expect(meetingPolicy.see(an('member'), { ...confidential, takesPart: true })).toBeUndefined();
    expect(meetingPolicy.see(an('elected'), { ...confidential, takesPart: true })?.code).toBe('access.hidden');
  });
});

describe('taking part', () => {
  it('lets members, invited and registered people submit an item and correct the report', () => {
    expect(meetingPolicy.submitItem(an('member'), access({ functions: ['member'] }))).toBeUndefined();
    expect(meetingPolicy.submitItem(an('citizenContact'), access({ takesPart: true }))).toBeUndefined();
    expect(meetingPolicy.submitItem(an('elected'), access())?.code).toBe('meeting.not-taking-part');
  });

  it('lets the secretariat register who phones, and whoever guides the evening note what is said', () => {
    expect(meetingPolicy.register(an('secretariat'), access())).toBeUndefined();
    expect(meetingPolicy.register(an('member'), access())?.code).toBe('access.needs-role');
    expect(meetingPolicy.contribute(an('facilitator'), access())).toBeUndefined();
    expect(meetingPolicy.recordAttendance(an('providerEditor', 'guide'), access({ facilitatorOrganisationId: 'guide' }))).toBeUndefined();
    expect(meetingPolicy.contribute(an('elected'), access())?.code).toBe('R003-15.not-official');
  });
});
