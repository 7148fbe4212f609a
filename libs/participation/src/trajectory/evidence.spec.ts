import { fourPacks } from '../rule-pack/four-packs.js';
import { channelsUntil, evidenceOf, type EvidenceFacts, type ToldWhere } from './evidence.js';
import { type Channel } from './vocabulary.js';

const pack = fourPacks.ATELIER.parameters;
const today = '2027-04-01';
const told = (...channels: Channel[]): ToldWhere[] => channels.map((channel) => ({ channel, onDate: '2027-03-01', languages: ['nl', 'fr'] }));

const facts = (changes: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  openedOn: '2027-03-15', told: told('website', 'poster', 'newsletter'), accessLevel: 'open', openInterests: 0, interests: 12,
  counts: [{ class: 'citizen', attended: 30, contributed: 12 }], languages: ['ar'], ...changes,
});
const codes = (changes: Partial<EvidenceFacts>): string[] => evidenceOf(facts(changes), pack, today).missing.map(({ code }) => code);

describe('the evidence that everybody interested was involved (R000-06)', () => {
  it('is complete with a call before the beginning, channels enough, an open door and an outcome for everybody', () => {
    expect(evidenceOf(facts(), pack, today)).toEqual({
      missing: [], passes: true, openInterests: 0, interests: 12, channels: ['website', 'poster', 'newsletter'],
      counts: [{ class: 'citizen', attended: 30, contributed: 12 }], languages: ['nl', 'fr', 'ar'],
    });
  });

  it('lacks the call when nothing was told before the beginning', () => {
    expect(codes({ told: [] })).toEqual(['evidence.no-call']);
    expect(codes({ openedOn: '2027-02-28' })).toEqual(['evidence.no-call']);
    expect(codes({ openedOn: null })).toEqual(['evidence.no-call']);
  });

  it('counts what is done, not what is planned', () => {
    const planned = facts({ openedOn: '2027-04-02', told: told('website', 'poster', 'newsletter').map((each) => ({ ...each, onDate: '2027-04-02' })) });
    expect(evidenceOf(planned, pack, today)).toMatchObject({ passes: false, channels: [], languages: ['ar'] });
    expect(evidenceOf(planned, pack, '2027-04-02')).toMatchObject({ passes: true, languages: ['nl', 'fr', 'ar'] });
  });

  it('counts what was told on the first day itself', () => {
    expect(codes({ openedOn: '2027-03-01' })).toEqual([]);
  });

  it('lacks channels below the number that the rules ask, each counted once', () => {
    expect(evidenceOf(facts({ told: told('website', 'website', 'poster') }), pack, today).missing).toEqual([{ code: 'evidence.too-few-channels', params: { count: 2, least: 3 } }]);
  });

  it('reaches people without a screen too', () => {
    expect(evidenceOf(facts({ told: told('website', 'newsletter', 'socialMedia') }), pack, today).missing).toEqual([{ code: 'evidence.only-digital', params: { least: 1 } }]);
  });

  it('needs a door that was open all the time', () => {
    expect(codes({ accessLevel: 'restricted' })).toEqual(['evidence.not-open']);
  });

  it('leaves nobody without an outcome, and says how many are left', () => {
    expect(evidenceOf(facts({ openInterests: 4 }), pack, today).missing).toEqual([{ code: 'evidence.interests-open', params: { count: 4 } }]);
  });

  it('asks no channels where the rules ask none', () => {
    expect(evidenceOf(facts({ told: told('website') }), { minChannels: 0, minNonDigitalChannels: 0 }, today).passes).toBe(true);
  });
});

it('channels count until a day, that day included', () => {
  expect(channelsUntil(told('website'), '2027-02-28')).toEqual([]);
  expect(channelsUntil(told('website', 'website'), '2027-03-01')).toEqual(['website']);
});
