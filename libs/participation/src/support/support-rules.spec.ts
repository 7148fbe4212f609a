import { supportStatuses } from './support-request.js';
import { refuseSupportAsking, refuseSupportCommand, refuseSupportDelivery, refuseSupportGrant, type SupportedBody } from './support-rules.js';

const now = new Date('2026-06-10T08:00:00Z');
const atelier: SupportedBody = { id: 'atelier', kind: 'strategicAtelier', packId: 'ATELIER', parentId: null, atWork: true };
const group: SupportedBody = { id: 'group', kind: 'workingGroup', packId: 'ATELIER', parentId: 'atelier', atWork: true };
const welfare: SupportedBody = { id: 'welfare', kind: 'workingGroup', packId: 'WERKGROEP', parentId: 'forum', atWork: true };

describe('asking the city for support', () => {
  it('is done by the strategic atelier for its groups, not by the groups (R000-15)', () => {
    expect(refuseSupportAsking(atelier, undefined)).toBeUndefined();
    expect(refuseSupportAsking(atelier, group)).toBeUndefined();
    expect(refuseSupportAsking(group, undefined)).toEqual({ code: 'R000-15' });
  });

  it('is free to a working group that no atelier made', () => {
    expect(refuseSupportAsking(welfare, undefined)).toBeUndefined();
  });

  it('is for a group of its own, at work', () => {
    expect(refuseSupportAsking(atelier, { ...group, parentId: 'another' })?.code).toBe('support-request.not-its-group');
    expect(refuseSupportAsking(atelier, { ...group, atWork: false })?.code).toBe('support-request.not-at-work');
    expect(refuseSupportAsking({ ...atelier, atWork: false }, undefined)?.code).toBe('support-request.not-at-work');
  });
});

describe('a request for support', () => {
  it('is granted to a named official, once', () => {
    expect(refuseSupportGrant({ status: 'asked' }, true)).toBeUndefined();
    expect(refuseSupportGrant({ status: 'asked' }, false)?.code).toBe('support-request.not-an-official');
    expect(supportStatuses.filter((status) => !refuseSupportGrant({ status }, true))).toEqual(['asked']);
  });

  it('is delivered on a day between the asking and today', () => {
    const granted = { status: 'granted' as const, askedOn: '2026-06-01' };
    expect(refuseSupportDelivery(granted, '2026-06-10', now)).toBeUndefined();
    expect(refuseSupportDelivery(granted, '2026-06-11', now)?.code).toBe('support-request.delivered-in-future');
    expect(refuseSupportDelivery(granted, '2026-05-31', now)?.code).toBe('support-request.delivered-before-asked');
    expect(refuseSupportDelivery({ ...granted, status: 'asked' }, '2026-06-10', now)?.code).toBe('support-request.wrong-status');
  });

  it('is taken back until the support was given', () => {
    expect(supportStatuses.filter((status) => !refuseSupportCommand({ status }, 'withdraw'))).toEqual(['asked', 'granted']);
  });
});
