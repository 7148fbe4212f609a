import { withoutTarget } from './outcome-target';

describe('an outcome that points at something', () => {
  it('is not sent where there is none: on an agenda a meeting has to be planned first', () => {
    expect((['adviceId', 'bodyId', 'meetingId'] as const).map((pointer) => withoutTarget(pointer, 0)?.code)).toEqual([
      'contribution.advice-missing', 'contribution.group-missing', 'contribution.no-next-meeting',
    ]);
  });

  it('is sent where one can be chosen, and so is one that points at nothing', () => {
    expect([withoutTarget('meetingId', 1), withoutTarget(undefined, 0)]).toEqual([undefined, undefined]);
  });
});
