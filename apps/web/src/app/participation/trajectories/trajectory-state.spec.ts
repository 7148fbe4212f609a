import { type TrajectoryView } from '@centrale/participation';
import { nl as p } from '@centrale/participation/texts/nl';
import { nl as t } from './texts/nl';
import { trajectoryTurn } from './trajectory-state';

const phase = (status: string, startsOn: string, late: 'begin' | null = null) => ({ status, startsOn, late });
const next = (...phases: object[]) => trajectoryTurn({ status: 'running', packId: 'WIJK', phases, endsOn: '2027-06-30' } as unknown as TrajectoryView, p, t).next;

describe('the next date of a trajectory', () => {
  it('is the day on which its next phase begins', () => {
    expect(next(phase('done', '2027-01-01'), phase('planned', '2027-03-01'), phase('planned', '2027-04-01'))).toEqual({ label: 'Volgende fase begint', beginsOn: '2027-03-01' });
  });

  it('says of a phase whose day has passed that it should have begun', () => {
    expect(next(phase('ready', '2027-03-01', 'begin'), phase('planned', '2027-04-01'))).toEqual({ label: 'Volgende fase moest beginnen op', dueOn: '2027-03-01' });
  });

  it('is its end once every phase has begun', () => {
    expect(next(phase('running', '2027-03-01'))).toEqual({ label: t.page.endsOn, dueOn: '2027-06-30' });
  });
});
