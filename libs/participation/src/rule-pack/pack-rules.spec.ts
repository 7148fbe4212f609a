import { fourPacks } from './four-packs.js';
import { refuseDraft, refuseParameters, refusePackCommand, refuseUpgrade } from './pack-rules.js';
import { changesBetween, packIds, packStatuses, type RulePack } from './rule-pack.js';

const group = fourPacks.WERKGROEP.parameters;
const active: RulePack = { id: 'WERKGROEP', version: 2, status: 'active', parameters: group, assumptions: [], activatedOn: '2026-01-01' };

describe('the parameters of a rule set', () => {
  it.each(packIds)('of %s as the source has it contradict nothing', (id) => {
    expect(refuseParameters(fourPacks[id].parameters)).toBeUndefined();
  });

  it('keep unset what a source does not name: no city’s number leaks into another’s rules', () => {
    expect(packIds.filter((id) => fourPacks[id].parameters.requestDays !== null)).toEqual(['WERKGROEP']);
    expect(packIds.filter((id) => fourPacks[id].parameters.invitationDays !== null)).toEqual(['WERKGROEP']);
  });

  it.each([
    ['rule-pack.floor-without-term', { requestDays: null }],
    ['rule-pack.floor-above-term', { requestFloorDays: 31 }],
    ['rule-pack.more-non-digital-than-channels', { minNonDigitalChannels: 1 }],
    ['rule-pack.purpose-missing', { purposes: [] }],
    ['rule-pack.route-missing', { adviceRoute: null }],
    ['rule-pack.memorandum-is-bounded', { purposes: ['memorandum'], durationPolicy: 'continuous' }],
  ] as const)('are refused: %s', (code, changes) => {
    expect(refuseParameters({ ...group, ...changes })?.code).toBe(code);
  });
});

describe('a new version', () => {
  it('is drafted once at a time, and changes something', () => {
    expect(refuseDraft(active, { ...group, invitationDays: 14 }, false)).toBeUndefined();
    expect(refuseDraft(active, { ...group, invitationDays: 14 }, true)?.code).toBe('rule-pack.draft-exists');
    expect(refuseDraft(active, { ...group }, false)?.code).toBe('rule-pack.nothing-changes');
  });

  it('tells what it changes, also from and to unset', () => {
    expect(changesBetween(group, { ...group, responseDays: null, invitationDays: 14 })).toEqual([
      { parameter: 'responseDays', from: 30, to: null }, { parameter: 'invitationDays', from: 21, to: 14 },
    ]);
  });

  it('is activated or discarded while it is a draft', () => {
    expect(packStatuses.filter((status) => refusePackCommand({ status }, 'activate') === undefined)).toEqual(['draft']);
    expect(packStatuses.filter((status) => refusePackCommand({ status }, 'discard') === undefined)).toEqual(['draft']);
  });
});

describe('upgrading what pins a version', () => {
  it('goes to a newer active version of the same rule set, and to no other', () => {
    expect(refuseUpgrade({ id: 'WERKGROEP', version: 1 }, active)).toBeUndefined();
    expect(refuseUpgrade({ id: 'WERKGROEP', version: 2 }, active)?.code).toBe('rule-pack.not-newer');
    expect(refuseUpgrade({ id: 'WERKGROEP', version: 1 }, { ...active, status: 'superseded' })?.code).toBe('rule-pack.not-active');
    expect(refuseUpgrade({ id: 'WIJK', version: 1 }, active)?.code).toBe('rule-pack.not-active');
    expect(refuseUpgrade({ id: 'WERKGROEP', version: 1 }, undefined)?.code).toBe('rule-pack.not-active');
  });
});
