import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { refuse } from '@centrale/kernel';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { RefusalList, type Missing } from './refusal-list';
import { RULE_BEHIND, type FindRule } from './rule-behind';

const behind: FindRule = ({ code }) =>
  code === 'request.invalid' ? { id: 'R003-17', sentence: 'Nodig drie weken vooraf uit.', source: 'Kwaliteitskader, §4', remedy: 'Kies een latere datum.' } : undefined;

describe('what is missing', () => {
  let fixture: ComponentFixture<RefusalList>;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const items = (): readonly HTMLElement[] => [...page().querySelectorAll<HTMLElement>('details > ul > li')];

  async function show(missing: readonly Missing[]): Promise<void> {
    fixture = TestBed.createComponent(RefusalList);
    fixture.componentRef.setInput('missing', missing);
    await fixture.whenStable();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: RULE_BEHIND, useValue: behind }] });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
  });

  it('shows the rule behind a refusal by its id, with its source folded and its remedy in sight', async () => {
    await show([{ refusal: refuse('request.invalid') }]);
    const [item] = items();
    expect(item!.querySelector('.id')!.textContent).toBe('R003-17');
    expect(item!.querySelector('details')!.open).toBe(false);
    expect(item!.querySelector('details')!.textContent).toContain('Kwaliteitskader, §4');
    expect(item!.querySelector('.remedy')!.textContent).toBe('Kies een latere datum.');
  });

  it('leads to the remedy that the page knows instead', async () => {
    await show([{ refusal: refuse('request.invalid'), remedy: { label: 'Plan later', link: '/meetings/7?tab=date' } }]);
    expect(items()[0]!.querySelector('.remedy a')!.getAttribute('href')).toBe('/meetings/7?tab=date');
    expect(items()[0]!.querySelectorAll('.remedy')).toHaveLength(1);
  });

  it('counts what it shows, warnings too, each by a word of its own', async () => {
    await show([{ refusal: refuse('access.hidden'), warning: true }, { refusal: refuse('request.invalid') }, { refusal: refuse('request.too-large') }]);
    expect(page().querySelector('summary')!.textContent).toContain('3 punten');
    expect(items().map((item) => item.querySelector('.kind')!.textContent.trim())).toEqual(['Nodig', 'Nodig', 'Waarschuwing']);
  });

  it('says the same of the same field once', async () => {
    const twice = refuse('request.invalid');
    await show([{ refusal: twice }, { refusal: twice }, { refusal: twice, warning: true }, { refusal: twice, field: 'title' }]);
    expect(items()).toHaveLength(2);
    expect(page().querySelector('summary')!.textContent).toContain('2 punten');
  });

  it('needs no word where everything warns, which its title says', async () => {
    await show([{ refusal: refuse('access.hidden'), warning: true }]);
    expect(page().querySelector('.kind')).toBeNull();
    expect(page().querySelector('summary')!.textContent).toContain('1 waarschuwing');
  });

  it('says no rule where there is none', async () => {
    await show([{ refusal: refuse('access.forbidden') }]);
    expect(items()[0]!.querySelector('.id, .remedy')).toBeNull();
  });
});
