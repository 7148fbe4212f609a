import { TestBed } from '@angular/core/testing';
import { type ObligationRow } from '@centrale/participation';
import { Languages } from '@centrale/ui';
import { participationTexts } from '../shell/domain-texts';
import { dutiesOnDesk, lineUnder } from './pressing-duties';

const duty = (id: string, status: ObligationRow['status']): ObligationRow => ({
  id, kind: 'report', rule: 'R003-18', ownerSide: 'body', dueOn: status === 'unset' ? null : '2027-03-01', status, daysLeft: 0, satisfiedOn: null, adjustments: [], bodyId: null, trajectoryId: null,
  dossierType: 'meeting', dossierId: 'm', label: 'MT-2027-00001', subject: null, part: '', agreeable: false,
});

const ids = (all: readonly ObligationRow[]) => dutiesOnDesk(all).duties.map(({ id }) => id);

describe('the duties on a desk', () => {
  it('are those that are late or due soon', () => {
    const all = [duty('late', 'overdue'), duty('soon', 'dueSoon'), duty('later', 'running'), duty('undated', 'unset'), duty('done', 'met')];
    expect([ids(all), dutiesOnDesk(all).pressing]).toEqual([['late', 'soon'], true]);
  });

  it('are the next few with a date where nothing presses, so that a desk with years ahead is not an empty one', () => {
    const all = [...['a', 'b', 'c', 'd'].map((id) => duty(id, 'running')), duty('undated', 'unset')];
    expect([ids(all), dutiesOnDesk(all).pressing]).toEqual([['a', 'b', 'c'], false]);
    expect(ids([duty('undated', 'unset')])).toEqual([]);
  });

  it('name who owes each, and no body where a city holds a meeting without one', async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(participationTexts);
    const line = (changes: Partial<ObligationRow>): string => lineUnder({ ...duty('late', 'overdue'), ...changes }, participationTexts.in('nl'));
    expect(line({ bodyId: 'b' })).toBe('Adviesstructuur · MT-2027-00001');
    expect(line({ ownerSide: 'city' })).toBe('Stad · MT-2027-00001');
    expect(line({})).toBe('MT-2027-00001');
  });
});
