import { type Actor, type Role } from '@centrale/kernel';
import { evaluationPolicy, panelStanding, type EvaluationSubject } from './evaluation.policy.js';

const actor = (role: Role, organisationId = 'buyer'): Actor => ({
  personId: 'me', sessionId: 's', authenticatedAt: new Date(0), active: null,
  memberships: [{ id: 'm', organisationId, organisationKind: 'buyer', organisationName: { nl: '', fr: '', en: '' }, role }],
});
const subject = (changes: Partial<EvaluationSubject> = {}): EvaluationSubject => ({
  organisationId: 'buyer', status: 'evaluation', evaluatorIds: [], standing: 'none', ...changes,
});

describe('reading offers', () => {
  it.each(['serviceOfficer', 'projectOwner', 'decisionRecorder', 'auditor'] as const)('is for the %s', (role) => {
    expect(evaluationPolicy.readOffers(actor(role), subject())).toBeUndefined();
  });

  it.each(['buyerFinance', 'contractManager', 'administrator', 'opener', 'evaluator', 'providerManager'] as const)('is not for the %s', (role) => {
    expect(evaluationPolicy.readOffers(actor(role), subject())?.code).toBe('access.needs-role');
  });

  it('is not for another buyer', () => {
    expect(evaluationPolicy.readOffers(actor('projectOwner', 'other'), subject())?.code).toBe('access.needs-role');
  });

  it('is for an evaluator without a conflict of interest (P21)', () => {
    expect(evaluationPolicy.readOffers(actor('evaluator', 'other'), subject({ standing: 'clear', evaluatorIds: ['me'] }))).toBeUndefined();
  });

  it.each(['evaluator', 'serviceOfficer', 'projectOwner'] as const)('waits for the declaration, whatever else one is: %s (P21)', (role) => {
    expect(evaluationPolicy.readOffers(actor(role), subject({ standing: 'undeclared', evaluatorIds: ['me'] }))?.code).toBe('evaluation.declare-first');
    expect(evaluationPolicy.readOffers(actor(role), subject({ standing: 'conflict' }))?.code).toBe('evaluation.conflict-declared');
  });
});

describe('deciding on offers', () => {
  it('is refused to an officer with a conflict of interest (P21)', () => {
    expect(evaluationPolicy.proposeAward(actor('serviceOfficer'), subject())).toBeUndefined();
    for (const command of ['findRegularity', 'consensus', 'proposeAward', 'declareUnsuccessful'] as const) {
      expect(evaluationPolicy[command](actor('serviceOfficer'), subject({ standing: 'conflict' }))?.code).toBe('evaluation.conflict-declared');
    }
  });

  it('is scored by the panel only', () => {
    expect(evaluationPolicy.score(actor('serviceOfficer'), subject())?.code).toBe('evaluation.not-on-panel');
    expect(evaluationPolicy.score(actor('evaluator'), subject({ standing: 'clear', evaluatorIds: ['me'] }))).toBeUndefined();
    expect(evaluationPolicy.score(actor('evaluator'), subject({ standing: 'undeclared', evaluatorIds: ['me'] }))?.code).toBe('evaluation.declare-first');
  });
});

describe('standing on the panel', () => {
  it('follows the declaration, and a conflict outlasts the panel (P21)', () => {
    expect(panelStanding(undefined)).toBe('none');
    expect(panelStanding({ conflict: null, replaced: false })).toBe('undeclared');
    expect(panelStanding({ conflict: false, replaced: false })).toBe('clear');
    expect(panelStanding({ conflict: false, replaced: true })).toBe('none');
    expect(panelStanding({ conflict: null, replaced: true })).toBe('none');
    expect(panelStanding({ conflict: true, replaced: true })).toBe('conflict');
  });
});
