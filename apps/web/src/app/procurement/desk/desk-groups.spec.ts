import { type DeskItem } from '@centrale/procurement';
import { groupsOf } from './desk-groups';

const now = '2027-03-12T10:00:00.000Z';
const item = (dossierId: string, dueAt: string | null, since = '2027-03-01T09:00:00.000Z'): DeskItem => ({
  kind: 'answerQuestion', dossierType: 'callOff', dossierId, number: 'CO-1', title: { nl: '', fr: '' }, dueAt, since,
});
const grouped = (...items: DeskItem[]) => groupsOf({ now, items }).map((group) => [group.name, ...group.items.map(({ dossierId }) => dossierId)]);

describe('what waits on the desk', () => {
  it('is overdue once its hour has passed, not at it', () => {
    expect(grouped(item('past', '2027-03-12T09:59:59.999Z'), item('at', now))).toEqual([['overdue', 'past'], ['soon', 'at']]);
  });

  it('is soon within a week', () => {
    expect(grouped(item('last', '2027-03-19T09:59:59.999Z'), item('week', '2027-03-19T10:00:00.000Z'))).toEqual([['soon', 'last'], ['later', 'week']]);
  });

  it('stands in the order in which it presses, without a date by how long it waits', () => {
    const open = [item('new', null, '2027-03-11T09:00:00.000Z'), item('old', null, '2027-02-01T09:00:00.000Z')];
    expect(grouped(...open, item('b', '2027-03-15T10:00:00.000Z'), item('a', '2027-03-13T10:00:00.000Z'))).toEqual([['soon', 'a', 'b'], ['open', 'old', 'new']]);
  });

  it('has no empty groups', () => {
    expect(grouped()).toEqual([]);
  });
});
