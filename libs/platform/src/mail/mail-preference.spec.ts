import { channelOf, digestDay, groupsOf, refuseChannel, type NoticeRules } from './mail-preference.js';

const rules: NoticeRules = {
  'a.told': { group: 'news', mayMute: true },
  'a.decided': { group: 'news', mayMute: false },
  'b.sealed': { group: 'receipts', mayMute: false },
  'c.told': { group: 'talk', mayMute: true },
};

describe('mail about something', () => {
  it('leaves at once until somebody chose otherwise for its group', () => {
    expect(channelOf(rules['a.told'], {})).toBe('at_once');
    expect(channelOf(rules['a.told'], { talk: 'never_mail' })).toBe('at_once');
    for (const channel of ['at_once', 'daily', 'never_mail'] as const) expect(channelOf(rules['a.told'], { news: channel })).toBe(channel);
  });

  it('that may not be muted leaves at once, and so does what nobody spoke of', () => {
    expect(channelOf(rules['a.decided'], { news: 'never_mail' })).toBe('at_once');
    expect(channelOf(undefined, { news: 'daily' })).toBe('at_once');
  });
});

describe('groups of notices', () => {
  it('say whether there is something to choose, and whether all of it can be', () => {
    expect(groupsOf(rules)).toEqual([
      { key: 'news', mayMute: true, someAlways: true },
      { key: 'receipts', mayMute: false, someAlways: true },
      { key: 'talk', mayMute: true, someAlways: false },
    ]);
  });

  it('are chosen when they are known; at once is always a choice', () => {
    const [news, receipts] = groupsOf(rules);
    expect(refuseChannel(undefined, 'at_once')?.code).toBe('mail-preference.unknown-group');
    for (const channel of ['daily', 'never_mail'] as const) {
      expect(refuseChannel(receipts, channel)?.code).toBe('mail-preference.compulsory');
      expect(refuseChannel(news, channel)).toBeUndefined();
    }
    expect(refuseChannel(receipts, 'at_once')).toBeUndefined();
  });
});

describe('the daily overview', () => {
  it.each([
    ['2027-01-15T05:59:59.999Z', undefined], ['2027-01-15T06:00:00Z', '2027-01-15'], ['2027-01-15T22:59:59Z', '2027-01-15'], ['2027-01-15T23:00:00Z', undefined],
    ['2027-07-15T04:59:59.999Z', undefined], ['2027-07-15T05:00:00Z', '2027-07-15'], ['2027-03-28T05:00:00Z', '2027-03-28'], ['2027-10-31T05:59:59Z', undefined], ['2027-10-31T06:00:00Z', '2027-10-31'],
  ])('is due from seven in the morning in Brussels on (%s)', (at, day) => {
    expect(digestDay(new Date(at))).toBe(day);
  });
});
