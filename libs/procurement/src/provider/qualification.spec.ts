import { instantOf } from '@centrale/kernel';
import { qualificationStatuses, type QualificationCommand } from './provider.js';
import {
  qualificationStatusAt, qualifiedOn, refuseApplication, refuseProfile, refuseQualificationAdmission, refuseQualificationCommand, refuseRate,
  refuseRegistration, refuseSuspension,
} from './qualification.js';

const now = instantOf('2027-03-01', '12:00');
const admitted = { status: 'admitted', suspendedUntil: null, validFrom: '2027-01-01', validTo: '2027-12-31' } as const;
const suspended = { ...admitted, status: 'suspended', suspendedUntil: '2027-03-15' } as const;
const underReview = { ...admitted, status: 'underReview' } as const;
const term = { startsOn: '2026-01-01', endsOn: '2029-12-31' };

describe('a provider', () => {
  it('is registered once, from an organisation of that kind', () => {
    expect(refuseRegistration('provider', false)).toBeUndefined();
    expect(refuseRegistration('buyer', false)?.code).toBe('provider.organisation-not-a-provider');
    expect(refuseRegistration('provider', true)?.code).toBe('provider.already-registered');
  });

  it('has formats for at least one number of people', () => {
    const format = { format: 'citizenPanel' as const, name: { nl: 'Burgerpanel', fr: 'Panel citoyen' }, participantsMin: 20, participantsMax: 40, languages: [] };
    expect(refuseProfile({ formats: [format, { ...format, participantsMax: 20 }] })).toBeUndefined();
    expect(refuseProfile({ formats: [format, { ...format, participantsMax: 19 }] })).toEqual({ code: 'provider.format-reversed', params: { format: 2 } });
  });
});

describe('an application', () => {
  it.each([['draft', undefined], ['live', undefined], ['suspended', 'agreement.wrong-status'], ['expired', 'agreement.wrong-status'], ['terminated', 'agreement.wrong-status']] as const)(
    'while the agreement is %s answers %s', (status, code) => {
      expect(refuseApplication(status, false)?.code).toBe(code);
    });

  it('is refused while another one waits', () => {
    expect(refuseApplication('live', true)?.code).toBe('qualification.already-applied');
  });
});

describe('a suspension', () => {
  const lastInstant = new Date(instantOf('2027-03-16').getTime() - 1);

  it('ends by itself after its last day', () => {
    expect(qualificationStatusAt(suspended, lastInstant)).toBe('suspended');
    expect(qualificationStatusAt(suspended, instantOf('2027-03-16'))).toBe('admitted');
  });

  it('changes no other status', () => {
    const others = qualificationStatuses.filter((status) => status !== 'suspended');
    expect(others.map((status) => qualificationStatusAt({ status, suspendedUntil: '2020-01-01' }, now))).toEqual(others);
  });

  it('is lifted before its time only', () => {
    expect(refuseQualificationCommand('lift', suspended, lastInstant)).toBeUndefined();
    expect(refuseQualificationCommand('lift', suspended, instantOf('2027-03-16'))?.params).toEqual({ status: 'admitted' });
  });

  it('may follow one that has ended', () => {
    expect(refuseSuspension(suspended, '2027-05-01', instantOf('2027-03-16'))).toBeUndefined();
    expect(refuseSuspension(suspended, '2027-05-01', now)?.code).toBe('qualification.wrong-status');
  });

  it('may end today and not before', () => {
    expect(refuseSuspension(admitted, '2027-03-01', now)).toBeUndefined();
    expect(refuseSuspension(admitted, '2027-02-28', now)).toEqual({ code: 'qualification.until-past', params: { today: '2027-03-01' } });
  });
});

describe('being qualified on a day (P04)', () => {
  it('asks an admission that covers it', () => {
    expect(qualifiedOn(admitted, '2027-01-01', now)).toBe(true);
    expect(qualifiedOn(admitted, '2027-12-31', now)).toBe(true);
    expect(qualifiedOn(admitted, '2028-01-01', now)).toBe(false);
    expect(qualifiedOn({ ...admitted, validFrom: null }, '2027-06-01', now)).toBe(false);
  });

  it('asks that no suspension runs', () => {
    expect(qualifiedOn(suspended, '2027-06-01', now)).toBe(false);
    expect(qualifiedOn(suspended, '2027-06-01', instantOf('2027-03-16'))).toBe(true);
  });
});

describe('admitting a provider to a lot', () => {
  it('is done from the review, for a period within the agreement', () => {
    expect(refuseQualificationAdmission(underReview, { from: '2026-01-01', to: '2029-12-31' }, term, now)).toBeUndefined();
  });

  it.each([['2025-12-31', '2027-12-31'], ['2027-01-01', '2030-01-01']])('is refused from %s to %s, outside the agreement (P01)', (from, to) => {
    expect(refuseQualificationAdmission(underReview, { from, to }, term, now)).toEqual({ code: 'qualification.period-outside-agreement', params: term });
  });

  it('is refused for a period that ends before it begins', () => {
    expect(refuseQualificationAdmission(underReview, { from: '2027-02-01', to: '2027-01-31' }, term, now)?.code).toBe('qualification.period-reversed');
  });

  it('is refused without a review', () => {
    expect(refuseQualificationAdmission({ ...admitted, status: 'applied' }, { from: '2027-01-01', to: '2027-12-31' }, term, now)?.code).toBe('qualification.wrong-status');
  });

  it('can be ended by withdrawal or exclusion', () => {
    const ends: QualificationCommand[] = ['withdraw', 'exclude'];
    expect(ends.map((command) => refuseQualificationCommand(command, admitted, now))).toEqual([undefined, undefined]);
  });
});

describe('a rate', () => {
  it('belongs to an admission', () => {
    const allowed = qualificationStatuses.filter((status) => !refuseRate({ status, suspendedUntil: null }, { validFrom: '2027-01-01' }));
    expect(allowed).toEqual(['admitted', 'suspended']);
  });

  it('does not end before it begins', () => {
    expect(refuseRate(admitted, { validFrom: '2027-01-02', validTo: '2027-01-01' })?.code).toBe('rate.period-reversed');
    expect(refuseRate(admitted, { validFrom: '2027-01-02', validTo: '2027-01-02' })).toBeUndefined();
  });
});
