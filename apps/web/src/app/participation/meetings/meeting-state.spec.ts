import { refuse } from '@centrale/kernel';
import { type MeetingView, type ParticipationTexts } from '@centrale/participation';
import { meetingTurn, placeOfWarning } from './meeting-state';
import { type MeetingsTexts } from './texts/nl';

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

describe('the next date of a meeting (R003-18)', () => {
  const p = { statuses: { meeting: {} }, clock: { kinds: { report: 'Verslag' } }, meeting: { fields: { correctionUntil: 'Verbeteringen tot en met' } } } as unknown as ParticipationTexts;
  const t = { page: { starts: 'Begint' } } as unknown as MeetingsTexts;
  const duties = [{ kind: 'invitation', dueOn: '2026-11-18', satisfiedOn: null }, { kind: 'report', dueOn: '2026-12-23', satisfiedOn: null }];
  const next = (status: string, changes: object = {}, today = '2026-12-10') =>
    meetingTurn({ status, startsAt: '2026-12-09T18:00:00.000Z', inviteBy: null, may: {}, report: null, duties, ...changes } as unknown as MeetingView, p, t, today).next;

  it('is its beginning until it is held, then the last day of its report', () => {
    expect([next('agendaFinal'), next('held')]).toEqual([{ label: 'Begint', at: '2026-12-09T18:00:00.000Z' }, { label: 'Verslag', dueOn: '2026-12-23' }]);
  });

  it('is the last day of a round as long as it lasts', () => {
    const report = { correctionUntil: '2026-12-16' };
    expect([next('reportDraft', { report }, '2026-12-16'), next('reportDraft', { report }, '2026-12-17')]).toEqual([
      { label: 'Verbeteringen tot en met', dueOn: '2026-12-16' }, { label: 'Verslag', dueOn: '2026-12-23' },
    ]);
  });

  it('is none once the report is final, or where the rules set no day for it', () => {
    expect([next('reportFinal'), next('published'), next('cancelled'), next('held', { duties: [] })]).toEqual([null, null, null, null]);
  });
});
