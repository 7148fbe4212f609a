import { advance, next, refuseMove, unreachable, type Lifecycle } from './lifecycle.js';

type Status = 'draft' | 'live' | 'ended';
const lifecycle: Lifecycle<Status, 'launch' | 'end'> = { draft: { launch: 'live' }, live: { end: 'ended' }, ended: {} };

describe('a lifecycle', () => {
  it('leads from a status by a command to the next', () => {
    expect(next(lifecycle, 'draft', 'launch')).toBe('live');
    expect(advance(lifecycle, 'live', 'end')).toBe('ended');
  });

  it('refuses what the status does not accept, in the words of the noun', () => {
    expect(refuseMove('agreement', lifecycle, 'draft', 'end')).toEqual({ code: 'agreement.wrong-status', params: { status: 'draft' } });
    expect(refuseMove('agreement', lifecycle, 'draft', 'launch')).toBeUndefined();
  });

  it('treats a forbidden move as a bug', () => {
    expect(() => advance(lifecycle, 'ended', 'launch')).toThrow("No 'launch' from 'ended'");
  });

  it('names the statuses that nothing leads to', () => {
    expect(unreachable(lifecycle, 'draft')).toEqual([]);
    expect(unreachable({ ...lifecycle, draft: {} }, 'draft').sort()).toEqual(['ended', 'live']);
  });
});
