import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { type LocalText } from '@centrale/kernel';
import { Languages } from '../language/languages';
import { TEXT_LANGUAGES } from '../language/text-languages';
import { uiTexts } from '../language/ui-texts';
import { Bilingual } from './bilingual';

@Component({ imports: [Bilingual], template: `<ui-bilingual [of]="form.title" label="titel" />` })
class Host {
  readonly model = signal<{ title: LocalText }>({ title: { nl: 'Straat', fr: 'Rue' } });
  readonly form = form(this.model);
}

describe('a text that has to exist in the languages of its organisation', () => {
  let fixture: ComponentFixture<Host>;
  const asked = (): [string | undefined, string][] =>
    [...(fixture.nativeElement as HTMLElement).querySelectorAll('input')].map((input) => [input.labels?.[0]?.textContent.trim(), input.value]);

  async function openedBy(...languages: (keyof LocalText)[]): Promise<void> {
    TestBed.configureTestingModule({ providers: languages.length > 0 ? [{ provide: TEXT_LANGUAGES, useValue: signal(languages) }] : [] });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
  }

  it('is asked in Dutch and French, each by its name', async () => {
    await openedBy();
    expect(asked()).toEqual([['titel · Nederlands', 'Straat'], ['titel · Frans', 'Rue']]);
  });

  it('is asked once, without the name of a language, where the organisation publishes in one', async () => {
    await openedBy('nl');
    expect(asked()).toEqual([['titel', 'Straat']]);
  });
});
