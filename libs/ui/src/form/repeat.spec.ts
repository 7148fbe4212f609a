import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { FormField, form } from '@angular/forms/signals';
import { Announcer } from '../feedback/announcer';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { Repeat, RepeatItem } from './repeat';

@Component({
  imports: [FormField, Repeat, RepeatItem],
  template: `<ui-repeat [of]="form.phases" [make]="make" name="Fase" add="Voeg een fase toe" [least]="1" [most]="4">
    <ng-template [uiRepeatItem]="form.phases" let-phase><input [formField]="phase.name" aria-label="Naam" /></ng-template>
  </ui-repeat>`,
})
class Host {
  readonly model = signal({ phases: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] });
  readonly form = form(this.model);
  readonly make = (): { name: string } => ({ name: '' });
}

describe('a list of sub-forms', () => {
  let fixture: ComponentFixture<Host>;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const names = (): readonly string[] => fixture.componentInstance.model().phases.map((phase) => phase.name);
  const inputs = (): readonly HTMLInputElement[] => [...page().querySelectorAll('input')];
  const button = (words: string): HTMLButtonElement => [...page().querySelectorAll('button')].find((each) => each.textContent.includes(words))!;
  const press = async (words: string): Promise<void> => {
    button(words).click();
    await fixture.whenStable();
  };

  beforeEach(async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    fixture = TestBed.createComponent(Host);
    document.body.append(page());
    await fixture.whenStable();
  });
  afterEach(() => page().remove());

  it('numbers its items, and the focus goes into one that was added', async () => {
    await press('Voeg een fase toe');
    expect([...page().querySelectorAll('.title')].map((title) => title.textContent)).toEqual(['Fase 1', 'Fase 2', 'Fase 3', 'Fase 4']);
    expect(document.activeElement).toBe(inputs()[3]);
  });

  it('says why nothing more can be added', async () => {
    await press('Voeg een fase toe');
    expect(button('Voeg een fase toe')).toBeUndefined();
    expect(page().textContent).toContain('Kies er hoogstens 4.');
  });

  it('takes an item away, and puts it back where it stood', async () => {
    await press('Fase 2 verwijderen');
    expect(names()).toEqual(['a', 'c']);
    expect(document.activeElement!.textContent).toBe('Fase 2');
    TestBed.inject(Announcer).notices()[0]!.undo!.run();
    await fixture.whenStable();
    expect([names(), inputs().map((input) => input.value)]).toEqual([['a', 'b', 'c'], ['a', 'b', 'c']]);
  });

  it('keeps the least that there must be', async () => {
    await press('Fase 3 verwijderen');
    await press('Fase 2 verwijderen');
    expect(button('verwijderen')).toBeUndefined();
  });

  it('moves an item, keeps what was typed, and keeps the focus on the button', async () => {
    inputs()[0]!.value = 'eerst';
    inputs()[0]!.dispatchEvent(new Event('input', { bubbles: true }));
    await press('Fase 1 naar onder');
    expect([names(), inputs().map((input) => input.value)]).toEqual([['b', 'eerst', 'c'], ['b', 'eerst', 'c']]);
    expect(document.activeElement!.textContent).toBe('Fase 2 naar onder');
    expect(page().querySelector('[role=status]')!.textContent).toBe('Fase 1 staat nu op plaats 2 van 3.');
  });

  it('moves the item in which Alt and an arrow are pressed, and not beyond the ends', async () => {
    const alt = async (at: number, key: string): Promise<void> => {
      inputs()[at]!.focus();
      inputs()[at]!.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }));
      await fixture.whenStable();
    };
    await alt(2, 'ArrowUp');
    expect(names()).toEqual(['a', 'c', 'b']);
    await alt(0, 'ArrowUp');
    expect(names()).toEqual(['a', 'c', 'b']);
    expect(button('Fase 1 naar boven').getAttribute('aria-disabled')).toBe('true');
  });
});
