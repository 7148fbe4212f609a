import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type PublicContribution } from '@centrale/participation';
import { Languages, ServerTime, uiTexts } from '@centrale/ui';
import { participationTexts } from '../../shell/domain-texts';
import { ContributionOutcomes } from './contribution-outcomes';

const asked: PublicContribution = {
  id: 'a', kind: 'question', text: 'Komt er een bank op het plein?', themeId: null, outcome: null, outcomeText: null, outcomeOn: null, target: null, dueOn: '2027-03-01', owed: true,
};

async function shown(contribution: PublicContribution): Promise<string> {
  const fixture = TestBed.createComponent(ContributionOutcomes);
  fixture.componentRef.setInput('contributions', [contribution]);
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent;
}

describe('what a visitor reads of a contribution', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    await TestBed.inject(Languages).ready(participationTexts);
    TestBed.inject(ServerTime).set(new Date('2027-03-12T10:00:00.000Z'));
  });

  it('is the question, and that its outcome is late by the day on which it is read (R001-14)', async () => {
    const text = await shown(asked);
    expect(text).toContain('Vraag: Komt er een bank op het plein?');
    expect(text).toContain('Wacht op een antwoord');
    expect(text).toContain('11 dagen te laat');
  });

  it('is its public outcome once there is one', async () => {
    const text = await shown({ ...asked, outcome: 'answered', outcomeText: { nl: 'Ja, in mei.', fr: 'Oui, en mai.' }, outcomeOn: '2027-02-20', owed: false });
    expect(text).toContain('beantwoord');
    expect(text).toContain('Ja, in mei.');
    expect(text).not.toContain('te laat');
  });

  it('leads to the advice that it went into (R003-39)', async () => {
    const fixture = TestBed.createComponent(ContributionOutcomes);
    const target = { kind: 'advice', id: 'x', name: { nl: 'Meer banken', fr: 'Plus de bancs' } } as const;
    fixture.componentRef.setInput('contributions', [{ ...asked, outcome: 'toAdvice', owed: false, target }]);
    await fixture.whenStable();
    const link = (fixture.nativeElement as HTMLElement).querySelector('a');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual(['Meer banken', '/participation/advice/x']);
  });

  it('is no debt for what is only heard', async () => {
    const text = await shown({ ...asked, kind: 'opinion', owed: false, dueOn: null });
    expect(text).not.toContain('Wacht op een antwoord');
  });
});
