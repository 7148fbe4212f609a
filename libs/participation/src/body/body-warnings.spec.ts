import { severityOf } from '../rule/rules.js';
import { bodyWarnings, dormantSince, type Pulse } from './body-warnings.js';

const today = '2026-06-08';
const pulse: Pulse = {
  status: 'active', packId: 'WERKGROEP', contactOfficialId: 'hanna', officialCoordinates: true, publishedAt: new Date('2026-01-01'), createdOn: '2026-01-01',
  lastActiveOn: '2026-05-01', lastSharedOn: '2026-05-01', dormantMonths: 12, sharingMonths: 6,
};
const said = (changes: Partial<Pulse>) => bodyWarnings({ ...pulse, ...changes }, today);

describe('a working group at work', () => {
  it('that is in order is told nothing', () => {
    expect(said({})).toEqual([]);
  });

  it('is told that its page is not published (R003-03)', () => {
    expect(said({ publishedAt: null })).toEqual([{ code: 'R003-03' }]);
    expect(severityOf('R003-03')).toBe('warn');
  });

  it('is told since when no documents were shared (R003-06)', () => {
    expect(said({ lastSharedOn: '2025-12-08' })).toEqual([{ code: 'R003-06', params: { since: '2025-12-08' } }]);
    expect(said({ lastSharedOn: '2025-12-09' })).toEqual([]);
    expect(said({ lastSharedOn: null })).toEqual([]);
    expect(said({ lastSharedOn: null, createdOn: '2025-11-30' })).toEqual([{ code: 'R003-06', params: { since: '2025-11-30' } }]);
    expect(severityOf('R003-06')).toBe('info');
  });

  it('has to name somebody else once its competent official has left (R003-14)', () => {
    expect(said({ officialCoordinates: false })).toEqual([{ code: 'R003-14.left' }]);
    expect(said({ officialCoordinates: false, contactOfficialId: null })).toEqual([]);
    expect(severityOf('R003-14.left')).toBe('oblige');
  });

  it('is dormant after a year without a meeting or an advice (R003-35)', () => {
    expect(said({ lastActiveOn: '2025-06-08' })).toEqual([{ code: 'R003-35.dormant', params: { since: '2025-06-08' } }]);
    expect(said({ lastActiveOn: '2025-06-09' })).toEqual([]);
    expect(dormantSince({ ...pulse, lastActiveOn: null, createdOn: '2025-06-01' }, today)).toBe('2025-06-01');
    expect(dormantSince({ ...pulse, lastActiveOn: null }, today)).toBeUndefined();
    expect(dormantSince({ ...pulse, status: 'dissolved', lastActiveOn: '2020-01-01' }, today)).toBeUndefined();
    expect([said({ lastActiveOn: '2025-06-08', dormantMonths: null }), said({ lastActiveOn: '2026-05-01', dormantMonths: 1 }).length]).toEqual([[], 1]);
    expect(severityOf('R003-35.dormant')).toBe('warn');
  });
});

describe('others', () => {
  it('are told none of it: those rules are of working groups, and of what is at work', () => {
    const neglected: Partial<Pulse> = { publishedAt: null, lastSharedOn: '2020-01-01', lastActiveOn: '2020-01-01', officialCoordinates: false };
    expect(said({ ...neglected, packId: 'ATELIER' })).toEqual([]);
    expect(said({ ...neglected, status: 'proposed' })).toEqual([]);
    expect(said(neglected).map(({ code }) => code)).toEqual(['R003-14.left', 'R003-03', 'R003-35.dormant', 'R003-06']);
  });
});
