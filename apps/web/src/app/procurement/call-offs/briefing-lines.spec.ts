import { emptyBriefing } from '@centrale/procurement';
import { aBriefing } from '@centrale/procurement/testing/a-briefing';
import { nl } from '@centrale/procurement/texts/nl';
import { briefingLines } from './briefing-lines';

const full = aBriefing({
  hardToReach: 'Jongeren', recruitment: ['sortition'], quotas: 'De helft vrouwen', compensationCents: 25_00, childcare: true, accessibility: ['wheelchair'], interpretation: ['ar'],
  specialCategories: true, images: true, dataProtection: 'Alleen namen', helpMeChoose: true, contactPhone: '02 000 00 00',
});
const textOf = (field: string) => {
  const found = briefingLines(full, nl, 'nl').find((line) => line.field === field);
  return found && { label: found.label, text: found.text.replaceAll('\u00a0', ' ') };
};

describe('a briefing as it is read', () => {
  it('says everything that was filled in, each thing once', () => {
    const elsewhere = ['title', 'lotsWanted']; // The page's title; marks with their colours.
    const together = ['participantsMin', 'budgetMinCents', 'contactEmail', 'contactPhone']; // On the line of the other end, or of the name.
    const read = briefingLines(full, nl, 'nl').map(({ field }) => field);
    expect([...read, ...elsewhere, ...together].sort()).toEqual(Object.keys(emptyBriefing).sort());
  });

  it('calls a range by neither of its ends', () => {
    expect(textOf('budgetMaxCents')).toEqual({ label: 'Budget (excl. btw)', text: '€ 20.000 – € 40.000' });
    expect(textOf('participantsMax')).toEqual({ label: 'Verwachte deelnemers', text: '20 – 40' });
  });

  it('names the municipality and whom to reach', () => {
    expect(textOf('municipality')?.text).toBe('Schaarbeek');
    expect(textOf('contactName')?.text).toBe('Lotte Maes · lotte.maes@demo.example · 02 000 00 00');
  });

  it('leaves out what is empty', () => {
    expect(briefingLines(emptyBriefing, nl, 'nl').map(({ field }) => field)).toEqual(['procedureLanguage']);
  });
});
