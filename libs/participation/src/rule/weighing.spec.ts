import { refuse } from '@centrale/kernel';
import { type LanguageRegime } from '../languages.js';
import { ruleIds, ruleOf, severityOf, sourceOf } from './rules.js';
import { mayDepart, weigh } from './weighing.js';

const block = refuse('R003-16');
const departure = refuse('R003-17', { until: '2026-05-05' });
const fact = refuse('R001-04.recorded');
const warning = refuse('R003-33');

describe('a rule', () => {
  it('is named by the codes that begin with its id', () => {
    expect(ruleOf('R001-04.recorded')).toBe('R001-04');
    expect(ruleOf('meeting.wrong-status')).toBeUndefined();
    expect(ruleOf('R009-01')).toBeUndefined();
  });

  it('does by variant what it does by default unless the variant says otherwise', () => {
    expect(['R001-04', 'R001-04.recorded', 'R003-29', 'R003-29.feasibility', 'R003-29.other', 'meeting.ends-first'].map(severityOf))
      .toEqual(['block', 'record', 'block', 'warn', 'block', 'block']);
  });

  it('comes from the document that its id names', () => {
    expect(new Set(ruleIds.map(sourceOf))).toEqual(new Set(['000', '001', '002', '003', '004']));
  });
});

describe('weighing what the rules found', () => {
  it('refuses for a block whatever motivation is given', () => {
    const { refused, departed } = weigh([undefined, block], [{ rule: 'R003-16', text: { nl: 'Het moet.', fr: 'Il le faut.' } }]);
    expect([refused, departed]).toEqual([block, []]);
  });

  it('refuses a departure without motivation, and lets it through with one, which is kept', () => {
    expect(weigh([departure]).refused).toEqual(departure);
    const text = { nl: 'De zaal kwam later vrij.', fr: 'La salle s’est libérée plus tard.' };
    expect(weigh([departure], [{ rule: 'R003-17', text }])).toMatchObject({ refused: undefined, departed: [{ refusal: departure, text }] });
  });

  it('asks the motivation in every language in which the authority publishes: it becomes public', () => {
    const half = (regime?: LanguageRegime) => weigh([departure], [{ rule: 'R003-17', text: { nl: 'De zaal kwam later vrij.', fr: ' - ' } }], regime);
    const untranslated = { code: 'deviation.untranslated', params: { rule: 'R003-17', language: 'fr' } };
    expect(half('brussels')).toMatchObject({ refused: untranslated, standing: [untranslated], departed: [] });
    expect(half('flanders')).toMatchObject({ refused: undefined, standing: [], departed: [{ refusal: departure }] });
    expect(half().refused).toEqual(untranslated);
    expect(weigh([departure, block], [{ rule: 'R003-17', text: { nl: 'De zaal kwam later vrij.', fr: '' } }]).refused).toEqual(block);
  });

  it('takes no motivation of another rule, and none that says nothing', () => {
    expect(weigh([departure], [{ rule: 'R003-15', text: { nl: 'Daarom.', fr: '' } }]).refused).toEqual(departure);
    for (const nl of [' - ', '\u200b\u200b\u200b']) expect(weigh([departure], [{ rule: 'R003-17', text: { nl, fr: '' } }]).refused).toEqual(departure);
  });

  it('names a block before a departure, and everything that stands in the way', () => {
    const { refused, standing } = weigh([departure, block]);
    expect([refused, standing]).toEqual([block, [departure, block]]);
  });

  it('keeps facts and says warnings without refusing', () => {
    expect(weigh([fact, warning])).toMatchObject({ refused: undefined, recorded: [fact], said: [warning] });
    expect([block, departure, fact].map(mayDepart)).toEqual([false, true, false]);
  });
});
