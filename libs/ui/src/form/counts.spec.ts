import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { CountsField } from './counts';

describe('counting', () => {
  let fixture: ComponentFixture<CountsField>;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const type = async (at: number, text: string): Promise<HTMLInputElement> => {
    const input = page().querySelectorAll('input')[at]!;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.whenStable();
    return input;
  };

  beforeEach(async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    fixture = TestBed.createComponent(CountsField);
    fixture.componentRef.setInput('rows', [{ key: 'citizens', label: 'burgers' }, { key: 'elected', label: 'verkozenen', warning: 'Wordt genoteerd.' }]);
    fixture.componentRef.setInput('value', { citizens: 1200, elected: null, gone: 5 });
    await fixture.whenStable();
  });

  it('adds up what is asked for, in the figures of the language', () => {
    expect(page().querySelector('output')!.textContent).toMatch(/^1.200$/);
  });

  it('tells nobody counted from none', async () => {
    await type(0, '0');
    expect(fixture.componentInstance.value()).toEqual({ citizens: 0, elected: null, gone: 5 });
    await type(0, '');
    expect(fixture.componentInstance.value()['citizens']).toBeNull();
  });

  it('takes figures only', async () => {
    const input = await type(0, '-3,5 a');
    expect([input.value, fixture.componentInstance.value()['citizens']]).toEqual(['35', 35]);
  });

  it('never goes below none by its buttons', async () => {
    const [less, more] = [...page().querySelectorAll('.row:nth-of-type(2) button')] as HTMLButtonElement[];
    less!.click();
    await fixture.whenStable();
    expect(fixture.componentInstance.value()['elected']).toBe(0);
    more!.click();
    await fixture.whenStable();
    expect(fixture.componentInstance.value()['elected']).toBe(1);
  });

  it('says what it means that there is one, as soon as there is', async () => {
    expect(page().textContent).not.toContain('Wordt genoteerd.');
    await type(1, '2');
    expect(page().textContent).toContain('Wordt genoteerd.');
    expect(page().querySelectorAll('input')[1]!.getAttribute('aria-describedby')).toBe(page().querySelectorAll('.warning')[1]!.id);
  });
});
