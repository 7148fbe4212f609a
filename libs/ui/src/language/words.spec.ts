import { TestBed } from '@angular/core/testing';
import { languages, refuse } from '@centrale/kernel';
import { Languages } from './languages';
import { uiTexts } from './ui-texts';
import { REFUSAL_WORDS, Words, type RefusalWords } from './words';

const domain: RefusalWords = (refusal) => (refusal.code === 'call-off.offers-sealed' ? { text: 'Gesloten tot {until}.', params: refusal.params ?? {} } : undefined);

describe('the words of a refusal', () => {
  let words: Words;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [{ provide: REFUSAL_WORDS, useValue: domain }] });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    words = TestBed.inject(Words);
  });

  it('come from the domain first, with dates as the language writes them', () => {
    expect(words.say(refuse('call-off.offers-sealed', { until: '2027-03-01T11:00:00Z' }))).toBe('Gesloten tot 1 maart 2027, 12:00.');
  });

  it('come from the platform for what the domain does not know', () => {
    expect(words.say(refuse('session.required'))).toBe('Meld u aan om verder te gaan.');
  });

  it('name a code that nobody has words for', () => {
    expect(words.say(refuse('something.new'))).toBe('Dit kan nu niet (something.new).');
  });

  it('are set as their language is printed', async () => {
    await uiTexts.load('fr');
    expect([uiTexts.in('fr').reference, uiTexts.in('nl').reference]).toEqual(['Référence\u00a0:', 'Referentie:']);
  });

  it('take the same parameters in every language', async () => {
    for (const language of languages) await uiTexts.load(language);
    const placesOf = (text: unknown): string => [...String(text).matchAll(/\{\w+\}/g)].map(([place]) => place).sort().join();
    const dutch = uiTexts.in('nl');
    for (const language of languages) {
      const other = uiTexts.in(language);
      for (const part of ['errors', 'problems'] as const) {
        for (const [code, text] of Object.entries(dutch[part])) {
          expect([code, placesOf((other[part] as Readonly<Record<string, string>>)[code])]).toEqual([code, placesOf(text)]);
        }
      }
    }
  });
});
