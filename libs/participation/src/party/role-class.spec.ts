import { isCitySide, roleClasses, type ClassPeriod } from './role-class.js';

const held = (each: ClassPeriod['class'], fromOn: string, toOn: string | null = null): ClassPeriod => ({ class: each, fromOn, toOn });

describe('the classes of a party', () => {
  const party = { classes: [held('elected', '2024-12-02', '2030-12-01'), held('neighbourhoodCommittee', '2020-01-01')] };

  it('hold from the first day until the last one included', () => {
    expect(roleClasses(party, '2024-12-01')).toEqual(['neighbourhoodCommittee']);
    expect(roleClasses(party, '2024-12-02')).toEqual(['neighbourhoodCommittee', 'elected']);
    expect(roleClasses(party, '2030-12-01')).toEqual(['neighbourhoodCommittee', 'elected']);
    expect(roleClasses(party, '2030-12-02')).toEqual(['neighbourhoodCommittee']);
  });

  it('are those of a citizen when nothing else holds', () => {
    expect(roleClasses({ classes: [] }, '2026-01-01')).toEqual(['citizen']);
    expect(roleClasses(party, '2019-12-31')).toEqual(['citizen']);
  });

  it('count once when periods overlap', () => {
    expect(roleClasses({ classes: [held('board', '2020-01-01'), held('board', '2024-01-01')] }, '2026-01-01')).toEqual(['board']);
  });

  it('tell whether somebody stands on the side of the city', () => {
    expect(isCitySide(['citizen', 'staff'])).toBe(true);
    expect(isCitySide(['citizen', 'expert', 'facilitator'])).toBe(false);
  });
});
