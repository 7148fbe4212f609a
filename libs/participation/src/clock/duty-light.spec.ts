import { lightOf } from './duty-light.js';
import { toDutyView } from './duty-view.js';

const kept = { id: 'duty', kind: 'publication' as const, rule: 'R003-38' as const, ownerSide: 'city' as const, satisfiedOn: null };

describe('the light of a field on the board', () => {
  it('is that of what stands worst', () => {
    expect(lightOf({ overdue: 1, dueSoon: 2, unset: 3 })).toBe('red');
    expect(lightOf({ overdue: 0, dueSoon: 1, unset: 3 })).toBe('amber');
    expect(lightOf({ overdue: 0, dueSoon: 0, unset: 1 })).toBe('grey');
    expect(lightOf({ overdue: 0, dueSoon: 0, unset: 0 })).toBe('green');
  });
});

describe('a duty on which no date was agreed', () => {
  it('has none, and is never late', () => {
    expect(toDutyView(kept, undefined, '2027-06-10')).toMatchObject({ dueOn: null, status: 'unset', daysLeft: null, satisfiedOn: null });
  });

  it('is met when it was met', () => {
    expect(toDutyView({ ...kept, satisfiedOn: '2027-06-01' }, undefined, '2027-06-10')).toMatchObject({ dueOn: null, status: 'met', satisfiedOn: '2027-06-01' });
  });
});
