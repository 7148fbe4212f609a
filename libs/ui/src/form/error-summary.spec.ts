import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormField, form, validate } from '@angular/forms/signals';
import { Problem } from '../command/problem';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { ErrorSummary } from './error-summary';
import { Field } from './field';
import { MoneyField } from './money-field';
import { submitForm } from './submit-form';
import { TextInput } from './text-input';

@Component({
  selector: 'ui-test-summary',
  imports: [ErrorSummary, Field, FormField, MoneyField, TextInput],
  template: `
    <ui-error-summary [of]="form" />
    <ui-field label="Bedrag" [of]="form.cents"><ui-money [formField]="form.cents" /></ui-field>
    <ui-field label="waarvoor" [of]="form.what"><input uiInput [formField]="form.what" /></ui-field>
  `,
})
class Expense {
  readonly form = form(signal<{ cents: number | null; what: string }>({ cents: null, what: '' }), (path) => {
    validate(path.cents, ({ value }) => (value() === null ? { kind: 'required' } : undefined));
    validate(path.what, ({ value }) => (value() === '' ? { kind: 'required' } : undefined));
  });
}

describe('the mistakes at the head of a form', () => {
  it('are one for each field, in the words that stand beside it', async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    const fixture = TestBed.createComponent(Expense);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const box = page.querySelector<HTMLInputElement>('ui-money input')!;
    box.value = '-5';
    box.dispatchEvent(new Event('input'));
    await expect(submitForm(fixture.componentInstance.form, () => Promise.resolve())).rejects.toThrow();
    await fixture.whenStable();
    const told = [...page.querySelectorAll('ui-error-summary a')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(told).toEqual(['Bedrag: Een bedrag kan niet onder nul gaan.', 'Waarvoor: Vul dit in.']);
  });

  it('are all told where they are of no field', async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    const fixture = TestBed.createComponent(Expense);
    const { form } = fixture.componentInstance;
    form().reset({ cents: 100, what: 'Zaal' });
    const mistakes = [{ path: 'elsewhere', code: 'isDefined' }, { path: 'nowhere', code: 'maxLength', params: { max: 7 } }];
    await expect(submitForm(form, () => Promise.reject(new Problem(400, 'request.invalid', { fields: mistakes })))).rejects.toThrow();
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).querySelectorAll('ui-error-summary li')).toHaveLength(2);
  });
});
