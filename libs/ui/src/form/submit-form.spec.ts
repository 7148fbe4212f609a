import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { Problem } from '../command/problem';
import { mistakesOn, submitForm } from './submit-form';

describe('the mistakes that the API found', () => {
  const empty = { on: null as string | null, name: '\u200b', privacy: false };
  const codesOn = (mistakes: readonly { readonly path: string; readonly code: string }[], value = empty): (string | undefined)[] =>
    mistakesOn(form(signal(value), { injector: TestBed.inject(Injector) }), mistakes).map((error) => (error as { code?: string }).code);

  it('ask of an empty field, a date too, one thing: to fill it in', () => {
    expect(codesOn([{ path: 'on', code: 'matches' }, { path: 'name', code: 'minLength' }, { path: 'name', code: 'isString' }])).toEqual(['required', 'required']);
  });

  it('keep their own words where something was filled in, and for a box that is not ticked', () => {
    expect(codesOn([{ path: 'on', code: 'matches' }, { path: 'privacy', code: 'equals' }], { ...empty, on: '12 maart' })).toEqual(['matches', 'equals']);
  });

  it('stay what they are on a field that the form does not have', () => {
    expect(codesOn([{ path: 'elsewhere', code: 'isDefined' }])).toEqual(['isDefined']);
  });

  it('land on the field that a path of the command is about, where the command is built otherwise', async () => {
    const reasons = form(signal({ motivation: { nl: 'x', fr: 'y' } }), { injector: TestBed.inject(Injector) });
    const refused = new Problem(400, 'request.invalid', { fields: [{ path: 'motivations.0.text.nl', code: 'maxLength', params: { max: 5000 } }] });
    await expect(submitForm(reasons, () => Promise.reject(refused), (path) => path.replace('motivations.0.text', 'motivation'))).rejects.toBe(refused);
    expect(reasons.motivation.nl().errors()).toMatchObject([{ code: 'maxLength' }]);
  });
});
