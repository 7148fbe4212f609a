import { type Actor, type Role } from '@centrale/kernel';
import { weigh } from '../rule/weighing.js';
import { legislatureAfter, legislatureOf } from '../evaluation/legislature.js';
import { rules } from '../rule/rules.js';
import { emptyParts, memorandumStatuses, type MemorandumParts } from './memorandum.js';
import { memorandumPolicy } from './memorandum.policy.js';
import {
  missingParts, refuseEmbargo, refuseMandataries, refuseMemorandum, refuseMemorandumCommand, refuseNewOwner, refuseOwner, refusePublication, refuseStrangers, refuseMemorandumWriting, refuseValidation,
  sayDanger, sayInvolvement, sayLateStart, sayLocalCharacter, sayOnlySwot, sayOutsideFormat,
} from './memorandum-rules.js';

const text = { nl: 'Tekst', fr: 'Texte' };
const whole: MemorandumParts = {
  policyEvaluation: text, quantitative: text, qualitative: text, swot: false, swotText: text, choices: text, realisation: text, couleurLocale: text,
  inspiration: { residents: text, visitors: text, companies: text, associations: text },
};
const today = '2029-05-01';
const electionOn = '2030-10-13';

describe('a memorandum', () => {
  it('is made once per legislature (R002-08)', () => {
    expect(refuseMemorandum(electionOn, undefined, today)).toBeUndefined();
    expect(refuseMemorandum(electionOn, { legislature: '2030-2036' }, today)).toEqual({ code: 'R002-08', params: { legislature: '2030-2036' } });
    expect([legislatureAfter(electionOn), legislatureOf('2030-12-31').name]).toEqual(['2030-2036', '2030-2036']);
    expect(rules['R002-08'].severity).toBe('block');
  });

  it('is for elections to come', () => {
    expect(refuseMemorandum(today, undefined, today)?.code).toBe('memorandum.election-past');
  });

  it('is owned by the general director (R002-09)', () => {
    expect([refuseOwner(true), refuseOwner(false)?.code]).toEqual([undefined, 'R002-09']);
  });

  it('is validated by the decision of a day that has come, by another than its owner (R002-09)', () => {
    const drafted = { status: 'drafting' as const, ownerId: 'owner' };
    expect(refuseValidation(drafted, 'other', today, today)).toBeUndefined();
    expect(refuseValidation(drafted, 'owner', today, today)?.code).toBe('memorandum.validated-by-other');
    expect(refuseValidation(drafted, 'other', '2029-05-02', today)?.code).toBe('memorandum.decision-to-come');
    expect(refuseValidation({ ...drafted, status: 'validated' }, 'other', today, today)?.code).toBe('memorandum.wrong-status');
  });

  it('goes to another owner while it is worked on (R002-09)', () => {
    expect(memorandumStatuses.filter((status) => !refuseNewOwner({ status, ownerId: 'a' }, 'b'))).toEqual(['drafting', 'validated', 'embargoed']);
    expect(refuseNewOwner({ status: 'drafting', ownerId: 'a' }, 'a')?.code).toBe('memorandum.owns-already');
  });

  it('has no mandataries among its authors, and no strangers (R002-10)', () => {
    expect([refuseMandataries(0), refuseMandataries(1)?.code]).toEqual([undefined, 'R002-10']);
    expect(refuseStrangers(2)).toEqual({ code: 'memorandum.not-of-organisation', params: { count: 2 } });
    expect(refuseStrangers(0)).toBeUndefined();
  });

  it('is written while it is drafted, and opened again until it is public', () => {
    expect(memorandumStatuses.filter((status) => !refuseMemorandumWriting({ status }))).toEqual(['drafting']);
    expect(memorandumStatuses.filter((status) => !refuseMemorandumCommand({ status }, 'reopen'))).toEqual(['validated', 'embargoed']);
  });
});

describe('the parts of a memorandum (R002-02)', () => {
  it('are all asked, each by name', () => {
    expect(missingParts(whole, 'brussels')).toEqual([]);
    expect(missingParts(emptyParts, 'brussels').map(({ params }) => params!['part'])).toEqual([
      'policyEvaluation', 'quantitative', 'qualitative', 'inspiration.residents', 'inspiration.visitors', 'inspiration.companies', 'inspiration.associations', 'choices', 'realisation',
    ]);
  });

  it('are asked in both languages in Brussels, in Dutch in Flanders', () => {
    const dutch = { ...whole, choices: { nl: 'Keuzes', fr: '' } };
    expect([missingParts(dutch, 'brussels').length, missingParts(dutch, 'flanders').length]).toEqual([1, 0]);
  });

  it('block but for the qualitative analysis, which a reason may replace', () => {
    const motivations = [{ rule: 'R002-02' as const, text: { nl: 'Geen tijd voor gesprekken', fr: 'Pas le temps de mener des entretiens' } }];
    expect(weigh(missingParts({ ...whole, choices: { nl: '', fr: '' } }, 'brussels'), motivations).refused).toEqual({ code: 'R002-02', params: { part: 'choices' } });
    const withoutTalks = missingParts({ ...whole, qualitative: { nl: '', fr: '' } }, 'brussels');
    expect(weigh(withoutTalks).refused?.code).toBe('R002-02.qualitative');
    expect(weigh(withoutTalks, motivations).refused).toBeUndefined();
  });
});

describe('what is said of making it together', () => {
  const activity = (kind: 'workshop' | 'survey', audience: 'staff' | 'stakeholders') => ({ kind, audience });
  const codes = (found: readonly ({ code: string } | undefined)[]) => found.map((each) => each?.code);

  it('is that a SWOT alone is little (R002-03)', () => {
    const said = sayOnlySwot({ swot: true }, { activities: [activity('survey', 'staff')] });
    expect([said?.code, weigh([said]).refused]).toEqual(['R002-03', undefined]);
    expect(sayOnlySwot({ swot: true }, { activities: [activity('workshop', 'staff')] })).toBeUndefined();
    expect(sayOnlySwot({ swot: false }, { activities: [] })).toBeUndefined();
  });

  it('is who was not involved: staff, stakeholders (R002-04)', () => {
    expect(codes(sayInvolvement({ activities: [] }))).toEqual(['R002-04.staff', 'R002-04']);
    expect(weigh(sayInvolvement({ activities: [] })).refused).toBeUndefined();
    expect(codes(sayInvolvement({ activities: [activity('survey', 'staff'), activity('workshop', 'stakeholders')] }))).toEqual([]);
  });

  it('asks what is particular to the place, and does not insist (R002-12)', () => {
    expect([sayLocalCharacter(emptyParts)?.code, weigh([sayLocalCharacter(emptyParts)]).refused]).toEqual(['R002-12', undefined]);
    expect(sayLocalCharacter(whole)).toBeUndefined();
  });
});

describe('the time before the elections', () => {
  const phases = (startsOn: string, status = 'planned') => [{ kind: 'design', status, startsOn }, { kind: 'kickOff', status: 'planned', startsOn: '2029-10-13' }];

  it('begins in the spring of the year before, and says how long is left when it has not (R002-05)', () => {
    const said = sayLateStart(phases('2029-03-13'), today);
    expect(said).toEqual({ code: 'R002-05', params: { months: 5, kickOffOn: '2029-10-13' } });
    expect(weigh([said]).refused).toBeUndefined();
    expect(sayLateStart(phases('2029-05-01'), today)).toBeUndefined();
    expect(sayLateStart(phases('2029-03-13', 'running'), today)).toBeUndefined();
    expect(sayLateStart([], today)).toBeUndefined();
  });

  it('is in danger when the plan ends too late, when nobody validated two months before, and after the day (R002-06)', () => {
    const danger = (changes: object, on: string) => sayDanger({ status: 'drafting', dueOn: '2030-07-13', plannedEnd: '2030-07-13', dangerDays: 60, ...changes }, on)?.code;
    expect(danger({}, '2030-01-01')).toBeUndefined();
    expect(danger({ plannedEnd: '2030-07-14' }, '2030-01-01')).toBe('R002-06.late');
    expect([danger({}, '2030-05-14'), danger({}, '2030-05-15')]).toEqual([undefined, 'R002-06.late']);
    expect([danger({ dangerDays: null }, '2030-07-13'), danger({ dangerDays: 30 }, '2030-06-14')]).toEqual([undefined, 'R002-06.late']);
    expect(danger({ status: 'validated' }, '2030-07-13')).toBeUndefined();
    expect(danger({ status: 'embargoed' }, '2030-07-14')).toBe('R002-06.late');
    expect([danger({ status: 'published' }, '2031-01-01'), danger({ dueOn: null }, '2031-01-01')]).toEqual([undefined, undefined]);
    expect(weigh([sayDanger({ status: 'drafting', dueOn: '2030-07-13', plannedEnd: null, dangerDays: null }, '2030-07-14')]).refused).toBeUndefined();
  });
});

describe('publication in two steps (R002-07)', () => {
  it('is under embargo first, until a day before the elections', () => {
    const validated = { status: 'validated' as const, electionOn };
    expect(refuseEmbargo(validated, '2030-06-01', '2030-06-01')).toBeUndefined();
    expect(refuseEmbargo(validated, '2030-05-31', '2030-06-01')?.code).toBe('R002-07.embargo-past');
    expect(refuseEmbargo(validated, electionOn, '2030-06-01')?.code).toBe('R002-07.embargo-after-election');
    expect(refuseEmbargo({ ...validated, status: 'drafting' }, '2030-06-01', '2030-06-01')?.code).toBe('memorandum.wrong-status');
  });

  it('is for everybody from the day on which the embargo ends, not a day before', () => {
    const embargoed = { status: 'embargoed' as const, embargoUntil: '2030-06-15' };
    expect(refusePublication(embargoed, '2030-06-14')).toEqual({ code: 'R002-07.under-embargo', params: { until: '2030-06-15' } });
    expect(refusePublication(embargoed, '2030-06-15')).toBeUndefined();
    expect(refusePublication({ status: 'validated', embargoUntil: null }, '2030-06-15')?.code).toBe('memorandum.wrong-status');
  });
});

describe('who reads and writes it', () => {
  const actor = (...roles: Role[]): Actor => ({
    personId: 'me', sessionId: 's', authenticatedAt: new Date(0), active: null,
    memberships: roles.map((role) => ({ id: role, organisationId: 'city', organisationKind: 'buyer', organisationName: { nl: '', fr: '', en: '' }, role })),
  });
  const draft = { organisationId: 'city', status: 'drafting' as const, ownerId: 'owner', designTeam: [] as string[] };

  it('are owner, management team and design team until it is public (R002-07)', () => {
    expect(memorandumPolicy.see(actor('managementTeam'), draft)).toBeUndefined();
    expect(memorandumPolicy.see(actor('coordinator'), { ...draft, designTeam: ['me'] })).toBeUndefined();
    expect((['auditor', 'serviceOfficer', 'coordinator', 'elected', 'board'] as const).filter((role) => !memorandumPolicy.see(actor(role), { ...draft, status: 'embargoed' }))).toEqual([]);
    expect(memorandumPolicy.see(actor('elected'), { ...draft, status: 'published' })).toBeUndefined();
  });

  it('the design team writes, the management team validates (R002-09)', () => {
    const member = { ...draft, designTeam: ['me'] };
    expect([memorandumPolicy.save(actor('coordinator'), member), memorandumPolicy.validate(actor('coordinator'), member)?.code]).toEqual([undefined, 'access.needs-role']);
    expect(memorandumPolicy.validate(actor('managementTeam'), draft)).toBeUndefined();
  });

  it('who was named to the design team reads and writes without any role in trajectories, and decides nothing (R002-07, R002-09)', () => {
    const named = { ...draft, designTeam: ['me'] };
    expect([memorandumPolicy.see(actor(), named), memorandumPolicy.save(actor('projectOwner'), named)]).toEqual([undefined, undefined]);
    expect([memorandumPolicy.validate(actor(), named)?.code, memorandumPolicy.cancel(actor(), named)?.code]).toEqual(['access.needs-role', 'access.needs-role']);
    expect([memorandumPolicy.see(actor(), draft)?.code, memorandumPolicy.save(actor(), draft)?.code]).toEqual(['access.hidden', 'access.needs-role']);
  });

  it('an elected person or a member of the college never writes (R002-10)', () => {
    expect(memorandumPolicy.save(actor('elected', 'managementTeam'), draft)?.code).toBe('R002-10');
    expect(memorandumPolicy.start(actor('board'), draft)?.code).toBe('R002-10');
    expect(memorandumPolicy.save(actor('board'), { ...draft, designTeam: ['me'] })?.code).toBe('R002-10');
    const mandated = { ...draft, designTeam: ['me'], mandated: true };
    expect([memorandumPolicy.save(actor('coordinator'), mandated)?.code, memorandumPolicy.see(actor('generalDirector'), mandated)?.code]).toEqual(['R002-10', 'access.hidden']);
  });
});

describe('a workshop format (R002-11)', () => {
  it('says when more or fewer take part than it works with', () => {
    const lab = { participantsMin: 20, participantsMax: 40 };
    const said = sayOutsideFormat(62, lab);
    expect([said, weigh([said]).refused]).toEqual([{ code: 'R002-11', params: { participants: 62, least: 20, most: 40 } }, undefined]);
    expect([sayOutsideFormat(20, lab), sayOutsideFormat(40, lab), sayOutsideFormat(19, lab)?.code]).toEqual([undefined, undefined, 'R002-11']);
    expect(sayOutsideFormat(5, { participantsMin: 10, participantsMax: null })?.code).toBe('R002-11.least');
    expect(sayOutsideFormat(50, { participantsMin: null, participantsMax: 40 })?.code).toBe('R002-11.most');
    expect(sayOutsideFormat(50, { participantsMin: null, participantsMax: null })).toBeUndefined();
  });
});
