import { fourPacks } from '../rule-pack/four-packs.js';
import { weigh } from '../rule/weighing.js';
import { gatesOf, lateness, phaseStatuses } from './phase.js';
import { findingsAtGate, isListComplete, refusePhaseCommand, refuseReplanning, refuseServices, type GateFacts } from './phase-gates.js';
import { type PhaseKind } from './vocabulary.js';

const wijk = fourPacks.WIJK.parameters;
const facts = (changes: Partial<GateFacts> = {}): GateFacts => ({
  listed: [{ kind: 'need', horizon: 'short' }, { kind: 'priority', horizon: 'long' }], told: [], facilitatorAssigned: true, meetingsHeld: 1, reportsPublished: 1, ...changes,
});
const phase = (kind: PhaseKind, inHouseReason = null as { nl: string; fr: string } | null) => ({ gates: gatesOf(kind), inHouseReason, departed: [] as readonly string[] });
const atEntry = (changes: Partial<GateFacts>, pack = wijk) => findingsAtGate(phase('openMeeting'), 'entry', facts(changes), pack, '2027-03-01');
const open = { status: 'running' as const, confidential: false };

describe('the gates of a phase', () => {
  it('let an open meeting in with its list and its facilitator', () => {
    expect(atEntry({})).toEqual([]);
  });

  it('ask the needs and priorities of preparing, or a public reason (R001-03)', () => {
    expect(atEntry({ listed: [] })).toEqual([{ code: 'R001-03' }]);
    expect(weigh(atEntry({ listed: [] })).refused?.code).toBe('R001-03');
    expect(weigh(atEntry({ listed: [] }), [{ rule: 'R001-03', text: { nl: 'De wijk kiest zelf', fr: 'Le quartier choisit lui-même' } }]).refused).toBeUndefined();
  });

  it('ask nothing twice that was passed with a reason', () => {
    expect(findingsAtGate({ ...phase('openMeeting'), departed: ['R001-03'] }, 'entry', facts({ listed: [], facilitatorAssigned: false }), wijk, '2027-03-01')).toEqual([{ code: 'R001-11' }]);
  });

  it('know a list by a need and a priority, each with its term (R001-03)', () => {
    expect(isListComplete([{ kind: 'need', horizon: 'short' }])).toBe(false);
    expect(isListComplete([{ kind: 'need', horizon: 'short' }, { kind: 'priority', horizon: null }])).toBe(false);
    expect(isListComplete([{ kind: 'need', horizon: 'long' }, { kind: 'priority', horizon: 'short' }])).toBe(true);
  });

  it('ask an external facilitator where one is expected, or why they guide it themselves (R001-11)', () => {
    expect(weigh(atEntry({ facilitatorAssigned: false })).refused?.code).toBe('R001-11');
    expect(weigh(atEntry({ facilitatorAssigned: false }), [{ rule: 'R001-11', text: { nl: 'Eigen team is opgeleid', fr: 'Notre équipe est formée' } }]).refused).toBeUndefined();
    expect(findingsAtGate(phase('openMeeting', { nl: 'Eigen team', fr: '' }), 'entry', facts({ facilitatorAssigned: false }), wijk, '2027-03-01')).toEqual([]);
    expect(atEntry({ facilitatorAssigned: false }, fourPacks.MEMO.parameters)).toEqual([]);
  });

  it('ask the broad call before the dialogue (R000-09)', () => {
    const findings = findingsAtGate(phase('dialogue'), 'entry', facts(), fourPacks.ATELIER.parameters, '2027-03-01');
    expect(findings).toEqual([{ code: 'R000-09.channels', params: { least: 3, count: 0 } }]);
  });

  it('let an open meeting’s phase end once it was held and its report is public', () => {
    const atExit = (changes: Partial<GateFacts>) => findingsAtGate(phase('openMeeting'), 'exit', facts(changes), wijk, '2027-03-01').map(({ code }) => code);
    expect(atExit({})).toEqual([]);
    expect(atExit({ meetingsHeld: 0, reportsPublished: 0 })).toEqual(['phase.no-meeting-held', 'phase.report-not-published']);
  });

  it('follow from the kind of phase', () => {
    expect(gatesOf('design')).toEqual([]);
    expect(gatesOf('preparatory')).toEqual([{ type: 'facilitatorAssigned', at: 'entry' }, { type: 'meetingHeld', at: 'exit' }]);
  });
});

describe('a phase', () => {
  it('is prepared once its trajectory is announced, and moves while that runs', () => {
    const allowed = (status: Parameters<typeof refusePhaseCommand>[1]['status'], command: 'makeReady' | 'begin') =>
      refusePhaseCommand({ status: command === 'begin' ? 'ready' : 'planned' }, { status, confidential: false }, command) === undefined;
    const statuses = ['draft', 'announced', 'running', 'paused', 'reporting', 'closed', 'cancelled'] as const;
    expect(statuses.filter((status) => allowed(status, 'makeReady'))).toEqual(['announced', 'running', 'paused', 'reporting']);
    expect(statuses.filter((status) => allowed(status, 'begin'))).toEqual(['running', 'reporting']);
    expect(refusePhaseCommand({ status: 'planned' }, { status: 'draft', confidential: true }, 'makeReady')).toBeUndefined();
  });

  it('goes step by step', () => {
    expect(refusePhaseCommand({ status: 'planned' }, open, 'begin')).toEqual({ code: 'phase.wrong-status', params: { status: 'planned' } });
    expect(refusePhaseCommand({ status: 'running' }, open, 'skip')?.code).toBe('phase.wrong-status');
  });

  it('keeps its plan once it is behind', () => {
    expect(phaseStatuses.filter((status) => !refuseReplanning({ status }))).toEqual(['planned', 'ready', 'running']);
  });

  it('is late from the day after it should have begun or ended', () => {
    const dates = { startsOn: '2027-03-01', endsOn: '2027-03-31' };
    expect(lateness({ status: 'planned', ...dates }, '2027-03-01')).toBeNull();
    expect(lateness({ status: 'ready', ...dates }, '2027-03-02')).toBe('begin');
    expect(lateness({ status: 'running', ...dates }, '2027-03-31')).toBeNull();
    expect(lateness({ status: 'running', ...dates }, '2027-04-01')).toBe('finish');
    expect(lateness({ status: 'done', ...dates }, '2028-01-01')).toBeNull();
  });
});

it('asking others for services names at least one (R004-01)', () => {
  expect(refuseServices([])?.code).toBe('R004-01');
  expect(refuseServices(['facilitate'])).toBeUndefined();
});
