import { contactStatuses } from './contact-request.js';
import { refuseContactCommand, refuseLead, refuseOfficer } from './contact-handling.js';

describe('a contact request', () => {
  it('leads to an admission or a briefing once somebody handles it', () => {
    expect(refuseLead({ status: 'assigned' }, { buyerId: 'b' })).toBeUndefined();
    expect(refuseLead({ status: 'led' }, { briefingId: 'b' })).toBeUndefined();
    expect(refuseLead({ status: 'received' }, { buyerId: 'b' })).toEqual({ code: 'contact-request.wrong-status', params: { status: 'received' } });
  });

  it('does not lead to nothing', () => {
    expect(refuseLead({ status: 'assigned' }, {})?.code).toBe('contact-request.leads-nowhere');
  });

  it('is answered by whom it was assigned to, also after it led somewhere', () => {
    expect(contactStatuses.filter((status) => !refuseContactCommand('answer', { status }))).toEqual(['assigned', 'led']);
  });

  it('is over once closed', () => {
    expect((['assign', 'lead', 'answer', 'close'] as const).filter((command) => !refuseContactCommand(command, { status: 'closed' }))).toEqual([]);
  });

  it('is assigned to officers only', () => {
    expect(refuseOfficer(true)).toBeUndefined();
    expect(refuseOfficer(false)?.code).toBe('officer.not-an-officer');
  });
});
