import { readabilityPoints, refuseSelfCheck, selfCheckHolds, unjudgedGroups, type SelfCheckForm } from './self-check.js';

const nothing = { nl: '', fr: '' };
const said = { nl: 'Twee keer uitgenodigd via de school.', fr: '' };
const form = (changes: Partial<SelfCheckForm> = {}): SelfCheckForm => ({
  domains: ['housing', 'welfare'], oneDomainReason: nothing, targetGroups: [{ group: 'youth', judgement: 'heard', explanation: nothing }], voices: said, dissentReported: true,
  readability: [...readabilityPoints], noInfluence: true, outcome: 'pass', remarks: nothing, ...changes,
});
const codes = (changes: Partial<SelfCheckForm>, wanted: readonly string[] = ['youth']): string[] => refuseSelfCheck(form(changes), wanted).map(({ code }) => code);

describe('the self-check before an advice is sent (R000-18)', () => {
  it('is whole with two domains, every group judged, the voices named and no influence', () => {
    expect(codes({})).toEqual([]);
  });

  it('has two domains, or says why one', () => {
    expect(codes({ domains: [] })).toEqual(['R000-18.domains']);
    expect(codes({ domains: ['housing'] })).toEqual(['R000-18.domains']);
    expect(codes({ domains: ['housing'], oneDomainReason: said })).toEqual([]);
    expect(codes({ domains: [], oneDomainReason: said })).toEqual(['R000-18.domains']);
  });

  it('says how many groups nobody judged', () => {
    expect(refuseSelfCheck(form(), ['youth', 'seniors', 'newcomers'])).toEqual([{ code: 'R000-18', params: { count: 2 } }]);
    expect(codes({ targetGroups: [] }, [])).toEqual(['R000-18.no-groups']);
  });

  it.each(['soughtNotReached', 'notRelevant'] as const)('asks what was done or why, of a group that was %s', (judgement) => {
    const group = { group: 'youth', judgement, explanation: nothing };
    expect(codes({ targetGroups: [group] })).toEqual(['R000-18']);
    expect(codes({ targetGroups: [{ ...group, explanation: said }] })).toEqual([]);
  });

  it('judges also the groups that the signers added themselves', () => {
    expect(unjudgedGroups({ targetGroups: [{ group: 'traders', judgement: 'notRelevant', explanation: nothing }] }, [])).toEqual(['traders']);
  });

  it('names the voices of the debate and reports those who disagree', () => {
    expect(codes({ voices: nothing })).toEqual(['R000-18.voices']);
    expect(codes({ dissentReported: false })).toEqual(['R000-18.dissent']);
  });

  it('does not pass when anybody of the city had influence', () => {
    expect(codes({ noInfluence: false })).toEqual(['R000-18.influence']);
  });

  it('passes with remarks where the text is not yet plain', () => {
    expect(refuseSelfCheck(form({ readability: ['mainPointFirst'] }), ['youth'])).toEqual([{ code: 'R000-18.readability', params: { count: 4 } }]);
    expect(codes({ readability: ['mainPointFirst'], outcome: 'passWithRemarks' })).toEqual(['R000-18.remarks']);
    expect(codes({ readability: ['mainPointFirst'], outcome: 'passWithRemarks', remarks: said })).toEqual([]);
  });

  it('may fail, with the reason', () => {
    expect(codes({ outcome: 'fail', noInfluence: false, dissentReported: false })).toEqual(['R000-18.remarks']);
    expect(codes({ outcome: 'fail', noInfluence: false, remarks: said })).toEqual([]);
  });

  it('holds for the text that it was about', () => {
    expect(selfCheckHolds({ outcome: 'passWithRemarks', textHash: 'a', whole: true }, 'a')).toBe(true);
    expect(selfCheckHolds({ outcome: 'pass', textHash: 'a', whole: true }, 'b')).toBe(false);
    expect(selfCheckHolds({ outcome: 'fail', textHash: 'a', whole: true }, 'a')).toBe(false);
    expect(selfCheckHolds({ outcome: 'pass', textHash: 'a', whole: false }, 'a')).toBe(false);
    expect(selfCheckHolds(null, 'a')).toBe(false);
  });
});
