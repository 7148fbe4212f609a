import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { refuse, type LocalText } from '@centrale/kernel';
import { RULE_BEHIND } from '../command/rule-behind';
import { Languages } from '../language/languages';
import { TEXT_LANGUAGES } from '../language/text-languages';
import { uiTexts } from '../language/ui-texts';
import { REFUSAL_WORDS } from '../language/words';
import { Motivation } from './motivation';

@Component({
  imports: [Motivation],
  template: `<ui-motivation [refusal]="refusal" [of]="form.why" [languages]="languages()" />`,
})
class Host {
  readonly refusal = refuse('R003-17', { until: '2027-03-01' });
  readonly languages = signal<readonly ('nl' | 'fr')[] | undefined>(['nl', 'fr']);
  readonly model = signal<{ why: LocalText }>({ why: { nl: '', fr: '' } });
  readonly form = form(this.model);
}

describe('departing from a rule', () => {
  let fixture: ComponentFixture<Host>;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        { provide: TEXT_LANGUAGES, useValue: signal(['nl']) },
        { provide: REFUSAL_WORDS, useValue: () => ({ text: 'Uitnodigen kon tot {until}.', params: { until: '2027-03-01' } }) },
        { provide: RULE_BEHIND, useValue: () => ({ id: 'R003-17', sentence: 'Nodig drie weken vooraf uit.', source: 'Kwaliteitskader, 4c', remedy: 'Kies een latere datum.' }) },
      ],
    });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
  });

  it('says what stands in the way, the rule and its source, what would help, and that the reason becomes public', () => {
    for (const words of ['Uitnodigen kon tot 1 maart 2027.', 'R003-17', 'Kwaliteitskader, 4c', 'Kies een latere datum.', 'Deze tekst wordt publiek.']) expect(page().textContent).toContain(words);
  });

  it('asks the reason in the languages of publication', async () => {
    const areas = (): readonly string[] => [...page().querySelectorAll('textarea')].map((area) => area.lang);
    expect(areas()).toEqual(['nl', 'fr']);
    fixture.componentInstance.languages.set(undefined);
    await fixture.whenStable();
    expect(areas()).toEqual(['nl']);
    fixture.componentInstance.languages.set(['fr']);
    await fixture.whenStable();
    expect(areas()).toEqual(['fr']);
    const area = page().querySelector('textarea')!;
    area.value = 'La salle s’est libérée tard.';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.whenStable();
    expect(fixture.componentInstance.model().why).toEqual({ nl: '', fr: 'La salle s’est libérée tard.' });
  });
});
