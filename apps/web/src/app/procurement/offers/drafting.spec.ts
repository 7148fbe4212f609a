import { emptyOffer, type OfferContent } from '@centrale/procurement';
import { dryRun, prepared, saveable } from './drafting';

const criteria = [{ code: 'approach', name: 'Aanpak' }, { code: 'team', name: 'Team' }];
const line = { what: 'Begeleiding', unit: 'day', quantity: 2.5, unitCents: 850_00 } as const;
const whole: OfferContent = {
  ...emptyOffer,
  answers: [{ criterion: 'approach', text: 'Zo' }, { criterion: 'team', text: 'Wij' }],
  prices: [line],
  totalCents: 2125_00,
};

describe('an offer under way', () => {
  it('has an answer for each criterion, in order, and loses none that was written', () => {
    expect(prepared({ ...emptyOffer, answers: [{ criterion: 'team', text: 'Wij' }] }, criteria).answers).toEqual([
      { criterion: 'approach', text: '' }, { criterion: 'team', text: 'Wij' },
    ]);
  });

  it('is saved with the sum of its lines as the total', () => {
    expect(saveable({ ...whole, totalCents: 0 }).totalCents).toBe(2125_00);
  });

  it('counts what is typed half as nothing', () => {
    const typed = { ...whole, prices: [{ ...line, quantity: Number.NaN }], team: [{ name: 'An', role: '', days: null as unknown as number }] };
    expect(saveable(typed)).toMatchObject({ totalCents: 0, prices: [{ quantity: 0 }], team: [{ days: 0 }] });
  });

  it('leaves out subcontractors without a name', () => {
    expect(saveable({ ...whole, subcontractors: ['', 'Palabre', ' '] }).subcontractors).toEqual(['Palabre']);
  });
});

describe('the dry run', () => {
  it('finds nothing in a whole offer', () => {
    expect(dryRun(whole, criteria)).toEqual([]);
  });

  it('leads to the field of each thing that is missing, by the name of its criterion', () => {
    const found = dryRun({ ...emptyOffer, answers: [{ criterion: 'approach', text: 'Zo' }] }, criteria);
    expect(found).toEqual([
      { refusal: { code: 'offer.answer-missing', params: { criterion: 'Team' } }, field: 'answers.1.text' },
      { refusal: { code: 'offer.price-missing' }, field: 'prices' },
    ]);
  });

  it('leads to the step that ends before it begins and to the line without a name', () => {
    const found = dryRun({
      ...whole,
      planning: [{ what: 'Start', startsOn: null, endsOn: null }, { what: 'Einde', startsOn: '2027-03-02', endsOn: '2027-03-01' }],
      prices: [line, { ...line, what: ' ', quantity: 0 }],
    }, criteria);
    expect(found.map(({ field }) => field)).toEqual(['planning.1.endsOn', 'prices.1.what']);
  });
});
