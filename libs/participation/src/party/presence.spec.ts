import { meetingKinds, type MeetingKind } from '../meeting/meeting-kind.js';
import { packIds, type PackId } from '../rule-pack/rule-pack.js';
import { gatheringOf, isOpenToAll, mayComePrivately, presenceOf, presenceTable, presences, type Presence } from './presence.js';
import { roleClassNames, type RoleClass } from './role-class.js';

type Column = readonly [PackId, MeetingKind];
const atelier: Column = ['ATELIER', 'deliberation'];
const preparatory: Column = ['WIJK', 'preparatory'];
const citizenMeeting: Column = ['WIJK', 'open'];
const themeGroup: Column = ['WIJK', 'workingGroup'];
const workshop: Column = ['MEMO', 'workshop'];
const group: Column = ['WERKGROEP', 'bodyMeeting'];
const columns = [atelier, preparatory, citizenMeeting, themeGroup, workshop, group];

// Written by hand from the table of the reference; never computed from the code.
const expected: [RoleClass, Presence, Presence, Presence, Presence, Presence, Presence][] = [
  //                          000          001 prep.           001 meeting  001 group      002 workshop   003 meeting
  ['citizen',                'open',      'throughCommittee', 'open',      'open',        'invited',     'open'],
  ['association',            'open',      'invited',          'open',      'open',        'invited',     'open'],
  ['neighbourhoodCommittee', 'open',      'invited',          'open',      'open',        'invited',     'open'],
  ['tradersAssociation',     'open',      'invited',          'open',      'open',        'invited',     'open'],
  ['recognisedOrganisation', 'open',      'invited',          'open',      'open',        'invited',     'participant'],
  ['expert',                 'open',      'throughCommittee', 'open',      'open',        'invited',     'open'],
  ['elected',                'onRequest', 'excluded',         'expected',  'participant', 'informed',    'observer'],
  ['board',                  'onRequest', 'excluded',         'expected',  'participant', 'informed',    'observer'],
  ['official',               'onRequest', 'host',             'host',      'participant', 'participant', 'observer'],
  ['staff',                  'onRequest', 'host',             'host',      'participant', 'participant', 'observer'],
  ['facilitator',            'optional',  'expected',         'expected',  'optional',    'optional',    'optional'],
];

describe('who may be where', () => {
  it.each(expected)('for class %s is what the table says', (roleClass, ...row) => {
    expect(columns.map(([pack, kind]) => presenceOf(pack, kind, [roleClass]))).toEqual(row);
  });

  it('has a line for every class', () => {
    expect(expected.map(([each]) => each).sort()).toEqual([...roleClassNames].sort());
    expect(Object.keys(presenceTable).sort()).toEqual([...roleClassNames].sort());
  });

  it('depends on the kind of meeting only in the neighbourhoods', () => {
    const distinct = (pack: PackId) => new Set(meetingKinds.map((kind) => gatheringOf(pack, kind))).size;
    expect(packIds.map((pack) => [pack, distinct(pack)])).toEqual([['ATELIER', 1], ['WIJK', 3], ['MEMO', 1], ['WERKGROEP', 1]]);
    expect(meetingKinds.map((kind) => [kind, gatheringOf('WIJK', kind)])).toEqual([
      ['preparatory', 'preparatory'], ['open', 'citizenMeeting'], ['workingGroup', 'themeGroup'], ['deliberation', 'themeGroup'], ['workshop', 'themeGroup'],
      ['focusGroup', 'themeGroup'], ['bodyMeeting', 'themeGroup'],
    ]);
  });

  it('keeps the elected out of preparatory meetings, whatever else they are (R001-04)', () => {
    for (const other of roleClassNames) {
      expect(presenceOf('WIJK', 'preparatory', [other, 'elected'])).toBe('excluded');
      expect(presenceOf('WIJK', 'preparatory', ['board', other])).toBe('excluded');
    }
  });

  it('follows the strictest class', () => {
    expect(presenceOf(...group, ['recognisedOrganisation', 'elected'])).toBe('observer');
    expect(presenceOf(...group, ['recognisedOrganisation', 'staff'])).toBe('observer');
    expect(presenceOf(...atelier, ['association', 'official'])).toBe('onRequest');
    expect(presenceOf(...workshop, ['official', 'elected'])).toBe('informed');
    expect(presenceOf(...preparatory, ['official', 'tradersAssociation'])).toBe('invited');
    expect(presenceOf(...themeGroup, ['facilitator', 'elected'])).toBe('optional');
  });

  it('takes nobody for a mere citizen who comes for a committee, hosts or guides', () => {
    expect(presenceOf(...preparatory, ['citizen', 'neighbourhoodCommittee'])).toBe('invited');
    expect(presenceOf(...preparatory, ['citizen', 'expert', 'official'])).toBe('host');
    expect(presenceOf(...preparatory, ['expert', 'facilitator'])).toBe('expected');
    expect(presenceOf(...preparatory, ['citizen', 'expert'])).toBe('throughCommittee');
    expect(presenceOf(...preparatory, [])).toBe('throughCommittee');
  });

  it('makes the contact official the secretariat of a working group, and of nothing else', () => {
    expect(presenceOf(...group, ['official'], { contactOfficial: true })).toBe('secretariat');
    expect(presenceOf(...group, ['staff'], { contactOfficial: true })).toBe('secretariat');
    expect(presenceOf(...group, ['official', 'elected'], { contactOfficial: true })).toBe('observer');
    expect(presenceOf(...citizenMeeting, ['official'], { contactOfficial: true })).toBe('host');
    expect(presenceOf(...atelier, ['official'], { contactOfficial: true })).toBe('onRequest');
  });

  it('orders strictness so that more classes never make lighter, except that of a citizen', () => {
    const weighed = roleClassNames.filter((each) => each !== 'citizen' && each !== 'expert');
    for (const [pack, kind] of columns) {
      for (const one of weighed) {
        for (const other of weighed) {
          const both = presences.indexOf(presenceOf(pack, kind, [one, other]));
          expect(both).toBe(Math.min(presences.indexOf(presenceOf(pack, kind, [one])), presences.indexOf(presenceOf(pack, kind, [other]))));
        }
      }
    }
  });
});

describe('coming in one’s own name', () => {
  it('is possible for officials and elected where everybody may come', () => {
    const [open, closed] = [[atelier, citizenMeeting, themeGroup, group], [preparatory, workshop]];
    for (const roleClass of ['elected', 'board', 'official', 'staff'] as const) {
      expect(open.map(([pack, kind]) => mayComePrivately(pack, kind, [roleClass]))).toEqual([true, true, true, true]);
      expect(closed.map(([pack, kind]) => mayComePrivately(pack, kind, [roleClass]))).toEqual([false, false]);
    }
    expect(open.map(([pack, kind]) => isOpenToAll(pack, kind))).toEqual([true, true, true, true]);
    expect(closed.map(([pack, kind]) => isOpenToAll(pack, kind))).toEqual([false, false]);
  });

  it('says nothing to others, who come as they are', () => {
    expect(mayComePrivately(...group, ['citizen'])).toBe(false);
    expect(mayComePrivately(...group, ['facilitator', 'association'])).toBe(false);
  });
});
