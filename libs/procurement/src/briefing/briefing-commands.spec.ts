import { instantOf, refuse } from '@centrale/kernel';
import { aBriefing } from '../testing/a-briefing.js';
import { briefingStatuses, type BriefingStatus } from './briefing.js';
import {
  changedFields, refuseBriefingAgreement, refuseInformationRequest, refuseBriefingCommand, refuseComposing, refuseProjectOwner, refuseBriefingSave, refuseBriefingSubmission, refuseBriefingOver,
} from './briefing-commands.js';

const now = instantOf('2027-03-01', '12:00');
const agreement = { status: 'live', startsOn: '2026-01-01', endsOn: '2029-12-31' } as const;
const ordering = { admission: { status: 'admitted' }, agreement } as const;
const draft = { status: 'draft' } as const;
const oneMissing = [refuse('briefing.field-missing', { field: 'title' })];
const allowed = (refuseFor: (status: BriefingStatus) => unknown): BriefingStatus[] => briefingStatuses.filter((status) => !refuseFor(status));

describe('submitting a briefing', () => {
  it('is for an admitted buyer under a live agreement, with nothing missing', () => {
    expect(refuseBriefingSubmission(draft, ordering, [], now)).toBeUndefined();
  });

  it.each([undefined, { status: 'requested' }, { status: 'withdrawn' }] as const)('is refused with admission %j (P02)', (admission) => {
    expect(refuseBriefingSubmission(draft, { ...ordering, admission }, [], now)?.code).toBe('buyer.not-admitted');
  });

  it('is refused once the agreement has ended (P01)', () => {
    expect(refuseBriefingSubmission(draft, ordering, [], instantOf('2030-01-01'))?.code).toBe('agreement.ended');
  });

  it('is refused with something missing, and says how much', () => {
    expect(refuseBriefingSubmission(draft, ordering, oneMissing, now)).toEqual({ code: 'briefing.incomplete', params: { count: 1 } });
  });

  it('is done from a draft, and again after answering remarks', () => {
    expect(allowed((status) => refuseBriefingSubmission({ status }, ordering, [], now))).toEqual(['draft', 'needsInformation']);
  });
});

describe('the dialogue on a briefing', () => {
  it('changes the content while it is a draft, in intake or with the buyer', () => {
    expect(allowed((status) => refuseBriefingSave({ status }))).toEqual(['draft', 'inIntake', 'needsInformation']);
    expect(refuseBriefingSave({ status: 'submitted' })).toEqual({ code: 'briefing.not-editable', params: { status: 'submitted' } });
  });

  it('goes on until the briefing is composed or over', () => {
    expect(allowed((status) => refuseBriefingOver({ status }))).toEqual(['draft', 'submitted', 'inIntake', 'needsInformation', 'agreed', 'accepted']);
  });

  it('sends back with at least one remark', () => {
    expect(refuseInformationRequest({ status: 'inIntake' }, 1)).toBeUndefined();
    expect(refuseInformationRequest({ status: 'inIntake' }, 0)?.code).toBe('briefing.remark-needed');
    expect(refuseInformationRequest(draft, 1)).toEqual({ code: 'briefing.wrong-status', params: { status: 'draft' } });
  });

  it('is agreed by the buyer when nothing is missing, before the service accepts', () => {
    expect(refuseBriefingAgreement({ status: 'inIntake' }, [])).toBeUndefined();
    expect(refuseBriefingAgreement({ status: 'inIntake' }, oneMissing)?.code).toBe('briefing.incomplete');
    expect(allowed((status) => refuseBriefingCommand('accept', { status }))).toEqual(['agreed']);
  });

  it('is declined by the service until it is accepted, and withdrawn until it is composed', () => {
    expect(allowed((status) => refuseBriefingCommand('decline', { status }))).toEqual(['submitted', 'inIntake', 'agreed']);
    expect(allowed((status) => refuseBriefingCommand('withdraw', { status }))).toEqual(['draft', 'submitted', 'inIntake', 'needsInformation', 'agreed', 'accepted']);
  });

  it('names a project owner of the buying organisation', () => {
    expect(refuseProjectOwner(true)).toBeUndefined();
    expect(refuseProjectOwner(false)?.code).toBe('briefing.not-a-project-owner');
  });
});

describe('composing from a briefing', () => {
  it('asks that it was accepted', () => {
    expect(allowed((status) => refuseComposing({ status }, ordering, false, now))).toEqual(['accepted', 'composed']);
  });

  it('asks that the buyer is still admitted (P02) and the agreement still live (P01)', () => {
    expect(refuseComposing({ status: 'accepted' }, { ...ordering, admission: { status: 'withdrawn' } }, false, now)?.code).toBe('buyer.not-admitted');
    expect(refuseComposing({ status: 'accepted' }, { ...ordering, agreement: { ...agreement, status: 'suspended' } }, false, now)?.code).toBe('agreement.wrong-status');
  });
});

describe('the author of a field', () => {
  const before = aBriefing();

  it('is whoever changed its value', () => {
    expect(changedFields(before, aBriefing({ title: 'Anders', audiences: ['residents', 'youth'] }))).toEqual(['title', 'audiences']);
  });

  it('stays when the same value comes back with its keys in another order', () => {
    const [{ name, startsOn, endsOn, sessions }] = before.phases as [typeof before.phases[number]];
    expect(changedFields(before, { ...before, phases: [{ sessions, endsOn, startsOn, name }] })).toEqual([]);
  });

  it('changes with the order of a list', () => {
    expect(changedFields(before, { ...before, sessionLanguages: ['fr', 'nl'] })).toEqual(['sessionLanguages']);
  });
});
