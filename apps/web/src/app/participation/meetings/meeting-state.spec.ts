import { refuse } from '@centrale/kernel';
import { type MeetingView } from '@centrale/participation';
import { placeOfWarning } from './meeting-state';

const mayAll = { appoint: null, reach: null } as unknown as MeetingView['may'];
const mayNothing = { appoint: refuse('access.needs-role', { role: 'coordinator' }), reach: refuse('access.needs-role', { role: 'secretariat' }) } as unknown as MeetingView['may'];
const places = (may: MeetingView['may'], ...codes: readonly string[]) => codes.map((code) => placeOfWarning(refuse(code), { may }).field);

describe('a warning about a meeting', () => {
  it('leads to where it is mended', () => {
    expect(places(mayAll, 'R003-18.before', 'R003-18.chair', 'meeting.people-to-reach', 'R001-08', 'R001-14', 'R003-39')).toEqual([
      'people', 'people', 'reach', 'contributions', 'contributions', 'contributions',
    ]);
  });

  it('leads nowhere for whoever may not mend it, or where it is mended elsewhere', () => {
    expect(places(mayNothing, 'R003-18.before', 'meeting.people-to-reach')).toEqual([undefined, undefined]);
    expect(places(mayAll, 'R003-31', 'R003-15')).toEqual([undefined, undefined]);
  });
});
