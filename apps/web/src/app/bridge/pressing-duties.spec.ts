import { type ObligationRow } from '@centrale/participation';
import { pressing } from './pressing-duties';

const duty = (id: string, status: ObligationRow['status']): ObligationRow => ({
  id, kind: 'report', rule: 'R003-18', ownerSide: 'body', dueOn: '2027-03-01', status, daysLeft: 0, satisfiedOn: null, adjustments: [], bodyId: null, trajectoryId: null,
  dossierType: 'meeting', dossierId: 'm', label: 'MT-2027-00001', subject: null, part: '', agreeable: false,
});

describe('the duties on a desk', () => {
  it('are those that are late or due soon', () => {
    const all = [duty('late', 'overdue'), duty('soon', 'dueSoon'), duty('later', 'running'), duty('undated', 'unset'), duty('done', 'met')];
    expect(pressing(all).map(({ id }) => id)).toEqual(['late', 'soon']);
  });
});
