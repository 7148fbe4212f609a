import { refuseClass, refuseClassEnd, refuseErasure, refuseNeighbourhood } from './party-rules.js';
import { type ClassPeriod } from './role-class.js';

const person = { kind: 'person', erasedAt: null } as const;
const mandate: ClassPeriod = { class: 'elected', fromOn: '2024-12-02', toOn: '2030-12-01' };

describe('a class of a party', () => {
  it('ends on or after its first day', () => {
    expect(refuseClass(person, { ...mandate, toOn: '2024-12-01' }, [])).toEqual({ code: 'party.class-ends-before-start' });
    expect(refuseClass(person, { ...mandate, toOn: '2024-12-02' }, [])).toBeUndefined();
    expect(refuseClass(person, { ...mandate, toOn: null }, [])).toBeUndefined();
  });

  it('is held once at a time, to the day', () => {
    expect(refuseClass(person, { class: 'elected', fromOn: '2030-12-01', toOn: null }, [mandate])).toEqual({ code: 'party.class-held', params: { class: 'elected' } });
    expect(refuseClass(person, { class: 'elected', fromOn: '2030-12-02', toOn: null }, [mandate])).toBeUndefined();
    expect(refuseClass(person, { class: 'elected', fromOn: '2018-12-03', toOn: '2024-12-01' }, [mandate])).toBeUndefined();
    expect(refuseClass(person, { class: 'board', fromOn: '2025-01-01', toOn: null }, [mandate])).toBeUndefined();
  });

  it('belongs to a person where it is a mandate or a job', () => {
    const organisation = { kind: 'organisation', erasedAt: null } as const;
    expect(refuseClass(organisation, mandate, [])).toEqual({ code: 'party.class-of-person', params: { class: 'elected' } });
    expect(refuseClass(organisation, { ...mandate, class: 'staff' }, [])?.code).toBe('party.class-of-person');
    expect(refuseClass(organisation, { ...mandate, class: 'recognisedOrganisation' }, [])).toBeUndefined();
  });

  it('is not given to whoever was erased', () => {
    expect(refuseClass({ ...person, erasedAt: new Date(0) }, mandate, [])).toEqual({ code: 'party.erased' });
  });

  it('ends between its first day and the last one that it had', () => {
    expect(refuseClassEnd(mandate, '2024-12-01')).toEqual({ code: 'party.class-ends-before-start' });
    expect(refuseClassEnd(mandate, '2024-12-02')).toBeUndefined();
    expect(refuseClassEnd(mandate, '2030-12-01')).toBeUndefined();
    expect(refuseClassEnd(mandate, '2030-12-02')).toEqual({ code: 'party.class-ended', params: { toOn: '2030-12-01' } });
    expect(refuseClassEnd({ ...mandate, toOn: null }, '2040-01-01')).toBeUndefined();
  });
});

describe('erasing personal data', () => {
  it('waits until no seat is held any more, and happens once', () => {
    expect(refuseErasure({ erasedAt: null }, 2)).toEqual({ code: 'party.still-serves', params: { count: 2 } });
    expect(refuseErasure({ erasedAt: null }, 0)).toBeUndefined();
    expect(refuseErasure({ erasedAt: new Date(0) }, 0)).toEqual({ code: 'party.erased' });
  });
});

describe('a neighbourhood', () => {
  it('is named in the languages of its city', () => {
    const name = { nl: 'Centrum', fr: ' ' };
    expect(refuseNeighbourhood({ name }, 'brussels')).toEqual({ code: 'neighbourhood.name-missing', params: { language: 'fr' } });
    expect(refuseNeighbourhood({ name }, 'flanders')).toBeUndefined();
    expect(refuseNeighbourhood({ name: { nl: '', fr: 'Centre' } }, 'flanders')?.params).toEqual({ language: 'nl' });
  });
});
