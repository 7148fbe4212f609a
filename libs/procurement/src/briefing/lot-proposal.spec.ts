import { aBriefing } from '../testing/a-briefing.js';
import { emptyBriefing, type BriefingContent } from './briefing.js';
import { proposeLots } from './lot-proposal.js';

const all = [1, 2, 3, 4, 5, 6];
const quiet: BriefingContent = { ...emptyBriefing, formats: ['interview'], level: 'consult' };
const proposed = (changes: Partial<BriefingContent>) =>
  proposeLots({ ...quiet, ...changes }, all).map(({ lotNumber, reasons }) => [lotNumber, ...reasons.map(({ code }) => code)]);

describe('help in choosing lots', () => {
  it('proposes nothing without a sign', () => {
    expect(proposed({})).toEqual([]);
  });

  it.each<[Partial<BriefingContent>, unknown[]]>([
    [{ formats: [] }, [2, 'lot-proposal.formats-open']],
    [{ level: 'involve' }, [2, 'lot-proposal.far-reaching-promise']],
    [{ formats: ['workshop'] }, [3, 'lot-proposal.meetings']],
    [{ interpretation: ['ar'] }, [3, 'lot-proposal.interpretation']],
    [{ recruitment: ['openCall'] }, [4, 'lot-proposal.open-call']],
    [{ level: 'inform' }, [4, 'lot-proposal.informing']],
    [{ formats: ['survey'] }, [4, 'lot-proposal.online']],
    [{ recruitment: ['sortition'] }, [5, 'lot-proposal.sortition']],
    [{ recruitment: ['targeted'] }, [5, 'lot-proposal.targeted']],
    [{ hardToReach: 'Dakloze mensen' }, [5, 'lot-proposal.hard-to-reach']],
    [{ participantsMin: 100 }, [5, 'lot-proposal.large-group']],
    [{ formats: ['participatoryBudget'] }, [6, 'lot-proposal.follow-up']],
  ])('reads %j as a sign for a lot', (changes, proposal) => {
    expect(proposed(changes)).toEqual([proposal]);
  });

  it('counts sessions over the phases', () => {
    const phase = { name: 'a', startsOn: null, endsOn: null, sessions: 2 };
    expect(proposeLots({ ...quiet, phases: [phase, phase] }, all)).toEqual([
      { lotNumber: 2, reasons: [{ code: 'lot-proposal.several-phases', params: { count: 2 } }] },
      { lotNumber: 3, reasons: [{ code: 'lot-proposal.sessions', params: { count: 4 } }] },
    ]);
  });

  it('asks account for a far-reaching promise', () => {
    expect(proposed({ level: 'empower' })).toEqual([[2, 'lot-proposal.far-reaching-promise'], [6, 'lot-proposal.account-owed']]);
  });

  it('proposes the whole assignment when most services are needed', () => {
    const content = aBriefing({ recruitment: ['openCall', 'sortition'] });
    const [whole, ...rest] = proposeLots(content, all);
    expect(rest).toEqual([]);
    expect(whole?.lotNumber).toBe(1);
    expect(whole?.reasons[0]).toEqual({ code: 'lot-proposal.most-services', params: { count: 4 } });
  });

  it('leaves out lots that the agreement does not have', () => {
    expect(proposeLots(aBriefing({ recruitment: ['openCall', 'sortition'] }), [3, 4]).map(({ lotNumber }) => lotNumber)).toEqual([3, 4]);
  });
});
