import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type LocalText } from '@centrale/kernel';
import { Languages } from './languages';
import { LocalTextOf } from './local-text';

@Component({ imports: [LocalTextOf], template: '<p [uiLocalText]="text()"></p>' })
class Shown {
  readonly text = signal<(LocalText & { readonly en?: string }) | string | null>(null);
}

describe('a text in several languages', () => {
  const shown = async (text: (LocalText & { readonly en?: string }) | string | null, language: 'nl' | 'fr' | 'en') => {
    await TestBed.inject(Languages).use(language);
    const fixture = TestBed.createComponent(Shown);
    fixture.componentInstance.text.set(text);
    await fixture.whenStable();
    const p = (fixture.nativeElement as HTMLElement).querySelector('p')!;
    return [p.textContent, p.getAttribute('lang')];
  };

  it('is said in the language of the reader, which the page has already', async () => {
    expect(await shown({ nl: 'Het plein', fr: 'La place' }, 'nl')).toEqual(['Het plein', null]);
    expect(await shown({ nl: 'Het plein', fr: 'La place' }, 'fr')).toEqual(['La place', null]);
    expect(await shown({ nl: 'Stad', fr: 'Ville', en: 'City' }, 'en')).toEqual(['City', null]);
  });

  it('that falls back to another language names that language (WCAG 3.1.2)', async () => {
    expect(await shown({ nl: 'Het plein', fr: '' }, 'fr')).toEqual(['Het plein', 'nl']);
    expect(await shown({ nl: '', fr: 'La place' }, 'nl')).toEqual(['La place', 'fr']);
    expect(await shown({ nl: 'Het plein', fr: 'La place' }, 'en')).toEqual(['La place', 'fr']);
    expect(await shown({ nl: 'Het plein', fr: '' }, 'en')).toEqual(['Het plein', 'nl']);
  });

  it('that is nothing names nothing', async () => {
    expect(await shown({ nl: '', fr: '' }, 'fr')).toEqual(['', null]);
    expect(await shown(null, 'fr')).toEqual(['', null]);
    expect(await shown('Vaste woorden', 'fr')).toEqual(['Vaste woorden', null]);
  });
});
