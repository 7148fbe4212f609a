import { TestBed } from '@angular/core/testing';
import { refuse } from '@centrale/kernel';
import { Languages, RULE_BEHIND } from '@centrale/ui';
import { provideRules, ruleTexts } from './domain-texts';

describe('the rule behind a refusal', () => {
  const find = () => TestBed.inject(RULE_BEHIND);

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRules()] });
    await TestBed.inject(Languages).use('nl');
  });

  it('is named by the code, also by a variant of it, with its place in the source and what helps', async () => {
    expect(find()(refuse('R001-04.recorded'))).toBeUndefined();
    await TestBed.inject(Languages).ready(ruleTexts);
    expect(find()(refuse('R001-04.recorded'))).toMatchObject({ id: 'R001-04', source: 'Burgerontmoetingen in de wijk, §2, 1' });
    expect(find()(refuse('R003-17'))!.remedy).not.toBe('');
    expect(find()(refuse('R003-26.partly'))!.remedy).toContain('wat u niet overneemt');
    await TestBed.inject(Languages).use('fr');
    expect(find()(refuse('R001-04'))!.source).not.toContain('Burgerontmoetingen');
  });

  it('is nowhere for a refusal of no source', async () => {
    await TestBed.inject(Languages).ready(ruleTexts);
    expect([find()(refuse('meeting.wrong-status')), find()(refuse('P10'))]).toEqual([undefined, undefined]);
  });
});
