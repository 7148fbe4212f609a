import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { email, form, maxLength, required } from '@angular/forms/signals';
import { Problem } from '../command/problem';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { ErrorSummary } from './error-summary';
import { submitForm } from './submit-form';

@Component({ imports: [ErrorSummary], template: `<ui-error-summary [of]="form" />` })
class Host {
  readonly model = signal({ name: '', email: 'wie-niet-weet' });
  readonly form = form(this.model, (path) => {
    required(path.name);
    maxLength(path.email, 5);
    email(path.email);
  });
}

describe('the summary of a form that could not be sent', () => {
  const summed = async (value: { name: string; email: string }, problem: Problem): Promise<string[]> => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    const fixture = TestBed.createComponent(Host);
    fixture.componentInstance.model.set(value);
    await submitForm(fixture.componentInstance.form, () => Promise.reject(problem)).catch(() => undefined);
    await fixture.whenStable();
    return [...(fixture.nativeElement as HTMLElement).querySelectorAll('h2, li')].map(({ textContent }) => textContent.trim());
  };

  it('counts fields, and says of each the one mistake that stands beside it', async () => {
    expect(await summed({ name: '', email: 'wie-niet-weet' }, new Problem(400, 'request.invalid'))).toEqual(['Verbeter 2 punten en verstuur opnieuw', 'Vul dit in.', 'Schrijf hoogstens 5 tekens.']);
  });

  it('is gone once the form was sent, though it is empty for the next one', async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    const fixture = TestBed.createComponent(Host);
    const { model, form: sent } = fixture.componentInstance;
    await submitForm(sent, () => Promise.resolve()).catch(() => undefined);
    model.set({ name: 'An', email: 'a@b.c' });
    await submitForm(sent, () => Promise.resolve());
    sent().reset({ name: '', email: '' });
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent.trim()).toBe('');
  });

  it('tells all of what is of no field', async () => {
    const mistakes = [{ path: 'elsewhere', code: 'isDefined' }, { path: 'nowhere', code: 'maxLength', params: { max: 7 } }];
    expect(await summed({ name: 'An', email: 'a@b.c' }, new Problem(400, 'request.invalid', { fields: mistakes }))).toHaveLength(3);
  });
});
