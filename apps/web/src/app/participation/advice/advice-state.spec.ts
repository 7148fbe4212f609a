import { type AdviceStatus, type AdviceView } from '@centrale/participation';
import { adviceActs } from './advice-state';
import { nl as t } from './texts/nl';

const acts = (status: AdviceStatus, ...clocks: readonly object[]) =>
  adviceActs({ status, senderType: 'workingGroup', selfCheckDuty: 'none', clocks } as unknown as AdviceView, t);
const commitment = (satisfiedOn: string | null) => ({ kind: 'commitment', ownerSide: 'city', status: 'overdue', dueOn: '2027-01-05', satisfiedOn });

describe('whose turn it is with an advice', () => {
  it('is the city’s until it has answered', () => {
    expect([acts('sent'), acts('received')]).toEqual([t.acts.city, t.acts.city]);
  });

  it('is the city’s again while something that it committed itself to is not done', () => {
    expect([acts('answered', commitment(null)), acts('followUpClosed', commitment('2027-01-01'), commitment(null))]).toEqual([t.acts.commitments, t.acts.commitments]);
    expect([acts('answered', commitment('2027-01-04')), acts('answered'), acts('answered', { ...commitment(null), kind: 'response' }), acts('withdrawn', commitment(null))]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
