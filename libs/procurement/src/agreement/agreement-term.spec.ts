import { instantOf } from '@centrale/kernel';
import { agreementStatuses, type AgreementCommand } from './agreement.js';
import { agreementStatusAt, latestEnd, refuseAgreementCommand, refuseTerm, refuseUnderAgreement } from './agreement-term.js';

const term = { startsOn: '2026-03-01', endsOn: '2030-02-28', termException: null };
const live = { status: 'live', ...term } as const;
const lastInstant = new Date(instantOf('2030-03-01').getTime() - 1);

describe('the term of an agreement (P01)', () => {
  it('may be four years', () => {
    expect(latestEnd('2026-03-01')).toBe('2030-02-28');
    expect(refuseTerm(term)).toBeUndefined();
  });

  it('may not be a day longer', () => {
    expect(refuseTerm({ ...term, endsOn: '2030-03-01' })).toEqual({ code: 'agreement.term-too-long', params: { latest: '2030-02-28' } });
  });

  it('may be longer with a reasoned exception', () => {
    expect(refuseTerm({ ...term, endsOn: '2033-03-01', termException: 'Depreciation of an investment' })).toBeUndefined();
  });

  it('must end after it starts', () => {
    expect(refuseTerm({ ...term, endsOn: term.startsOn })?.code).toBe('agreement.ends-before-start');
  });

  it('that begins on a leap day ends on the day before the next one', () => {
    expect(latestEnd('2028-02-29')).toBe('2032-02-28');
  });

  it('that begins on a leap day and meets a year without one ends with that February', () => {
    expect(latestEnd('2096-02-29')).toBe('2100-02-28');
  });
});

describe('an agreement in time (P01)', () => {
  it('is live until the last instant of its last day in Brussels', () => {
    expect(agreementStatusAt(live, lastInstant)).toBe('live');
    expect(agreementStatusAt(live, new Date(lastInstant.getTime() + 1))).toBe('expired');
  });

  it('expires when suspended too, and keeps any other status', () => {
    const later = instantOf('2031-01-01');
    expect(agreementStatuses.map((status) => agreementStatusAt({ ...live, status }, later))).toEqual(['draft', 'expired', 'expired', 'expired', 'terminated']);
  });

  it('carries nothing new after its end', () => {
    expect(refuseUnderAgreement(live, lastInstant)).toBeUndefined();
    expect(refuseUnderAgreement(live, instantOf('2030-03-01'))).toEqual({ code: 'agreement.ended', params: { endsOn: '2030-02-28' } });
  });

  it('carries nothing before its first day', () => {
    expect(refuseUnderAgreement(live, new Date(instantOf('2026-03-01').getTime() - 1))).toEqual({ code: 'agreement.not-started', params: { startsOn: '2026-03-01' } });
    expect(refuseUnderAgreement(live, instantOf('2026-03-01'))).toBeUndefined();
  });

  it.each(['draft', 'suspended', 'terminated'] as const)('carries nothing while %s', (status) => {
    expect(refuseUnderAgreement({ ...live, status }, lastInstant)).toEqual({ code: 'agreement.wrong-status', params: { status } });
  });
});

describe('commands on an agreement', () => {
  const now = instantOf('2027-01-01');
  it.each<[AgreementCommand, string]>([['launch', 'draft'], ['suspend', 'live'], ['resume', 'suspended'], ['terminate', 'live'], ['terminate', 'suspended']])(
    'allow to %s when %s', (command, status) => {
      expect(refuseAgreementCommand(command, { ...live, status } as typeof live, now)).toBeUndefined();
    });

  it('refuse what the status does not allow', () => {
    expect(refuseAgreementCommand('resume', live, now)).toEqual({ code: 'agreement.wrong-status', params: { status: 'live' } });
  });

  it('refuse to resume what has expired', () => {
    expect(refuseAgreementCommand('resume', { ...live, status: 'suspended' }, instantOf('2031-01-01'))?.params).toEqual({ status: 'expired' });
  });

  it('refuse to launch what has ended', () => {
    expect(refuseAgreementCommand('launch', { ...live, status: 'draft' }, instantOf('2031-01-01'))?.code).toBe('agreement.ended');
  });
});
