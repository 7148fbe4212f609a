import { type Actor, type Role } from '@centrale/kernel';
import { leadingFunctions } from '../access/body-access.js';
import { fourPacks } from '../rule-pack/four-packs.js';
import { organiserOf, trajectoryPolicy, type TrajectoryAccess } from './trajectory.policy.js';

const actor = (...roles: Role[]): Actor => ({
  personId: 'me', sessionId: 's', authenticatedAt: new Date(0), active: null,
  memberships: roles.map((role) => ({ id: role, organisationId: 'city', organisationKind: 'buyer', organisationName: { nl: '', fr: '', en: '' }, role })),
});
const access = (changes: Partial<TrajectoryAccess> = {}): TrajectoryAccess => ({
  organisationId: 'city', status: 'draft', confidential: false, organiser: 'official', body: null, team: null, ...changes,
});
const body = (kind: string, functions: ('chair' | 'lead' | 'secretariat' | 'member')[], contactOfficialId: string | null = null) => ({ organisationId: 'city', contactOfficialId, functions, kind });

describe('organising a trajectory', () => {
  it('follows from the rules that hold', () => {
    expect((['ATELIER', 'WIJK', 'MEMO', 'WERKGROEP'] as const).map((id) => organiserOf(fourPacks[id].parameters))).toEqual(['atelier', 'official', 'team', 'official']);
  });

  it('of an atelier is for its chair, lead and secretariat, not for an official of the city (R000-07)', () => {
    const may = (who: Actor, of: TrajectoryAccess['body']) => trajectoryPolicy.announce(who, access({ organiser: 'atelier', body: of }))?.code;
    expect((['chair', 'lead', 'secretariat'] as const).map((each) => may(actor('chair'), body('strategicAtelier', [each])))).toEqual([undefined, undefined, undefined]);
    expect(may(actor('member'), body('strategicAtelier', ['member']))).toBe('R000-07');
    expect(may(actor('coordinator'), body('strategicAtelier', []))).toBe('R000-07');
    expect(may(actor('chair'), body('workingGroup', ['chair']))).toBe('R000-07');
    expect(may(actor('chair'), null)).toBe('R000-07');
  });

  it('elsewhere is for the competent official of the body', () => {
    expect(trajectoryPolicy.start(actor('coordinator'), access())).toBeUndefined();
    expect(trajectoryPolicy.start(actor('coordinator'), access({ body: body('workingGroup', [], 'other') }))?.code).toBe('access.needs-role');
    expect(trajectoryPolicy.start(actor('coordinator'), access({ body: body('workingGroup', [], 'me') }))).toBeUndefined();
    expect(trajectoryPolicy.start(actor('member'), access())?.code).toBe('access.needs-role');
  });

  it('of a memorandum is for its team, and never for who decides (R002-10)', () => {
    const memo = access({ organiser: 'team', confidential: true, team: { ownerId: 'owner', designTeam: ['me'] } });
    expect(trajectoryPolicy.begin(actor('coordinator'), memo)).toBeUndefined();
    expect(trajectoryPolicy.begin(actor('managementTeam'), { ...memo, team: null })).toBeUndefined();
    expect(trajectoryPolicy.begin(actor('managementTeam', 'elected'), memo)?.code).toBe('R002-10');
    expect(trajectoryPolicy.begin(actor('board'), memo)?.code).toBe('R002-10');
    expect(trajectoryPolicy.begin(actor('coordinator'), { ...memo, team: null })?.code).toBe('access.needs-role');
  });
});

describe('seeing a trajectory', () => {
  it('is for everybody once it is announced, and for the city’s own people before', () => {
    expect(trajectoryPolicy.see(actor('projectOwner'), access({ status: 'announced' }))).toBeUndefined();
    expect(trajectoryPolicy.see(actor('projectOwner'), access())?.code).toBe('access.hidden');
    expect(trajectoryPolicy.see(actor('observer'), access())).toBeUndefined();
    expect(trajectoryPolicy.see(actor('auditor'), access())).toBeUndefined();
  });

  it('is for whoever organises its body too, from its draft on, with or without a role in the city', () => {
    const sees = (each: (typeof leadingFunctions)[number] | 'member') => trajectoryPolicy.see(actor('projectOwner'), access({ body: body('strategicAtelier', [each]) }));
    for (const each of leadingFunctions) expect(sees(each)).toBeUndefined();
    expect(sees('member')?.code).toBe('access.hidden');
  });

  it('in confidence is for owner, management team and design team alone, not for service or auditor (R002-07)', () => {
    const memo = access({ confidential: true, status: 'running', team: { ownerId: 'owner', designTeam: [] } });
    const sees = (who: Actor, of = memo) => trajectoryPolicy.see(who, of) === undefined;
    expect([sees(actor('managementTeam')), sees(actor('generalDirector')), sees(actor('coordinator'), { ...memo, team: { ownerId: 'me', designTeam: [] } })]).toEqual([true, true, true]);
    expect([sees(actor('auditor')), sees(actor('serviceOfficer')), sees(actor('coordinator')), sees(actor('board')), sees(actor('managementTeam', 'elected'))]).toEqual(Array(5).fill(false));
  });
});

it('interest is written down at the city’s desk too', () => {
  const open = access({ organiser: 'atelier', status: 'announced' });
  expect(trajectoryPolicy.keepInterests(actor('secretariat'), open)).toBeUndefined();
  expect(trajectoryPolicy.keepInterests(actor('citizenContact'), open)).toBeUndefined();
  expect(trajectoryPolicy.keepInterests(actor('member'), open)?.code).toBe('R000-07');
});
